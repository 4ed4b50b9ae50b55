import type { Draft, Item } from './draft.ts';
import { findLeadEnd, LONGEST_LEAD } from './lead-end.ts';
import { opensBlock } from './numbering.ts';
import { quotedSpans } from './quotation.ts';

/** Where a heading ends that the page ran into its body without a mark. */
export interface GluedEnd {
  readonly end: number;
  readonly certain: boolean;
}

interface Candidate {
  readonly end: number;
  readonly score: number;
  readonly echoes: boolean;
  readonly clauses: number;
  readonly lastClause: number;
  readonly length: number;
}

/**
 * Ends of glued headings (`一、保持…的进取心，谋就谋定“不谋万世者…`), for the items of flattened lists only.
 * The headings of one list are weighed together: siblings have like clauses and lengths. An end is certain
 * where the heading's last clause comes back elsewhere between marks (a closing line that sums up).
 */
export function findGluedEnds(drafts: readonly Draft[], items: readonly Item[]): Map<Item, GluedEnd> {
  const ends = new Map<Item, GluedEnd>();
  const flattened = new Set(items.filter((item) => isFlattened(drafts, item)).map((item) => item.list));
  const lists = Map.groupBy(items, (item) => item.list);
  for (const list of flattened) {
    const siblings = (lists.get(list) ?? []).filter((item) => isGlued(drafts, item));
    const chosen = chooseTogether(siblings.map((item) => candidatesOf(drafts, item)));
    siblings.forEach((item, index) => {
      const candidate = chosen[index];
      if (candidate) ends.set(item, { end: candidate.end, certain: candidate.echoes });
    });
  }
  return ends;
}

/** An enumerator that only headings have, inside a paragraph. */
function isFlattened(drafts: readonly Draft[], item: Item): boolean {
  const before = (drafts[item.paragraph]?.text ?? '').slice(0, item.start);
  return opensBlock(item.numbering) && before.trim() !== '';
}

/** No end mark within the length of a heading. */
function isGlued(drafts: readonly Draft[], item: Item): boolean {
  const text = drafts[item.paragraph]?.text ?? '';
  return findLeadEnd(text, item.end, item.limit) - item.end > LONGEST_LEAD / 2;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that open a body, and words that neither end a heading nor begin a body. */
const BODY_OPENERS =
  /^(?:[“「『《]|当前|當前|近年|今年|去年|今天|过去|過去|我们|我們|各级|各級|全[市县縣区區省国國]|这|這|习近平|習近平|古|一个|在|要|没有|沒有|只有|必须|必須|随着|隨著|按照|坚持|堅持|作为|作為)/;
const NEVER_LAST = /[的和与與及在对對把将將为為是要以从從向于於被让讓使并並、，,“「『《(（]$/;
const NEVER_FIRST = /^[的和与與及等了着著、，,。；;：:”」』》)）]/;

function candidatesOf(drafts: readonly Draft[], item: Item): Candidate[] {
  const text = drafts[item.paragraph]?.text ?? '';
  const limit = Math.min(item.limit, findLeadEnd(text, item.end, text.length));
  const stretch = text.slice(item.end, Math.min(item.end + LONGEST_LEAD, limit));
  const quoted = quotedSpans(text.slice(item.end, item.end + 2 * LONGEST_LEAD));
  const candidates: Candidate[] = [];
  for (const word of segmenter.segment(stretch)) {
    const length = word.index;
    const lead = stretch.slice(0, length);
    const rest = text.slice(item.end + length, item.end + length + 8);
    if (length < 4 || NEVER_LAST.test(lead) || NEVER_FIRST.test(rest)) continue;
    if (quoted.some((span) => span.start < length && length <= span.end)) continue;
    candidates.push(describe(text, item, lead, rest));
  }
  return candidates;
}

function describe(text: string, item: Item, lead: string, rest: string): Candidate {
  const clauses = lead.split(/[，,]/);
  const lastClause = clauses.at(-1) ?? '';
  const echoes = lastClause.length >= 3 && comesBack(text, lastClause, item.end + lead.length);
  return {
    end: item.end + lead.length,
    score: (echoes ? 5 : 0) + (BODY_OPENERS.test(rest) ? 2 : 0) - Math.abs(lead.length - 12) * 0.05,
    echoes,
    clauses: clauses.length,
    lastClause: lastClause.length,
    length: lead.length,
  };
}

/** Whether a clause stands elsewhere in the text by itself, a mark on either side. */
function comesBack(text: string, clause: string, from: number): boolean {
  for (let at = text.indexOf(clause); at >= 0; at = text.indexOf(clause, at + 1)) {
    if (at + clause.length === from) continue;
    if (
      /[，,、。；;：:]/.test(text.charAt(at - 1)) &&
      /[，,、。；;！!]/.test(text.charAt(at + clause.length))
    )
      return true;
  }
  return false;
}

/** The candidates, one an item, that score best by themselves and beside their neighbours (Viterbi). */
function chooseTogether(options: readonly (readonly Candidate[])[]): (Candidate | undefined)[] {
  let paths: { path: (Candidate | undefined)[]; score: number }[] = [{ path: [], score: 0 }];
  for (const candidates of options) {
    const choices: (Candidate | undefined)[] = candidates.length > 0 ? [...candidates] : [undefined];
    paths = choices.map((candidate) => bestExtension(paths, candidate));
  }
  return paths.reduce(
    (best, path) => (path.score > best.score ? path : best),
    paths[0] ?? { path: [], score: 0 },
  ).path;
}

function bestExtension(
  paths: readonly { path: (Candidate | undefined)[]; score: number }[],
  candidate: Candidate | undefined,
): { path: (Candidate | undefined)[]; score: number } {
  let best = { path: [candidate], score: Number.NEGATIVE_INFINITY };
  for (const { path, score } of paths) {
    const total = score + (candidate?.score ?? 0) + agreement(path.at(-1), candidate);
    if (total > best.score) best = { path: [...path, candidate], score: total };
  }
  return best;
}

function agreement(left: Candidate | undefined, right: Candidate | undefined): number {
  if (!left || !right) return 0;
  return (
    (left.clauses === right.clauses ? 1.5 : 0) +
    (left.lastClause === right.lastClause ? 1.5 : 0) -
    0.1 * Math.abs(left.length - right.length)
  );
}
