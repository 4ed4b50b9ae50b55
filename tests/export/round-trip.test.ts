import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import type { Manuscript } from '../../utils/manuscript.ts';
import { writeDocx } from '../../utils/write/docx/index.ts';
import type { DocxOptions } from '../../utils/write/docx/options.ts';
import { writeEpub } from '../../utils/write/epub/index.ts';
import { toWritable } from '../../utils/write/gbk.ts';
import { writeHtml } from '../../utils/write/html.ts';
import { writeRichText } from '../../utils/write/rich-text.ts';
import { writeTextFile } from '../../utils/write/text-file.ts';
import { manuscript as generated } from '../property/arbitraries.ts';
import { findFaults as findDocxFaults, readDocx } from './support/docx.ts';
import { findFaults as findEpubFaults, readEpub } from './support/epub.ts';
import { expectedLines, type Line } from './support/expected.ts';
import { listManuscripts } from './support/manuscripts.ts';

/*
 * Every format, from every seed in both scripts and from 200 made-up manuscripts: a valid file that reads back to
 * the same text, nothing lost and nothing invented.
 */

vi.setConfig({ testTimeout: 120_000 });

const PRESETS: readonly NonNullable<DocxOptions['preset']>[] = ['gongwen', 'plain', 'traditional'];
const seeds = await listManuscripts();
const { DOMParser } = new JSDOM('').window;

/** In a page the title is h1 and a speech h2; a heading stands below them. */
function readHtml(html: string): Line[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p')].map((element) => ({
    rank: element.localName === 'p' ? null : Number(element.localName.slice(1)) - 1,
    text: element.textContent ?? '',
    lead: element.querySelector('strong')?.textContent ?? '',
  }));
}

async function checkDocx(manuscript: Manuscript, preset: NonNullable<DocxOptions['preset']>) {
  const options = { preset, retrieved: '2026-11-22' };
  const bytes = await writeDocx(manuscript, options);
  expect(findDocxFaults(bytes)).toEqual([]);
  const paragraphs = readDocx(bytes);
  const expected = expectedLines(manuscript, options);
  const read = paragraphs
    .filter(({ style }) => !style.startsWith('TOC'))
    .map(({ rank, text, lead }) => ({ rank, text, lead }));
  expect(read).toEqual(expected);
  const several = manuscript.parts.length > 1;
  const listed = paragraphs.filter(({ style }) => style === 'TOC1').map(({ text }) => text);
  expect(listed).toEqual(several ? expected.filter(({ rank }) => rank === 1).map(({ text }) => text) : []);
}

function checkEpub(manuscript: Manuscript) {
  const bytes = writeEpub(manuscript, { retrieved: '2026-11-22' });
  expect(findEpubFaults(bytes)).toEqual([]);
  // A chapter of a collection begins with a heading of its own, so that all ranks of a book move.
  expect(readEpub(bytes).map(({ text }) => text)).toEqual(
    expectedLines(manuscript, { retrieved: '2026-11-22' }).map(({ text }) => text),
  );
}

function checkHtml(manuscript: Manuscript) {
  const expected = expectedLines(manuscript);
  expect(readHtml(writeHtml(manuscript))).toEqual(expected.map(clampRank));
  expect(readHtml(writeRichText(manuscript).html)).toEqual(expected.map(clampRank));
}

/** HTML knows no heading below h6. */
function clampRank(line: Line): Line {
  return { ...line, rank: line.rank === null ? null : Math.min(5, line.rank) };
}

/** What a line of text may lose: nothing but the characters that no text file can say. */
function checkText(manuscript: Manuscript) {
  const read = (encoding: 'utf-8' | 'utf-8-bom' | 'gbk', label: string) =>
    new TextDecoder(label)
      .decode(writeTextFile(manuscript, { encoding, crlf: true }))
      .replaceAll('\r\n', '\n');
  const plain = read('utf-8', 'utf-8');
  expect(read('utf-8-bom', 'utf-8')).toBe(plain);
  expect(read('gbk', 'gb18030')).toBe(toWritable(plain));
}

describe.each(seeds)('seed %s', (_, manuscript) => {
  test.each(PRESETS)('as a Word file, %s', (preset) => checkDocx(manuscript, preset));
  test('as a book', () => checkEpub(manuscript));
  test('as a page and rich text', () => checkHtml(manuscript));
  test('as a text file', () => checkText(manuscript));
});

describe('200 made-up manuscripts', () => {
  test('as Word files', async () => {
    const cases = fc.asyncProperty(generated, fc.constantFrom(...PRESETS), checkDocx);
    await fc.assert(cases, { numRuns: 200 });
  });
  test('as books', () => fc.assert(fc.property(generated, checkEpub), { numRuns: 200 }));
  test('as pages and rich text', () => fc.assert(fc.property(generated, checkHtml), { numRuns: 200 }));
  test('as text files', () => fc.assert(fc.property(generated, checkText), { numRuns: 200 }));
});
