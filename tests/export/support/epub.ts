import { unzipSync } from 'fflate';
import type { Line } from './expected.ts';
import { openPackage, parseXml, resolvePath } from './zip.ts';

const OPF = 'book/package.opf';

/** What is wrong with a book: by the rules of EPUB 3 that a missing file or a slip of the writer would break. */
export function findFaults(bytes: Uint8Array): string[] {
  const files = openPackage(bytes);
  const faults = checkFirstFile(bytes);
  const root = parseXml('META-INF/container.xml', files).querySelector('rootfile');
  if (root?.getAttribute('full-path') !== OPF) faults.push('the container leads elsewhere');
  const opf = parseXml(OPF, files);
  for (const name of ['dc:identifier', 'dc:title', 'dc:language']) {
    if (!opf.getElementsByTagName(name)[0]?.textContent) faults.push(`no ${name}`);
  }
  if (!/^\d{4}-\d\d-\d\dT/.test(opf.querySelector('[property="dcterms:modified"]')?.textContent ?? '')) {
    faults.push('no moment of change');
  }
  const items = [...opf.querySelectorAll('manifest item')];
  const listed = items.map((item) => resolvePath(item.getAttribute('href') ?? '', OPF));
  const held = [...files.keys()].filter((path) => path.startsWith('book/') && path !== OPF);
  if (listed.toSorted().join() !== held.toSorted().join()) faults.push('the manifest lists other files');
  const ids = new Set(items.map((item) => item.id));
  for (const reference of opf.querySelectorAll('itemref')) {
    if (!ids.has(reference.getAttribute('idref') ?? '')) faults.push('the spine leads nowhere');
  }
  for (const path of held.filter((one) => one.endsWith('.xhtml'))) parseXml(path, files);
  for (const link of parseXml('book/nav.xhtml', files).querySelectorAll('a')) {
    const [href = '', id] = (link.getAttribute('href') ?? '').split('#');
    const path = resolvePath(href, OPF);
    if (!listed.includes(path) || (id && !parseXml(path, files).querySelector(`[id="${id}"]`)))
      faults.push('the contents lead nowhere');
    if (link.textContent?.trim() === '') faults.push('a chapter without a name');
  }
  return faults;
}

/** The first local header of the archive: `mimetype`, stored, without an extra field. */
function checkFirstFile(bytes: Uint8Array): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 58));
  const stored = bytes[8] === 0 && bytes[9] === 0 && bytes[28] === 0 && bytes[29] === 0;
  return stored && head.endsWith('mimetypeapplication/epub+zip') ? [] : ['mimetype is not first and plain'];
}

/** The paragraphs of the book in the order of its spine; the rank of a heading is that of its element. */
export function readEpub(bytes: Uint8Array): Omit<Line, 'lead'>[] {
  const files = openPackage(bytes);
  const opf = parseXml(OPF, files);
  return [...opf.querySelectorAll('itemref')].flatMap((reference) => {
    const page = parseXml(`book/${reference.getAttribute('idref')}`, files);
    return [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p')].map((element) => ({
      rank: element.localName === 'p' ? null : Number(element.localName.slice(1)),
      text: element.textContent ?? '',
    }));
  });
}

/** Names of the files, in the order of the archive. */
export function listFiles(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}
