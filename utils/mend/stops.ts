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
/** A sentence, then a stop at the end of the line or before the next; one before a name of foreign sound may be its own. */
const AMONG_OTHERS =
  /(?<=[\u3400-\u9fff，、,：:]{8}[”"’』」）)]?\s?)[.．](?=$|\s?[\u3400-\u9fff]|(?:19|20)\d\d年)(?!\s?[\u3400-\u9fff]{0,4}[.．·])/g;
/** What 的 says of it ends the sentence: 水是清的. Behind any other 的 a stop is a speck. */
const ENDS_IN_OF = /(?:是|会|會|挺|够|夠|就|都|曾|总|總)[^，,。；;：:！!？?]{0,24}的$/;
/** Nor does a sentence begin with what is counted: 是市政府承诺的.十件实事之一. */
const COUNTED = /^\s?[一二三四五六七八九十两兩几幾\d]{1,3}[件个個项項条條大座所支张張位名]/;
/** Of a sentence, before such a stop. */
const CLAUSE = 28;
/** What foreign names end and begin with in Chinese. */
const OF_NAMES =
  /[尔爾斯克德特尼拉亚亞姆逊遜翰顿頓伦倫丁罗羅卡巴维維诺諾][.．]|[.．][尔爾斯克德特尼拉亚亞洛布巴卡弗维維诺諾罗羅]/;
/** A decimal point in words, before no item of a list: `百分之九.四`; `增长百分之九.二是…`. */
const DECIMAL = /[〇零一二三四五六七八九十][.．][〇零一二三四五六七八九]{1,4}(?![是要则則、])/;
const FEWEST = 4;
/** Of stops: more than this share of 。 and the text has its own. */
const MOST_OWN = 0.1;
/** Characters before a stop that are looked at. */
const EDGE = 8;
/** In UTF-16 code units; no page is wrapped narrower. */
const SHORTEST_WRAPPED = 16;

/**
 * Sets the stops of a text that has `.` for 。, so that its sentences are known: `…进入主汛期.县政府今天…`. Decimals,
 * enumerators and Latin text keep theirs. Among 。 only those behind whole sentences are set.
 */
export function widenStops(lines: readonly Line[], context: Context): readonly Line[] {
  if (!/[.．]/.test(joinedText(lines))) return lines;
  const stops = new Map(lines.map((line) => [line, findStops(line.text)]));
  const own = matchesOf(joinedText(lines), /。/g).length;
  const found = [...stops.values()].flat().length;
  const isOnlyForm = found >= FEWEST && endsLines(stops) && own <= found * MOST_OWN;
  if (!isOnlyForm && own === 0) return lines;
  return lines.map((line, index) => {
    const places = isOnlyForm
      ? (stops.get(line) ?? [])
      : findAmongOthers(line.text, openEnd(lines[index - 1], line));
    if (places.length === 0) return line;
    const characters = line.text.split('');
    for (const at of places) {
      const before = characters[at] ?? '';
      recordChange(context, { kind: 'punctuation', before, after: '。', certain: true });
      characters[at] = '。';
      // Typed as behind a stop in Latin text; left there it would seem what is left of a break.
      if (!isOnlyForm && characters[at + 1] === ' ') characters[at + 1] = '';
    }
    return { ...line, text: characters.join('') };
  });
}

/** A paragraph at least ends with one. */
function endsLines(stops: ReadonlyMap<Line, readonly number[]>): boolean {
  return [...stops].some(([{ text }, places]) => places.at(-1) === text.length - 1);
}

/** The end of the line above, where a page has wrapped a sentence: `…发生了深刻的变` `化.去年…`. */
function openEnd(above: Line | undefined, line: Line): string {
  if (above === undefined || line.gap || line.indent > 0) return '';
  return above.text.length >= SHORTEST_WRAPPED ? above.text.slice(-EDGE) : '';
}

/** Those of a text that has stops of its own, too, below a line that ends with `above`. */
function findAmongOthers(text: string, above: string): number[] {
  // An item of a list of sources is no sentence.
  if (!/[.．]/.test(text) || !/[，。；,;]/.test(text)) return [];
  const whole = above + text;
  return matchesOf(whole, AMONG_OTHERS)
    .map(({ index }) => index)
    .filter((at) => at >= above.length)
    .filter((at) => !isDecimal(whole, at))
    .filter((at) => !OF_NAMES.test(whole.slice(at - 1, at + 3).replace(/\s/, '')) && !isSpeck(whole, at))
    .map((at) => at - above.length);
}

/** Behind a 的 that leans on the next word: 金黄的.稻浪. */
function isSpeck(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - CLAUSE), at);
  if (!before.endsWith('的') || at + 1 === text.length) return false;
  return COUNTED.test(text.slice(at + 1, at + 5)) || !ENDS_IN_OF.test(before);
}

function isDecimal(text: string, at: number): boolean {
  return DECIMAL.test(text.slice(Math.max(0, at - 1), at + 6));
}

/** Runs of them are ellipses. */
function findStops(text: string): number[] {
  if (!/[.．]/.test(text)) return [];
  return matchesOf(text, STOP)
    .map(({ index }) => index)
    .filter((at) => {
      if (/[.．]/.test(text.charAt(at + 1)) || isDecimal(text, at)) return false;
      return !ENUMERATOR.test(text.slice(Math.max(0, at - EDGE), at));
    });
}
