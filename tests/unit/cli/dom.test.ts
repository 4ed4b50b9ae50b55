import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { parsePage } from '../../../scripts/cli/dom/parse.ts';
import { generatePages } from '../../../scripts/quality/pages/page.ts';
import { readWordings } from '../../../scripts/quality/pages/wordings.ts';
import { loadSeed, seedNames } from '../../../scripts/seeds/seeds.ts';
import { readPage } from '../../../utils/read/page.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { composeBrokenPage } from '../../support/broken-pages.ts';
import { elementFor } from '../../support/selector-fixture.ts';
import { selectorsOf } from '../../support/site-selectors.ts';

// jsdom is slow with big pages on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const parser = new new JSDOM('').window.DOMParser();

/** What is read of a page is what is read of it from jsdom, parsed as a file is: without a window. */
function expectSame(html: string, url: string | null = null): void {
  const expected = readPage(parser.parseFromString(html, 'text/html'), url);
  expect(readPage(parsePage(html), url)).toEqual(expected);
}

/** One after another, the places among all elements of those that a selector means; null where it is none. */
function placesOf(document: Document, selector: string): number[] | null {
  const all = [...document.querySelectorAll('*')];
  try {
    return [...document.querySelectorAll(selector)].map((element) => all.indexOf(element));
  } catch {
    return null;
  }
}

function expectSameMatches(html: string, selectors: readonly string[]): void {
  const expected = parser.parseFromString(html, 'text/html');
  const parsed = parsePage(html);
  for (const selector of selectors) {
    expect(placesOf(parsed, selector), selector).toEqual(placesOf(expected, selector));
  }
}

describe('a page is read as jsdom has it', () => {
  test.each(seedNames())('the page of %s', (name) => {
    const { page } = loadSeed(name);
    for (const site of SITES.slice(0, 8)) expectSame(page, `https://www.${site.hosts[0]}/a/1.html`);
  });

  test('pages of made-up sites', () => {
    const wordings = readWordings('later');
    for (const { html } of [1, 2].flatMap((seedNumber) => generatePages(seedNumber, wordings)))
      expectSame(html);
  });

  test('broken pages', () => {
    for (let seedNumber = 501; seedNumber <= 650; seedNumber++) expectSame(composeBrokenPage(seedNumber));
  });

  test.each([
    ['nothing', ''],
    ['a title in a picture', '<svg><title>图</title></svg><title> 区长\n 讲话 </title><p>正文。'],
    ['no body', '<frameset><frame src="a.html"></frameset>'],
    ['text where a table has none', '<table>讲话<tr>稿<td>一</td>二</tr>三</table>四'],
    ['a form in a table', '<table><form><tr><td>一<input></td></form></tr></table>'],
    ['a template', '<template><p>不是正文</p></template><p>正文</p>'],
    ['an inner page', '<iframe srcdoc="<p>里面</p>"></iframe><p>外面</p>'],
    ['bold that is never closed', '<p><b>一<p>二<i>三</b>四<div>五'],
    ['a link in a link', '<a href=1>一<a href=2>二</a>三</a>'],
    ['no document type', '<p>一<table><tr><td>二</table>三'],
    ['a document type', '<!doctype html><p>一<table><tr><td>二</table>三'],
    ['attributes twice', '<html class=a><html id=b><body class=c><body class=d style="color:red">一'],
    ['text behind the end', '<p>一</p></body></html>二<p>三'],
    ['text around a comment', '<p>一<!-- 二 -->三<![CDATA[四]]>五</p>'],
    [
      'mathematics',
      '<p>一<math><mi>x</mi><annotation-xml encoding="text/html"><p>二</p></annotation-xml></math>三',
    ],
    ['a line break before text', '<pre>\n一\n二</pre><textarea>\n三</textarea>'],
    ['ruby', '<ruby>会<rp>(<rt>hui<rp>)</ruby>议'],
    [
      'a head that ends early',
      '<head><div>一</div><title>讲话</title><link rel="canonical" href="https://a.org/b">',
    ],
    [
      'placed lines with words in them',
      `<div>${[3, 1, 2].map((top) => `<p style="position:absolute;left:1em;top:${top}em">第<b>${top}</b>行</p>`).join('')}</div>`,
    ],
    ['letters against copying', '<p>正<font class="jammer">x</font>文<font class="big jammer">字</font></p>'],
    ['a null character', '<p>一\0二<svg>三\0四</svg>'],
  ])('%s', (_, html) => {
    expectSame(html);
  });
});

describe('a selector means the elements that jsdom finds', () => {
  const body =
    '<p class=b>一</p><p class="a c">二<span></span></p><p>三</p><p class=C id=D>四<b>五</b></p><a href=1>六</a>';
  const html = `<div class=A data-x=Y>${body}</div><div class=大>${body}</div>${body}`;

  test.each([
    'div.a > p:not(.b):nth-child(2n+1)',
    'p + p.c ~ p',
    '[data-x="y" i] p',
    '[data-x=y] p',
    'DIV P:first-of-type',
    'p:is(.a, .b) :empty',
    'p:has(> span)',
    ':root > body > p:last-child',
    '.大 p, #d, .c',
    'p:nonsense',
    'p[',
    '> p',
    '',
  ])('%s', (selector) => {
    expectSameMatches(html, [selector]);
    expectSameMatches(`<!doctype html>${html}`, [selector]);
    expectSame(`<style>${selector}{display:none}</style>${html}`);
  });
});

test("every site's selectors mean the same elements", () => {
  const selectors = [...new Set(SITES.flatMap(selectorsOf))];
  for (const selector of selectors) expectSameMatches(elementFor(selector, '<p>文</p>'), [selector]);
  for (const name of seedNames()) expectSameMatches(loadSeed(name).page, selectors);
});

// By the standard; jsdom takes the last.
test('of an attribute that is given twice the first counts', () => {
  expect(readPage(parsePage('<html lang=zh><html lang=en><p>一'), null).language).toBe('zh');
});

test('a page of 50,000 levels is read', () => {
  expect(readPage(parsePage(`${'<div>'.repeat(50_000)}底`), null).lines.map(({ text }) => text)).toEqual([
    '底',
  ]);
});
