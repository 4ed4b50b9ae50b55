import { convertInOrder } from './crossed.ts';
import type { Dictionary } from './dictionary.ts';
import { type Direction, isLeft } from './direction.ts';
import type { Ledger } from './ledger.ts';
import type { Pace } from './pace.ts';
import { findQuotations, writeQuotes } from './quotations.ts';
import { createFindPhrase, type Run } from './run.ts';
import { isText, type Slot } from './slot.ts';
import { cutStretch, learnStretches, makeStretch, type Stretch, type Writing } from './stretches.ts';
import type { Found } from './walk.ts';

/** By number, not by the clock: after each time the page is laid out anew, which takes far longer than the writing. */
const AT_ONCE = 50_000;

/** Does some writing on the page, `silent` where nothing of it is to be noticed. False where it may not any more. */
type Within = (work: () => void, silent: boolean) => boolean;

/** What is to be written. */
export interface Prepared {
  texts: readonly Writing[];
  attributes: readonly Writing[];
}

/**
 * Converts slots, then writes them. All is read before anything is written: a page that was written to is laid out
 * again before it can be asked how it is drawn.
 */
export interface Writer {
  prepare(found: Found, direction: Direction, pace: Pace): Promise<Prepared>;
  /** `isUntouched` tells whether the texts hold their originals still: to ask each of them takes long. */
  write(prepared: Prepared, pace: Pace, isUntouched: () => boolean): Promise<void>;
}

export function createWriter(ledger: Ledger, dictionary: Dictionary, within: Within): Writer {
  async function convertTexts(
    { texts, words, breaks }: Pick<Found, 'texts' | 'words' | 'breaks'>,
    direction: Direction,
    pace: Pace,
  ): Promise<Writing[]> {
    const originals = texts.map((text, index) => ledger.originalOf(text, words[index]));
    const { converted, crossed } = await convertInOrder(originals, breaks, direction, dictionary);
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
    await learnStretches(stretches, dictionary);
    pace.begin();
    const writings = stretches.flatMap((stretch) => cutStretch(stretch, dictionary));
    texts.forEach((slot, index) => {
      const original = originals[index] ?? '';
      if (!taken.has(slot)) writings.push({ slot, original, text: converted[index] ?? original });
    });
    return writings;
  }

  async function convertAttributes(
    { attributes, values }: Pick<Found, 'attributes' | 'values'>,
    direction: Direction,
  ): Promise<Writing[]> {
    const originals = attributes.map((slot, index) => ledger.originalOf(slot, values[index]));
    await dictionary.learn(originals.filter((original) => !isLeft(original, direction)));
    return attributes.map((slot, index) => {
      const original = originals[index] ?? '';
      return { slot, original, text: dictionary.look(original) ?? original };
    });
  }

  async function writeTexts({ texts }: Prepared, pace: Pace, isUntouched: () => boolean): Promise<void> {
    for (let next = 0; next < texts.length; next += AT_ONCE) {
      if (next > 0) await pace.rest();
      const some = texts.slice(next, next + AT_ONCE);
      const write = () => {
        if (next === 0 && isUntouched()) ledger.writeFirst(some);
        else for (const writing of some) ledger.write(writing);
      };
      if (!within(write, true)) return;
    }
  }

  function writeAttributes({ attributes }: Prepared): void {
    const answered = new Set(attributes.filter(({ slot }) => isAnswered(slot)));
    const unanswered =
      answered.size > 0 ? attributes.filter((writing) => !answered.has(writing)) : attributes;
    within(() => unanswered.forEach(ledger.write), true);
    if (answered.size > 0) within(() => answered.forEach(ledger.write), false);
  }

  return {
    async prepare(found, direction, pace) {
      const { quotes } = direction;
      dictionary.settle();
      const quotations = quotes === null ? [] : findQuotations(found.texts, ledger);
      const writings = {
        texts: await convertTexts(withQuoted(found, quotations), direction, pace),
        attributes: await convertAttributes(found, direction),
      };
      if (quotes !== null) writeQuotes([...writings.texts, ...writings.attributes], quotations, quotes);
      return writings;
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
function withQuoted(found: Found, quotations: readonly Run[]) {
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
