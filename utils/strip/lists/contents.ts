import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { lettersOf } from '../../text/letters.ts';
import { dropLines } from '../remove.ts';
import { folded, isLabel } from '../shape.ts';

/** `（一）成绩来之不易……2`: a heading, a row of dots, a page. Matches folded text. */
const ENTRY = /^(\S.{1,60}?)\s*(?:[.…·・‥]\s*){2,60}\(?\d{1,3}\)?$/;
/** Most lines do not. */
const ENDS_AS_ENTRY = /[\d)]/;
const LABEL = /^[【[]?目\s*[录次][】\]]?(?:\s|[[(][^[\]()]{0,6}[\])])*:?$/;
const FEWEST = 3;
/** Under a label that says so. */
const FEWEST_LABELLED = 2;
const LONGEST = 60;

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
    return next !== undefined && entries.has(next) && LABEL.test(folded(line));
  });
  return dropLines(lines, context, 'summary-repeat', new Set([...entries.keys(), ...labels]));
};

/**
 * The same without dots and pages: rows under `目录`, or a collection's labels in a row, each of which stands below as a
 * line again. The labels would else be taken for the speeches' own, with nothing between them.
 */
export const removeBareContents: Pass = (lines, context) => {
  const start = lines.findIndex((line, index) => LABEL.test(folded(line)) || isLabelRow(lines, index));
  const label = lines[start];
  if (label === undefined) return lines;
  const named = !isLabel(label);
  const last = new Map(lines.map((line, index) => [lettersOf(folded(line)), index]));
  const rows: Line[] = [];
  for (let index = start + Number(named); index < lines.length; index++) {
    const row = lines[index];
    const letters = row === undefined ? '' : lettersOf(folded(row));
    if (row === undefined || row.text.length > LONGEST || (last.get(letters) ?? 0) <= index) break;
    rows.push(row);
  }
  if (rows.length < (named ? FEWEST_LABELLED : FEWEST)) return lines;
  for (const row of rows) context.listed.add(lettersOf(folded(row)));
  return dropLines(lines, context, 'summary-repeat', new Set(named ? [label, ...rows] : rows));
};

function isLabelRow(lines: readonly Line[], index: number): boolean {
  const rows = lines.slice(index, index + FEWEST);
  return rows.length === FEWEST && rows.every(isLabel);
}
