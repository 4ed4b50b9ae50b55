import { endsSentence } from '../text/characters.ts';
import type { Draft, Item, Lead } from './draft.ts';
import { openingMarker } from './markers.ts';
import { opensBlock } from './numbering.ts';
import { salutationOf } from './salutation.ts';

/** In UTF-16 code units. */
const SHORTEST = 4;
const LONGEST = 14;
/** The same where numbers of the second level show that those above them are missing. */
const LONGEST_ABOVE = 20;
/** One is at most so much longer than another. */
const MOST_LONGER = 5;
/** The same of headings that all ask, without the mark of a question: those differ in length. */
const LONGEST_QUESTION = 20;
const QUESTION = /什[么麼]|怎[么麼样樣]|如何|[为為]何|哪[里裡些儿兒]|多少|[几幾][个個]|是[谁誰]|靠[谁誰]/;
/** What stands around a heading is told in sentences. */
const SHORTEST_BODY = 30;
const FEWEST = 2;
/** Of the paragraphs: where more are short lines, the text is verse or a list. */
const HABIT = 0.34;
/** Captions, signatures, dates, stage directions and what a host or a hall counts. */
const NO_HEADING =
  /某|[×xX*]{2}|^(?:图|圖|表|附|注|註|摄|攝|来源|來源|[记記]者|[编編][辑輯]|通[讯訊]员|作者|地[点點]|[时時][间間])|[年月日号號元人]$|(?:同志|先生|女士|主[任席]|[书書][记記]|[校院局处處科县縣市区區镇鎮乡鄉村厅廳部会會董][长長]|[教讲講][授师師]|公司|集[团團]|委[员員]会|委員會|[办辦]公室|[学學]校|支部|[政县縣市区區]府|[党黨]委|[鼓掌乐樂歌])$/;

/**
 * Headings without number and mark that nothing but their place shows: short lines of much the same length between
 * paragraphs, `什么是根`, `根为什么会松`. Two at least, where nothing in the text is numbered or set as headings are, but
 * （一） without 一、, which a heading stands above.
 */
export function findPlainHeadings(drafts: readonly Draft[], items: readonly Item[]): Lead[] {
  const set = items.filter(({ numbering }) => opensBlock(numbering) || numbering === 'host-bold');
  const [first] = set;
  const lacksFirst = first !== undefined && set.every(({ numbering }) => numbering === 'han-bracket');
  if (first !== undefined && !lacksFirst) return [];
  const found = drafts.flatMap((draft, paragraph) =>
    mayBeHeading(draft, lacksFirst ? LONGEST_ABOVE : LONGEST) && standsBetween(drafts, paragraph)
      ? [paragraph]
      : [],
  );
  if (lacksFirst && !found.some((paragraph) => paragraph < first.paragraph)) return [];
  const texts = found.map((paragraph) => drafts[paragraph]?.text ?? '');
  const lengths = texts.map(({ length }) => length);
  const near = Math.max(...lengths) - Math.min(...lengths) <= MOST_LONGER;
  const alike = (near || texts.every(asks)) && new Set(texts).size === texts.length;
  const enough = found.length >= FEWEST && found.length <= HABIT * drafts.length;
  if (!enough || !alike) return [];
  return found.map((paragraph, index) => ({
    paragraph,
    start: 0,
    end: lengths[index] ?? 0,
    level: 1,
    role: 'heading',
  }));
}

function mayBeHeading({ text }: Draft, longest: number): boolean {
  return (
    text.length >= SHORTEST &&
    text.length <= (asks(text) ? LONGEST_QUESTION : longest) &&
    /^[\u3400-\u9fff“”]+$/.test(text) &&
    !NO_HEADING.test(text) &&
    openingMarker(text) === null &&
    salutationOf(text) === null
  );
}

function asks(text: string): boolean {
  return QUESTION.test(text);
}

/** Behind the end of a paragraph, or at the top, and above another. */
function standsBetween(drafts: readonly Draft[], paragraph: number): boolean {
  const [above, below] = [drafts[paragraph - 1], drafts[paragraph + 1]];
  return (above === undefined || isParagraph(above)) && below !== undefined && isBody(below);
}

function isParagraph({ text }: Draft): boolean {
  return (endsSentence(text) || /[\u3400-\u9fff]\.$/.test(text)) && text.length >= SHORTEST_BODY / 2;
}

/** A heading may stand above a sentence that announces its items. */
function isBody({ text }: Draft): boolean {
  return /[，。！？：；]$|[，。！？；].*[：”）]$/.test(text) && text.length >= SHORTEST_BODY / 2;
}
