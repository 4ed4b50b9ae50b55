import { clean } from '../../../utils/clean.ts';
import { followPages } from '../../../utils/joining/follow.ts';
import type { Manuscript } from '../../../utils/manuscript.ts';
import { readPage } from '../../../utils/read/page.ts';
import { findPager } from '../../../utils/read/pager/index.ts';
import { normalise } from '../../seeds/normalise.ts';
import { parseHtml } from '../parse-html.ts';
import { composePaged, type PagedDocument } from './document.ts';

const HOST = 'https://www.example.com';
const COUNT = 60;

/** Joins made-up speeches that hosts have cut into pages, and counts what comes out as it was before. */
export async function reportJoining(): Promise<void> {
  console.log(`\nDocuments over several pages, joined: ${COUNT} of each`);
  for (const [name, within] of [
    ['cut between paragraphs', false],
    ['cut inside paragraphs', true],
  ] as const) {
    const documents = Array.from({ length: COUNT }, (_, index) => composePaged(index + 1, within)).filter(
      ({ pages }) => pages.size > 1,
    );
    const results = await Promise.all(documents.map(measure));
    const sum = (key: 'found' | 'pages' | 'rows' | 'exact' | 'whole' | 'extra') =>
      results.reduce((all, result) => all + result[key], 0);
    console.log(
      `  ${name.padEnd(24)} pages found ${sum('found')}/${sum('pages')}   paragraphs exact ${sum('exact')}/${sum('rows')}` +
        `   nothing added ${results.length - sum('extra')}/${results.length}   titles ${sum('whole')}/${results.length}`,
    );
  }
}

async function measure({ title, rows, pages, first }: PagedDocument) {
  const open = (path: string) => parseHtml(pages.get(path) ?? '', HOST + path);
  const document = open(first);
  const pager = findPager(document, HOST + first);
  const page = readPage(document, HOST + first);
  const joined = pager && (await followPages({ page, pager }, means(pages)));
  const manuscript = clean(joined?.page ?? page);
  const shown = textsOf(manuscript);
  const expected = new Set(rows.map(normalise));
  return {
    found: joined?.count ?? 1,
    pages: pages.size,
    rows: rows.length,
    exact: rows.filter((row) => shown.has(normalise(row))).length,
    extra: [...shown].some((text) => !expected.has(text) && !rows.join('').includes(text)) ? 1 : 0,
    whole: normalise(manuscript.title) === normalise(title) ? 1 : 0,
  };
}

function means(pages: ReadonlyMap<string, string>): Parameters<typeof followPages>[1] {
  return {
    readPage,
    signal: new AbortController().signal,
    onProgress: () => {},
    fetchPage: async (url) => {
      const html = pages.get(url.replace(HOST, ''));
      if (html === undefined) throw new Error('404');
      return { url, document: parseHtml(html, url) };
    },
  };
}

function textsOf({ parts }: Manuscript): Set<string> {
  const texts = parts.flatMap(({ salutation, blocks }) => [
    salutation ?? '',
    ...blocks.map(({ text }) => text),
  ]);
  return new Set(texts.map(normalise).filter((text) => text !== ''));
}
