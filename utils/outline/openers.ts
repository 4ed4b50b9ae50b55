import { splitSentences } from '../text/sentences.ts';
import type { Cut, Draft, Item } from './draft.ts';

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
      (sentence) => sentence.start > lastItem && ADDRESS.test(draft.text.slice(sentence.start, sentence.end)),
    );
    for (const sentence of [review, address]) {
      if (sentence) cuts.push({ paragraph, at: sentence.start, certain: false });
    }
  });
  return cuts;
}
