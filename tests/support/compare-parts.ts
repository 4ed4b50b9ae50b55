import type { Block, Manuscript } from '../../utils/manuscript.ts';
import { align } from './align.ts';
import type { Expected, ExpectedBlock, ExpectedParagraph } from './expected.ts';
import { excerpt, normalise } from './normalise.ts';
import { createRow, type Row } from './row.ts';

const heads = ['label', 'title', 'subtitle', 'salutation'] as const;

/** Each part's label, title, subtitle, salutation, and its whole text. */
export function compareParts(ours: Manuscript, expected: Expected): Row {
  const row = createRow(expected.parts.length * (heads.length + 1));
  for (const [index, want] of expected.parts.entries()) {
    const part = ours.parts[index];
    for (const head of heads) {
      const our = part?.[head] ?? null;
      const same = part !== undefined && fold(our) === fold(want[head]);
      row.check(same, () => `part ${index + 1} ${head} is ${our}, not ${want[head]}`);
    }
    const text = normalise(part?.blocks.map((block) => block.text).join('') ?? '');
    const whole = want.blocks.map((block) => block.text).join('');
    row.check(text === whole, () => `part ${index + 1} text ${describeDifference(text, whole)}`);
  }
  for (const extra of ours.parts.slice(expected.parts.length)) {
    row.misses.push(`one part too many: ${excerpt(extra.label ?? extra.title)}`);
  }
  return row;
}

function fold(value: string | null): string | null {
  return value === null ? null : normalise(value);
}

function describeDifference(ours: string, expected: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === expected[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 8), at + 12);
  return `differs at ${at}: “${around(ours)}”, not “${around(expected)}”`;
}

/** Headings that are paragraphs of their own, with their level. */
export function compareHeadings(ours: Manuscript, expected: Expected): Row {
  const wanted = expected.parts.flatMap((part) => part.blocks.flatMap(headingKey));
  const found = ours.parts.flatMap((part) => part.blocks.flatMap(headingKey));
  const row = createRow(wanted.length);
  const { pairs, missing, extra } = align(wanted, found);
  row.exact = pairs.length;
  for (const index of missing) row.misses.push(`not found: ${excerpt(wanted[index] ?? '')}`);
  for (const index of extra) row.misses.push(`not a heading of this level: ${excerpt(found[index] ?? '')}`);
  return row;
}

function headingKey(block: Block | ExpectedBlock): string[] {
  return block.type === 'heading' ? [`${block.level} ${normalise(block.text)}`] : [];
}

/** The list of paragraphs, and which blocks carry the mark of a restored break. */
export function compareParagraphs(ours: Manuscript, expected: Expected): { paragraphs: Row; restored: Row } {
  const found = ours.parts.flatMap((part) => part.blocks);
  const foundTexts = found.map((block) => textKey(block, normalise(block.text)));
  const wanted = chooseOptionalBreaks(expected, new Set(foundTexts));
  const wantedTexts = wanted.map((block) => textKey(block, block.text));
  const paragraphs = createRow(wanted.filter((block) => block.type === 'paragraph').length);
  const restored = createRow(wanted.filter((block) => block.restored).length);
  const { pairs, missing, extra } = align(wantedTexts, foundTexts);
  for (const [left, right] of pairs) {
    const want = wanted[left];
    const our = found[right];
    if (!want || !our) continue;
    if (want.type === 'paragraph') paragraphs.exact++;
    checkRestored(restored, want, our, wanted[left + 1]);
  }
  for (const index of missing) {
    const want = wanted[index];
    if (want?.type === 'paragraph') paragraphs.misses.push(`not found: ${ends(want.text)}`);
    if (want?.restored) restored.misses.push(`break not restored: ${excerpt(want.text)}`);
  }
  for (const index of extra) {
    const our = found[index];
    if (our?.type === 'paragraph') paragraphs.misses.push(`not one paragraph: ${ends(our.text)}`);
  }
  return { paragraphs, restored };
}

function textKey(block: { type: string }, text: string): string {
  return `${block.type} ${text}`;
}

function ends(text: string): string {
  const points = [...text];
  return points.length <= 32 ? text : `${points.slice(0, 16).join('')}…${points.slice(-12).join('')}`;
}

/** The break before a heading may be there while the one after it is lost: then the mark may stand on either. */
function checkRestored(row: Row, want: ExpectedBlock, our: Block, next: ExpectedBlock | undefined): void {
  const marked = our.restored !== undefined;
  if (want.restored) {
    row.check(marked, () => `not marked as restored: ${excerpt(want.text)}`);
    return;
  }
  const free = want.type === 'heading' ? next?.restored === true : want.optional === true;
  if (marked && !free) row.misses.push(`marked as restored: ${excerpt(want.text)}`);
}

/** The expected blocks, paragraphs joined over an optional break wherever ours are. */
function chooseOptionalBreaks(expected: Expected, found: ReadonlySet<string>): ExpectedBlock[] {
  return expected.parts.flatMap((part) => {
    const chosen: ExpectedBlock[] = [];
    for (let index = 0; index < part.blocks.length; index++) {
      const block = part.blocks[index];
      if (!block) break;
      const run = block.type === 'paragraph' ? joinedRun(part.blocks, index, found) : 1;
      chosen.push(run === 1 ? block : joinRun(part.blocks.slice(index, index + run) as ExpectedParagraph[]));
      index += run - 1;
    }
    return chosen;
  });
}

/** How many paragraphs from here on ours has as one. */
function joinedRun(blocks: readonly ExpectedBlock[], from: number, found: ReadonlySet<string>): number {
  let text = blocks[from]?.text ?? '';
  let best = 1;
  for (let index = from + 1; index < blocks.length; index++) {
    const next = blocks[index];
    if (next?.type !== 'paragraph' || !next.optional) break;
    text += next.text;
    if (found.has(`paragraph ${text}`)) best = index - from + 1;
  }
  return best;
}

function joinRun(run: readonly ExpectedParagraph[]): ExpectedParagraph {
  const [first, ...others] = run;
  if (!first) throw new Error('An empty run of paragraphs');
  return { ...first, text: first.text + others.map((block) => block.text).join('') };
}
