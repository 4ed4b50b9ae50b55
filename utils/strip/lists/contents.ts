import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { lettersOf } from '../../text/letters.ts';
import { dropLines } from '../remove.ts';
import { folded, isEnumerated, isLabel } from '../shape.ts';

/** `（一）成绩来之不易……2`: a heading, a row of dots, a page. Matches folded text. */
const ENTRY = /^(\S.{1,60}?)\s*(?:[.…·・‥]\s*){2,60}\(?\d{1,3}\)?$/;
/** Most lines do not. */
const ENDS_AS_ENTRY = /[\d)]/;
/** Above a table of contents: `目录`, `【目 录】`, `目录/提纲：……`. Matches folded text. */
export const CONTENTS = compiled(
  /^[【[]?目\s*[录次](?:[/、]提纲)?[】\]]?(?:\s|[[(][^[\]()]{0,6}[\])])*:?(?:…+|\.{3,})?$/,
);
const FEWEST = 3;
/** Under a label that says so. */
const FEWEST_LABELLED = 2;
const LONGEST = 60;
/** A heading that its paragraph opens with: `一要抓紧把房子盖起来`. */
const RUN_IN = /^[一二三四五六七八九十](?:要|是)/;
/** So many rows are looked for within the lines of all of the text. */
const MOST_SOUGHT = 100;

/**
 * A table of contents of the host with dots and pages, whose entries stand in the text again. What it lists tells the
 * outline where headings end that the page ran into their text.
 */
export const removeContents: Pass = (lines, context) => {
  const entries = new Map<Line, string>();
  for (const line of lines) {
    const text = folded(line);
    const entry = ENDS_AS_ENTRY.test(text.slice(-1)) ? ENTRY.exec(text)?.[1] : undefined;
    if (entry !== undefined) entries.set(line, lettersOf(entry));
  }
  if (entries.size < FEWEST) return lines;
  const rest = lettersOf(lines.flatMap((line) => (entries.has(line) ? [] : folded(line))).join(''));
  const again = [...entries.values()].filter((letters) => rest.includes(letters));
  if (again.length * 2 < entries.size) return lines;
  for (const letters of again) context.listed.add(letters);
  const labels = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && entries.has(next) && CONTENTS.test(folded(line));
  });
  return dropLines(lines, context, 'summary-repeat', new Set([...entries.keys(), ...labels]));
};

/**
 * The same without dots and pages: rows under `目录`, or a collection's labels in a row, each of which stands below as a
 * line again, or a numbered one within a text that was run together. The labels would else be taken for the speeches'
 * own, with nothing between them.
 */
export const removeBareContents: Pass = (lines, context) => {
  const start = lines.findIndex((line, index) => CONTENTS.test(folded(line)) || isLabelRow(lines, index));
  const label = lines[start];
  if (label === undefined) return lines;
  const named = !isLabel(label);
  const first = start + Number(named);
  const rows = rowsFrom(lines, first);
  if (rows.length < (named ? FEWEST_LABELLED : FEWEST)) return lines;
  for (const row of rows) context.listed.add(lettersOf(folded(row)));
  const left = named ? rowsLeftOut(lines, first + rows.length) : [];
  return dropLines(lines, context, 'summary-repeat', new Set(named ? [label, ...rows, ...left] : rows));
};

/** Those in a row that stand again further down. */
function rowsFrom(lines: readonly Line[], start: number): readonly Line[] {
  const letters = lines.map((line) => lettersOf(folded(line)));
  const last = new Map(letters.map((own, index) => [own, index]));
  const isAgain = (line: Line, index: number) => {
    const own = letters[index] ?? '';
    if ((last.get(own) ?? 0) > index) return true;
    if (index >= start + MOST_SOUGHT || !(isEnumerated(line) || RUN_IN.test(line.text))) return false;
    return letters.slice(index + 1).some((other) => other.includes(own));
  };
  const rows = lines.slice(start);
  const end = rows.findIndex((line, place) => line.text.length > LONGEST || !isAgain(line, start + place));
  return end === -1 ? rows : rows.slice(0, end);
}

/** The rows of what the page shows only to who pays, up to the dots that stand for the rest. */
function rowsLeftOut(lines: readonly Line[], start: number): readonly Line[] {
  const end = lines.findIndex((line, index) => index >= start && !isEnumerated(line));
  return /^(?:…+|\.{3,})$/.test(lines[end]?.text ?? '') ? lines.slice(start, end + 1) : [];
}

function isLabelRow(lines: readonly Line[], index: number): boolean {
  const rows = lines.slice(index, index + FEWEST);
  return rows.length === FEWEST && rows.every(isLabel);
}
