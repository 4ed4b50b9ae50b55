import { type Context, type Pass, recordRemoval } from '../../context.ts';
import type { RemovalReason } from '../../manuscript.ts';
import type { Line } from '../../read/line.ts';
import { rememberLast } from '../../remember-last.ts';
import { compiled } from '../../text/compiled.ts';
import { findColumn } from '../column.ts';
import { endsWithin, isProse, layOut } from '../layout.ts';
import { nameHere, siteNames } from '../marks/site-names.ts';
import { perLine } from '../per-line.ts';
import { dropLines, keepLines } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { isSpoken } from '../spoken.ts';
import { voiceOf } from '../voice/voice.ts';
import { findForeign } from '../words/foreign.ts';
import { countWords, HOST } from '../words/host-words.ts';
import { TEASER } from '../words/teaser.ts';

/** In UTF-16 code units; longer where more than its voice tells. */
const LONGEST = 60;
const LONGEST_TOLD = 240;
/** Of whom a line is in the middle of a text must be beyond doubt. */
const SURELY = 4;
/** More so of a sentence, and between two pieces of a collection. */
const SURER = 6;
/** That it says that it is a remark, where either of the next is told too. */
const REMARK = 4;
/** And that it names the site. */
const NAMED = 2;
/** That what stands beside it is known to be the host's. */
const BESIDE = 2.5;
/** That it has a word of hosts, where it stands there or is a remark. */
const HOSTS_WORD = 1;
const LINKED = 0.8;

/** `【某某温馨提示】`, `小贴士：`, `某某网提醒您：`, `还想看…？戳…`. */
const REMARKS = compiled(
  new RegExp(
    `^(?:[【[〔][^】\\]〕]{0,10}(?:提[示醒]|划重点|贴士|福利|彩蛋|广告|推荐(?:阅读)?)[】\\]〕]|[^\\u3400-\\u9fff]{0,4}(?:打个?小?广告|(?:本站)?小?贴士|划重点|敲黑板|写作(?:提示|技巧|点拨)|小编.{1,4}|本站(?:温馨|友情)?提[示醒][您你]?):|[^\\u3400-\\u9fff]{0,4}${TEASER})`,
  ),
);

