import { type Pass, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { layOut } from '../layout.ts';
import { keepLines } from '../remove.ts';
import { folded, isEnumerated, isSalutation } from '../shape.ts';
import { type MetaField, parseRow, readFields } from './fields.ts';

/** In UTF-16 code units. */
const LONGEST_LABEL = 10;
const LONGEST_VALUE = 40;
/** What a list or a table of data is made of. */
const CELL = /^(?:d[dt]|t[dh])$/;

/** Data whose labels stand in lines of their own above their values, as lists of terms and tables set them. */
export const removeMetaPairs: Pass = (lines, context) => {
  const places = layOut(lines);
  const title = context.titleOrder ?? -1;
  const mayBeData = (line: Line | undefined, index: number) =>
    line !== undefined && line.order > title && (places[index] === 'head' || places[index] === 'outside');
  const taken = new Set<Line>();
  const boxes = new Set<number>();
  lines.forEach((label, index) => {
    const value = lines[index + 1];
    if (!mayBeData(label, index) || value === undefined || !mayBeData(value, index + 1)) return;
    const fields = taken.has(label) ? null : parsePair(label, value);
    if (fields === null) return;
    readFields(joined(label, value).text, fields, context);
    for (const line of [label, value]) taken.add(line);
    if (label.box !== undefined && label.box === value.box && CELL.test(label.element)) boxes.add(label.box);
  });
  return keepLines(lines, (line, index) => {
    const beside = boxes.has(line.box ?? -1) && CELL.test(line.element) && isValue(line);
    if (!taken.has(line) && !(beside && mayBeData(line, index))) return true;
    recordRemoval(context, line, 'meta');
    return false;
  });
};

/** The fields of a line that is a label and nothing else, and of the next. */
function parsePair(label: Line, value: Line): readonly MetaField[] | null {
  if (label.text.length > LONGEST_LABEL || !isValue(value) || value.order !== label.order + 1) return null;
  const fields = parseRow(folded(joined(label, value)));
  return (fields?.[0]?.start ?? 0) >= label.text.length ? fields : null;
}

/** Both in one row; a label without a colon is parted from its value by a space. */
function joined(label: Line, value: Line): Line {
  return { ...label, text: `${label.text} ${value.text}` };
}

function isValue(line: Line): boolean {
  const text = folded(line);
  return text.length <= LONGEST_VALUE && !/[,。!?;]/.test(text) && !isSalutation(line) && !isEnumerated(line);
}
