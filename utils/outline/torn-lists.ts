import { endsSentence } from '../text/characters.ts';
import { countEach } from '../text/count.ts';
import type { Draft, Item } from './draft.ts';
import { isFigure, type Numbering, opensBlock } from './numbering.ts';
import { findEnd } from './openers.ts';

/** So many lists of a class that are torn show that the others are, which open the one paragraph that they stand in. */
const TORN_CLASS = 2;

/** In UTF-16 code units: of a speech of one paragraph in which the points are no paragraphs. */
const SHORTEST_FLAT = 150;
/** In UTF-16 code units. */
const LONG_ITEM = 70;
const ENDS_SEQUENCE = /[。！!]\s*最[后後][，,]/;

/**
 * Lists of whose items behind the first one opens a paragraph and another does not: the page lost breaks between them.
 * The first may stand behind what announces them. And of a speech that is one paragraph the outermost lists, those with
 * figures and those of several sentences an item, which are set as paragraphs; those with figures in a run of
 * text too in which a heading stands, or that is `glued` to one.
 */
export function findTorn(
  drafts: readonly Draft[],
  lists: ReadonlyMap<number, readonly Item[]>,
  glued: ReadonlySet<Item>,
): ReadonlySet<number> {
  const torn = new Map<number, Numbering>();
  const whole = new Map<number, Numbering>();
  const flat = findEnd(drafts) === 0 && (drafts[0]?.text.length ?? 0) >= SHORTEST_FLAT;
  const runs = findRuns(drafts, lists, glued);
  for (const [list, [first, ...others]] of lists) {
    if (first === undefined) continue;
    const figures = isFigure(first.numbering);
    const run = flat
      ? first.parent === null || figures || areLong([first, ...others])
      : figures && runs.has(first.paragraph);
    if (run && others.length >= fewestBehind(first, drafts)) torn.set(list, first.numbering);
    const before = others.map(({ paragraph, start }) =>
      (drafts[paragraph]?.text ?? '').slice(0, start).trim(),
    );
    if (!before.some(endsSentence)) continue;
    if (before.includes('')) torn.set(list, first.numbering);
    else if (opensParagraph(drafts[first.paragraph]?.text ?? '', first)) whole.set(list, first.numbering);
  }
  const classes = countEach([...torn.values()]);
  for (const [list, numbering] of whole)
    if ((classes.get(numbering) ?? 0) >= TORN_CLASS) torn.set(list, numbering);
  return new Set(torn.keys());
}

/** 首先 and 其次 are enough where 最后 follows. */
function fewestBehind({ numbering, paragraph, end }: Item, drafts: readonly Draft[]): number {
  return numbering === 'sequence' && ENDS_SEQUENCE.test((drafts[paragraph]?.text ?? '').slice(end)) ? 1 : 2;
}

/** Long paragraphs in which the number of a heading stands, or that run on behind one: the page lost breaks there. */
function findRuns(
  drafts: readonly Draft[],
  lists: ReadonlyMap<number, readonly Item[]>,
  glued: ReadonlySet<Item>,
): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const list of lists.values()) {
    if (list[0] === undefined || !opensBlock(list[0].numbering)) continue;
    for (const item of list) {
      const text = drafts[item.paragraph]?.text ?? '';
      if (text.length >= SHORTEST_FLAT && (glued.has(item) || !opensParagraph(text, item)))
        runs.add(item.paragraph);
    }
  }
  return runs;
}

/** `第一，…` as speakers count what they have to say at length. */
function areLong(items: readonly Item[]): boolean {
  const length = items.reduce((sum, { start, limit }) => sum + limit - start, 0);
  return items[0]?.numbering === 'ordinal' && length >= LONG_ITEM * items.length;
}

/** Whether an item stands at the start of its paragraph. */
export function opensParagraph(text: string, item: Item): boolean {
  return text.slice(0, item.start).trim() === '';
}
