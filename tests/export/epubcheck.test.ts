import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { writeEpub } from '../../utils/write/epub/index.ts';
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
