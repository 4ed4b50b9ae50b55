import { findCrossed } from './crossed.ts';
import type { Dictionary } from './dictionary.ts';
import { type Direction, isLeft } from './direction.ts';
import type { Ledger } from './ledger.ts';
import type { Pace } from './pace.ts';
import { findQuotations, writeQuotes } from './quotations.ts';
import { createFindPhrase, type Run } from './run.ts';
import { type Slot, wordsOf } from './slot.ts';
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
  /** Whether the texts hold their originals still. */
  isUntouched(): boolean;
}

/**
 * Converts slots, then writes them. All is read before anything is written: a page that was written to is laid out
 * again before it can be asked how it is drawn.
 */
export interface Writer {
  prepare(found: Found, direction: Direction, pace: Pace): Promise<Prepared>;
  write(prepared: Prepared, pace: Pace): Promise<void>;
}

export function createWriter(ledger: Ledger, dictionary: Dictionary, within: Within): Writer {
  function learn(originals: readonly string[], direction: Direction): Promise<void> {
    return dictionary.learn(originals.filter((original) => !isLeft(original, direction)));
  }

  /** What goes into a slot that is converted by itself. */
  function writingOf(slot: Slot, original: string): Writing {
    return { slot, original, text: dictionary.look(original) ?? original };
  }

  async function convertTexts(
    { texts, words, breaks }: Pick<Found, 'texts' | 'words' | 'breaks'>,
    direction: Direction,
    pace: Pace,
  ): Promise<Writing[]> {
    const originals = texts.map((text, index) => ledger.originalOf(text, words[index]));
    await learn(originals, direction);
    const crossed = await findCrossed(originals, breaks, dictionary);
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
      if (!taken.has(slot)) writings.push(writingOf(slot, original));
    });
    return writings;
  }

  async function convertAttributes(attributes: readonly Attr[], direction: Direction): Promise<Writing[]> {
    const originals = attributes.map((slot) => ledger.originalOf(slot));
    await learn(originals, direction);
    return attributes.map((slot, index) => writingOf(slot, originals[index] ?? ''));
  }

  async function writeTexts({ texts, isUntouched }: Prepared, pace: Pace): Promise<void> {
    for (let next = 0; next < texts.length; next += AT_ONCE) {
      if (next > 0) await pace.rest();
      const some = texts.slice(next, next + AT_ONCE);
      const write = () => {
        const untouched = next === 0 && isUntouched();
        for (const writing of some) ledger.write(writing, untouched ? writing.original : undefined);
      };
      if (!within(write, true)) return;
    }
  }

  function writeAttributes({ attributes }: Prepared): void {
    // A page may answer at once to a changed attribute, and its answer is to be noticed.
    within(() => {
      for (const writing of attributes) ledger.write(writing);
    }, false);
  }

  return {
    async prepare(found, direction, pace) {
      const { quotes } = direction;
      const isFirst = ledger.size() === 0;
      const quotations = quotes === null ? [] : findQuotations(found.texts, ledger);
      const writings = {
        texts: await convertTexts(withQuoted(found, quotations), direction, pace),
        attributes: await convertAttributes(found.attributes, direction),
        // To ask for the words of a whole tree is far faster than to ask each text.
        isUntouched: () => isFirst && [...found.trees].every(([tree, words]) => words === wordsOf(tree)),
      };
      if (quotes !== null) writeQuotes([...writings.texts, ...writings.attributes], quotations, quotes);
      return writings;
    },
    async write(prepared, pace) {
      await writeTexts(prepared, pace);
      writeAttributes(prepared);
    },
  };
}

/** What is found, and the rest of the quotations it is in. */
function withQuoted({ texts, words, breaks }: Found, quotations: readonly Run[]) {
  const known = new Set(texts);
  const rest = quotations.flatMap(({ slots }) => slots).filter((text) => !known.has(text));
  return {
    texts: [...texts, ...rest],
    words: [...words, ...rest.map(({ data }) => data)],
    breaks: new Set([...breaks, ...rest.map((_, index) => texts.length + index)]),
  };
}
