import { strToU8, type Zippable, zipSync } from 'fflate';
import type { UnjudgedManuscript } from '../../manuscript.ts';
import type { WriteOptions } from '../options.ts';
import { layOut } from '../sheet.ts';
import { cutChapters } from './chapters.ts';
import { CONTAINER, writePackage } from './package.ts';
import { STYLE, writeNavigation, writePage } from './pages.ts';

/** The same manuscript gives the same bytes. */
const MOMENT = '2000-01-01T00:00:00';

/** The manuscript as an EPUB 3 book, each speech of a collection a chapter. */
export function writeEpub(
  manuscript: UnjudgedManuscript,
  options: WriteOptions = {},
): Uint8Array<ArrayBuffer> {
  const sheet = layOut(manuscript, options);
  const chapters = cutChapters(sheet, manuscript.writing);
  const title = sheet.title || (chapters[0]?.name ?? '');
  const pages = chapters.map(
    (chapter) => [`book/${chapter.file}`, strToU8(writePage(chapter, manuscript))] as const,
  );
  const files: Zippable = {
    // First and not compressed, so that the type of the file can be read off its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'book/package.opf': strToU8(writePackage(manuscript, title, chapters, options)),
    'book/nav.xhtml': strToU8(writeNavigation(title, chapters, manuscript)),
    'book/style.css': strToU8(STYLE),
    ...Object.fromEntries(pages),
  };
  return Uint8Array.from(zipSync(files, { mtime: MOMENT }));
}
