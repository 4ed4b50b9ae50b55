import { createContext } from '../../utils/context.ts';
import { joinAcrossPages } from '../../utils/mend/page-break.ts';
import { unwrap } from '../../utils/mend/unwrap.ts';
import type { Line, Page } from '../../utils/read/line.ts';
import { readReports } from './reports.ts';
import { type Layout, wrap } from './wrapping.ts';

/**
 * Prints how many paragraphs of wrapped reports come back exactly, by how they were wrapped, and how many
 * paragraphs that page borders cut are joined, with the share of true borders that are joined too.
 */
const reports = readReports();
if (reports.length === 0) console.log('no corpus at hand');
for (const indents of [true, false]) {
  for (const marks of ['none', 'push', 'hang'] as const) {
    const row = [30, 34, 38, 41, 45].map((width) =>
      measure({ width, indents, marks, page: width % 2 ? 35 : 0 }),
    );
    console.log(indents ? 'indents' : 'flush  ', marks, ...row.map(percent));
  }
}
const { cut, joined, borders, wrong } = measureCuts();
console.log('page borders', percent(joined / cut), 'joined,', percent(wrong / borders), 'false');

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

/** Every paragraph that crosses a page of so many lines is cut there. */
function measureCuts(): { cut: number; joined: number; borders: number; wrong: number } {
  const counts = { cut: 0, joined: 0, borders: 0, wrong: 0 };
  for (const [width, page] of [
    [28, 22],
    [35, 30],
    [40, 40],
  ] as const) {
    for (const paragraphs of reports) {
      const pieces = cutAtPages(paragraphs, width, page);
      const starts = new Set(
        joinAcrossPages(pieces, createContext(pageOf(pieces))).map((line) => line.order),
      );
      pieces.slice(1).forEach((piece, index) => {
        const isJoined = Number(!starts.has(index + 1));
        if (piece.gap) {
          counts.cut++;
          counts.joined += isJoined;
        } else {
          counts.borders++;
          counts.wrong += isJoined;
        }
      });
    }
  }
  return counts;
}

/** Pieces of paragraphs; one that goes on with the paragraph before has `gap`. */
function cutAtPages(paragraphs: readonly string[], width: number, page: number): Line[] {
  let count = 0;
  const pieces = paragraphs.flatMap((paragraph) => {
    const texts: string[] = [];
    for (const line of wrap([paragraph], { width, indents: true, marks: 'push', page: 0 })) {
      if (texts.length === 0 || count % page === 0) texts.push('');
      texts.push(`${texts.pop()}${line.text}`);
      count++;
    }
    return texts.map((text, index) => ({ text, gap: index > 0 }));
  });
  const [blank] = wrap(['　'], { width, indents: false, marks: 'none', page: 0 });
  if (!blank) return [];
  return pieces.map((piece, order) => ({ ...blank, ...piece, order }));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
