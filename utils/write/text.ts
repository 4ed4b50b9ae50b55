import type { Manuscript } from '../manuscript.ts';
import { layOut, type Section } from './sheet.ts';

const INDENT = '\u3000\u3000';

/**
 * The manuscript as plain text, one line a paragraph: title, then each speech with its label, title,
 * subtitle and salutation flush left, headings and paragraphs indented by two characters. Cleaning it
 * again gives it back. `parts` chooses speeches, counted from 1.
 */
export function writeText(manuscript: Manuscript, parts?: readonly number[]): string {
  const { title, subtitle, sections, notes } = layOut(manuscript, parts);
  const head = [title, subtitle ?? ''].filter((line) => line !== '').join('\n');
  const groups = [head, ...sections.map(writeSection), notes.map(indent).join('\n')];
  return `${groups.filter((group) => group !== '').join('\n\n')}\n`;
}

function writeSection({ label, title, subtitle, salutation, blocks }: Section): string {
  const head = [label, title, subtitle, salutation].filter((line) => line !== null);
  return [...head, ...blocks.map((block) => indent(block.text))].join('\n');
}

function indent(text: string): string {
  return INDENT + text;
}
