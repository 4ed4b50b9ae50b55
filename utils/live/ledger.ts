import { fill, isText, isThere, type Slot } from './slot.ts';
import type { TextWrite } from './stretches.ts';
import { type Made, traceBack } from './trace.ts';

/** A page that puts a text back this often in a row will not have it converted. */
const PATIENCE = 8;
/** Above so many, what the page has thrown away is forgotten. */
const MANY = 100_000;
/** A single character may stand on the page by itself, in both scripts. */
const TELLING = 2;

/** What was written where, and what stood there. */
export interface Ledger {
  /** Whether a slot holds what was written there. */
  isOwn(slot: Slot): boolean;
  /** What a slot held before it was converted, or holds if it was not; where it is known, what it holds now. */
  originalOf(slot: Slot, held?: string): string;
  /** Writes a text for an original, unless the page has written there since it was read, or it stands there already. */
  write(textWrite: TextWrite): void;
  /** Writes to text nodes that hold their originals and were never written to. */
  writeFirst(textWrites: readonly TextWrite<Text>[]): void;
  /** Takes what the page copied from converted text (`innerHTML += …`) for what it is. */
  adopt(slot: Slot): void;
  /** What was last written to a slot, whatever it holds now. */
  written(slot: Slot): Made | undefined;
  /** What a slot holds, with what that was made from. */
  madeAt(slot: Slot): Made;
  /** Takes what slots hold for made of converted texts, as far as it is. */
  trace(converted: readonly Made[], slots: readonly Slot[]): void;
  /** Puts the original back, unless the page has written since. */
  restore(slot: Slot): void;
  slots(): Slot[];
  /** Whether a slot that was written to is such. */
  some(test: (slot: Slot) => boolean): boolean;
  /** Puts all originals back for the moment; gives what undoes that. */
  suspend(): () => void;
}

export function createLedger(): Ledger {
  const entries = new Map<Slot, TextWrite>();
  /** Of text nodes, not yet among the entries: to file them takes long, and a page that never changes needs none of it. */
  let unfiled: TextWrite<Text>[] = [];
  /** How often in a row the page put an original back. */
  const reverts = new Map<Slot, number>();
  /** What was written, with what it was made from; null where it was made from different texts. Once it is asked for. */
  let echoes: Map<string, string | null> | null = null;
  let most = MANY;

  function file(): void {
    for (const textWrite of unfiled) entries.set(textWrite.slot, textWrite);
    unfiled = [];
  }

  function entryOf(slot: Slot): TextWrite | undefined {
    if (unfiled.length > 0 && isText(slot)) file();
    return entries.size === 0 ? undefined : entries.get(slot);
  }

  function ownEntry(slot: Slot): TextWrite | null {
    const entry = entryOf(slot);
    return entry && entry.text === slot.nodeValue ? entry : null;
  }

  function originalOf(slot: Slot, held = slot.nodeValue ?? ''): string {
    const entry = entryOf(slot);
    return entry?.text === held ? entry.original : held;
  }

  function noteEcho({ original, text }: TextWrite, noted: Map<string, string | null>): void {
    if (text.length < TELLING) return;
    const echo = noted.get(text);
    noted.set(text, echo === undefined || echo === original ? original : null);
  }

  function noteEchoes(): Map<string, string | null> {
    const noted = new Map<string, string | null>();
    for (const entry of entries.values()) noteEcho(entry, noted);
    return noted;
  }

  /** Whether a slot may be written to again, `reverted` where the page has put the original back. */
  function isBorne(slot: Slot, reverted: boolean): boolean {
    const count = reverted ? (reverts.get(slot) ?? 0) + 1 : 0;
    if (count <= PATIENCE) reverts.set(slot, count);
    return count <= PATIENCE;
  }

  function prune(): void {
    for (const slot of entries.keys()) if (!isOnPage(slot)) entries.delete(slot);
    reverts.clear();
    echoes?.clear();
    most = Math.max(MANY, entries.size * 2);
  }

  return {
    originalOf,
    isOwn: (slot) => ownEntry(slot) !== null,
    slots() {
      file();
      return [...entries.keys()].filter(isThere);
    },
    some(test) {
      if (unfiled.some(({ slot }) => isThere(slot) && test(slot))) return true;
      for (const slot of entries.keys()) if (isThere(slot) && test(slot)) return true;
      return false;
    },
    write(textWrite) {
      const { slot, original, text } = textWrite;
      const current = slot.nodeValue ?? '';
      if (current === text) return;
      const before = entryOf(slot);
      const own = before?.text === current;
      if ((own ? before.original : current) !== original) return;
      if (before && !isBorne(slot, !own && before.original === original)) return;
      if (text === original) entries.delete(slot);
      else entries.set(slot, textWrite);
      fill(slot, text);
      if (echoes) noteEcho(textWrite, echoes);
      if (entries.size > most) prune();
    },
    writeFirst(textWrites) {
      for (const textWrite of textWrites) {
        if (textWrite.text === textWrite.original) continue;
        textWrite.slot.data = textWrite.text;
        unfiled.push(textWrite);
      }
    },
    adopt(slot) {
      file();
      echoes ??= noteEchoes();
      const text = slot.nodeValue ?? '';
      const original = entries.has(slot) ? null : echoes.get(text);
      if (original) entries.set(slot, { slot, original, text });
    },
    written: entryOf,
    madeAt: (slot) => ({ text: slot.nodeValue ?? '', original: originalOf(slot) }),
    trace(converted, slots) {
      const texts = slots.map(({ nodeValue }) => nodeValue ?? '');
      traceBack(converted, texts)?.forEach((original, index) => {
        const slot = slots[index];
        const text = texts[index];
        if (!slot || !text || text === original) return;
        entries.set(slot, { slot, original, text });
        if (echoes) noteEcho({ slot, original, text }, echoes);
      });
    },
    restore(slot) {
      const entry = ownEntry(slot);
      if (entry) fill(slot, entry.original);
      entries.delete(slot);
    },
    suspend() {
      file();
      const own = [...entries.values()].filter(({ slot, text }) => isThere(slot) && slot.nodeValue === text);
      for (const { slot, original } of own) fill(slot, original);
      return () => {
        for (const { slot, text } of own) fill(slot, text);
      };
    },
  };
}

function isOnPage(slot: Slot): boolean {
  if (!isThere(slot)) return false;
  return 'ownerElement' in slot ? slot.ownerElement?.isConnected === true : slot.isConnected;
}
