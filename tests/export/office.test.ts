import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Manuscript } from '../../utils/manuscript.ts';
import { writeDocx } from '../../utils/write/docx/index.ts';
import type { DocxOptions } from '../../utils/write/docx/options.ts';
import { expectedLines } from './support/expected.ts';
import { inOtherScript, manuscriptOfSeed } from './support/manuscripts.ts';
import { hasTool, runTool } from './support/tools.ts';

/*
 * Word files as LibreOffice opens and prints them. Pictures of the first pages lie in .output/export for looking at.
 */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const PICTURES = '.output/export';
const SHORT = '003_f5f467ab30f5f77d';
const LONG = '004_600b4fd3f486c6f2';
const missing = ['soffice', 'pdftotext', 'pdftoppm'].filter((tool) => !hasTool(tool));
const why = `needs LibreOffice and Poppler (apt-get install libreoffice-writer poppler-utils); missing: ${missing}`;

const GONGWEN = { preset: 'gongwen' } as const;
const TRADITIONAL = { preset: 'traditional', quotes: 'corner' } as const;

describe.skipIf(missing.length > 0)(missing.length > 0 ? why : 'LibreOffice', () => {
  let folder = '';
  const texts = new Map<string, string>();
  const papers = new Map<string, string[]>();
  const manuscripts = new Map<string, Manuscript>();

  async function put(name: string, manuscript: Manuscript, options: DocxOptions): Promise<void> {
    manuscripts.set(name, manuscript);
    writeFileSync(join(folder, `${name}.docx`), await writeDocx(manuscript, options));
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jinggao-office-'));
    mkdirSync(PICTURES, { recursive: true });
    const [short, long] = [manuscriptOfSeed(SHORT), manuscriptOfSeed(LONG)];
    await put('short', short, GONGWEN);
    await put('long', long, GONGWEN);
    await put('short-hant', await inOtherScript(short), TRADITIONAL);
    await put('long-hant', await inOtherScript(long), TRADITIONAL);
    const files = [...manuscripts.keys()].map((name) => join(folder, `${name}.docx`));
    const convert = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to'];
    runTool('soffice', [...convert, 'txt:Text (encoded):UTF8', '--outdir', folder, ...files]);
    runTool('soffice', [...convert, 'pdf', '--outdir', folder, ...files]);
    for (const name of manuscripts.keys()) {
      const paper = join(folder, `${name}.pdf`);
      texts.set(name, readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/^\ufeff/, ''));
      papers.set(name, runTool('pdftotext', ['-layout', paper, '-']).split('\f').slice(0, -1));
      runTool('pdftoppm', ['-r', '60', '-png', '-l', '4', paper, join(PICTURES, name)]);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['short', 'long'])('reads the paragraphs of the %s speech as they were written', (name) => {
    const manuscript = manuscripts.get(name);
    const lines =
      texts
        .get(name)
        ?.split(/\r?\n/)
        .filter((line) => line !== '') ?? [];
    const expected = manuscript ? expectedLines(manuscript).map(({ text }) => text) : [];
    // The list of contents has each speech once more, with a tab behind it.
    expect(lines.filter((line) => line !== '目录' && !line.endsWith('\t'))).toEqual(expected);
  });

  test('sets 22 lines of 28 characters', () => {
    const pages = papers.get('long')?.slice(1) ?? [];
    const rows = pages.map((page) =>
      page
        .split('\n')
        .map((row) => row.trim())
        .filter((row) => row !== ''),
    );
    // One row of a page is its number.
    expect(Math.max(...rows.map(({ length }) => length))).toBe(23);
    const widest = rows.flat().filter((row) => /^[\p{Script=Han}，。、；：]+$/u.test(row));
    const full = widest.filter((row) => /\p{Script=Han}$/u.test(row));
    expect(Math.max(...full.map(({ length }) => length))).toBe(28);
  });

  test('numbers odd pages on the right and even pages on the left', () => {
    const numbers = (papers.get('long') ?? []).slice(0, 4).map((page) => /^( *)—\s*(\d+)\s*—/m.exec(page));
    expect(numbers.map((match) => match?.[2])).toEqual(['1', '2', '3', '4']);
    const [first, second, third, fourth] = numbers.map((match) => match?.[1]?.length ?? 0);
    expect(Math.min(first ?? 0, third ?? 0)).toBeGreaterThan(20);
    expect(Math.max(second ?? 99, fourth ?? 99)).toBeLessThan(10);
  });

  test('begins a page with each speech, after a list of them all', () => {
    const pages = papers.get('long') ?? [];
    const names = manuscripts.get('long')?.parts.map(({ label }) => label ?? '') ?? [];
    expect(names.length).toBe(5);
    const tight = (text: string) => text.replace(/\s/g, '');
    for (const name of names) {
      expect(tight(pages[0] ?? '')).toContain(name);
      expect(
        pages.filter((page) => tight(page).startsWith(name)),
        name,
      ).toHaveLength(1);
    }
  });

  test('prints Traditional text with corner brackets', () => {
    const paper = papers.get('short-hant')?.join('') ?? '';
    expect(paper).toMatch(/「[^「」“”]+」/);
    expect(paper).not.toMatch(/[“”]/);
  });
});
