import { readOrdinal } from '../text/ordinal.ts';
import type { Span } from '../text/sentences.ts';
import { type EnumeratorRule, rules } from './enumerators.ts';
import { isFigure, type Marker, opensBlock } from './numbering.ts';
import { quotedSpans } from './quotation.ts';

/** The rules by the code of the character that their enumerators begin with. */
const RULES = new Map<number, EnumeratorRule[]>();
for (const rule of rules) {
  for (const character of new Set(rule.first)) {
    const code = character.charCodeAt(0);
    RULES.set(code, [...(RULES.get(code) ?? []), rule]);
  }
}

/** One look at every character of a text: a map would take ten times as long. */
const FIRST = new Uint8Array(0x10000);
for (const code of RULES.keys()) FIRST[code] = 1;

/** Every enumerator of a paragraph, outside quotations, in order. */
export function findMarkers(text: string, paragraph: number): Marker[] {
  const markers: Marker[] = [];
  let quoted: Span[] | null = null;
  let next = 0;
  for (let index = 0; index < text.length; index++) {
    if (FIRST[text.charCodeAt(index)] !== 1) continue;
    const border = borderBefore(text, index);
    if (border === null) continue;
    quoted ??= quotedSpans(text);
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) < index) next++;
    if ((quoted[next]?.start ?? Number.POSITIVE_INFINITY) < index) continue;
    const marker = markerAt(text, index, paragraph);
    if (marker) markers.push(border === 'glued' ? { ...marker, glued: true } : marker);
  }
  return markers.some(isSecond) ? withGluedFirsts(markers, text) : markers;
}

/** No heading is longer, in characters. */
const LONGEST_HEADING = 40;

/**
 * The 一是, 一要 or 第一， of a 二是, 二要 or 第二， that has none, where it stands glued to the heading above them:
 * `二、突出重点一要…。二要…`. Elsewhere 一要 behind a character is part of a word (统一要求).
 */
function withGluedFirsts(markers: readonly Marker[], text: string): Marker[] {
  return markers.flatMap((marker, index) => {
    const heading = markers[index - 1];
    if (!isSecond(marker) || heading === undefined || !opensBlock(heading.numbering)) return [marker];
    const between = text.slice(heading.end, marker.start);
    const first = text.slice(marker.start, marker.end).replace('二', '一');
    const at = between.indexOf(first);
    if (at < 2 || at > LONGEST_HEADING || /[。！？!?]/.test(between.slice(0, at))) return [marker];
    const start = heading.end + at;
    return [{ ...marker, start, end: start + first.length, ordinal: 1, glued: true }, marker];
  });
}

/**
 * The same for the first of a list of figures, be its second in another paragraph: `（一）抓好重点整治1.矿山。…` above `2.建筑。`
 * In order.
 */
export function withGluedFigures(texts: readonly string[], markers: readonly Marker[]): Marker[] {
  return markers.flatMap((marker, index) => {
    const heading = markers[index - 1];
    const isSecondFigure = marker.ordinal === 2 && isFigure(marker.numbering);
    if (!isSecondFigure || heading === undefined || !opensBlock(heading.numbering)) return [marker];
    const text = texts[heading.paragraph] ?? '';
    const stretch = text.slice(heading.end, heading.end + LONGEST_HEADING);
    const first = (texts[marker.paragraph] ?? '').slice(marker.start, marker.end).replace(/[2２]/, '[1１]');
    const at = stretch.search(
      new RegExp(`(?<=[\\u4e00-\\u9fff])${first.replace(/[.()]/g, '\\$&')}(?=[\\u4e00-\\u9fff])`),
    );
    if (at < 2 || /[。！？!?]/.test(stretch.slice(0, at))) return [marker];
    const start = heading.end + at;
    const length = marker.end - marker.start;
    return [
      { ...marker, paragraph: heading.paragraph, start, end: start + length, ordinal: 1, glued: true },
      marker,
    ];
  });
}

/** 二是, 二要 or 第二，. */
function isSecond({ numbering, ordinal }: Marker): boolean {
  return ordinal === 2 && (numbering === 'is' || numbering === 'must' || numbering === 'ordinal');
}

/** The enumerator that a text opens with, or null. */
export function openingMarker(text: string, paragraph = 0): Marker | null {
  return FIRST[text.charCodeAt(0)] === 1 ? markerAt(text, 0, paragraph) : null;
}

const CLAUSE_END = '。！？；：!?;:…';
const CLOSING = '”’」』）)"';
const CLOSING_QUOTE = '”」』';

/**
 * What lets an enumerator stand at a place: the start of the text, a mark that ends a clause, or (only for 一、 and
 * （一）, which prose hardly holds) a heading whose break is lost: `…主要任务（一）促进…`. Null: it is a word there.
 */
function borderBefore(text: string, index: number): 'mark' | 'glued' | null {
  const beside = text.charCodeAt(index - 1);
  if (isHan(beside)) return mayBeGlued(text, index) ? 'glued' : null;
  let at = index - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  const before = text.charAt(at);
  if (at < 0 || CLAUSE_END.includes(before) || CLOSING_QUOTE.includes(before)) return 'mark';
  if (CLOSING.includes(before)) {
    at = beforeDirection(text, at);
    while (at >= 0 && CLOSING.includes(text.charAt(at))) at--;
    return at >= 0 && CLAUSE_END.includes(text.charAt(at)) ? 'mark' : null;
  }
  return null;
}

/** What the hall did, behind a sentence: `…抄来的。（笑声）（二）…`. In UTF-16 code units. */
const DIRECTION = /[（(][\u4e00-\u9fff]{2,6}[)）]$/;
const LONGEST_DIRECTION = 8;

/** The last character before a stage direction that ends at a place; the place itself where none does. */
function beforeDirection(text: string, at: number): number {
  const direction = DIRECTION.exec(text.slice(Math.max(0, at + 1 - LONGEST_DIRECTION), at + 1));
  return direction === null ? at : at - direction[0].length;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

const GLUED =
  /[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,2}、[^零一二三四五六七八九十百千第、]/y;
const IN_NUMBERS = '第零〇一二三四五六七八九十百千万亿两几数';

/** 第一、第二 and 多五、六倍 are no enumerators. Behind a Chinese character. */
function mayBeGlued(text: string, index: number): boolean {
  const bracket = '（('.includes(text.charAt(index));
  if (!bracket && text.charAt(index + 1) !== '、' && text.charAt(index + 2) !== '、') return false;
  GLUED.lastIndex = index;
  return (bracket || !IN_NUMBERS.includes(text.charAt(index - 1))) && GLUED.test(text);
}

function markerAt(text: string, start: number, paragraph: number): Marker | null {
  for (const rule of RULES.get(text.charCodeAt(start)) ?? []) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const ordinal = readOrdinal(match[1] ?? match[2] ?? '', rule.words);
    if (ordinal > 0)
      return { paragraph, start, end: start + match[0].length, numbering: rule.numbering, ordinal };
  }
  return null;
}
