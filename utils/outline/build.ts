import type { Block, Restored } from '../manuscript.ts';
import type { Cut, Draft, Lead } from './draft.ts';
import { toLevel } from './levels.ts';

/** Cuts the drafts where breaks are to be restored and sets the leads into the pieces. */
export function buildBlocks(drafts: readonly Draft[], leads: readonly Lead[], cuts: readonly Cut[]): Block[] {
  const leadsOf = Map.groupBy(leads, (lead) => lead.paragraph);
  const cutsOf = Map.groupBy(cuts, (cut) => cut.paragraph);
  return drafts.flatMap((draft, paragraph) => {
    const own = (leadsOf.get(paragraph) ?? []).sort((left, right) => left.start - right.start);
    let next = 0;
    return piecesOf(draft, cutsOf.get(paragraph) ?? []).map((piece) => {
      const end = piece.start + piece.text.length;
      const first = next;
      while ((own[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
      return buildBlock(piece, own.slice(first, next));
    });
  });
}

interface Piece {
  readonly text: string;
  /** Where it stands in its draft. */
  readonly start: number;
  readonly restored: Restored | undefined;
}

function piecesOf(draft: Draft, cuts: readonly Cut[]): Piece[] {
  const pieces: Piece[] = [];
  const borders = [...new Map(cuts.map((cut) => [cut.at, cut])).values()]
    .filter((cut) => cut.at > 0 && cut.at < draft.text.length)
    .sort((left, right) => left.at - right.at);
  let start = 0;
  let restored = draft.restored;
  for (const cut of [...borders, { at: draft.text.length, certain: true }]) {
    const raw = draft.text.slice(start, cut.at);
    const text = raw.trim();
    if (text !== '') pieces.push({ text, start: start + raw.indexOf(text), restored });
    start = cut.at;
    restored = { certain: cut.certain };
  }
  return pieces;
}

function buildBlock(piece: Piece, leads: readonly Lead[]): Block {
  const end = piece.start + piece.text.length;
  const own = leads.filter((lead) => lead.start >= piece.start && lead.end <= end);
  const first = own[0];
  const restored = piece.restored && { restored: piece.restored };
  if (first?.role === 'heading')
    return { type: 'heading', level: toLevel(first.level), text: piece.text, ...restored };
  return {
    type: 'paragraph',
    text: piece.text,
    leads: own.map((lead) => ({
      level: toLevel(lead.level),
      text: piece.text.slice(lead.start - piece.start, lead.end - piece.start).trimEnd(),
      start: lead.start - piece.start,
      kind:
        lead.start === piece.start && own.every((other) => other === lead || other.level > lead.level)
          ? 'run-in'
          : 'embedded',
    })),
    ...restored,
  };
}
