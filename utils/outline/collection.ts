import type { Line } from '../read/line.ts';
import { readOrdinal } from '../text/ordinal.ts';
import { CONTESTANT, ENDS_AS_SPEECH, NUMERAL, PIECE_NAME, SPEECH_NAME } from '../text/speech-names.ts';
import { endsSpeech, salutationOf } from './salutation.ts';
import { findSignedStarts } from './signed-starts.ts';

/** One speech of the page: its label line, if it has one, and its lines. */
export interface Section {
  readonly label: string | null;
  readonly lines: readonly Line[];
}

const OPEN = '[【\\[(（〔]?';
const CLOSE = '[】\\])）〕]?';
/** What a speech is, behind its label. */
const WHAT = '(?:[(（][^()（）]{2,20}[)）]|[：:][^，。！？；：:]{2,30})';

/** The forms in which collections label their speeches; group 1 is the numeral. A label is a line of its own. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${OPEN}第${NUMERAL}篇(?![^：:、.\\s　】\\])）〕].{40})`),
  new RegExp(`^${OPEN}篇${NUMERAL}(?:$|[】\\])）〕：:、.\\s　])`),
  new RegExp(`^.{0,40}?[\\s　【\\[(（〔]?(?:第${NUMERAL}篇)${CLOSE}$`),
  new RegExp(`^.{0,40}?[\\s　【\\[(（〔]?篇${NUMERAL}${CLOSE}${WHAT}?$`),
  new RegExp(`^${OPEN}${PIECE_NAME}[\\s　]?${NUMERAL}(?:$|[】\\])）〕：:、.\\s　])`),
  new RegExp(`^.{2,40}?${PIECE_NAME}[\\s　]?${OPEN}${NUMERAL}${CLOSE}$`),
  new RegExp(`^.{0,40}?之${NUMERAL}$`),
  new RegExp(`^[【\\[(（〔]${NUMERAL}[】\\])）〕]$`),
];
/** Sections of one speech are called so as well: only an address below tells. */
const PART = new RegExp(`^(?:Part|PART|part)[.．\\s]{0,2}0?${NUMERAL}$`);
const MIXED_FORMS = [...FORMS, PART];

