import type { Manuscript } from '../../../utils/manuscript.ts';
import type { Page } from '../../../utils/read/line.ts';

/** The page's main text line by line as it stands there, untouched by the pipeline; null where it has none. */
export function readMainText(page: Page, manuscript: Manuscript): Manuscript | null {
  const inside = page.lines.filter(({ zone }) => zone === 'document');
  const lines = inside.length > 0 ? inside : page.lines;
  if (lines.length === 0) return null;
  const title = page.headline ?? page.documentTitle ?? '';
  const blocks = lines
    .filter(({ text }) => text !== title)
    .map(({ text }) => ({ type: 'paragraph' as const, text, leads: [] }));
  return {
    ...manuscript,
    title,
    parts: [{ label: null, title, subtitle: null, salutation: null, blocks }],
    removed: [],
    changes: [],
    findings: [],
  };
}
