import type { Manuscript, Part } from '../../manuscript.ts';

const CORNERS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** The manuscript with corner brackets for quotation marks, as Traditional text has them. No length changes. */
export function useCornerQuotes(manuscript: Manuscript): Manuscript {
  return { ...manuscript, title: replaceQuotes(manuscript.title), parts: manuscript.parts.map(changePart) };
}

function changePart({ label, title, subtitle, salutation, blocks }: Part): Part {
  return {
    label: label && replaceQuotes(label),
    title: replaceQuotes(title),
    subtitle: subtitle && replaceQuotes(subtitle),
    salutation: salutation && replaceQuotes(salutation),
    blocks: blocks.map((block) => ({
      ...block,
      text: replaceQuotes(block.text),
      ...(block.type === 'paragraph' && {
        leads: block.leads.map((lead) => ({ ...lead, text: replaceQuotes(lead.text) })),
      }),
    })),
  };
}

/** An apostrophe between letters is none of them. */
function replaceQuotes(text: string): string {
  return text.replace(/[“”‘]|(?<![a-z])’|’(?![a-z])/gi, (quote) => CORNERS[quote] ?? quote);
}
