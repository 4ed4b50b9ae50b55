import { existsSync, readFileSync } from 'node:fs';

const FILE = new URL('../../../shared/corpus/government_work_reports.jsonl', import.meta.url);

/** Reports with their paragraphs whole, each a list of paragraphs; none where the corpus is not at hand. */
export function readReports(): string[][] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => paragraphsOf(contentOf(row)))
    .filter((paragraphs) => paragraphs.join('').length > 3000 && !isBroken(paragraphs));
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
