import { isHan } from '../text/characters.ts';
import { commonPrefix, commonSuffix } from '../text/common.ts';
import type { Cut, Draft, Item, Lead } from './draft.ts';
import { type Numbering, opensBlock } from './numbering.ts';

/** In UTF-16 code units. */
const LONGEST = 26;
const SHORTEST = 6;
/** What stands below a heading is longer. */
const SHORTEST_BODY = 40;
/** Of the words around what differs: `要在…上下功夫`. */
const SHORTEST_FRAME = 5;
const SHORTEST_ENDING = 3;

const DATE = /^[\d〇○零一二三四五六七八九]{4}年.*[月日]$/;

interface Frame {
  readonly opening: string;
  readonly ending: string;
}

/**
 * Headings without number and mark that are known by their frame, where nothing in the text is numbered as headings are:
 * `要在落实政策上下功夫`, `要在优化服务上下功夫`. Two must stand on lines of their own; others may be glued to their text.
 */
export function findFramedHeadings(
  drafts: readonly Draft[],
  items: readonly Item[],
): { leads: Lead[]; cuts: Cut[] } {
  const leads: Lead[] = [];
  const cuts: Cut[] = [];
  const frame = items.some(({ numbering }) => isHeading(numbering)) ? null : findFrame(drafts);
  if (frame === null) return { leads, cuts };
  drafts.forEach((draft, paragraph) => {
    const end = endOf(draft.text, frame);
    if (end === null) return;
    leads.push({ paragraph, start: 0, end, level: 1, role: 'heading' });
    if (end < draft.text.length) cuts.push({ paragraph, at: end, certain: true });
  });
  return { leads, cuts };
}

function isHeading(numbering: Numbering): boolean {
  return opensBlock(numbering) || numbering === 'host-heading' || numbering === 'host-bold';
}

/** The frame of the first two lines that share one. */
function findFrame(drafts: readonly Draft[]): Frame | null {
  const texts = drafts
    .filter((draft, index) => mayBeHeading(draft, drafts[index + 1]))
    .map(({ text }) => text);
  for (const [index, text] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      const opening = commonPrefix(text, other);
      const ending = commonSuffix(text, other, opening);
      const framed = opening > 0 && ending >= SHORTEST_ENDING && opening + ending >= SHORTEST_FRAME;
      if (framed && Math.max(text.length, other.length) > opening + ending)
        return { opening: text.slice(0, opening), ending: text.slice(-ending) };
    }
  }
  return null;
}

function mayBeHeading({ text }: Draft, next: Draft | undefined): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || (next?.text.length ?? 0) < SHORTEST_BODY)
    return false;
  return !/[，。！？；：、,.!?;:]/.test(text) && isHan(text.at(-1)) && !DATE.test(text);
}

/** Where the heading at the start of a text ends, or null. */
function endOf(text: string, { opening, ending }: Frame): number | null {
  if (!text.startsWith(opening)) return null;
  const lead = /^[^，。！？；：、,.!?;:]*/.exec(text.slice(0, LONGEST + ending.length))?.[0] ?? '';
  const at = lead.indexOf(ending, opening.length + 1);
  const end = at + ending.length;
  return at === -1 || end > LONGEST ? null : end;
}
