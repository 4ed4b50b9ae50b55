import { type Span, splitSentences } from '../text/sentences.ts';
import type { Cut, Draft, Item } from './draft.ts';
import { endsSpeech } from './salutation.ts';

/** A paragraph longer than this, in UTF-16 code units, with headings inside has lost its breaks. */
const FLATTENED_LENGTH = 1200;

/** Whether a speech came as one run of text: a very long paragraph stands for nearly all of it. */
export function isFlattened(drafts: readonly Draft[]): boolean {
  const total = drafts.reduce((sum, draft) => sum + draft.text.length, 0);
  return drafts.some((draft) => draft.text.length > FLATTENED_LENGTH && draft.text.length > 0.8 * total);
}

const OPENING_REVIEW = /^(?:刚才|剛才|刚刚|剛剛)/;
/** Behind less, in UTF-16 code units, the look back stands in the first paragraph: in 35 of 36 openings, behind more in 2 of 8. */
const LONG_OPENING = 110;
/** How a speaker turns to the hall in the midst of a speech. */
const HALL =
  '(?:同志们|同志們|朋友们|朋友們|老师们|老師們|同学们|同學們|乡亲们|鄉親們|各位(?:同志|代表|委员|委員|领导|領導|来宾|來賓|同仁|同事|朋友|老师|老師|同学|同學|家长|家長|乡亲|鄉親|[企创創]业家|企業家|校友|[战戰]友|老[乡鄉]|工友|[业業]主|居民|村民|[评評]委|[专專]家|嘉[宾賓]))[，,！!：:]';
export const ADDRESS = new RegExp(`^${HALL}`);
export const ADDRESS_WITHIN = new RegExp(HALL);
/** The same of a hall whose guests are named one by one: `各位领导、各位评委，`, `各位代表、同志们，`. */
const NAMED_HALL =
  /^各位[^，。！？；：、,!?;:]{2,6}(?:、(?:各位[^，。！？；：、,!?;:]{2,6}|[^，。！？；：、,!?;:]{1,6}[们們]))+[，,！!：:]/;

/**
 * Breaks of a flattened speech that its wording gives away: the opening's look back at the meeting (`刚才，…`,
 * before the first heading) and the closing address (`同志们，…`, behind the last). Likelier than not, no more.
 */
export function cutAtOpeners(drafts: readonly Draft[], items: readonly Item[]): Cut[] {
  const cuts: Cut[] = [];
  const flattened = isFlattened(drafts);
  const itemsOf = Map.groupBy(items, (item) => item.paragraph);
  const last = items.at(-1)?.paragraph;
  drafts.forEach((draft, paragraph) => {
    if (paragraph !== last && (!flattened || draft.text.length <= FLATTENED_LENGTH)) return;
    const own = itemsOf.get(paragraph) ?? [];
    const firstItem = own[0]?.start ?? 0;
    const lastItem = own.at(-1)?.start ?? 0;
    const sentences = splitSentences(draft.text).filter((sentence) => sentence.start > 0);
    const review = sentences.find(
      (sentence) =>
        flattened &&
        sentence.start >= LONG_OPENING &&
        sentence.start < firstItem &&
        OPENING_REVIEW.test(draft.text.slice(sentence.start, sentence.end)),
    );
    const address = sentences.findLast(
      (sentence) => sentence.start > lastItem && addresses(draft.text.slice(sentence.start, sentence.end)),
    );
    for (const sentence of [review, address]) {
      if (sentence) cuts.push({ paragraph, at: sentence.start, certain: false });
    }
  });
  return cuts;
}

function addresses(sentence: string): boolean {
  return ADDRESS.test(sentence) || NAMED_HALL.test(sentence);
}

/** In UTF-16 code units: `我就讲这么多，谢谢大家！`. */
const LONGEST_THANKS = 20;
/** Rows that are signed below a speech: whose it is, the day. */
const MOST_SIGNED = 3;
const LONGEST_SIGNED = 24;

/**
 * The thanks that end a speech whose last paragraph lost breaks, as some `restored` in it show, and what comes last before
 * them: `最后，祝…`. Likelier than not.
 */
export function cutAtThanks(
  drafts: readonly Draft[],
  items: readonly Item[],
  restored: readonly Cut[],
): Cut[] {
  const paragraph = findEnd(drafts);
  const text = drafts[paragraph]?.text ?? '';
  const known = restored.filter((cut) => cut.paragraph === paragraph);
  if (!isFlattened(drafts) && known.length === 0) return [];
  const item = items.findLast(
    (one) => one.paragraph === paragraph && !COUNTS.test(text.slice(one.start, one.end)),
  );
  const starts = [findThanks(text)?.start, findLast(text, item?.end ?? 0, known)];
  return starts.flatMap((at) =>
    at === undefined || known.some((cut) => cut.at === at) ? [] : [{ paragraph, at, certain: false }],
  );
}

/** The last paragraph, what is signed below it aside. */
export function findEnd(drafts: readonly Draft[]): number {
  const isSigned = ({ text }: Draft) => text.length <= LONGEST_SIGNED && !/[。！？!?…”：]$/.test(text);
  const end = drafts.findLastIndex((draft) => !isSigned(draft));
  return end >= drafts.length - 1 - MOST_SIGNED ? end : drafts.length - 1;
}

const LAST = /^最[后後][，,]/;
/** What counts up to it: `其次，…`. */
const COUNTS = /^(?:首先|其[次二]|再[次者]|第二)/;

/** The last sentence behind all items that opens with 最后 and ends no count, but one whose points are all `known` to be paragraphs. */
function findLast(text: string, from: number, known: readonly Cut[]): number | undefined {
  const behind = splitSentences(text.slice(from)).map(({ start, end }) => ({
    start: from + start,
    words: text.slice(from + start, from + end).trimStart(),
  }));
  const isPoint = ({ start, words }: { start: number; words: string }) =>
    COUNTS.test(words) && !known.some((cut) => cut.at === start);
  return behind.some(isPoint)
    ? undefined
    : behind.find(({ start, words }) => start > from && LAST.test(words))?.start;
}

/** `我就讲到这里。` */
const SAYS_END =
  /^\s*(?:今天)?我?(?:今天)?(?:就|先)[讲講说說](?:到[这這][里裡里兒儿]?|[这這]些|[这這][么麼]多)[。！!]$/;

/** `谢谢大家！`, alone or behind the sentence that says it is the last: `我的讲话讲完了。谢谢！`. */
function findThanks(text: string): Span | undefined {
  const areThanks = ({ start, end }: Span) => {
    const sentence = text.slice(start, end);
    return start > 0 && end - start <= LONGEST_THANKS && (endsSpeech(sentence) || SAYS_END.test(sentence));
  };
  const [before, last] = splitSentences(text).slice(-2);
  if (last === undefined || !areThanks(last)) return undefined;
  return before && areThanks(before) ? before : last;
}
