import type { UnjudgedManuscript } from '../manuscript.ts';
import type { WriteOptions } from './options.ts';
import { layOut, type Section } from './sheet.ts';

const INDENT = '\u3000\u3000';

/**
 * The manuscript as plain text, one line a paragraph: title, then each speech with its label, title,
 * subtitle and salutation flush left, headings and paragraphs indented by two characters. Cleaning it
 * again gives it back.
 */
export function writeText(manuscript: UnjudgedManuscript, options: WriteOptions = {}): string {
  const { title, subtitle, sections, notes, provenance } = layOut(manuscript, options);
  const groups = [
    [title, subtitle ?? ''].filter((line) => line !== ''),
    ...sections.map(writeSection),
    notes.map(indent),
    provenance.map(({ label, value }) => label + value),
  ];
  return `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function writeSection({ label, title, subtitle, salutation, blocks }: Section): string[] {
  const head = [label, title, subtitle, salutation].filter((line) => line !== null);
  return [...head, ...blocks.map(({ mark, text }) => indent(mark + text))];
}

function indent(text: string): string {
  return INDENT + text;
}
