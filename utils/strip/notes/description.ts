import { type Pass, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { isProse } from '../layout.ts';
import { metaOf } from '../metadata/fields.ts';
import { folded, isEnumerated, isSalutation } from '../shape.ts';

/**
 * The label above a file's text: 163wenku, bingdoc, taowenge and their kin print all they have to say of the file
 * before it.
 */
export const DESCRIPTION = compiled(/^\s*(?:资源|文档|资料|文件|内容)描述\s?:?\s*$/);
const BARE_LABEL = /^[^:。!?;]{2,8}\s?:$/;
const KEYWORDS = /^\S{1,8}(?:\s+\S{1,8}){3,}$/;
/** The label stands near the top. */
const FURTHEST = 80;

/**
 * The notes, labels and key words above a file's text; the title and the data are left to their own passes. A file shown
 * page by page stands above the label with what else is said of it.
 */
export const removeAboveDescription: Pass = (lines, context) => {
  const border = lines
    .slice(0, FURTHEST)
    .findLastIndex((line) => line.text.length < 10 && DESCRIPTION.test(folded(line)));
  if (border === -1 || isShownAbove(lines, border)) return lines;
  return lines.filter((line, index) => {
    if (index > border) return true;
    const isNote = (isProse(line) || isEnumerated(line)) && metaOf(line) === null;
    if (!isNote && !isLabelOrKeywords(line)) return true;
    recordRemoval(context, line, isNote ? 'disclaimer' : 'meta');
    return false;
  });
};

/** Whether the text itself stands above the label: below it is no more than what else the page says. */
function isShownAbove(lines: readonly Line[], border: number): boolean {
  const above = lines.slice(0, border);
  return above.some(isSalutation) || measureProse(above) > measureProse(lines.slice(border));
}

/** Of what is told in sentences, in UTF-16 code units. */
function measureProse(lines: readonly Line[]): number {
  return lines.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
}

function isLabelOrKeywords(line: Line): boolean {
  const text = folded(line);
  return DESCRIPTION.test(text) || BARE_LABEL.test(text) || KEYWORDS.test(text);
}
