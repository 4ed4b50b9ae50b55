import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { endOfAgendaItem } from '../text/agenda.ts';
import { isAlphanumeric, isHan } from '../text/characters.ts';
import { matchesOf } from '../text/matches.ts';
import { partsWord } from '../text/words.ts';
import { isSpaced } from './spaced.ts';
import { isMarked, isSerial } from './wrap/opening.ts';

const CHINESE_MARKS = '，。、；：？！…—“”‘’（）《》〈〉「」『』【】〔〕';
const SENTENCE_SPACE = /[。！？!?…][”’」』）)]*\s+(?=[々〇\u3400-\u9fff“「『])/g;
/** Above this share of the sentences a space behind them is how the page sets its text. */
const HABIT = 0.2;
/** The same where hardly any other stands between words, as they do where lines were run together. */
const BREAKS = 0.5;
/** So many line ends in one text, and the share of sentences that end there. */
const FEWEST_ENDS = 6;
const BY_CHANCE = 0.25;
/** Of those behind sentences: headings that have no mark of their own aside. */
const MOST_WITHIN = 0.5;
const INNER_SPACE = /[\u3400-\u9fff，,、；;]\s+(?=[\u3400-\u9fff])/g;
/** A heading that a space parts from its body is no longer than this. */
const LONGEST_HEADING = 60;
/** The number of a heading that lost its mark: 一　提高认识. */
const NUMERAL_SPACE = /^[一二三四五六七八九十]{1,2}(?=\s+[\u3400-\u9fff]{2})/;
/** Of an agenda. */
const FEWEST_ITEMS = 2;
/** Names, or the clauses of a title, set side by side; each but the first and the last between spaces. */
const BETWEEN_SPACES = /\s[\u3400-\u9fff]{2,4}\s/;
const LISTED = /(?:[\u3400-\u9fff]{2,4}\s+){2,}[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff])/g;

/**
 * Takes out the white space that stands inside Chinese text, left by text layers, masks and wraps. One
 * space stays where it may be what is left of a lost break: behind a sentence, behind a numbered heading.
 */
export function closeSpaces(lines: readonly Line[], context: Context): readonly Line[] {
  const spaced = new Set(lines.filter(isSpaced));
  if (spaced.size === 0) return lines;
  const habit = spacesSentences(lines, spaced);
  const ends = new Map(lines.map((line) => [line, endOfAgendaItem(line.text)]));
  const isAgenda = [...ends.values()].filter((end) => end !== null).length >= FEWEST_ITEMS;
  return lines.map((line) => {
    if (!spaced.has(line)) return line;
    const heading = isAgenda ? (ends.get(line) ?? null) : null;
    const text = closeLine(line.text, habit, heading, context);
    return text === line.text || text === '' ? line : { ...line, text };
  });
}

function spacesSentences(lines: readonly Line[], spaced: ReadonlySet<Line>): boolean {
  let spaces = 0;
  let within = 0;
  for (const { text } of spaced) {
    spaces += countIn(text, SENTENCE_SPACE);
    within += countIn(text, INNER_SPACE);
  }
  if (spaces === 0) return false;
  const usual = within > MOST_WITHIN * spaces ? HABIT : BREAKS;
  return spaces > usual * lines.reduce((sum, { text }) => sum + countIn(text, /[。！？!?…]/g), 0);
}

