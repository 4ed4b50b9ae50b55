import type { Lead, Paragraph } from '../manuscript.ts';

/**
 * A paragraph in another script, from its `whole` text converted and from its pieces, cut at its leads: they tell where
 * the leads went. Where the two differ, a phrase spans the border of a lead, and the whole is right; if its length
 * changed too, nobody knows where the leads went, and the pieces count.
 */
export function convertParagraph(
  paragraph: Paragraph,
  whole: string,
  convert: (piece: string) => string,
): Paragraph {
  if (paragraph.leads.length === 0) return { ...paragraph, text: whole };
  const inPieces = convertInPieces(paragraph, convert);
  if (inPieces.text === whole || paragraph.text.length !== whole.length) return inPieces;
  return convertInPlace(paragraph, whole);
}

/** A paragraph whose conversion kept the length of each character: its leads stand where they stood. */
export function convertInPlace(paragraph: Paragraph, text: string): Paragraph {
  const leads = paragraph.leads.map(
    (lead): Lead => ({ ...lead, text: text.slice(lead.start, lead.start + lead.text.length) }),
  );
  return { ...paragraph, text, leads };
}

/** A paragraph put together from its converted pieces. */
function convertInPieces(paragraph: Paragraph, convert: (piece: string) => string): Paragraph {
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
