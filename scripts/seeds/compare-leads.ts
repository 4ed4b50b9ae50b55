import type { Lead, Manuscript } from '../../utils/manuscript.ts';
import { align } from './align.ts';
import type { Expected } from './expected.ts';
import { excerpt, normalise } from './normalise.ts';
import { createRow, type Row } from './row.ts';

/** The lead sentences with their levels: every one found, none that no outline of the seed holds. */
export function compareLeads(ours: Manuscript, expected: Expected): { runIn: Row; embedded: Row } {
  const wanted = expected.parts.flatMap((part) =>
    part.blocks.flatMap((block) => (block.type === 'paragraph' ? block.leads : [])),
  );
  const found = ours.parts.flatMap((part) => part.blocks.flatMap((block) => leadsOf(block)));
  const count = (kind: string) => wanted.filter((lead) => lead.kind === kind).length;
  const rows = { 'run-in': createRow(count('run-in')), embedded: createRow(count('embedded')) };
  const { pairs, missing, extra } = align(
    wanted.map((lead) => lead.text),
    found.map((lead) => lead.text),
  );
  for (const [left, right] of pairs) {
    const want = wanted[left];
    const our = found[right];
    if (!want || !our) continue;
    const faults = [
      ...(our.level === want.level ? [] : [`level ${our.level}, not ${want.level}`]),
      ...(our.start === want.start ? [] : [`at ${our.start}, not ${want.start}`]),
      ...(our.kind === want.kind || our.kind === kindAt(our.start) ? [] : [`called ${our.kind}`]),
      ...(our.quoted ? [] : ['not what stands at its start']),
    ];
    rows[want.kind].check(faults.length === 0, () => `${faults.join('; ')}: ${excerpt(want.text)}`);
  }
  for (const index of missing) {
    const want = wanted[index];
    if (want) rows[want.kind].check(false, () => `not found, level ${want.level}: ${excerpt(want.text)}`);
  }
  const outline = outlineOf(expected);
  for (const index of extra) {
    const our = found[index];
    if (our && !outline.isKnown(our.text)) rows[our.kind].misses.push(`invented: ${excerpt(our.text)}`);
  }
  return { runIn: rows['run-in'], embedded: rows.embedded };
}

/** The model calls every lead that opens its paragraph run-in; the truth calls some of them embedded. */
function kindAt(start: number): Lead['kind'] {
  return start === 0 ? 'run-in' : 'embedded';
}

function leadsOf(block: Manuscript['parts'][number]['blocks'][number]) {
  if (block.type === 'heading') return [];
  return block.leads.map((lead) => ({
    level: lead.level,
    kind: lead.kind,
    text: normalise(lead.text),
    start: normalise(block.text.slice(0, lead.start)).length,
    quoted: block.text.startsWith(lead.text, lead.start),
  }));
}

/** An item may be given as far as its first comma, or to the end of its sentence. */
function outlineOf(expected: Expected) {
  const blocks = expected.parts.flatMap((part) => part.blocks);
  const rows = new Set(
    blocks.flatMap((block) =>
      block.type === 'heading' ? [block.text] : block.leads.map((lead) => lead.text),
    ),
  );
  const items = blocks.flatMap((block) => (block.type === 'paragraph' ? (block.items ?? []) : []));
  return {
    isKnown: (text: string): boolean =>
      rows.has(text) || items.some((item) => text.startsWith(item) || item.startsWith(text)),
  };
}
