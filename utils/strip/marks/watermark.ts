import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { countEach } from '../../text/count.ts';
import { layOut } from '../layout.ts';
import { inlinePass } from '../phrases.ts';
import { cutLines, cutRanges, removeLines } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { takeOut } from '../take-out.ts';
import { voiceOf } from '../voice/voice.ts';
import { countWords, HOST } from '../words/host-words.ts';

/** Ends of hosts' names; `example` is the end of every made-up one (RFC 2606, 2). */
export const TOP_LEVEL = '(?:com|cn|net|org|cc|top|info|vip|tv|xyz|site|example)(?![\\w-])';
export const ADDRESS = compiled(
  new RegExp(`(?:https?:\\/\\/|www\\.)[\\w.\\-/?=&#%:~]+|[\\w-]+(?:\\.[\\w-]+)*\\.${TOP_LEVEL}`, 'i'),
);
const SITE_WORDS = /(?:网|文库|文档|范文|公文|素材|资料|之家|下载|文秘|笔杆子|稿)/;
const REPEATS = 3;
/** The voice of what is strewn in other words: `内-部-学-习`, `样稿·请勿外传`. */
const STREWN = 2;
/** The voice of a remainder that needs no repetition to be the host's. */
const SURELY = 4;
/** And without a word of hosts, behind more than a row of print, in UTF-16 code units. */
const SURER = 6;
const LONGEST_ROW = 60;
/** The number that a text has in a library: `稿件编号QD90418`. */
const NUMBERED = /^(?:本?[文稿][件章档]?|原稿|资料|档案?)(?:编?号码?|序号|id)\s?:?\s?[a-z]{0,4}[-_]?\d{4,}/;

/** The text without white space and zero-width characters. */
function squash(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '');
}

/** A site's name or address that is strewn through the text, on lines of its own. */
export const removeWatermarkLines: Pass = (lines, context) => {
  const short = lines.filter((line) => line.text.length <= 40 && line.zone !== 'outside');
  const counts = countEach(short.map(({ text }) => squash(text)));
  return removeLines(lines, context, 'watermark', ({ line, place }) => {
    if (line.text.length > 60 || isLabel(line) || isSalutation(line) || isEnumerated(line)) return false;
    if (place === 'outside') return false;
    const text = folded(line);
    const repeats = counts.get(squash(line.text)) ?? 0;
    if (ADDRESS.test(text) && (repeats >= 2 || text.length <= 40) && !/[。!?;]/.test(text))
      return place !== 'body' || !isWrapped(text);
    if (repeats < REPEATS || /[。!?;:]$/.test(text)) return false;
    // Cells of a table say the same again and again, too.
    const isCell = line.element === 'td' || line.element === 'th';
    return SITE_WORDS.test(text) || (!isCell && voiceOf(line, context) >= STREWN);
  });
};

/** A host's line has fewer letters behind its address, and no clauses. */
const LONGEST_BEHIND = 12;

/** A line of a wrapped text that an address stands in: `www.….com】教育工作，表彰先进集体和先进个人`. */
function isWrapped(text: string): boolean {
  const behind = text.split(ADDRESS).at(-1) ?? '';
  return behind.length > LONGEST_BEHIND && behind.includes(',');
}

const SENTENCE_END = /[。！？!?”"』」…]/;
const ENDED = /[。！？!?…][”"』」]?$/;
/** What stands behind the last sentence of a line. */
const REMAINDER = compiled(/(?<=[。！？!?”"』」…])[^。！？!?”"』」…]{3,40}$/);

/** The same name or address glued to the ends of paragraphs. */
export const removeGluedWatermarks: Pass = (lines, context) => {
  const places = layOut(lines);
  const remainders = lines.map((line, index) => (places[index] === 'outside' ? null : remainderOf(line)));
  const counts = countEach(remainders.filter((remainder) => remainder !== null).map(squash));
  return cutLines(lines, (line, index) => {
    const remainder = remainders[index] ?? null;
    if (remainder === null) return line;
    const start = line.text.length - remainder.length;
    if (!isGlued(remainder, counts.get(squash(remainder)) ?? 0)) {
      // A quotation may stand in the middle of a sentence: 做到一个“学”字.
      if (!ENDED.test(line.text.slice(0, start))) return line;
      // In a text that is wrapped, a sentence begins here and goes on in the next line.
      const least = leastFor(folded(line).slice(start), line);
      if (least === null || voiceOf(takeOut(line, remainder, context), context) < least) return line;
    }
    return cutRanges(line, [[start, line.text.length]], context, 'watermark');
  });
};

/** How loud a remainder must be that nothing repeats; null where it stays however loud it is. */
function leastFor(words: string, line: Line): number | null {
  if (countWords(words, HOST) > 0) return SURELY;
  if (NUMBERED.test(words)) return STREWN;
  return line.text.length > LONGEST_ROW ? SURER : null;
}

function remainderOf(line: Line): string | null {
  // Most lines end with a sentence.
  if (SENTENCE_END.test(line.text.charAt(line.text.length - 1))) return null;
  return REMAINDER.exec(line.text.slice(-80))?.[0] ?? null;
}

function isGlued(remainder: string, repeats: number): boolean {
  if (ADDRESS.test(remainder)) {
    // A speech that names an address tells its hearers to go there: 请登录www…查询.
    const name = remainder.replace(ADDRESS, '');
    return !/[请登访查到在见]/.test(name) && (repeats >= 2 || (SITE_WORDS.test(name) && name.length <= 14));
  }
  return repeats >= REPEATS && SITE_WORDS.test(remainder);
}

const TRADE = ['范文', '公文', '文秘', '写作', '文库', '文档'];
const PRAISE = `(?:(?:全国|国内|全网|中国)?最|更)(?:全面|齐全|专业|权威|大|全)的[^\\s,。!?;:]{0,6}(?:${TRADE.join('|')})[^\\s,。!?;:]{0,6}(?:网站|平台|网)(?!络)`;
const RIGHTS = '(?<=[,。!?;])[^\\s,。!?;:]{0,8}(?:网|文库|文档|范文|之家)版权所有(?![者人权的归])';

/**
 * A site that praises itself or says what is its own, inside a sentence or in one of its own:
 * `姐没有背景，只有，最全面的范文参考写作网站背影。`, `某某网，全国最大的范文平台！`
 */
export const removeSlogans = inlinePass(
  'watermark',
  new RegExp(`(?<=^|[。!?…”])[^\\s,。!?;:]{2,12},${PRAISE}[!。]|${PRAISE}|${RIGHTS}`, 'g'),
  [...TRADE, '版权所有'],
);

const LEAKED = [
  '@page\\s?\\{[^{}]{0,2000}\\}(?:[\\w.#\\s,-]{1,200}\\{[^{}]{0,2000}\\}){0,50}',
  '\\[标签:[^\\]]{1,10}\\]',
  '^\\s*[a-z]{0,4}>(?=\\s*(?:\\[标签|@page))',
  // A serial number, digits and letters in turn, between two marks of a kind: `#xw20230412c-7#`.
  '(?<=^|[。!?;…”』」])([#^$~])(?=[\\w-]{6,40}\\1)[a-z]*\\d+[a-z_-]+\\d[\\w-]*\\1',
];

/** Style sheets, template fields and serial numbers that leaked into the text. */
export const removeLeakedMarkup = inlinePass('watermark', new RegExp(LEAKED.join('|'), 'g'), '@签#^$~');
