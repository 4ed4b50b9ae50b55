import type { Block, Lead } from '../manuscript.ts';

/** The leads of a block; a heading that loses its own line becomes one. */
export function leadsOf(block: Block): Lead[] {
  if (block.type === 'paragraph') return block.leads;
  return [{ level: block.level, text: block.text, start: 0, kind: 'run-in' }];
}

/** Leads that now stand further in; none of them opens its paragraph any more. */
export function shiftLeads(leads: readonly Lead[], distance: number): Lead[] {
  return leads.map((lead) => ({ ...lead, start: lead.start + distance, kind: 'embedded' }));
}

/** The leads of a text in which the stretch from `start` to `end` gave way to another of `length`. */
export function moveLeads(
  leads: readonly Lead[],
  text: string,
  { start, end, length }: { start: number; end: number; length: number },
): Lead[] {
  const move = (offset: number) => {
    if (offset <= start) return offset;
    return offset < end ? start + length : offset + length - (end - start);
  };
  return leads.flatMap((lead) => {
    const first = move(lead.start);
    const words = text.slice(first, move(lead.start + lead.text.length));
    return words === '' ? [] : [{ ...lead, start: first, text: words }];
  });
}
