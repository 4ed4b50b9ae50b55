import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { readPage } from '../../utils/read/page.ts';

// jsdom is slow with big pages on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { window } = new JSDOM('<!doctype html><body></body>');
const { document } = window;

/** A piece of a made-up page: text that carries a mark of its own, or an element around pieces. */
type Piece =
  | { text: string }
  | { name: string; attributes: Record<string, string>; children: readonly Piece[] };

const SHOWN = [
  'div',
  'p',
  'span',
  'b',
  'a',
  'li',
  'td',
  'h1',
  'pre',
  'section',
  'font',
  'x-part',
  'details',
  'button',
];
const attributes = fc.record(
  {
    class: fc.constantFrom('content', 'ad', 'related box', 'header', 'title', 'a b c'),
    id: fc.constantFrom('artContent', 'footer', '页'),
    style: fc.constantFrom(
      'display:block',
      'display:inline',
      'position:absolute;top:3px',
      'position:absolute;top:9px',
      'white-space:pre-wrap',
      'text-indent:2em',
      'float:left',
      'max-height:9px;overflow:hidden',
      ';;:x;color',
    ),
    href: fc.constantFrom('#', 'https://example.org/'),
    open: fc.constant(''),
  },
  { requiredKeys: [] },
);
const text = fc.record({
  text: fc.string({
    unit: fc.constantFrom(
      '会',
      '同',
      '。',
      '，',
      'A',
      '7',
      ' ',
      '\n',
      '\u3000',
      '\u00a0',
      '\u200b',
      '\u00ad',
      '𠀀',
      '\ud800',
    ),
    maxLength: 12,
  }),
});
const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.record({ name: fc.constant('br'), attributes: fc.constant({}), children: fc.constant([]) }),
    fc.record({
      name: fc.constantFrom(...SHOWN),
      attributes,
      children: fc.array(tie('piece'), { maxLength: 5 }),
    }),
  ),
}));
const body = fc.array(piece, { maxLength: 8 });

function build(parent: Element, pieces: readonly Piece[]): void {
  for (const one of pieces) {
    if ('text' in one) {
      parent.append(document.createTextNode(one.text));
      continue;
    }
    const element = document.createElement(one.name);
    for (const [name, value] of Object.entries(one.attributes)) element.setAttribute(name, value);
    build(element, one.children);
    parent.append(element);
  }
}

function show(pieces: readonly Piece[]): void {
  document.body.replaceChildren();
  build(document.body, pieces);
}

/** Elements one in the other. In chains that are joined, for each append looks through what it appends. */
function nest(depth: number): Element {
  const chainLength = 100;
  let inside: Node = document.createTextNode('底');
  for (let chain = 0; chain < depth / chainLength; chain++) {
    const top = document.createElement('div');
    let bottom: Element = top;
    for (let level = 1; level < chainLength; level++) {
      const child = document.createElement(level % 2 === 0 ? 'div' : 'span');
      bottom.append(child);
      bottom = child;
    }
    bottom.append(inside);
    inside = top;
  }
  return inside as Element;
}

function visible(text: string | null): string {
  return [...(text ?? '').replace(/[\s\u200b\u00ad]+/g, '')].sort().join('');
}

describe('whatever the page', () => {
  test('every visible character is in one line', () => {
    fc.assert(
      fc.property(body, (pieces) => {
        show(pieces);
        const { lines } = readPage(document, null);
        expect(visible(lines.map((line) => line.text).join(''))).toBe(visible(document.body.textContent));
      }),
      { numRuns: 300 },
    );
  });

  test('lines are trimmed, not empty, in order, with shares between 0 and 1', () => {
    fc.assert(
      fc.property(body, (pieces) => {
        show(pieces);
        readPage(document, null).lines.forEach((line, index) => {
          expect(line.text).toBe(line.text.trim());
          expect(line.text).not.toBe('');
          expect(line.text).not.toMatch(/[\n\u200b\u00ad\u00a0]/);
          expect(line.order).toBe(index);
          expect(line.linkShare).toBeGreaterThanOrEqual(0);
          expect(line.linkShare).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('reading leaves it as it was', () => {
    fc.assert(
      fc.property(body, (pieces) => {
        show(pieces);
        const before = document.documentElement.outerHTML;
        readPage(document, 'https://www.360doc.com/content/1.html');
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  test('reading it twice gives the same', () => {
    fc.assert(
      fc.property(body, (pieces) => {
        show(pieces);
        expect(readPage(document, null)).toEqual(readPage(document, null));
      }),
      { numRuns: 50 },
    );
  });
});

describe('hard pages', () => {
  test('a nesting of ten thousand levels', () => {
    show([]);
    document.body.append(nest(10_000));
    expect(readPage(document, null).lines.map((line) => line.text)).toEqual(['底']);
  });

  test.each(['', '<frameset><frame></frameset>', '<html></html>', '<body hidden>x</body>', '<p', '\u0000'])(
    'an odd page: %j',
    (html) => {
      expect(() => readPage(new JSDOM(html).window.document, null)).not.toThrow();
    },
  );

  test('a document of XML without a body', () => {
    const xml = new JSDOM('<?xml version="1.0"?><text>同志们<b>：</b></text>', {
      contentType: 'application/xml',
    });
    expect(readPage(xml.window.document, null).lines.map((line) => line.text)).toEqual(['同志们：']);
  });

  test('time grows in step with the length of the page', () => {
    const time = (count: number) => {
      document.body.innerHTML = '<p>今天，我们召开全县工作会议。<br>下面讲三点意见。</p>'.repeat(count);
      const runs = [0, 1, 2].map(() => {
        const start = performance.now();
        readPage(document, null);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    // Eight times the page takes about eight times as long; were it the square, sixty-four.
    expect(time(16_000) / time(2000)).toBeLessThan(32);
  });
});
