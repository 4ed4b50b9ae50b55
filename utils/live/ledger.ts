import type { Slot } from './slot.ts';

interface Entry {
  original: string;
  written: string;
  /** How often in a row the page put the original back. */
  reverts: number;
}

/** A page that puts a text back this often in a row will not have it converted. */
const PATIENCE = 8;
/** Above so many, what the page has thrown away is forgotten. */
const MANY = 100_000;
/** A shorter text may stand on the page by itself, in both scripts. */
const TELLING = 4;

/** What was written where, and what stood there. */
export interface Ledger {
  /** Number of slots that were written to. */
  size(): number;
  /** Whether a slot holds what was written there. */
  isOwn(slot: Slot): boolean;
  /** What a slot held before it was converted, or holds if it was not. */
  originalOf(slot: Slot): string;
  /** Writes a text for an original, unless the page has written there since it was read, or it stands there already. */
  write(slot: Slot, original: string, text: string): void;
  /** Takes what the page copied from converted text (`innerHTML += …`) for what it is. */
  adopt(slot: Slot): void;
  /** Puts the original back, unless the page has written since. */
  restore(slot: Slot): void;
  slots(): Slot[];
  /** Puts all originals back for the moment; gives what undoes that. */
  suspend(): () => void;
}

export function createLedger(): Ledger {
  const entries = new Map<Slot, Entry>();
  /** What was written, with what it was made from; null where it was made from different texts. */
  const echoes = new Map<string, string | null>();
  let most = MANY;

  function ownEntry(slot: Slot): Entry | null {
    const entry = entries.size === 0 ? null : entries.get(slot);
    return entry && entry.written === slot.nodeValue ? entry : null;
  }

  function originalOf(slot: Slot): string {
    return ownEntry(slot)?.original ?? slot.nodeValue ?? '';
  }

  function noteEcho(original: string, text: string): void {
    if (text.length < TELLING) return;
    const echo = echoes.get(text);
    echoes.set(text, echo === undefined || echo === original ? original : null);
  }

  function prune(): void {
    for (const slot of entries.keys()) if (!isOnPage(slot)) entries.delete(slot);
    echoes.clear();
    most = Math.max(MANY, entries.size * 2);
  }

  return {
    originalOf,
    isOwn: (slot) => ownEntry(slot) !== null,
    size: () => entries.size,
    slots: () => [...entries.keys()],
    write(slot, original, text) {
      const current = slot.nodeValue ?? '';
      if (current === text) return;
      const before = entries.get(slot);
      const own = before?.written === current;
      if ((own ? before.original : current) !== original) return;
      const reverts = !own && before?.original === original ? before.reverts + 1 : 0;
      if (reverts > PATIENCE) return;
      if (text === original) entries.delete(slot);
      else entries.set(slot, { original, written: text, reverts });
      slot.nodeValue = text;
      noteEcho(original, text);
      if (entries.size > most) prune();
    },
    adopt(slot) {
      const written = slot.nodeValue ?? '';
      const original = entries.has(slot) ? null : echoes.get(written);
      if (original) entries.set(slot, { original, written, reverts: 0 });
    },
    restore(slot) {
      const entry = ownEntry(slot);
      if (entry) slot.nodeValue = entry.original;
      entries.delete(slot);
    },
    suspend() {
      const own = [...entries].filter(([slot, { written }]) => slot.nodeValue === written);
      for (const [slot, { original }] of own) slot.nodeValue = original;
      return () => {
        for (const [slot, { written }] of own) slot.nodeValue = written;
      };
    },
  };
}

function isOnPage(slot: Slot): boolean {
  return 'ownerElement' in slot ? slot.ownerElement?.isConnected === true : slot.isConnected;
}
