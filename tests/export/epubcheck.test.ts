import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { writeEpub } from '../../utils/write/epub/index.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../support/manuscripts.ts';
import { COLLECTION, SPEECH } from '../unit/write/samples.ts';
import { listFiles } from './support/epub.ts';
import { manuscriptOfSeed } from './support/manuscripts.ts';
import { hasTool, runTool } from './support/tools.ts';
import { openPackage } from './support/zip.ts';

vi.setConfig({ testTimeout: 120_000 });

const BOOKS = [
  ['one speech', SPEECH],
  ['a collection', manuscriptOfSeed('004_600b4fd3f486c6f2')],
] as const;

test('a collection has a page for its title, each speech and the end', () => {
  expect(listFiles(writeEpub({ ...COLLECTION, url: 'https://example.com/1' }))).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'book/package.opf',
    'book/nav.xhtml',
    'book/style.css',
    'book/title.xhtml',
    'book/speech-1.xhtml',
    'book/speech-2.xhtml',
    'book/speech-3.xhtml',
    'book/end.xhtml',
  ]);
});

test('the same manuscript gives the same bytes', () => {
  expect(writeEpub(COLLECTION)).toEqual(writeEpub(structuredClone(COLLECTION)));
});

test('chosen speeches are another book than the whole, and than others', () => {
  const collection = { ...COLLECTION, url: 'https://example.com/1' };
  const books = [undefined, [1], [2], [1, 2]].map((parts) => writeEpub(collection, parts ? { parts } : {}));
  expect(books.map(readIdentifier)).toEqual([
    'https://example.com/1',
    'https://example.com/1#1',
    'https://example.com/1#2',
    'https://example.com/1#1,2',
  ]);
});

test('what was converted is another book than what the page has, in the language it was converted to', () => {
  const page = { ...COLLECTION, url: 'https://example.com/1' };
  const books = (['tw', 'hk'] as const).map((script) => writeEpub({ ...page, script }, { parts: [1] }));
  expect(books.map(readIdentifier)).toEqual(['https://example.com/1#1,tw', 'https://example.com/1#1,hk']);
  expect(openPackage(writeEpub({ ...page, script: 'hk' })).get('book/package.opf')).toContain(
    '<dc:language>zh-Hant-HK</dc:language>',
  );
});

test('the table of contents leads to the headings of each chapter', () => {
  const blocks = [heading(1, '一、总'), heading(3, '1. 越级 & 细'), paragraph('话。'), heading(1, '二、又')];
  const one = openPackage(writeEpub(manuscriptOf({ title: '讲话', parts: [partOf(blocks)] })));
  expect(one.get('book/nav.xhtml')).toContain(
    '<ol><li><a href="text.xhtml">讲话</a><ol>' +
      '<li><a href="text.xhtml#heading-1">一、总</a><ol>' +
      '<li><a href="text.xhtml#heading-2">1. 越级 &amp; 细</a></li></ol></li>' +
      '<li><a href="text.xhtml#heading-3">二、又</a></li></ol></li></ol>',
  );
  expect(one.get('book/text.xhtml')).toContain('<h2 id="heading-3">二、又</h2>');
  const several = openPackage(writeEpub(COLLECTION));
  expect(several.get('book/nav.xhtml')).toContain(
    '<a href="speech-1.xhtml">第一篇：在全体会议上的讲话</a><ol>' +
      '<li><a href="speech-1.xhtml#heading-1">一、抓落实</a></li></ol></li><li><a href="speech-2.xhtml">',
  );
  expect(several.get('book/speech-1.xhtml')).toContain('<h2 id="heading-1">一、抓落实</h2>');
});

function readIdentifier(book: Uint8Array): string | undefined {
  return /<dc:identifier id="id">([^<]*)</.exec(openPackage(book).get('book/package.opf') ?? '')?.[1];
}

/** Debian's is a Java archive that only some shells can start by itself. */
const CHECKER = '/usr/bin/epubcheck';
const installed = hasTool('java') && existsSync(CHECKER);

describe.skipIf(!installed)(installed ? 'EPUBCheck' : 'needs EPUBCheck (apt-get install epubcheck)', () => {
  test.each(BOOKS)('finds no fault in %s', (_, manuscript) => {
    const folder = mkdtempSync(join(tmpdir(), 'jinggao-epub-'));
    const file = join(folder, 'book.epub');
    writeFileSync(file, writeEpub(manuscript, { retrieved: '2026-11-22' }));
    try {
      expect(runTool('java', ['-jar', CHECKER, file])).toContain('No errors or warnings detected');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
