import { splitSentences } from '../text/sentences.ts';
import type { Cut, Draft } from './draft.ts';

/** A point of a list without numbers: `——普及水平不断提高。…`; behind a quotation it names who said it. */
const POINT = /^\s*——[^—，。！？；：,.!?;:]{4,}[，。！？；：,.!?;:]/;
/** What happens on the stage: `（×××发言完毕）`. */
const DIRECTION = /^（[^（）]{2,40}）\s*/;
/** So many that are paragraphs show that those within one lost their breaks. */
const FEWEST = 2;

/** Lost breaks behind which a paragraph opens as others do: before a point with a dash, behind a stage direction. */
export function cutAtGluedOpenings(drafts: readonly Draft[]): Cut[] {
  return [...cutBeforePoints(drafts), ...cutBehindDirections(drafts)];
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
