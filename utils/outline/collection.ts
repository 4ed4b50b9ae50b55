import type { Line } from '../read/line.ts';
import { readOrdinal } from './numbering.ts';

/** One speech of the page: its label line, if it has one, and its lines. */
export interface Section {
  readonly label: string | null;
  readonly lines: readonly Line[];
}

const NUMERAL = '([一二三四五六七八九十]{1,3}|\\d{1,2})';
const NOUN = '(?:范文|範文|例文|样本|樣本|篇目|讲话稿?|講話稿?|发言稿?|發言稿?)';

/** The forms in which collections label their speeches; group 1 is the numeral. A label is a line of its own. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^[【\\[(（]?第${NUMERAL}篇[】\\])）]?(?:[：:、.\\s].*)?$`),
  new RegExp(`^[【\\[(（]?篇${NUMERAL}[】\\])）]?(?:[：:、.\\s].*)?$`),
  new RegExp(`^.{0,40}?[\\s　【\\[(（]?(?:第${NUMERAL}篇)[】\\])）]?$`),
  new RegExp(`^.{0,40}?[\\s　【\\[(（]?篇${NUMERAL}[】\\])）]?$`),
  new RegExp(`^${NOUN}[\\s　]?${NUMERAL}(?:[：:、.\\s].*)?$`),
  new RegExp(`^.{2,40}?${NOUN}[\\s　]?[(（]?${NUMERAL}[)）]?$`),
  new RegExp(`^.{2,40}?之${NUMERAL}$`),
];

const LONGEST_LABEL = 60;

/**
 * Cuts the lines of a page at its collection's labels. A form counts where it numbers at least two lines
 * from 1 upwards without a gap; lines before the first label stand in no speech and come back as `intro`.
 */
export function cutCollection(lines: readonly Line[]): { intro: readonly Line[]; sections: Section[] } {
  const labels = findLabels(lines);
  const first = labels[0];
  if (first === undefined) return { intro: [], sections: [{ label: null, lines }] };
  const sections = labels.map((start, index) => ({
    label: lines[start]?.text ?? null,
    lines: lines.slice(start + 1, labels[index + 1] ?? lines.length),
  }));
  return { intro: lines.slice(0, first), sections };
}

/** Indices of the label lines of the form that labels most. */
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
