import type { UnjudgedManuscript } from '../../manuscript.ts';
import { escapeHtml } from '../escape.ts';
import { languageOf } from '../language.ts';
import type { WriteOptions } from '../options.ts';
import type { Chapter } from './chapters.ts';

/** Where the package file lies; readers of EPUB look here first. */
export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** EPUB asks for a moment; where nobody gave one, one that never changes. */
const SOME_DAY = '2000-01-01';

/** The package file: what the book is, its files and their order. */
export function writePackage(
  manuscript: UnjudgedManuscript,
  title: string,
  chapters: readonly Chapter[],
  { retrieved = SOME_DAY, parts: chosen }: WriteOptions,
): string {
  const { url, meta, parts, script } = manuscript;
  const items = chapters.map(({ file }) => item(file, 'application/xhtml+xml'));
  const text = parts.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('');
  // Shelves take books of one identifier for one book: chosen speeches are another than the whole, or than others, and
  // what was converted is another than what the page has.
  const version = [...(chosen ?? []), ...(script ? [script] : [])].join(',');
  const identifier = (url ?? `urn:jinggao:${sum(title + text)}`) + (version && `#${version}`);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">',
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">${escapeHtml(identifier)}</dc:identifier>`,
    `<dc:title>${escapeHtml(title)}</dc:title>`,
    `<dc:language>${languageOf(manuscript)}</dc:language>`,
    ...optional('dc:creator', meta.author),
    ...optional('dc:source', url),
    `<meta property="dcterms:modified">${retrieved}T00:00:00Z</meta>`,
    '</metadata>',
    '<manifest>',
    item('nav.xhtml', 'application/xhtml+xml', ' properties="nav"'),
    item('style.css', 'text/css'),
    ...items,
    '</manifest>',
    '<spine>',
    ...chapters.map(({ file }) => `<itemref idref="${file}"/>`),
    '</spine>',
    '</package>',
  ].join('\n')}\n`;
}

function item(file: string, type: string, properties = ''): string {
  return `<item id="${file}" href="${file}" media-type="${type}"${properties}/>`;
}

function optional(name: string, text: string | null): string[] {
  return text === null || text.trim() === '' ? [] : [`<${name}>${escapeHtml(text)}</${name}>`];
}

/** Tells texts without an address apart (FNV-1a). */
function sum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