/** A sign that is no mark of a text or an item, and whose word follows: `📌 课件：…`, `▍同场活动：…`. */
const DECORATED = compiled(
  /^[^\w\s\u2460-\u24ff\u25a0-\u25ff\u2605\u2606\u2e80-\u9fff\uff00-\uffef“‘「『《〈([【〔〖—–…·•*#~+=|/\\.,:;!?<>&$%^@"'-]\S?\s{0,2}(?!第|其[一二三次]|[一二三四五六七八九十首]|[^:]{0,6}[时時][间間])[\u3400-\u9fff]{2,6}:.{6,}[。!?]$/,
);
/** Who says this speaks to listeners. */
const SPEAKS = /[我咱]|同志|各位|大家|乡亲|必须|务必/;
/** What it adds that one row alone of a speech has such a sign. */
const ALONE = 7;

/** What hosts put into the middle of a text, next to more of the same. */
const OF_HOSTS: ReadonlySet<RemovalReason> = new Set([
  'advertisement',
  'download',
  'paywall',
  'related',
  'share',
]);

/** Each may tell of what stands beside it. */
const ROUNDS = 6;

/** A line of its own in the text that is the host's by its voice, or by that and by what it stands beside. */
export const removeInterjections: Pass = (lines, context) => {
  let rest = lines;
  for (let round = 0; round < ROUNDS; round++) {
    const before = rest;
    rest = removeRound(before, context);
    if (rest === before) break;
  }
  return rest === lines ? lines : dropCopies(lines, rest, context);
};

/** What a host sets behind each paragraph stands behind the last one and behind headings, too: `AI改写 扩写`. */
function dropCopies(lines: readonly Line[], rest: readonly Line[], context: Context): readonly Line[] {
  const kept = new Set(rest);
  const gone = new Set(lines.filter((line) => !kept.has(line)).map(({ text }) => text));
  const places = layOut(rest);
  const copies = rest.filter((line, index) => {
    const place = places[index];
    return (place === 'tail' || (place === 'body' && !isSentence(line))) && gone.has(line.text);
  });
  return dropLines(rest, context, 'advertisement', new Set(copies));
}

/** The line's folded text with the site's name as `本站`, found once for all rounds. */
const here = perLine((line: Line, context: Context) => nameHere(folded(line), siteNames(context)));

function removeRound(lines: readonly Line[], context: Context): readonly Line[] {
  const places = layOut(lines);
  const reasons = reasonsOf(lines, context);
  const ofText = boxesOfText(lines);
  const rows = findColumn(lines);
  const decorated = findDecorated(lines);
  return keepLines(lines, (line, index) => {
    const place = places[index];
    if ((place !== 'body' && place !== 'border') || !mayBeHosts(line)) return true;
    if (isFigure(lines[index - 1]) || isFigure(lines[index + 1])) return true;
    const beside = reasons.get(line.order - 1) ?? reasons.get(line.order + 1) ?? null;
    const apart = line.box !== undefined && !ofText.has(line.box);
    const told =
      tellsMore(line, beside !== null, apart, here(line, context)) + (line === decorated ? ALONE : 0);
    if (!(told > 0 && apart) && (endsWithin(lines[index - 1]) || rows?.has(index))) return true;
    if (told === 0 && (line.text.length > LONGEST || isSpoken(line, 'advertisement'))) return true;
    const foreign = findForeign(lines).get(line) ?? 0;
    const least = place === 'border' || isSentence(line) ? SURER : SURELY;
    if (voiceOf(line, context) + foreign + told < least) return true;
    recordRemoval(context, line, (told > 0 ? beside : null) ?? 'advertisement');
    return false;
  });
}

/** The one row with a sign behind the address of a speech; several are the text's own. */
const findDecorated = rememberLast((lines: readonly Line[]): Line | null => {
  const address = lines.findIndex((line) => line.zone === 'document' && isSalutation(line));
  if (address === -1) return null;
  const [first, ...others] = lines
    .slice(address)
    .filter((line) => line.zone === 'document' && DECORATED.test(folded(line)));
  if (first === undefined || others.length > 0 || first.emphasis) return null;
  return SPEAKS.test(folded(first)) ? null : first;
});

function mayBeHosts(line: Line): boolean {
  if (line.text.length > LONGEST_TOLD || (line.hint !== null && line.hint !== 'advertisement')) return false;
  if (isLabel(line) || isSalutation(line) || isEnumerated(line)) return false;
  // Without words there is no voice: a row of numbers may be data.
  return /[\u3400-\u9fffa-z]/.test(folded(line));
}

/** A figure on a line of its own, as cells of a table are: what stands beside it is a cell. */
function isFigure(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > 1 && /^[\d.,]+%?$/.test(folded(line));
}

/** Of the lines that are gone whole for what they say, and of those that the markup calls the host's, by order. */
function reasonsOf(lines: readonly Line[], { removed }: Context): ReadonlyMap<number, RemovalReason> {
  const reasons = new Map<number, RemovalReason>();
  for (const { order, reason } of removed) if (OF_HOSTS.has(reason)) reasons.set(order, reason);
  for (const { order, hint } of lines)
    if (hint !== null && OF_HOSTS.has(hint)) reasons.set(order, hint);
    else reasons.delete(order);
  return reasons;
}

/** Boxes that hold text of the document, or a heading. */
function boxesOfText(lines: readonly Line[]): ReadonlySet<number> {
  const boxes = new Set<number>();
  for (const line of lines) {
    if (line.box === undefined || line.zone === 'outside') continue;
    const isText = line.emphasis ? line.linkShare < LINKED : isProse(line) || isEnumerated(line);
    if (isText || isSalutation(line) || isLabel(line)) boxes.add(line.box);
  }
  return boxes;
}

/**
 * What tells of the host besides the voice: `text` is the line's with the site's name as `本站`. A heading may stand
 * behind an advertisement, a speaker may remark too.
 */
function tellsMore(line: Line, beside: boolean, apart: boolean, text: string): number {
  const isHeading = !apart && line.linkShare < LINKED && !isSentence(line);
  const next = beside && !isHeading ? BESIDE : 0;
  const isRemark = REMARKS.test(text);
  if (next === 0 && !isRemark) return 0;
  const words = countWords(text, HOST) > 0 ? HOSTS_WORD : 0;
  if (!isRemark || next + words === 0) return next + words;
  return next + words + REMARK + (text === folded(line) ? 0 : NAMED);
}

function isSentence(line: Line): boolean {
  return /[。!?;]$/.test(folded(line));
}
