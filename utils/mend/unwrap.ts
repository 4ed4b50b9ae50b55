import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { joinLines, joint } from './join.ts';
import { readAnswerKey } from './wrap/answer-key.ts';
import { type Evidence, groupParagraphs } from './wrap/breaks.ts';
import { columns } from './wrap/columns.ts';
import { type OpeningModel, shippedModel } from './wrap/opening.ts';
import { findWrapping } from './wrap/wrapping.ts';

/** No wrapper makes lines wider than this; a line that is wider is a paragraph. */
const WIDEST = 160;

/** Joins text that was broken into lines of one width (a text file, a PDF's text layer) into its paragraphs. */
export function unwrap(
  lines: readonly Line[],
  context: Context,
  model: OpeningModel = shippedModel,
): readonly Line[] {
  const shortened = new Set(context.removed.map((removal) => removal.order));
  const evidence = { shortened, torn: findTorn(context), key: readAnswerKey(context.removed), model };
  return stretches(lines).flatMap((stretch) => unwrapStretch(stretch, evidence, context));
}

const OPENED = /[（(【[〔][^（()）【[〔\]】〕]*$/;
const CLOSED = /^[^（()）【[〔\]】〕]*[)）\]】〕]/;

/** The order of lines within whose last words a note began that was taken out and ended in the next. */
function findTorn({ removed }: Context): ReadonlySet<number> {
  const closed = new Set(removed.filter(({ text }) => CLOSED.test(text)).map(({ order }) => order));
  const opened = removed.filter(({ text, order }) => OPENED.test(text) && closed.has(order + 1));
  return new Set(opened.map(({ order }) => order));
}

function unwrapStretch(lines: readonly Line[], evidence: Evidence, context: Context): readonly Line[] {
  const wrapping = findWrapping(lines);
  if (wrapping === null) return lines;
  return groupParagraphs(lines, wrapping, evidence).flatMap((paragraph) => {
    const [first, second] = paragraph;
    if (!first || !second) return paragraph;
    recordChange(context, {
      kind: 'unwrap',
      ...joint(first.text, second.text),
      certain: true,
      count: paragraph.length - 1,
    });
    return [joinLines(paragraph)];
  });
}

/** Cuts at the lines that are paragraphs already, and where a page did not come. */
function stretches(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  let wide = true;
  let page = lines[0]?.page ?? 0;
  for (const line of lines) {
    const isWide = isWider(line.text);
    const lacks = (line.page ?? 0) - page > 1;
    if (isWide !== wide || lacks || found.length === 0) found.push([]);
    page = line.page ?? 0;
    found.at(-1)?.push(line);
    wide = isWide;
  }
  return found;
}

/** A character is a column wide or two: only a text of middling length has to be measured. */
function isWider(text: string): boolean {
  if (text.length > WIDEST) return true;
  return 2 * text.length > WIDEST && columns(text, { punctuation: 1, space: 1, latin: 1 }) > WIDEST;
}
