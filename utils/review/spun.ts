import type { Finding, Part } from '../manuscript.ts';
import { quoteAround, textOf } from './text.ts';

/** 关键关键工作: a machine put a synonym where its neighbour was already that word. 一项一项 is Chinese. */
const DOUBLED = /(?![一很大])([\u4e00-\u9fff]{2,4})\1|([\u4e00-\u9fff]{4})[，,、]\2/y;
const NEAREST = 2;
const FARTHEST = 5;
/** A million characters of official reports have no more than three of these in any report. */
const FEWEST = 4;
const FEWEST_PER_CHARACTER = 0.3 / 1000;

/** The wording was changed by machine. `detail` is how many words were found doubled. */
export function findSpinning(parts: readonly Part[]): Finding[] {
  const found = parts.flatMap((part, index) => {
    const text = textOf(part);
    return findDoubled(text).map((match) => ({ part: index + 1, text, match }));
  });
  const words = new Set(found.map(({ match }) => match[0]));
  const length = parts.reduce((sum, part) => sum + textOf(part).length, 0);
  const [first] = found;
  if (!first || words.size < FEWEST || words.size < length * FEWEST_PER_CHARACTER) return [];
  const { match, part, text } = first;
  const quote = quoteAround(text, match.index, match.index + match[0].length);
  return [{ kind: 'spun', quote, part: parts.length === 1 ? part : null, detail: String(words.size) }];
}

/**
 * Tries the pattern only where a pair of characters comes again as near as it then must: two to five behind. Reads each
 * character once.
 */
function findDoubled(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let next = 0;
  let [pair, after1, after2, after3, after4, after5] = [0, 0, 0, 0, 0, 0];
  for (let at = -FARTHEST - 1; at + NEAREST < text.length; at++) {
    pair = after1;
    after1 = after2;
    after2 = after3;
    after3 = after4;
    after4 = after5;
    after5 = (after5 << 16) | text.charCodeAt(at + FARTHEST + 1);
    const again = pair === after2 || pair === after3 || pair === after4 || pair === after5;
    if (again && at >= next) {
      DOUBLED.lastIndex = at;
      const match = DOUBLED.exec(text);
      if (match) {
        found.push(match);
        next = at + match[0].length;
      }
    }
  }
  return found;
}
