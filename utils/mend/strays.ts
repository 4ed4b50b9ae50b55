import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHan } from '../text/characters.ts';
import { foldWords } from '../text/fold-words.ts';
import { joinedText } from '../text/joined.ts';
import { matchesOf } from '../text/matches.ts';

/** Braces that text recognition puts for a speck, and strewn backticks: in Chinese, with nothing of source code around. */
const BRACED =
  /[{}｛｝`](?<=[\u3400-\u9fff，。、；：！？”][{}｛｝`])(?=[\u3400-\u9fff，。、；：！？“,:]|$)|^[{｛](?=[\u3400-\u9fff])/g;
/** Of a form to be filled in: {单位名称}. */
const BLANK =
  /[{｛][^{}｛｝]{0,8}(?:名|称|稱|位|间|間|点|點|期|址|者|人|号|號|数|數|额|額|容|题|題|话|話)[}｝]/;
const MOST_BRACES = 6;

/** Of the Chinese characters of a page: more Traditional ones are quoted, or how it writes. */
const MOST_FOREIGN = 0.002;
const FIRST = 0x4e00;
const LAST = 0xa000;
const SHORTEST = 300;
/** A line that is shorter may be a link or a name. */
const SHORTEST_LINE = 12;
/** Surnames keep their form, and 於 is one; 徵 is a note of music. */
const KEPT = '於徵陳張劉黃趙吳孫馬羅鄭謝許馮蕭葉餘盧蔣賈陸範';

/** A single mark that closes nothing, between a word and the mark of its clause: `她已经学会了’；她养的…`. */
const UNOPENED = /’(?<=[\u3400-\u9fff]’)(?=[，。；、])/;

/** Takes out what strays into a Simplified text: a brace or a mark that is a speck, a character that stayed Traditional. */
export function mendStrays(lines: readonly Line[], context: Context): readonly Line[] {
  const text = joinedText(lines);
  return mendBraces(removeUnopened(lines, text, context), text, context);
}

/** The only line with such a mark that has no other: a quotation may end in a later paragraph than it began. */
function removeUnopened(lines: readonly Line[], text: string, context: Context): readonly Line[] {
  if (!UNOPENED.test(text) || countOf(text, '’') !== countOf(text, '‘') + 1) return lines;
  return lines.map((line) => {
    if (countOf(line.text, '’') !== 1 || line.text.includes('‘') || !UNOPENED.test(line.text)) return line;
    recordChange(context, { kind: 'noise', before: '’', after: '', certain: true });
    return { ...line, text: line.text.replace(UNOPENED, '') };
  });
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}

function mendBraces(lines: readonly Line[], text: string, context: Context): readonly Line[] {
  const foreign = findForeign(text);
  const braces = /[{}｛｝`]/.test(text) && !BLANK.test(text) ? matchesOf(text, BRACED).length : 0;
  const specks = braces > 0 && braces <= MOST_BRACES;
  if (foreign.size === 0 && !specks) return lines;
  return lines.map((line) => {
    const bare = specks ? removeBraces(line.text, context) : line.text;
    const mended = foreign.size > 0 ? simplify(bare, foreign, context) : bare;
    return mended === line.text ? line : { ...line, text: mended };
  });
}

function removeBraces(text: string, context: Context): string {
  if (!/[{}｛｝`]/.test(text)) return text;
  return text.replace(BRACED, (before) => {
    recordChange(context, { kind: 'noise', before, after: '', certain: true });
    return '';
  });
}

/** By code unit: whether it is a Traditional character that has a Simplified one. */
const FOREIGN = readForeign();

function readForeign(): Uint8Array {
  const foreign = new Uint8Array(0x10000);
  const all = Array.from({ length: LAST - FIRST }, (_, index) => String.fromCharCode(FIRST + index)).join('');
  const folded = foldWords(all);
  for (let at = 0; at < all.length; at++) {
    if (all.charCodeAt(at) !== folded.charCodeAt(at)) foreign[FIRST + at] = 1;
  }
  return foreign;
}

/** The Traditional characters of a Simplified text, where they are so few that each slipped in by itself. */
function findForeign(text: string): ReadonlySet<string> {
  const found: string[] = [];
  const most = text.length < SHORTEST ? 0 : Math.max(1, MOST_FOREIGN * text.length);
  for (let at = 0; at < text.length && found.length <= most; at++) {
    if (FOREIGN[text.charCodeAt(at)] === 1) found.push(text.charAt(at));
  }
  return found.length > most ? new Set() : new Set(found);
}

/** Not beside another: words that are quoted in Traditional have several. */
function simplify(text: string, foreign: ReadonlySet<string>, context: Context): string {
  if (text.length < SHORTEST_LINE) return text;
  let made = '';
  for (let at = 0; at < text.length; at++) {
    const before = text.charAt(at);
    const alone = foreign.has(before) && !KEPT.includes(before) && standsAlone(text, at);
    const after = alone ? foldWords(before) : before;
    made += after;
    if (alone) recordChange(context, { kind: 'glyph', before, after, certain: true });
  }
  return made;
}

const REACH = 4;

function standsAlone(text: string, at: number): boolean {
  if (!isHan(text.charAt(at + 1)) || !isHan(text.charAt(at - 1))) return false;
  for (let near = Math.max(0, at - REACH); near <= at + REACH; near++) {
    if (near !== at && FOREIGN[text.charCodeAt(near)] === 1) return false;
  }
  return true;
}
