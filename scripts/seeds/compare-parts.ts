import type { Block, Manuscript } from '../../utils/manuscript.ts';
import { align } from './align.ts';
import type { Expected, ExpectedBlock } from './expected.ts';
import { describeDifference, excerpt, normalise } from './normalise.ts';
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
