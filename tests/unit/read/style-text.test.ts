import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStyleTexts } from '../../../utils/read/look/style-text.ts';
import { readPage } from '../../../utils/read/page.ts';

const { DOMParser } = new JSDOM('').window;

function parse(css: string): Document {
  return new DOMParser().parseFromString(
    `<style>${css}</style><p class="jam">乱码</p><p>正文。</p>`,
    'text/html',
  );
}

test.each([
  ['.jam { display: none }', [['.jam', { display: 'none' }]]],
  ['.jam,#x{Display:NONE!important;margin:0}b{color:red}', [['.jam,#x', { display: 'none' }]]],
  ['@charset "utf-8"; .jam { display: none; }', [['.jam', { display: 'none' }]]],
  ['/* } .a{display:none} */ .jam::before{content:"}"} .jam{display:none}', [['.jam', { display: 'none' }]]],
  ['@media print { .jam { display: none } } .b{display:block}', [['.b', { display: 'block' }]]],
  [
    '@media screen{.jam{display:none}}.b{display:block}',
    [
      ['.jam', { display: 'none' }],
      ['.b', { display: 'block' }],
    ],
  ],
  ['@font-face{font-family:a;display:swap}@keyframes a{from{display:none}}', []],
  ['.a{background:url(data:image/png;base64,AA==);display:none}', [['.a', { display: 'none' }]]],
  ['.a{display:none', []],
  ['} .a{display:none}', [['.a', { display: 'none' }]]],
])('reads %s', (css, expected) => {
  const rules = readStyleTexts(parse(css), ['display']);
  expect(rules.map(({ selectors, declared }) => [selectors, Object.fromEntries(declared)])).toEqual(expected);
});

test('leaves out what is for print alone', () => {
  const page = new DOMParser().parseFromString('<style media="print">p{display:none}</style>', 'text/html');
  expect(readStyleTexts(page, ['display'])).toEqual([]);
});

test.each(['.jam{display:none}', '.a, p.jam{display:none}', 'p:is(.a, .jam){display:none}'])(
  'hides what %s hides, in a document that no window shows',
  (css) => {
    const { lines } = readPage(parse(css), null);
    expect(lines.filter(({ text }) => text !== '').map(({ text }) => text)).toEqual(['正文。']);
  },
);
