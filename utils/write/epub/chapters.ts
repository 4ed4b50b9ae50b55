import type { Writing } from '../../manuscript.ts';
import { type Dress, writeBody, writeEnd, writeHead, writeSpeech } from '../body.ts';
import { dressByClass } from '../html.ts';
import { headingOf, type Section, type Sheet } from '../sheet.ts';

/** One page of text in the book. */
export interface Chapter {
  file: string;
  /** What the table of contents calls it. */
  name: string;
  /** In the order of the page. */
  headings: { id: string; level: number; text: string }[];
  /** Elements of the body, a line each. */
  lines: string[];
}

const LABELS = { Hans: { end: '说明', nth: '第$篇' }, Hant: { end: '說明', nth: '第$篇' } } as const;

/** A collection has a page for its title, one for each speech, and one for what is said at the end. */
export function cutChapters(sheet: Sheet, writing: Writing): Chapter[] {
  const labels = LABELS[writing === 'Hant' ? 'Hant' : 'Hans'];
  if (sheet.sections.length < 2) {
    return [
      {
        file: 'text.xhtml',
        name: sheet.title || nameOf(1, labels.nth),
        headings: sheet.sections.flatMap(listHeadings),
        lines: writeBody(sheet, dressWithIds()),
      },
    ];
  }
  const speeches = sheet.sections.map((section, index) => ({
    file: `speech-${index + 1}.xhtml`,
    name: headingOf(section).heading ?? nameOf(index + 1, labels.nth),
    headings: listHeadings(section),
    lines: writeSpeech(section, 1, dressWithIds()),
  }));
  const head = {
    file: 'title.xhtml',
    name: sheet.title,
    headings: [],
    lines: writeHead(sheet, dressByClass),
  };
  const end = { file: 'end.xhtml', name: labels.end, headings: [], lines: writeEnd(sheet, dressByClass) };
  return [head, ...speeches, end].filter(({ lines }) => lines.length > 0);
}

function listHeadings({ blocks }: Section): Chapter['headings'] {
  return blocks
    .filter((block) => block.type === 'heading')
    .map(({ level, text }, index) => ({ id: idOf(index), level, text }));
}

/** Each heading of a page gets an id by its number, so that the table of contents can lead to it. */
function dressWithIds(): Dress {
  let count = 0;
  return (role) => {
    const own = dressByClass(role);
    if (role !== 'heading') return own;
    count += 1;
    return `${own} id="${idOf(count - 1)}"`;
  };
}

function idOf(heading: number): string {
  return `heading-${heading + 1}`;
}

function nameOf(number: number, pattern: string): string {
  return pattern.replace('$', String(number));
}
