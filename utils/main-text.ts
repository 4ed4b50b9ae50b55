import { EMPTY_META, type Manuscript, type Writing } from './manuscript.ts';
import type { Page } from './read/line.ts';

/** The page's main text line by line as it stands there, untouched by the pipeline; null where it has none. */
export function readMainText(page: Page, writing: Writing): Manuscript | null {
  const inside = page.lines.filter(({ zone }) => zone === 'document');
  const lines = inside.length > 0 ? inside : page.lines;
  if (lines.length === 0) return null;
  const title = page.headline ?? page.documentTitle ?? '';
  const blocks = lines
    .filter(({ text }) => text !== title)
    .map(({ text }) => ({ type: 'paragraph' as const, text, leads: [] }));
  return {
    schema: 'jinggao/1',
    url: page.url,
    kind: 'document',
    title,
    meta: EMPTY_META,
    writing,
    parts: [{ label: null, title, subtitle: null, salutation: null, blocks }],
    removed: [],
    changes: [],
    findings: [],
  };
}

/** What somebody selected, pasted or had joined is shown whether it looks like a speech or not. */
export function takeAsDocument(manuscript: Manuscript): Manuscript {
  return manuscript.kind === 'other' ? { ...manuscript, kind: 'document' } : manuscript;
}
