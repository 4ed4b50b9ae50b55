import type { Line } from '../../read/line.ts';
import { isHan } from '../../text/characters.ts';
import { foldWords } from '../../text/fold-words.ts';
import { partsWord } from '../../text/words.ts';
import type { Border, Question } from './border.ts';
import { isLeaning, isMarked, isSerial, isTurning } from './opening.ts';

/** Paragraphs known for certain that are looked at before and after a place. */
const BEFORE = 12;
const AFTER = 4;
/** Characters before and after a place that are compared. */
const NEIGHBOURHOOD = 160;
const HEAD = 90;
/** The block of the common Chinese characters, U+4E00 to U+9FFF. */
const FIRST = 0x4e00;
const COUNT = 0x5200;

/** All open borders, each described by its two sides and by the paragraphs that are certain around it. */
export function openQuestions(lines: readonly Line[], borders: readonly Border[]): Question[] {
  if (!borders.includes('open')) return [];
  const text = lines.map((line) => line.text).join('');
  const starts = [0];
  const open: { border: number; at: number; paragraph: number }[] = [];
  let at = 0;
  borders.forEach((border, index) => {
    at += lines[index]?.text.length ?? 0;
    if (border === 'break') starts.push(at);
    if (border === 'open') open.push({ border: index, at, paragraph: starts.length - 1 });
  });
  const rivals = new Map<number, number>();
  for (const { paragraph } of open) rivals.set(paragraph, (rivals.get(paragraph) ?? 0) + 1);
  return open.map((place) => ({
    border: place.border,
    features: describe(text, starts, place, rivals.get(place.paragraph) ?? 1),
    opening: foldWords(text.slice(place.at, place.at + 2)),
  }));
}

function describe(
  text: string,
  starts: readonly number[],
  { at, paragraph }: { readonly at: number; readonly paragraph: number },
  rivals: number,
): number[] {
  const head = text.slice(at, at + HEAD);
  const sentence = sentenceOf(head);
  const short = isShort(head);
  const plain = isPlain(sentence);
  const from = starts[paragraph] ?? 0;
  const to = starts[paragraph + 1] ?? text.length;
  const usual = text.length / starts.length;
  const openings = starts
    .slice(Math.max(0, paragraph - BEFORE + 1), paragraph + 1 + AFTER)
    .map((start) => text.slice(start, start + HEAD));
  const here = Math.min(paragraph, BEFORE - 1);
  const alike = openings.filter((opening) => opening.slice(0, 2) === head.slice(0, 2)).length;
  const habit = (openings.filter(isShort).length + 0.5) / (openings.length + 2);
  const serial = isSerial(head);
  const listed = openings.slice(Math.max(0, here - 1), here + 1).some(isSerial);
  const before = text.slice(Math.max(0, at - NEIGHBOURHOOD), at);
  const last = /[^。！？!?]*[。！？!?：:][^。！？!?：:]*$/.exec(before.slice(-HEAD))?.[0] ?? before;
  return [
    1,
    Number(isMarked(head)),
    Number(serial && listed),
    Number(serial && !listed),
    Number(isLeaning(head)),
    Number(isTurning(head)),
    Number(sentence.length <= 6),
    Number(plain && sentence.length > 6 && sentence.length <= 14),
    Number(plain && sentence.length > 14 && sentence.length <= 20),
    Number(!plain && sentence.length <= 20),
    Math.min(3, alike),
    Math.log1p(openings.filter((opening) => opening[0] === head[0]).length),
    Math.log((at - from) / usual),
    Math.log((to - at) / usual),
    Math.log((to - from) / usual),
    Math.log(usual / 150),
    Math.log((at - from) / usual) * Math.log(usual / 150),
    Number(Math.min(at - from, to - at) < 90),
    Number(Math.min(at - from, to - at) < 40),
    Math.log(rivals),
    Number(at - from < 60),
    Number(at - from > 200),
    Math.log1p(commonPairs(before, text.slice(at, at + NEIGHBOURHOOD))),
    Math.log1p(commonPairs(before.slice(-NEIGHBOURHOOD / 2), text.slice(at, at + NEIGHBOURHOOD / 2))),
    short ? Math.log(habit / 0.2) : 0,
    short ? 0 : Math.log((1 - habit) / 0.8),
    Number(short && isShort(openings[here] ?? '')),
    Number(short && isShort(openings[here + 1] ?? '')),
    Number(short && sentenceOf(head.slice(sentence.length + 1)).length >= 25),
    Number(/[：:]$/.test(before)),
    Number(/[！!]$/.test(before)),
    Number(/[；;]$/.test(before)),
    Number(isHan(before.at(-1))),
    Number(isHan(before.at(-1)) && partsWord(before, head)),
    Number(last.length < 20),
    Number(/^[“《「『]/.test(head)),
    Number(/^\d/.test(head)),
  ];
}

function sentenceOf(text: string): string {
  return /^[^。！？!?]*/.exec(text)?.[0] ?? '';
}

function isPlain(sentence: string): boolean {
  return !/[，,；;、]/.test(sentence);
}

/** Opens with a sentence that may be its heading: 加强政府立法工作。 */
function isShort(text: string): boolean {
  const sentence = sentenceOf(text);
  return sentence !== '' && sentence.length <= 16 && isPlain(sentence);
}

/** Pairs of Chinese characters that both texts have: they speak of one matter. */
function commonPairs(left: string, right: string): number {
  const known = pairsOf(left);
  let common = 0;
  for (const pair of pairsOf(right)) if (known.has(pair)) common++;
  return common;
}

/** Each pair as one small number, which sets hold without boxing. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < text.length; at++) {
    const left = text.charCodeAt(at - 1) - FIRST;
    const right = text.charCodeAt(at) - FIRST;
    if (left >= 0 && left < COUNT && right >= 0 && right < COUNT) pairs.add(left * COUNT + right);
  }
  return pairs;
}
