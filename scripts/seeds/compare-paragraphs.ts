import type { Block, Manuscript } from '../../utils/manuscript.ts';
import { align } from './align.ts';
import type { Expected, ExpectedBlock, ExpectedParagraph } from './expected.ts';
import { describeDifference, excerpt, normalise } from './normalise.ts';
import { createRow, type Row } from './row.ts';

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
  const extras = new Set(extra.flatMap((index) => found[index] ?? []));
  for (const want of missing.flatMap((index) => wanted[index] ?? [])) {
    const our = [...extras].find((block) => startsAlike(block, want));
    if (our) extras.delete(our);
    if (want.type === 'paragraph') paragraphs.misses.push(describeMiss(want, our));
    if (want.restored && !our?.restored) restored.misses.push(`break not restored: ${excerpt(want.text)}`);
    else if (want.restored) restored.exact++;
  }
  for (const our of extras) {
    if (our.type === 'paragraph') paragraphs.misses.push(`not a paragraph: ${ends(our.text)}`);
  }
  return { paragraphs, restored };
}

/** Two blocks that open alike are taken for one of which the rest differs. */
function startsAlike(our: Block, want: ExpectedBlock): boolean {
  return our.type === want.type && normalise(our.text).startsWith(want.text.slice(0, 8));
}

function describeMiss(want: ExpectedBlock, our: Block | undefined): string {
  if (!our) return `not found: ${ends(want.text)}`;
  return `${excerpt(want.text, 10)} ${describeDifference(normalise(our.text), want.text)}`;
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
      chosen.push(run === 1 ? block : joinRun(paragraphsOf(part.blocks.slice(index, index + run))));
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

function paragraphsOf(blocks: readonly ExpectedBlock[]): ExpectedParagraph[] {
  return blocks.filter((block) => block.type === 'paragraph');
}

function joinRun(run: readonly ExpectedParagraph[]): ExpectedParagraph {
  const [first, ...others] = run;
  if (!first) throw new Error('An empty run of paragraphs');
  return { ...first, text: first.text + others.map((block) => block.text).join('') };
}
