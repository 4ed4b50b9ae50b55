import type { RemovalReason } from '../manuscript.ts';
import { dropInvisible, isFullWidth, tidySpaces } from './characters.ts';
import { breaksOf } from './source.ts';
import { measureIndent } from './text.ts';

/** A line as it is found on the page. */
export interface Row {
  readonly text: string;
  readonly indent: number;
  readonly gap: boolean;
  /** Index of the box it stands in. */
  readonly box: number;
  /** What the inline element that holds all of it says it is. */
  readonly hint: RemovalReason | null;
  readonly linkShare: number;
  readonly emphasis: boolean;
}

/** What holds for a stretch of text. */
export interface Manner {
  readonly link: boolean;
  readonly bold: boolean;
  readonly preformatted: boolean;
  /** Of the first line of the block, in columns. */
  readonly indent: number;
  readonly hint: RemovalReason | null;
}

/** Puts stretches of text together to lines, with white space as a browser shows it. */
export interface LineWriter {
  enterBlock(box: number): void;
  leaveBlock(parentBox: number): void;
  /** A `<br>`. One on an empty line leaves a gap. */
  breakLine(): void;
  write(text: string, manner: Manner): void;
}

/** White space that waits for a character after it: a break in the source weighs less than a space. */
type Pending = '' | 'break' | 'space';

const NOT_SOURCE_SPACE = /[^ \t\r\n\f]/;

/** A writer that puts its lines into `rows`, as the browser would draw them. */
export function createLineWriter(rows: Row[]): LineWriter {
  let box = 0;
  /** The line is its block's first, and what its style then says of its indent. */
  let first = true;
  let styleIndent = 0;
  let gap = false;
  let text = '';
  /** The end of the text: to look at the text itself would cost its length. */
  let last = '';
  /** Characters of the line but white space; of these, those in links, bold ones, those without a hint. */
  let length = 0;
  let linked = 0;
  let bold = 0;
  let plain = 0;
  let hint: RemovalReason | null = null;
  let pending: Pending = '';

  /** Ends the line; tells whether it held anything. */
  function flush(): boolean {
    const full = length > 0;
    if (full) {
      rows.push({
        text: tidySpaces(text.trim()),
        indent: Math.max(measureIndent(text), first ? styleIndent : 0),
        gap,
        box,
        hint: plain === 0 ? hint : null,
        linkShare: linked / length,
        emphasis: bold >= length,
      });
      gap = false;
      first = false;
    } else if (text !== '') gap = true;
    text = '';
    length = 0;
    linked = 0;
    bold = 0;
    plain = 0;
    hint = null;
    pending = '';
    return full;
  }

  function breakLine(): void {
    if (!flush()) gap = true;
    first = false;
  }

  function append(stretch: string, manner: Manner): void {
    if (stretch === '') return;
    if (pending !== '' && text !== '' && !(pending === 'break' && isSeamless(last, stretch))) text += ' ';
    pending = '';
    text += stretch;
    last = stretch.slice(-1);
    const count = countVisible(stretch);
    if (count === 0) return;
    length += count;
    styleIndent = manner.indent;
    if (manner.link) linked += count;
    if (manner.bold) bold += count;
    if (manner.hint === null) plain += count;
    else hint = manner.hint;
  }

  /** Ordinary text: white space of the source is one space, or none between Chinese characters. */
  function flow(source: string, manner: Manner): void {
    const start = source.search(NOT_SOURCE_SPACE);
    const leading = start < 0 ? source : source.slice(0, start);
    if (leading !== '') pending = weigh(pending, leading);
    if (start < 0) return;
    let end = source.length;
    while (isSourceSpace(source.charCodeAt(end - 1))) end--;
    append(collapse(source.slice(start, end)), manner);
    if (end < source.length) pending = weigh(pending, source.slice(end));
  }

  return {
    enterBlock(entered) {
      flush();
      box = entered;
      first = true;
    },
    leaveBlock(parentBox) {
      flush();
      box = parentBox;
      first = false;
    },
    breakLine,
    write(raw, manner) {
      if (!manner.preformatted && !NOT_SOURCE_SPACE.test(raw)) {
        if (raw !== '') pending = weigh(pending, raw);
        return;
      }
      const source = dropInvisible(raw);
      if (manner.preformatted) {
        source.split(/\r\n?|[\n\u2028\u2029]/).forEach((line, index) => {
          if (index > 0) breakLine();
          append(line, manner);
        });
        return;
      }
      breaksOf(source).forEach((line, index) => {
        if (index > 0) flush();
        flow(line, manner);
      });
    },
  };
}

function weigh(pending: Pending, run: string): Pending {
  return pending === 'space' || !/[\r\n]/.test(run) ? 'space' : 'break';
}

function isSourceSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

function collapse(text: string): string {
  if (!/[\t\r\n\f]| {2}/.test(text)) return text;
  return text.replace(/[ \t\r\n\f]+/g, (run, at: number) =>
    /[\r\n]/.test(run) && isSeamless(text.slice(at - 1, at), text.slice(at + run.length, at + run.length + 1))
      ? ''
      : ' ',
  );
}

function isSeamless(before: string, after: string): boolean {
  return isFullWidth(before.charCodeAt(before.length - 1)) && isFullWidth(after.charCodeAt(0));
}

function countVisible(text: string): number {
  return /\s/.test(text) ? text.replace(/\s+/g, '').length : text.length;
}
