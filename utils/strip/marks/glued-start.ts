import type { Context, Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { splitSentences } from '../../text/sentences.ts';
import { LONGEST_NOTE } from '../layout.ts';
import { cutLines, cutRanges } from '../remove.ts';
import { folded, isSalutation } from '../shape.ts';
import { takeOut } from '../take-out.ts';
import { hear } from '../voice/hear.ts';
import { scorePublishing } from '../words/publishing.ts';

/** Of the document; what a host says of its file stands before the text. */
const FIRST_LINES = 8;
/** How much a sentence says of publishing that is a host's, and what is left of its line less. */
const TOLD = 4;
/** And how loud a host's sentence is. */
const LOUD = 1;
/** What is left is text, in UTF-16 code units. */
const LEFT = 60;

/**
 * What a library says of its file, glued to the first line of the text:
 * `该【某讲话】是由【某人】上传分享，…请下载此文档到您的设备。同志们：今天…`
 */
export const removeGluedStart: Pass = (lines, context) => {
  const document = lines.filter(({ zone }) => zone === 'document').slice(0, FIRST_LINES);
  const address = document.findIndex(isSalutation);
  const first = new Set(address === -1 ? document : document.slice(0, address));
  return cutLines(lines, (line) => (first.has(line) ? cutStart(line, context) : line));
};

function cutStart(line: Line, context: Context): Line | null {
  if (line.text.length <= LEFT) return line;
  const text = folded(line);
  const sentences = splitSentences(text.slice(0, 2 * LONGEST_NOTE));
  const own = sentences.findIndex(({ start, end }) => !isHosts(line, start, end, context));
  const start = sentences[own]?.start ?? 0;
  const rest = text.slice(start);
  if (own <= 0 || rest.length < LEFT || scorePublishing(rest.slice(0, LONGEST_NOTE)) >= TOLD) return line;
  return cutRanges(line, [[0, start]], context, 'disclaimer');
}

function isHosts(line: Line, start: number, end: number, context: Context): boolean {
  const sentence = takeOut(line, line.text.slice(start, end), context);
  return scorePublishing(folded(sentence)) >= TOLD && hear(sentence, folded(sentence)) >= LOUD;
}
