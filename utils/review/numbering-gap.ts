import type { Finding, Part } from '../manuscript.ts';
import { findMarkers } from '../outline/markers.ts';
import { type Entry, numberedEntries } from './entries.ts';

const NUMERALS = '零一二三四五六七八九十';

/** A number that is left out or comes twice among siblings. `detail` is the two numbers: `2 → 4`. */
export function findNumberingGaps(parts: readonly Part[]): Finding[] {
  return parts.flatMap((part, index) =>
    findBreaks(numberedEntries(part)).flatMap(([before, after]): Finding[] => {
      if (after.ordinal < before.ordinal) return [];
      if (after.ordinal > before.ordinal && isHidden(part, before, after)) return [];
      const detail = `${before.ordinal} → ${after.ordinal}`;
      return [{ kind: 'numbering-gap', quote: after.text, part: index + 1, detail }];
    }),
  );
}

/** Each entry that goes on with no list of its class and level, with the last one of the nearest. */
function findBreaks(entries: readonly Entry[]): [Entry, Entry][] {
  const breaks: [Entry, Entry][] = [];
  const open = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const [key, [first]] of open) if (first && first.level > entry.level) open.delete(key);
    const key = `${entry.level} ${entry.numbering}`;
    const lists = open.get(key) ?? [];
    open.set(key, lists);
    if (entry.ordinal === 1) {
      lists.push(entry);
      continue;
    }
    const list = lists.findLastIndex((last) => last.ordinal === entry.ordinal - 1);
    const nearest = lists.at(-1);
    if (list >= 0) lists.splice(list, lists.length, entry);
    else {
      if (nearest) breaks.push([nearest, entry]);
      lists.splice(-1, 1, entry);
    }
  }
  return breaks;
}

/** The number stands between them after all, in a sentence that is no heading. */
function isHidden(part: Part, before: Entry, after: Entry): boolean {
  for (let block = before.block; block <= after.block; block++) {
    const text = part.blocks[block]?.text ?? '';
    const from = block === before.block ? before.start + 1 : 0;
    const between = text.slice(from, block === after.block ? after.start : undefined);
    if (findMarkers(between, block).some(({ ordinal }) => ordinal === before.ordinal + 1)) return true;
    if (between.includes(`${NUMERALS[before.ordinal + 1] ?? '?'}是`)) return true;
    if (/其次|再次|再者|最[后後]|另一方面/.test(between)) return true;
  }
  return false;
}
