import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHan } from '../text/characters.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/sentences.ts';

/** What a quotation opens behind and closes before, where it does not stand in a word. */
const BEFORE = /[\u3400-\u9fff，。、；：？！,.;:?!（(《—…“”]/;
const INNER_SPACE = /^\s|\s$/;

/**
 * Sets straight quotation marks as “ and ”, where a paragraph has pairs of them around Chinese words. Inches, source
 * code and a mark without its fellow keep theirs.
 */
export function curlQuotes(lines: readonly Line[], context: Context): readonly Line[] {
  return lines.map((line) => {
    if (!line.text.includes('"')) return line;
    const pairs = findPairs(line.text);
    if (pairs.length === 0) return line;
    const characters = line.text.split('');
    for (const { start, end } of pairs) {
      characters[start] = '“';
      characters[end] = '”';
    }
    recordChange(context, {
      kind: 'punctuation',
      before: '"',
      after: '“',
      certain: true,
      count: pairs.length,
    });
    recordChange(context, {
      kind: 'punctuation',
      before: '"',
      after: '”',
      certain: true,
      count: pairs.length,
    });
    return { ...line, text: characters.join('') };
  });
}

/** The offsets of both marks of each pair; none where not all of a paragraph are pairs. */
function findPairs(text: string): Span[] {
  const marks = matchesOf(text, /"/g).map(({ index }) => index);
  if (marks.length % 2 === 1) return [];
  const pairs = marks.flatMap((start, index) =>
    index % 2 === 0 ? [{ start, end: marks[index + 1] ?? start }] : [],
  );
  return pairs.every((pair) => isQuotation(text, pair)) ? pairs : [];
}

function isQuotation(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start + 1, end);
  if (INNER_SPACE.test(inside) || !isHan([...inside].find(isHan))) return false;
  return start === 0 || BEFORE.test(text.charAt(start - 1));
}
