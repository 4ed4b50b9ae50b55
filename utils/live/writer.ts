import type { ConversionCache } from './conversion-cache.ts';
import { convertInOrder } from './crossed.ts';
import { type Direction, isLeft } from './direction.ts';
import type { Ledger } from './ledger.ts';
import type { Pace } from './pace.ts';
import { findQuotations, writeQuotes } from './quotations.ts';
import { createFindPhrase, type Run } from './run.ts';
import { isText, type Slot } from './slot.ts';
import { cutStretch, learnStretches, makeStretch, type Stretch, type TextWrite } from './stretches.ts';
import type { PageTexts } from './walk.ts';

/** By number, not by the clock: after each time the page is laid out anew, which takes far longer than the writing. */
const AT_ONCE = 50_000;

/** Does some writing on the page, `silent` where nothing of it is to be noticed. False where it may not any more. */
type Within = (work: () => void, silent: boolean) => boolean;

/** What is to be written. */
interface Prepared {
  texts: readonly TextWrite<Text>[];
  attributes: readonly TextWrite[];
}

/**
 * Converts slots, then writes them. All is read before anything is written: a page that was written to is laid out
 * again before it can be asked how it is drawn.
 */
export interface Writer {
  prepare(found: PageTexts, direction: Direction, pace: Pace): Promise<Prepared>;
  /** `isUntouched` tells whether the texts hold their originals still: to ask each of them takes long. */
  write(prepared: Prepared, pace: Pace, isUntouched: () => boolean): Promise<void>;
}

export function createWriter(ledger: Ledger, cache: ConversionCache, within: Within): Writer {
  async function convertTexts(
    { texts, words, breaks }: Pick<PageTexts, 'texts' | 'words' | 'breaks'>,
    direction: Direction,
    pace: Pace,
  ): Promise<TextWrite<Text>[]> {
    const originals = texts.map((text, index) => ledger.originalOf(text, words[index]));
    const { converted, crossed } = await convertInOrder(originals, breaks, direction, cache);
    pace.begin();
    const find = createFindPhrase();
    const taken = new Set<Text>();
    const stretches: Stretch[] = [];
    for (const index of crossed) {
      if (pace.isOver()) await pace.rest();
      const text = texts[index];
      if (!text || taken.has(text)) continue;
      const run = find(text, ledger.originalOf);
      if (run.slots.length === 1) continue;
      for (const each of run.slots) taken.add(each);
      stretches.push(makeStretch(run, direction));
    }
    await learnStretches(stretches, cache);
    pace.begin();
    const textWrites = stretches.flatMap((stretch) => cutStretch(stretch, cache));
    texts.forEach((slot, index) => {
      const original = originals[index] ?? '';
      if (!taken.has(slot)) textWrites.push({ slot, original, text: converted[index] ?? original });
    });
    return textWrites;
  }

  async function convertAttributes(
    { attributes, values }: Pick<PageTexts, 'attributes' | 'values'>,
    direction: Direction,
  ): Promise<TextWrite[]> {
    const originals = attributes.map((slot, index) => ledger.originalOf(slot, values[index]));
    await cache.learn(originals.filter((original) => !isLeft(original, direction)));
    return attributes.map((slot, index) => {
      const original = originals[index] ?? '';
      return { slot, original, text: cache.look(original) ?? original };
    });
  }

  async function writeTexts({ texts }: Prepared, pace: Pace, isUntouched: () => boolean): Promise<void> {
    for (let next = 0; next < texts.length; next += AT_ONCE) {
      if (next > 0) await pace.rest();
      const some = texts.slice(next, next + AT_ONCE);
      const write = () => {
        if (next === 0 && isUntouched()) ledger.writeFirst(some);
        else for (const textWrite of some) ledger.write(textWrite);
      };
      if (!within(write, true)) return;
    }
  }

  function writeAttributes({ attributes }: Prepared): void {
    const answered = new Set(attributes.filter(({ slot }) => isAnswered(slot)));
    const unanswered =
      answered.size > 0 ? attributes.filter((textWrite) => !answered.has(textWrite)) : attributes;
    within(() => unanswered.forEach(ledger.write), true);
    if (answered.size > 0) within(() => answered.forEach(ledger.write), false);
  }

  return {
    async prepare(found, direction, pace) {
      const { quotes } = direction;
      cache.settle();
      const quotations = quotes === null ? [] : findQuotations(found.texts, ledger);
      const prepared = {
        texts: await convertTexts(withQuoted(found, quotations), direction, pace),
        attributes: await convertAttributes(found, direction),
      };
      if (quotes !== null) writeQuotes([...prepared.texts, ...prepared.attributes], quotations, quotes);
      return prepared;
    },
    async write(prepared, pace, isUntouched) {
      await writeTexts(prepared, pace, isUntouched);
      writeAttributes(prepared);
    },
  };
}

/** Whether the page may answer at once where a slot is written to, and its answer is to be noticed. */
function isAnswered(slot: Slot): boolean {
  const element = isText(slot) ? null : slot.ownerElement;
  return element !== null && (element.localName.includes('-') || element.hasAttribute('is'));
}

/** What is found, and the rest of the quotations it is in. */
function withQuoted(found: PageTexts, quotations: readonly Run[]) {
  if (quotations.length === 0) return found;
  const { texts, words, breaks } = found;
  const known = new Set(texts);
  const rest = quotations.flatMap(({ slots }) => slots).filter((text) => !known.has(text));
  return {
    texts: [...texts, ...rest],
    words: [...words, ...rest.map(({ data }) => data)],
    breaks: new Set([...breaks, ...rest.map((_, index) => texts.length + index)]),
  };
}
