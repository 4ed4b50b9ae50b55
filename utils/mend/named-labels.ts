import { getOrMake } from '../known.ts';
import type { Line } from '../read/line.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { foldWords } from '../text/fold-words.ts';
import { matchesOf } from '../text/matches.ts';
import { NUMERAL, SPEECH_NAME } from '../text/speech-names.ts';

/** Behind a title. */
const NUMBER = `\\s?${NUMERAL}(?!\\d)`;
/** A title and a number: `小学家长会教师发言稿2`. */
const NAMED = new RegExp(`^([^，。！？；：]{2,40}${SPEECH_NAME})${NUMBER}`);
/** What such a label has in it, and few lines have. */
const NUMBERED_NAME = /[话話辞辭词詞言稿讲講告]\s?[一二三四五六七八九十\d]/;
/** `家长们：` too. Matches folded text. */
const OPENS_ADDRESS =
  /^\s*(?:(?:尊敬|敬爱|亲爱|尊重|敬重|友爱)的|(?:各位|诸位)[^,。;:!?]{1,12}[,:!]|[^,。;:!?]{1,8}们[,、:])/;
const ENDS_SPEECH = /[。！？!?…”』」）)]\s*$/;

/** In UTF-16 code units. */
const LONGEST = 60;
/** As far as is looked before a label. */
const EDGE = 4;
/** A page's running head has numbers as well, but no address behind it. */
const FEWEST_NUMBERS = 3;
/** A page of a collection has pieces of a few names. */
const MOST_TITLES = 20;

/**
 * Parts a label that is a title and a number from the address that it runs into, and from the speech above it, where
 * others of the title stand in lines of their own: `小学家长会教师发言稿2各位家长朋友，晚上好！`.
 */
export function splitNamedLabels(lines: readonly Line[]): readonly Line[] {
  const titles = titlesOfLabels(lines);
  if (titles.length === 0 || titles.length > MOST_TITLES) return lines;
  const label = new RegExp(`(?:${titles.map(escapePattern).join('|')})${NUMBER}`, 'g');
  return lines.flatMap((line) => {
    const borders = bordersIn(line.text, label);
    return borders.length === 0 ? [line] : splitAt(line, borders);
  });
}

/** The titles that stand with a number in a line of their own, or with several before a text. */
function titlesOfLabels(lines: readonly Line[]): readonly string[] {
  const numbers = new Map<string, Set<string>>();
  const own = new Set<string>();
  for (const { text } of lines) {
    const start = text.slice(0, LONGEST);
    const [whole, title, numeral] = (NUMBERED_NAME.test(start) && NAMED.exec(start)) || [];
    if (title === undefined || numeral === undefined) continue;
    getOrMake(numbers, title, () => new Set()).add(numeral);
    if (whole === text) own.add(title);
  }
  return [...numbers].flatMap(([title, { size }]) => (own.has(title) || size >= FEWEST_NUMBERS ? title : []));
}

/** Where labels begin and end, in UTF-16 code units. */
function bordersIn(text: string, label: RegExp): readonly number[] {
  return matchesOf(text, label).flatMap(({ 0: { length }, index }) => {
    const end = index + length;
    const opens = OPENS_ADDRESS.test(foldWords(text.slice(end, end + LONGEST)));
    const begins = index === 0 || ENDS_SPEECH.test(text.slice(Math.max(0, index - EDGE), index));
    return opens && begins ? [index, end] : [];
  });
}

function splitAt(line: Line, borders: readonly number[]): readonly Line[] {
  const starts = [0, ...borders];
  return starts
    .map((start, place) => line.text.slice(start, starts[place + 1]).trim())
    .filter((text) => text !== '')
    .map((text, place) => ({ ...line, text, gap: place === 0 && line.gap }));
}
