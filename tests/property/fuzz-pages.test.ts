import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { account } from '../../scripts/quality/accounting.ts';
import { clean } from '../../utils/clean.ts';
import { judgePage } from '../../utils/detect/page.ts';
import type { Manuscript, Part } from '../../utils/manuscript.ts';
import { readPage } from '../../utils/read/page.ts';
import { composeBrokenPage } from '../support/broken-pages.ts';

// jsdom parses the biggest of them slowly on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const PAGES = 200;
/** Milliseconds for one page; the parser's are not counted. */
const LONGEST = 10_000;

/** What a browser sets nothing of, said anew here: the reader's own list may be wrong. */
const UNSEEN = new Set(
  'head script style noscript template textarea select svg canvas iframe rt rp'.split(' '),
);

/** All text of a page without styles that its reader can see, by its DOM alone. */
function visibleText(root: Node): string {
  const texts: string[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === node.TEXT_NODE) texts.push(node.nodeValue ?? '');
    else if (!UNSEEN.has(node.nodeName.toLowerCase())) open.push(...Array.from(node.childNodes).reverse());
  }
  // Of no width, or of no character: soft hyphens, marks of direction, private use.
  return texts.join('\n').replace(/[\u00ad\u061c\ue000-\uf8ff]/g, '');
}

function withoutTitles({ title, parts }: Manuscript): Part[] {
  return parts.map((part) => (part.title === title ? { ...part, title: '' } : part));
}

test(`${PAGES} broken pages are read and cleaned, each character once, in bounded time`, () => {
  for (let seedNumber = 1; seedNumber <= PAGES; seedNumber++) {
    const { document } = new JSDOM(composeBrokenPage(seedNumber)).window;
    const before = document.documentElement.outerHTML.length;
    const start = performance.now();
    const page = readPage(document, null);
    const manuscript = clean(page);
    judgePage(document);
    expect(performance.now() - start, `page ${seedNumber}`).toBeLessThan(LONGEST);
    const read = page.lines.map((line) => line.text).join('\n');
    // On such a page the title may quote a heading that holds half of the text.
    const untitled = { ...manuscript, title: '', parts: withoutTitles(manuscript) };
    expect(account(manuscript, visibleText(document)).lost, `page ${seedNumber}`).toEqual([]);
    expect(account(untitled, read).invented, `page ${seedNumber}`).toEqual([]);
    expect(document.documentElement.outerHTML.length, `page ${seedNumber}`).toBe(before);
  }
});

test('10,000 levels are read', () => {
  const { document } = new JSDOM('<body></body>').window;
  let inside: Node = document.createTextNode('底');
  for (let chain = 0; chain < 100; chain++) {
    const top = document.createElement('div');
    let bottom: Element = top;
    for (let level = 1; level < 100; level++) {
      const child = document.createElement('div');
      bottom.append(child);
      bottom = child;
    }
    bottom.append(inside);
    inside = top;
  }
  document.body.append(inside);
  expect(clean(readPage(document, null)).parts.map((part) => part.blocks)).toEqual([
    [{ type: 'paragraph', text: '底', leads: [] }],
  ]);
  expect(judgePage(document).kind).toBe('other');
});
