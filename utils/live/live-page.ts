import type { ConvertJoined } from '../convert/joined.ts';
import { hasQuotes } from '../convert/quotes.ts';
import type { Script } from '../convert/script.ts';
import { createConversionCache } from './conversion-cache.ts';
import { noteCopies } from './copies.ts';
import { awaitDefinitions } from './definitions.ts';
import { chooseDirection, type Direction, hasHan, type TurnOptions } from './direction.ts';
import { createLanguages } from './languages.ts';
import { createLedger } from './ledger.ts';
import { createPace, type Pace } from './pace.ts';
import { createSelectionKeeper } from './selection.ts';
import { isSkipped } from './skip.ts';
import { isElement, isSlot, isText, type Slot, textsWithin } from './slot.ts';
import { type PageTexts, type WalkOptions, walk } from './walk.ts';
import { watchPage } from './watch.ts';
import { createWriter } from './writer.ts';

/** A page in the other script than its own. */
export interface LivePage {
  /** The script it is in, once it is; null where there is nothing to convert. Rejects where `convert` does. */
  readonly converted: Promise<Script | null>;
  /** Reads the page as it was; `ranges` on it stay where they are. */
  readOriginal<Result>(ranges: readonly Range[], read: () => Result): Result;
  /** Puts the page back as it was, and leaves it. */
  restore(): void;
}

/** Converts a page in place, then what it adds and changes, until it is restored. */
export function convertPage(document: Document, options: TurnOptions, convert: ConvertJoined): LivePage {
  const ledger = createLedger();
  const languages = createLanguages(ledger);
  const selection = createSelectionKeeper(document);
  const watch = watchPage({
    isOwn: (node) => isSlot(node) && ledger.isOwn(node),
    onRecords: (records) => noteCopies(records, ledger),
    onChanged: follow,
  });
  const definitions = awaitDefinitions(follow);
  let direction: Direction | null = null;
  let open = true;
  const cache = createConversionCache(async (joined) =>
    direction ? convert(direction.from, direction.to, joined) : [],
  );
  const writer = createWriter(ledger, cache, (work, silent) => {
    if (!open) return false;
    const keep = () => selection.keep(work);
    if (silent) watch.silently(keep);
    else keep();
    return true;
  });

  const isWanted = options.quotes === 'keep' ? hasHan : (text: string) => hasHan(text) || hasQuotes(text);
  const walkOptions: WalkOptions = { isWanted, onRoot: watch.add, changes: watch.count };

  async function start(): Promise<Script | null> {
    const pace = createPace();
    const found = await walk([document], pace, walkOptions);
    const language = document.documentElement?.getAttribute('lang') ?? null;
    direction = chooseDirection(found.words, language, options);
    if (!direction) return null;
    await convertFound(found, direction, pace, () => watch.count() === 0);
    return ledger.some(isWord) ? direction.to : null;
  }

  async function convertFound(
    found: PageTexts,
    to: Direction,
    pace: Pace,
    isUntouched: () => boolean,
  ): Promise<void> {
    const prepared = await writer.prepare(found, to, pace);
    await writer.write(prepared, pace, isUntouched);
    if (!open) return;
    for (const element of found.languages) languages.set(element, to.to);
    definitions.await(found.awaited);
  }

  async function follow(nodes: readonly Node[]): Promise<void> {
    await converted.catch(() => null);
    if (!direction || !open) return;
    // What has become a field since is its writer's.
    const fields = nodes.filter(isElement).filter(isSkipped);
    for (const text of fields.flatMap(textsWithin)) {
      if (isText(text)) ledger.restore(text);
    }
    const pace = createPace();
    const found = await walk(nodes, pace, walkOptions);
    for (const slot of [...found.texts, ...found.attributes]) ledger.adopt(slot);
    // Without the background what is new stays as it is; the next change asks again.
    await convertFound(found, direction, pace, () => false).catch(() => {});
  }

  function restore(): void {
    if (!open) return;
    open = false;
    // What the page did in this very moment is heeded too.
    watch.count();
    watch.stop();
    definitions.stop();
    selection.keep(() => {
      for (const slot of ledger.slots()) ledger.restore(slot);
      languages.restore();
    });
    selection.stop();
  }

  function readOriginal<Result>(ranges: readonly Range[], read: () => Result): Result {
    let resume = () => {};
    const suspend = () => {
      const resumeTexts = ledger.suspend();
      const resumeLanguages = languages.suspend();
      resume = () => {
        resumeTexts();
        resumeLanguages();
      };
    };
    watch.silently(() => selection.keep(suspend, ranges));
    try {
      return read();
    } finally {
      watch.silently(() => selection.keep(resume, ranges));
    }
  }

  const converted = start().catch((error: unknown) => {
    restore();
    throw error;
  });
  return { converted, readOriginal, restore };
}

/** Not the name of a language alone. */
function isWord(slot: Slot): boolean {
  return isText(slot) || slot.name !== 'lang';
}