function countIn(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** `heading`: where the heading ends of an item of an agenda. */
function closeLine(text: string, habit: boolean, heading: number | null, context: Context): string {
  const keeps = keptSpaces(text, habit);
  if (heading !== null) keeps.add(heading);
  return text.replace(/\s+/g, (space, at: number) => {
    if (keeps.has(at)) return ' ';
    const left = text[at - 1];
    const right = text[at + space.length];
    if (!closes(text, at, at + space.length)) return space;
    recordChange(context, {
      kind: 'space',
      before: `${left} ${right}`,
      after: `${left}${right}`,
      certain: true,
    });
    return '';
  });
}

/** Offsets of the spaces that tell something. */
function keptSpaces(text: string, habit: boolean): Set<number> {
  const kept = new Set<number>();
  if (!habit && !isRunTogether(text))
    for (const match of matchesOf(text, SENTENCE_SPACE)) kept.add(spaceIn(match));
  if (BETWEEN_SPACES.test(text)) {
    for (const { 0: list, index } of matchesOf(text, LISTED)) {
      const spaces = matchesOf(list, /\s+/g);
      // A space within a word shows that all were strewn: 全 市水利 工作会议.
      if (spaces.some((space) => isInWord(list, space))) continue;
      for (const space of spaces) kept.add(index + space.index);
    }
  }
  const bare = isBare(text);
  if (!bare && !isMarked(text) && !isSerial(text)) return kept;
  const inner = matchesOf(text, /(?<=[々〇\u3400-\u9fff”」』])\s+(?=[々〇\u3400-\u9fff“「『])/g);
  const early = inner.filter(({ index }) => index <= LONGEST_HEADING);
  const numeral = bare ? NUMERAL_SPACE.exec(text)?.[0] : undefined;
  if (numeral !== undefined) kept.add(numeral.length);
  if (!bare && (early.length !== 1 || inner.length > 2)) return kept;
  for (const { index, 0: space } of bare ? inner : early) {
    if (isParting(text, index, index + space.length)) kept.add(index);
  }
  return kept;
}

/** Lines were run together with a space for each end: most stand within sentences, a few behind one by chance. */
function isRunTogether(text: string): boolean {
  const within = countIn(text, INNER_SPACE);
  return within >= FEWEST_ENDS && countIn(text, SENTENCE_SPACE) <= BY_CHANCE * within;
}

function isInWord(list: string, { index, 0: space }: RegExpExecArray): boolean {
  return partsWord(list.slice(0, index), list.slice(index + space.length).replace(/\s+/g, ''));
}

function spaceIn(match: RegExpExecArray): number {
  return match.index + match[0].trimEnd().length;
}

/** A title, a signature, a list of names: no running text. */
function isBare(text: string): boolean {
  return !/[，,。；;！!？?]/.test(text);
}

/** Both sides are more than a character that stands alone, and no word stands across. */
function isParting(text: string, start: number, end: number): boolean {
  const left = /[^\s]*$/.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const right = /^[^\s]*/.exec(text.slice(end, end + 8))?.[0] ?? '';
  return left.length > 1 && right.length > 1 && !partsWord(left, right);
}

/** Whether the white space between two offsets has no place in Chinese text. */
function closes(text: string, start: number, end: number): boolean {
  const left = text[start - 1];
  const right = text[end];
  if (left === undefined || right === undefined) return false;
  if (isChinese(left)) return isChinese(right) || isAlphanumeric(right) || '.*×%#'.includes(right);
  if (isDigit(left) && isDigit(right)) return isScattered(text, start, end);
  if (left === '.') return isDigit(text[start - 2]) && isChinese(right);
  if (left === '*' && start === 1) return false;
  if (left === '*' && isAlphanumeric(right))
    return isChinese(
      text
        .slice(Math.max(0, start - 9), start - 1)
        .trimEnd()
        .at(-1),
    );
  return (isAlphanumeric(left) || '*×%#'.includes(left)) && isChinese(right);
}

/** `3 2 6万人`: the digits of one number, not two numbers side by side. */
function isScattered(text: string, start: number, end: number): boolean {
  const left = /(?:^|[^\d.])([\d.]+)$/.exec(text.slice(Math.max(0, start - 8), start))?.[1] ?? '';
  const right = /^[\d.]+/.exec(text.slice(end, end + 8))?.[0] ?? '';
  return (left.length === 1 || right.length === 1) && !/[-:/]/.test(text.slice(end, end + 3));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isChinese(character: string | undefined): boolean {
  return isHan(character) || (character !== undefined && CHINESE_MARKS.includes(character));
}
