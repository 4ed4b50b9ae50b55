import { type Span, splitSentences } from '../text/sentences.ts';
import type { Cut, Draft, Item } from './draft.ts';
import { opensBlock } from './numbering.ts';
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

/** In UTF-16 code units: `我就讲这么多，谢谢大家！`. */
const LONGEST_THANKS = 20;

/**
 * Breaks of a flattened speech that its wording gives away: the opening's look back at the meeting (`刚才，…`,
 * before the first heading), the closing address (`同志们，…`, behind the last) and the thanks at the end. Likelier
 * than not, no more.
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
    const textOf = ({ start, end }: Span) => draft.text.slice(start, end);
    const review = sentences.find(
      (sentence) => flattened && sentence.start < firstItem && OPENING_REVIEW.test(textOf(sentence)),
    );
    const address = sentences.findLast(
      (sentence) => sentence.start > lastItem && ADDRESS.test(textOf(sentence)),
    );
    const lost = flattened || own.some(({ start, numbering }) => start > 0 && opensBlock(numbering));
    const thanks = lost && paragraph === drafts.length - 1 ? findThanks(sentences, textOf) : undefined;
    for (const sentence of [review, address, thanks]) {
      if (sentence && !cuts.some((cut) => cut.paragraph === paragraph && cut.at === sentence.start))
        cuts.push({ paragraph, at: sentence.start, certain: false });
    }
  });
  return cuts;
}

/** `谢谢大家！`, alone or behind the sentence that says it is the last: `我的讲话完了。谢谢！`. */
function findThanks(sentences: readonly Span[], textOf: (sentence: Span) => string): Span | undefined {
  const end = sentences.at(-1);
  if (end === undefined || !areThanks(textOf(end))) return undefined;
  const before = sentences.at(-2);
  return before && areThanks(textOf(before)) ? before : end;
}

function areThanks(text: string): boolean {
  return text.length <= LONGEST_THANKS && endsSpeech(text);
}
