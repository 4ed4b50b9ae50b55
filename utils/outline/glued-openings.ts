import { matchesOf } from '../text/matches.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Cut, Draft } from './draft.ts';

/** A point of a list without numbers: `——普及水平不断提高。…`; behind a quotation it names who said it. */
const POINT = /^\s*——[^—，。！？；：,.!?;:]{4,}[，。！？；：,.!?;:]/;
/** What happens on the stage: `（×××发言完毕）`. */
const DIRECTION = /^（[^（）]{2,40}）\s*/;
/** What has happened on it by the next sentence, in a line that the page ran together: `掌声欢迎！（发言后）老校长说…`. */
const HAPPENED =
  /（(?<=[。！？!?][”’」』]?（)[^（）]{0,12}(?:[毕畢]|[结結]束|(?:[发發演][言讲講]|[讲講][话話]|致[辞辭词詞]|[宣朗][读讀誓诵誦]|介[绍紹]|[汇匯报報][报報]告?|表演|演唱|[颁頒][奖獎发發]|授[牌旗]|揭[牌幕]|捐[赠贈]|[签簽][约約字]|播放|[献獻]花|剪彩|入[场場座])[后後])）(?=[\u3400-\u9fff×“])/g;
/** So many that are paragraphs show that those within one lost their breaks. */
const FEWEST = 2;

/** Lost breaks behind which a paragraph opens as others do: before a point with a dash, behind a stage direction. */
export function cutAtGluedOpenings(drafts: readonly Draft[]): Cut[] {
  return [...cutBeforePoints(drafts), ...cutBehindDirections(drafts), ...cutAroundDirections(drafts)];
}

function cutAroundDirections(drafts: readonly Draft[]): Cut[] {
  const found = drafts.flatMap(({ text }, paragraph) =>
    text.includes('（') ? matchesOf(text, HAPPENED).map((match) => ({ match, paragraph })) : [],
  );
  if (found.length < FEWEST) return [];
  return found.flatMap(({ match, paragraph }) =>
    [match.index, match.index + match[0].length].map((at): Cut => ({ paragraph, at, certain: false })),
  );
}

function cutBeforePoints(drafts: readonly Draft[]): Cut[] {
  const points = drafts.filter(({ text }) => POINT.test(text));
  if (points.length < FEWEST) return [];
  return drafts.flatMap(({ text }, paragraph) =>
    POINT.test(text)
      ? splitSentences(text)
          .filter(({ start, end }) => start > 0 && POINT.test(text.slice(start, end)))
          .map(({ start }): Cut => ({ paragraph, at: start, certain: true }))
      : [],
  );
}

function cutBehindDirections(drafts: readonly Draft[]): Cut[] {
  const directions = drafts.map(({ text }) => DIRECTION.exec(text)?.[0] ?? null);
  const own = new Set(directions.filter((direction, index) => direction === drafts[index]?.text));
  if (own.size === 0) return [];
  return directions.flatMap((direction, paragraph): Cut[] => {
    const behind = drafts[paragraph]?.text.slice(direction?.length) ?? '';
    if (direction === null || behind === '' || !own.has(direction.trimEnd())) return [];
    return [{ paragraph, at: direction.length, certain: true }];
  });
}
