import { type Context, createContext, recordChange } from '../context.ts';
import { tidySpaces } from '../read/characters.ts';
import type { Line, Page } from '../read/line.ts';
import { measureIndent } from '../read/text.ts';
import { joinedText } from '../text/joined.ts';

/** What the source of a page writes for characters, as far as texts have them. */
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  (
    'shy |zwnj |zwj |nbsp \u00a0|ensp \u2002|emsp \u3000|ldquo “|rdquo ”|lsquo ‘|rsquo ’|mdash —|ndash –|hellip …|middot ·|bull •|quot "|' +
    "apos '|amp &|lt <|gt >|times ×|deg °|permil ‰|yen ¥|plusmn ±"
  )
    .split('|')
    .map((row) => {
      const [name = '', character = ''] = row.split(' ');
      return [name, character];
    }),
);
/** The commonest also without the semicolon. */
const REFERENCE =
  /&(?:amp;)*(?:(nbsp|[lr]dquo|mdash|hellip|middot)(?![a-z]);?|([a-z]{2,6});|#(\d{2,5});|#x([\da-f]{2,4});)/gi;
const LAID_OUT = 'p|br|div|h[1-6]|li|ul|ol|t[rd]|table|tbody|center|section';
const BLOCK_TAG = new RegExp(`<\\/?(?:${LAID_OUT})(?:\\s[^<>]{0,200})?\\/?>`, 'gi');
const INLINE_TAG = /<\/?(?:span|strong|b|em|i|u|font|a|o:p|st1:\w{1,20})(?:\s[^<>]{0,200})?\/?>/gi;
const LIKELY = /&(?:[a-z]{2}|#)|<\/?[a-z]/i;
/** A text on how pages are written means what it shows. */
const ON_PAGES = /(?<![./\w-])(?:x?html5?|css3?|xml|javascript|js)(?!\w)|转义|轉義/i;

/** Puts characters for what a page, encoded once too often, shows of its own source: `&ldquo;`, `&nbsp;`, `<br />`. */
export function readSourceMarks(lines: readonly Line[], context: Context): readonly Line[] {
  const all = joinedText(lines);
  if (!LIKELY.test(all) || lines.some(({ zone, text }) => zone === 'document' && ON_PAGES.test(text)))
    return lines;
  return lines.flatMap((line) => {
    if (!LIKELY.test(line.text)) return [line];
    const read = readReferences(line.text, context);
    const plain = dropTags(read, context);
    return plain === line.text && plain.search(BLOCK_TAG) < 0 ? [line] : splitAtBlocks(plain, line, context);
  });
}

/** The page with its titles as `readSourceMarks` makes its lines, which tell of the changes. */
export function readSourceMarksInTitles(page: Page): Page {
  const { headline, documentTitle } = page;
  if (!LIKELY.test(`${headline}${documentTitle}`)) return page;
  const unrecorded = createContext(page);
  const read = (title: string | null) => title && dropTags(readReferences(title, unrecorded), unrecorded);
  return { ...page, headline: read(headline), documentTitle: read(documentTitle) };
}

function readReferences(text: string, context: Context): string {
  return text.replace(REFERENCE, (before, common, name, decimal, hex) => {
    const code = Number.parseInt(decimal ?? hex ?? '0', hex ? 16 : 10);
    const after =
      CHARACTERS.get((common ?? name ?? '').toLowerCase()) ??
      (code > 0x1f ? String.fromCodePoint(code) : before);
    if (after !== before)
      recordChange(context, { kind: 'noise', before, after: after.trim(), certain: true });
    return after;
  });
}

/** A tag that is never closed may be two signs: `a<b>c`. */
function dropTags(text: string, context: Context): string {
  if (!/<\/[a-z]/i.test(text)) return text;
  return text.replace(INLINE_TAG, (before) => {
    recordChange(context, { kind: 'noise', before, after: '', certain: true });
    return '';
  });
}

function splitAtBlocks(text: string, line: Line, context: Context): Line[] {
  for (const [before] of text.matchAll(BLOCK_TAG))
    recordChange(context, { kind: 'noise', before, after: '\n', certain: true });
  return text
    .split(BLOCK_TAG)
    .filter((piece) => piece.trim() !== '')
    .map((piece, index) => ({
      ...line,
      text: tidySpaces(piece.trim()),
      indent: Math.max(index === 0 ? line.indent : 0, measureIndent(piece)),
      gap: index === 0 && line.gap,
    }));
}
