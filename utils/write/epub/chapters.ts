import type { Writing } from '../../manuscript.ts';
import { writeBody, writeEnd, writeHead, writeSpeech } from '../body.ts';
import { dressByClass } from '../html.ts';
import { headingOf, type Sheet } from '../sheet.ts';

/** One page of text in the book. */
export interface Chapter {
  file: string;
  /** What the table of contents calls it. */
  name: string;
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
        lines: writeBody(sheet, dressByClass),
      },
    ];
  }
  const speeches = sheet.sections.map((section, index) => ({
    file: `speech-${index + 1}.xhtml`,
    name: headingOf(section).heading ?? nameOf(index + 1, labels.nth),
    lines: writeSpeech(section, 1, dressByClass),
  }));
  const head = { file: 'title.xhtml', name: sheet.title, lines: writeHead(sheet, dressByClass) };
  const end = { file: 'end.xhtml', name: labels.end, lines: writeEnd(sheet, dressByClass) };
  return [head, ...speeches, end].filter(({ lines }) => lines.length > 0);
}

function nameOf(number: number, pattern: string): string {
  return pattern.replace('$', String(number));
}
