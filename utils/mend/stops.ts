import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { joinedText } from '../text/joined.ts';
import { matchesOf } from '../text/matches.ts';

/**
 * Behind a Chinese character or what closes behind it, before one, a mark, a figure or the end of the line. The stop
 * comes first in the pattern: only where one stands is it looked behind it.
 */
const STOP =
  /[.．](?<=(?:[\u3400-\u9fff][”"’』」）)》]{0,2}|[\d０-９][%％])[.．])(?=\s*(?:[\u3400-\u9fff\d０-９“”"‘’『』「」《（()）【]|$)|\s[!-~]{1,3}\s)|[.．](?<=[\u3400-\u9fff][^.．]{0,8}[\d０-９][.．])$/g;
/** What a numbered line opens with, or a list within a line: 一. （二）. 注. */
const ENUMERATOR =
  /(?:^|[。.．！!？?；;：:\s])(?:[（(]?(?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,3})[）)]?|[^。.．]?)$/;
const FEWEST = 4;
/** Of stops: more than this share of 。 and the text has its own. */
const MOST_OWN = 0.1;
/** Characters before a stop that are looked at. */
const EDGE = 8;

/**
 * Sets the stops of a text that has `.` for 。, so that its sentences are known: `…进入主汛期.县政府今天…`. Decimals,
 * enumerators and Latin text keep theirs, and all texts that have stops of their own.
 */
export function widenStops(lines: readonly Line[], context: Context): readonly Line[] {
  const stops = new Map(lines.map((line) => [line, findStops(line.text)]));
  const found = [...stops.values()].flat().length;
  if (found < FEWEST || !endsLines(stops)) return lines;
  if (matchesOf(joinedText(lines), /。/g).length > found * MOST_OWN) return lines;
  return lines.map((line) => {
    const places = stops.get(line) ?? [];
    if (places.length === 0) return line;
    const characters = line.text.split('');
    for (const at of places) {
      const before = characters[at] ?? '';
      recordChange(context, { kind: 'punctuation', before, after: '。', certain: true });
      characters[at] = '。';
    }
    return { ...line, text: characters.join('') };
  });
}

/** A paragraph at least ends with one. */
function endsLines(stops: ReadonlyMap<Line, readonly number[]>): boolean {
  return [...stops].some(([{ text }, places]) => places.at(-1) === text.length - 1);
}

/** Runs of them are ellipses. */
function findStops(text: string): number[] {
  if (!/[.．]/.test(text)) return [];
  return matchesOf(text, STOP)
    .map(({ index }) => index)
    .filter((at) => {
      if (/[.．]/.test(text.charAt(at + 1))) return false;
      return !ENUMERATOR.test(text.slice(Math.max(0, at - EDGE), at));
    });
}
