import type { Line } from '../read/line.ts';
import { readOrdinal } from './ordinal.ts';
import { endsSpeech, salutationOf } from './salutation.ts';

/** One speech of the page: its label line, if it has one, and its lines. */
export interface Section {
  readonly label: string | null;
  readonly lines: readonly Line[];
}

const NUMERAL = '([一二三四五六七八九十]{1,3}|\\d{1,2})';
const NOUN =
  '(?:范文|範文|例文|样本|樣本|篇目|模板|示例|版本|材料|讲话稿?|講話稿?|发言稿?|發言稿?|致辞|致辭|演讲稿?|演講稿?)';
const OPEN = '[【\\[(（〔]?';
const CLOSE = '[】\\])）〕]?';

/** The forms in which collections label their speeches; group 1 is the numeral. A label is a line of its own. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${OPEN}第${NUMERAL}篇(?![^：:、.\\s　】\\])）〕].{40})`),
  new RegExp(`^${OPEN}篇${NUMERAL}(?:$|[】\\])）〕：:、.\\s　])`),
  new RegExp(`^.{0,40}?[\\s　【\\[(（〔]?(?:第${NUMERAL}篇)${CLOSE}$`),
  new RegExp(`^.{0,40}?[\\s　【\\[(（〔]?篇${NUMERAL}${CLOSE}$`),
  new RegExp(`^${OPEN}${NOUN}[\\s　]?${NUMERAL}(?:$|[】\\])）〕：:、.\\s　])`),
  new RegExp(`^.{2,40}?${NOUN}[\\s　]?${OPEN}${NUMERAL}${CLOSE}$`),
  new RegExp(`^.{0,40}?之${NUMERAL}$`),
  new RegExp(`^[【\\[(（〔]${NUMERAL}[】\\])）〕]$`),
];

const LONGEST_LABEL = 60;

/**
 * Cuts the lines of a page into its speeches: at the collection's labels, or where a title stands over a salutation
 * again and again. Lines before the first label stand in no speech and come back as `intro`.
 */
export function cutCollection(lines: readonly Line[]): { intro: readonly Line[]; sections: Section[] } {
  const labels = findLabels(lines);
  const titled = labels.length > 0 ? [] : findTitledStarts(lines);
  const starts = labels.length > 0 ? labels : titled.length > 0 ? titled : findGreetedStarts(lines);
  const first = starts[0];
  if (first === undefined) return { intro: [], sections: [{ label: null, lines }] };
  const labelled = labels.length > 0;
  const sections = starts.map((start, index) => ({
    label: labelled ? (lines[start]?.text ?? null) : null,
    lines: lines.slice(labelled ? start + 1 : start, starts[index + 1] ?? lines.length),
  }));
  return { intro: lines.slice(0, first), sections };
}

/** Indices of the label lines of the form that labels most: at least two, numbered from 1 upwards without a gap. */
function findLabels(lines: readonly Line[]): number[] {
  let best: number[] = [];
  for (const form of FORMS) {
    const found = runFromOne(lines, form);
    if (found.length > best.length) best = found;
  }
  return best.length >= 2 ? best : [];
}

function runFromOne(lines: readonly Line[], form: RegExp): number[] {
  const found: number[] = [];
  lines.forEach((line, index) => {
    if (line.text.length > LONGEST_LABEL || /[。；！]$/.test(line.text)) return;
    const numeral = form.exec(line.text)?.[1];
    if (numeral !== undefined && readOrdinal(numeral) === found.length + 1) found.push(index);
  });
  return found;
}

const LONGEST_TITLE = 40;

/** A short line that names a speech, right above a salutation: twice and more, the first at the top. */
function findTitledStarts(lines: readonly Line[]): number[] {
  const starts = lines.flatMap((line, index) => {
    const below = lines[index + 1];
    const titled = below !== undefined && salutationOf(below.text) === below.text && namesSpeech(line.text);
    return titled ? [index] : [];
  });
  return starts.length >= 2 && starts[0] === 0 ? starts : [];
}

/** Salutations right behind the thanks that end a speech, where the page begins with one as well. */
function findGreetedStarts(lines: readonly Line[]): number[] {
  const greets = (line: Line | undefined) => line !== undefined && salutationOf(line.text) === line.text;
  const later = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return greets(line) && before !== undefined && endsSpeech(before.text) ? [index] : [];
  });
  return later.length > 0 && greets(lines[0]) ? [0, ...later] : [];
}

function namesSpeech(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    /(?:讲话|講話|致辞|致辭|致词|致詞|发言|發言|演讲|演講|讲话稿|講話稿|发言稿|發言稿|主持词|主持詞|述职报告|述職報告)$/.test(
      text,
    )
  );
}
