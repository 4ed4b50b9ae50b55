import type { Lead, Paragraph } from '../manuscript.ts';

/** Its length changed in conversion, so that nobody knows where its leads went. */
export function isMoved(paragraph: Paragraph, converted: string): boolean {
  return paragraph.leads.length > 0 && paragraph.text.length !== converted.length;
}

/** A paragraph whose conversion kept its length: its leads stand where they stood. */
export function convertInPlace(paragraph: Paragraph, text: string): Paragraph {
  const leads = paragraph.leads.map(
    (lead): Lead => ({ ...lead, text: text.slice(lead.start, lead.start + lead.text.length) }),
  );
  return { ...paragraph, text, leads };
}

/** A paragraph put together from its converted pieces. */
export function convertInPieces(paragraph: Paragraph, convert: (piece: string) => string): Paragraph {
  const moved = new Map<number, number>();
  let text = '';
  for (const piece of cutAtLeads(paragraph)) {
    moved.set(piece.start, text.length);
    text += convert(piece.text);
  }
  const place = (offset: number) => moved.get(offset) ?? text.length;
  const leads = paragraph.leads.map((lead): Lead => {
    const start = place(lead.start);
    return { ...lead, start, text: text.slice(start, place(lead.start + lead.text.length)) };
  });
  return { ...paragraph, text, leads };
}

/** The text cut wherever a lead begins or ends. */
export function cutAtLeads({ text, leads }: Paragraph): { start: number; text: string }[] {
  const borders = new Set([0, ...leads.flatMap((lead) => [lead.start, lead.start + lead.text.length])]);
  const starts = [...borders].filter((border) => border < text.length).sort((left, right) => left - right);
  return starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1]) }));
}