/** What a label of any form has: one look spares most lines the forms. */
const LIKELY_LABEL =
  /篇|[之文本目板例料话話稿辞辭词詞言讲講告][\s　]?[【[(（〔]?[一二三四五六七八九十\d]|^[【[(（〔][一二三四五六七八九十\d]{1,3}[】\])）〕]$|^[Pp][Aa][Rr][Tt]/;

const LONGEST_LABEL = 60;
const FEWEST_MIXED = 3;

/** Where a speech begins: its index among the lines, and whether its line is a label. */
interface Start {
  readonly index: number;
  readonly labelled: boolean;
}

/**
 * Cuts the lines of a page into its speeches: at the collection's labels, or where a title stands over a salutation
 * again and again. Lines before the first label stand in no speech and come back as `intro`.
 */
export function cutCollection(lines: readonly Line[]): { intro: readonly Line[]; sections: Section[] } {
  const starts = [
    findMarkedLabels,
    findMostLabels,
    findLaterLabels,
    findNumberedTitles,
    findTitledStarts,
    findGreetedStarts,
    findOwnTitles,
  ].reduce<readonly Start[]>((found, find) => (found.length > 0 ? found : find(lines)), []);
  const first = starts[0];
  if (first === undefined) return { intro: [], sections: [{ label: null, lines }] };
  const sections = starts.map(({ index, labelled }, place) => ({
    label: labelled ? (lines[index]?.text ?? null) : null,
    lines: lines.slice(labelled ? index + 1 : index, starts[place + 1]?.index ?? lines.length),
  }));
  return { intro: lines.slice(0, first.index), sections };
}

/** Labels that were told by their counting; those without a numeral, or above who speaks, are the speeches' titles. */
function findMarkedLabels(lines: readonly Line[]): Start[] {
  const found = lines.flatMap(({ label, text }, index) =>
    label === true ? [{ index, labelled: isNumbered(text) && !namesContestant(lines[index + 1]) }] : [],
  );
  if (found.length < 2) return [];
  // The first label may be gone with what a host has set above the text.
  const second = found[0]?.labelled === true && SECOND.test(lines[found[0].index]?.text ?? '');
  return second ? withFirst(found) : found;
}

const SECOND = /^[^一二三四五六七八九十\d]*(?:二|0?2)(?![一二三四五六七八九十\d])/;

/** A numeral at either end, or in the brackets that it opens with: 在高二家长会上的讲话 has none. */
const NUMBERED =
  /^(?:[^\u3400-\u9fff]|[第部篇]){0,8}[一二三四五六七八九十\d]|^[【[(（〔][^】\])）〕]*[一二三四五六七八九十\d]|[一二三四五六七八九十\d](?:[^\u3400-\u9fff]|[篇版稿]){0,3}$/;

function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}

function namesContestant(line: Line | undefined): boolean {
  return line !== undefined && CONTESTANT.test(line.text);
}

/** Labels of one form, where those of several are not more. */
function findMostLabels(lines: readonly Line[]): Start[] {
  const [alike, mixed] = [findLabels(lines), findMixedLabels(lines)];
  return mixed.length > alike.length ? mixed : alike;
}

/** The label lines of the form that labels most: at least two, numbered from 1 upwards without a gap. */
function findLabels(lines: readonly Line[]): Start[] {
  const found = longestRun(lines, 1);
  return found.length >= 2 ? found : [];
}

/** The same where the first speech has none: it stands under the page's title, and every speech greets. */
function findLaterLabels(lines: readonly Line[]): Start[] {
  if (!greets(lines[0])) return [];
  const found = longestRun(lines, 2);
  return found.length > 0 && found.every(({ index }) => greets(lines[index + 1]))
    ? [{ index: 0, labelled: false }, ...found]
    : [];
}

/** Labels of several forms (`【篇一】`, `第2篇`, `（三）`) that count up, an address below each. */
function findMixedLabels(lines: readonly Line[]): Start[] {
  const found: Start[] = [];
  lines.forEach(({ text }, index) => {
    if (!isShort(text) || !LIKELY_LABEL.test(text)) return;
    const titled = namesSpeech(lines[index + 1]?.text ?? '') ? 2 : 1;
    if (salutationOf(lines[index + titled]?.text ?? '') === null) return;
    const numerals = MIXED_FORMS.flatMap((form) => form.exec(text)?.[1] ?? []);
    if (numerals.some((numeral) => readOrdinal(numeral) === found.length + 1))
      found.push({ index, labelled: true });
  });
  return found.length >= FEWEST_MIXED ? found : [];
}

/** A numeral and its marks. */
const LONGEST_NUMBER = 5;
const NUMBERED_TITLE = new RegExp(
  `^${OPEN}${NUMERAL}(?:(?:[、.．]|[)）][、.．]?)(?:.{2,40}${SPEECH_NAME})?)?$`,
);
const FRAMED_TITLE = new RegExp(`^【${NUMERAL}】[^，。！？；：]{2,40}$`);

/**
 * Titles or bare numbers that count up, each above an address: `1、在教师节座谈会上的讲话`, `【一】局长的话`. An agenda greets
 * no one. The first speech may stand under the page's title alone.
 */
function findNumberedTitles(lines: readonly Line[]): Start[] {
  const found: Start[] = [];
  const first = greets(lines[0]) ? 2 : 1;
  lines.forEach(({ text }, index) => {
    const title = isShort(text) ? (FRAMED_TITLE.exec(text) ?? NUMBERED_TITLE.exec(text)) : null;
    const numeral = title?.[1];
    if (numeral === undefined || readOrdinal(numeral) !== found.length + first) return;
    if (salutationOf(lines[index + 1]?.text ?? '') !== null) found.push({ index, labelled: true });
  });
  // One bare number may be a page's.
  const titled = found.every(({ index }) => (lines[index]?.text.length ?? 0) > LONGEST_NUMBER);
  if (found.length < (titled && first === 2 ? 1 : 2)) return [];
  return first === 2 ? withFirst(found) : found;
}

function longestRun(lines: readonly Line[], ordinal: number): Start[] {
  const short = lines.flatMap(({ text }, index) =>
    isShort(text) && LIKELY_LABEL.test(text) ? [{ text, index }] : [],
  );
  let best: Start[] = [];
  for (const form of FORMS) {
    const found = runFrom(ordinal, short, form);
    if (found.length > best.length) best = found;
  }
  return best;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_LABEL && !/[。；！]$/.test(text);
}

function runFrom(ordinal: number, lines: readonly { text: string; index: number }[], form: RegExp): Start[] {
  const found: Start[] = [];
  for (const { text, index } of lines) {
    const numeral = form.exec(text)?.[1];
    if (numeral !== undefined && readOrdinal(numeral) === found.length + ordinal)
      found.push({ index, labelled: true });
  }
  return found;
}

const LONGEST_TITLE = 40;

/** A short line that names a speech, right above a salutation: twice and more, the first at the top. */
function findTitledStarts(lines: readonly Line[]): Start[] {
  const titled = lines.flatMap((line, index) =>
    namesSpeech(line.text) && greets(lines[index + 1]) ? [{ index, labelled: false }] : [],
  );
  if (greets(lines[0]))
    return withFirst(titled.filter(({ index }) => tellsOccasion(lines[index]?.text ?? '')));
  return titled.length >= 2 && titled[0]?.index === 0 ? titled : [];
}

/** Salutations right behind the thanks that end a speech, where the page begins with one as well. */
function findGreetedStarts(lines: readonly Line[]): Start[] {
  if (!greets(lines[0])) return [];
  return withFirst(
    lines.flatMap((line, index) => {
      const before = lines[index - 1];
      return greets(line) && before !== undefined && endsSpeech(before.text)
        ? [{ index, labelled: false }]
        : [];
    }),
  );
}

/** Titles in any words, told by who speaks below them or by the thanks above: the first at the top, or the page's. */
function findOwnTitles(lines: readonly Line[]): Start[] {
  const starts = findSignedStarts(lines).map((index) => ({ index, labelled: false }));
  if (greets(lines[0])) return withFirst(starts);
  return starts.length >= 2 && starts[0]?.index === 0 ? starts : [];
}

/** Starts of later speeches, and the first speech's, whose own title is the page's. */
function withFirst(later: readonly Start[]): Start[] {
  return later.length > 0 ? [{ index: 0, labelled: false }, ...later] : [];
}

function greets(line: Line | undefined): boolean {
  return line !== undefined && salutationOf(line.text) === line.text;
}

/** `在竣工仪式上的致辞`: a title, where `请区长致辞` is the host's word. */
function tellsOccasion(text: string): boolean {
  return /在.{2,30}[上中时時]的?.{2,5}$/.test(text) && !/[请請]/.test(text);
}

function namesSpeech(text: string): boolean {
  return text.length <= LONGEST_TITLE && ENDS_AS_SPEECH.test(text);
}
