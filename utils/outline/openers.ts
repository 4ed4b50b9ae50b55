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
/** How a speaker turns to the hall in the midst of a speech. */
const HALL =
  '(?:同志们|同志們|朋友们|朋友們|老师们|老師們|同学们|同學們|乡亲们|鄉親們|各位(?:同志|代表|委员|委員|领导|領導|来宾|來賓))[，,！!：:]';
export const ADDRESS = new RegExp(`^${HALL}`);
export const ADDRESS_WITHIN = new RegExp(HALL);
/** The same of a hall whose guests are named one by one: `各位领导、各位评委，`. */
const NAMED_HALL = /^各位[^，。！？；：、,!?;:]{2,6}(?:、各位[^，。！？；：、,!?;:]{2,6})+[，,！!：:]/;

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

/** The thanks that end a speech whose last paragraph lost breaks, as some `restored` in it show. Likelier than not. */
export function cutAtThanks(drafts: readonly Draft[], restored: readonly Cut[]): Cut[] {
  const paragraph = drafts.length - 1;
  const text = drafts[paragraph]?.text ?? '';
  if (!isFlattened(drafts) && !restored.some((cut) => cut.paragraph === paragraph)) return [];
  const thanks = findThanks(text);
  const isCut = restored.some((cut) => cut.paragraph === paragraph && cut.at === thanks?.start);
  return thanks === undefined || isCut ? [] : [{ paragraph, at: thanks.start, certain: false }];
}

/** `谢谢大家！`, alone or behind the sentence that says it is the last: `我的讲话讲完了。谢谢！`. */
function findThanks(text: string): Span | undefined {
  const areThanks = ({ start, end }: Span) =>
    start > 0 && end - start <= LONGEST_THANKS && endsSpeech(text.slice(start, end));
  const [before, last] = splitSentences(text).slice(-2);
  if (last === undefined || !areThanks(last)) return undefined;
  return before && areThanks(before) ? before : last;
}
