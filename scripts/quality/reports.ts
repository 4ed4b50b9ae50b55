import { readFileSync } from 'node:fs';
import { findData } from './data.ts';

/** Reports with their paragraphs whole, each a list of paragraphs; none where the corpus is not at hand. */
export function readReports(): string[][] {
  return readReportTexts()
    .map(paragraphsOf)
    .filter((paragraphs) => paragraphs.join('').length > 3000 && !isBroken(paragraphs));
}

/** The same for a script that has nothing to do without them: it ends here where there are none. */
export function requireReports(): string[][] {
  const reports = readReports();
  if (reports.length > 0) return reports;
  console.error('There is nothing to train on.');
  process.exit(1);
}

/** All reports as the corpus has them, notes and index pages with them; none where it is not at hand. */
export function readReportTexts(): string[] {
  const file = findData('corpus/government_work_reports.jsonl');
  if (file === null) return [];
  const rows = readFileSync(file, 'utf8').split('\n');
  return rows.filter((row) => row !== '').map(contentOf);
}

function contentOf(row: string): string {
  const report: unknown = JSON.parse(row);
  if (typeof report !== 'object' || report === null || !('content' in report)) return '';
  return typeof report.content === 'string' ? report.content : '';
}

/** Empty lines part paragraphs; a single break stands around a link, a number in brackets is a note. */
function paragraphsOf(content: string): string[] {
  return (content.split(/\n{6,}本作品|Public domain/)[0] ?? '')
    .replace(/\[\d+\]|\p{Default_Ignorable_Code_Point}/gu, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ''))
    .filter((paragraph) => paragraph !== '');
}

/** One report keeps the page borders of the book it was scanned from, in the middle of words. */
function isBroken(paragraphs: readonly string[]): boolean {
  const cut = paragraphs.filter((paragraph) => paragraph.length > 66 && /\p{Script=Han}$/u.test(paragraph));
  return cut.length > paragraphs.length * 0.1;
}
