import type { Pass } from '../context.ts';
import type { Line, Page } from '../read/line.ts';
import { compiled } from '../text/compiled.ts';
import { foldWords } from '../text/fold-words.ts';
import { readOrdinal } from '../text/ordinal.ts';
import { CONTESTANT, NUMERAL, SPEECH_NAME } from '../text/speech-names.ts';
import { findListedTitles } from './listed-titles.ts';
import { folded, isLabel, isSalutation, SALUTATION_START } from './shape.ts';
import { couldBeTitle } from './title/candidates.ts';
import { endsSpeech } from './voice/voice.ts';

/** Where one may stand: most short lines have none there. */
const MAY_COUNT = /^.{0,8}[一二三四五六七八九十\d]|[一二三四五六七八九十\d].{0,2}$/;
/** Group 1 is the numeral; what is left of the line without it tells the series. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^.{1,40}?\\s?[(【\\[]?第?0?${NUMERAL}篇?[)】\\]]?[:.、]?$`),
  new RegExp(`^[【\\[(][^】\\])\\d]{0,6}?${NUMERAL}[^】\\])\\d]{0,6}[】\\])]`),
].map(compiled);
/** `1.在开业仪式上的致辞`, `（二）…`: the numeral's marks tell the series. */
const TITLED = compiled(
  new RegExp(`^[【\\[(]?${NUMERAL}[】\\])]?[、.]?\\s?(?=.{2,40}${SPEECH_NAME}(?:\\([^()]{1,20}\\))?$)`),
);
/** A title without a numeral: such are counted by their place. */
const UNNUMBERED = compiled(new RegExp(`^[^一二三四五六七八九十\\d,。;:!?]{2,40}${SPEECH_NAME}$`));
const NAMES_SPEECH = compiled(
  new RegExp(`${SPEECH_NAME}(?:范文|范例|例文|模板)?\\s?[(【\\[]?第?#篇?[)】\\]]?[:.、]?$`),
);
const SPEECH = compiled(new RegExp(SPEECH_NAME));
const COUNT = /(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[篇份则](?!章)/;
const LONGEST = 60;
/** What stands between two labels: the lines and characters of a speech at least, or of one that is a single line. */
const FEWEST_LINES = 2;
const FEWEST_CHARACTERS = 80;
const FEWEST_IN_LINE = 200;

interface Numbered {
  readonly index: number;
  readonly ordinal: number;
}

/** Of the speeches of a contest. */
const FEWEST_CONTESTANTS = 3;

/**
 * Marks the labels of a collection that only their counting tells: `开业致辞(一)`, and where the page's title says how many
 * there are also `PART.01`, `【第一版】…`, `1.在开业仪式上的致辞` and titles alone. Also the titles that a table of contents names,
 * and those above who speaks in a contest; where none of these is found, as many addresses.
 */
export const markCountedLabels: Pass = (lines, { page }) => {
  const announced = announcedCount(page);
  const expected = announced === null || announced < 2 || lines.some(isLabel) ? null : announced;
  const labels = new Set<number>(expected === null ? [] : titlesOf(lines, expected));
  for (const index of findListedTitles(lines)) labels.add(index);
  for (const index of titlesInContest(lines)) labels.add(index);
  for (const [series, all] of seriesOf(lines)) {
    if (all.length < 2) continue;
    const run = runIn(all, lines);
    if (run.length >= 2 && (NAMES_SPEECH.test(series) || run.length === announced))
      for (const { index } of run) labels.add(index);
  }
  if (labels.size === 0 && expected !== null)
    for (const index of addressesOf(lines, expected)) labels.add(index);
  if (labels.size === 0) return lines;
  return lines.map((line, index) => (labels.has(index) ? { ...line, label: true } : line));
};

/** A text file has its title in one of the first lines. */
const FIRST_LINES = 8;

function announcedCount({ headline, documentTitle, lines }: Page): number | null {
  const rows = lines.slice(0, FIRST_LINES).map(({ text }) => text);
  const named = rows.filter((text) => text.length <= LONGEST && SPEECH.test(text));
  const titles = [headline, documentTitle, rows[0], ...named].map((title) => title ?? '');
  for (const title of titles) {
    const numeral = COUNT.exec(foldWords(title.slice(0, LONGEST * 2)))?.[1];
    if (numeral !== undefined) return readOrdinal(numeral);
  }
  return null;
}

/** Titles that stand each above a speech, as many as there are to be; none where there are more or fewer. */
function titlesOf(lines: readonly Line[], expected: number): readonly number[] {
  const named = lines.flatMap((line, index) =>
    mayBeLabel(line) && UNNUMBERED.test(folded(line)) ? [index] : [],
  );
  const titles = named.filter((index, place) => holdsSpeech(lines, index, named[place + 1]));
  return titles.length === expected ? titles : [];
}

/**
 * The addresses, each above a speech and all but the first right behind one, where there are as many as there are to be
 * speeches, or the titles right above them; none where there are more or fewer.
 */
function addressesOf(lines: readonly Line[], expected: number): readonly number[] {
  const all = lines.flatMap((line, index) => (line.zone === 'document' && isSalutation(line) ? [index] : []));
  if (all.length !== expected) return [];
  const titles = all.map((index) => index - 1);
  if (titles.every((index, place) => isTitle(lines[index]) && holdsSpeech(lines, index, titles[place + 1])))
    return titles;
  const areApart = all.every((index, place) => {
    const above = lines[index - 1];
    const ends = place === 0 || (above !== undefined && /[。!?]["”』」)]?$/.test(folded(above)));
    return ends && holdsSpeech(lines, index, all[place + 1]);
  });
  return areApart ? all : [];
}

/** A row that ends neither a sentence nor a speech: `荣休教师代表：我教过的最后一课`. */
function isTitle(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    mayBeLabel(line) &&
    couldBeTitle(line) &&
    !/[!?]$/.test(folded(line)) &&
    !endsSpeech(line)
  );
}

/** The headings above the numbered speakers of a contest, each with a speech behind it. */
function titlesInContest(lines: readonly Line[]): readonly number[] {
  const named = lines.flatMap(({ text }, index) => {
    const title = lines[index - 1];
    if (!CONTESTANT.test(text) || title === undefined || !title.emphasis || !mayBeLabel(title)) return [];
    return [index - 1];
  });
  const all = named.every((index, place) => holdsSpeech(lines, index, named[place + 1]));
  return named.length >= FEWEST_CONTESTANTS && all ? named : [];
}

function mayBeLabel(line: Line): boolean {
  return line.zone === 'document' && line.linkShare < 0.5 && line.text.length <= LONGEST;
}

/** Lines with a numeral in the same words, or before titles in the same marks. */
function seriesOf(lines: readonly Line[]): ReadonlyMap<string, Numbered[]> {
  const series = new Map<string, Numbered[]>();
  const add = (key: string, index: number, numeral: string) => {
    const known = series.get(key);
    const numbered = { index, ordinal: readOrdinal(numeral) };
    if (known) known.push(numbered);
    else series.set(key, [numbered]);
  };
  lines.forEach((line, index) => {
    if (!mayBeLabel(line) || !MAY_COUNT.test(line.text)) return;
    const text = folded(line);
    if (/[。!;]$/.test(text) || isSalutation(line)) return;
    const titled = TITLED.exec(text);
    if (titled?.[1] !== undefined) add(`#${titled[0].replace(titled[1], '#')}`, index, titled[1]);
    for (const form of FORMS) {
      const match = form.exec(text);
      if (match?.[1] !== undefined) add(replaceLast(match[0], match[1]), index, match[1]);
    }
  });
  return series;
}

function replaceLast(text: string, numeral: string): string {
  const at = text.lastIndexOf(numeral);
  return `${text.slice(0, at).replace(/0$/, '')}#${text.slice(at + numeral.length)}`;
}

/** Those that count up from 1, each with a speech behind it; none where a number is missing. */
function runIn(all: readonly Numbered[], lines: readonly Line[]): readonly Numbered[] {
  const run: Numbered[] = [];
  for (const numbered of all) if (numbered.ordinal === run.length + 1) run.push(numbered);
  return run.every(({ index }, place) => holdsSpeech(lines, index, run[place + 1]?.index)) ? run : [];
}

/** A speech may stand between two labels. */
function holdsSpeech(lines: readonly Line[], label: number, next: number | undefined): boolean {
  const between = lines.slice(label + 1, next).filter(({ zone }) => zone === 'document');
  const length = between.reduce((sum, { text }) => sum + text.length, 0);
  const [first] = between;
  const greets = first !== undefined && SALUTATION_START.test(folded(first));
  return length >= (between.length < FEWEST_LINES && !greets ? FEWEST_IN_LINE : FEWEST_CHARACTERS);
}
