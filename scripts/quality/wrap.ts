import { createContext } from '../../utils/context.ts';
import { unwrap } from '../../utils/mend/unwrap.ts';
import type { Line, Page } from '../../utils/read/line.ts';
import { readReports } from './reports.ts';
import { type Layout, wrap } from './wrapping.ts';

/** Prints how many paragraphs of wrapped reports come back exactly, by how they were wrapped. */
const reports = readReports();
if (reports.length === 0) console.log('no corpus at hand');
for (const indents of [true, false]) {
  for (const marks of ['none', 'push', 'hang'] as const) {
    const row = [30, 34, 38, 41, 45].map((width) =>
      measure({ width, indents, marks, page: width % 2 ? 35 : 0 }),
    );
    console.log(
      indents ? 'indents' : 'flush  ',
      marks,
      ...row.map((share) => `${(share * 100).toFixed(2)} %`),
    );
  }
}

function measure(layout: Layout): number {
  let exact = 0;
  let total = 0;
  for (const paragraphs of reports) {
    const lines = wrap(paragraphs, layout);
    const found = spans(unwrap(lines, createContext(pageOf(lines))).map((line) => line.text));
    exact += [...spans(paragraphs)].filter((span) => found.has(span)).length;
    total += paragraphs.length;
  }
  return exact / total;
}

/** Each paragraph as the place of its visible characters in the whole text. */
function spans(paragraphs: readonly string[]): Set<string> {
  let offset = 0;
  return new Set(
    paragraphs.map((paragraph) => {
      const start = offset;
      offset += paragraph.replace(/\s+/g, '').length;
      return `${start}-${offset}`;
    }),
  );
}

function pageOf(lines: readonly Line[]): Page {
  return { url: null, language: null, documentTitle: null, headline: null, lines, pictures: 0, border: null };
}
