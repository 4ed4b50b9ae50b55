import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../scripts/cli/load.ts';
import { readHtml } from '../../support/read-html.ts';

const TEXT =
  '<p>同志们，今天召开防汛工作会议，我讲几点意见，请大家抓好落实。</p><p>当前已进入主汛期，形势严峻，不能有丝毫松懈。</p>';

/** The lines of a text behind its first paragraphs, as both DOMs have them. */
function itemsOf(list: string, head = ''): string[] {
  const html = `<html><head>${head}</head><body>${TEXT}${list}<p>谢谢大家！</p></body></html>`;
  const texts = readHtml(html).lines.map(({ text }) => text);
  expect(readMarkup(html, null).lines.map(({ text }) => text)).toEqual(texts);
  return texts.slice(2, -1);
}

const items = ['排查险工险段', '备足抢险物料', '严格值班值守'];
const list = (open: string, texts = items) => `${open}${texts.map((text) => `<li>${text}`).join('')}</ol>`;

describe('a number that the browser draws is read with its item', () => {
  test.each<[string, string, string, string[]]>([
    ['of a plain list', list('<ol>'), '', ['1.', '2.', '3.']],
    [
      'of a list of the type',
      list('<ol type="1" class="a">'),
      '<link rel="stylesheet" href="a.css">',
      ['1.', '2.', '3.'],
    ],
    ['in Chinese', list('<ol style="list-style-type:cjk-ideographic">'), '', ['一、', '二、', '三、']],
    [
      'by a style sheet',
      list('<ol class="n">'),
      '<style>ol{list-style:none}.n{list-style:simp-chinese-informal inside}</style>',
      ['一、', '二、', '三、'],
    ],
    [
      'of its items',
      list('<ol>'),
      '<style>li{list-style-type:trad-chinese-informal}</style>',
      ['一、', '二、', '三、'],
    ],
    [
      'from another on',
      list('<ol start="9" style="list-style:cjk-ideographic">'),
      '',
      ['九、', '十、', '十一、'],
    ],
    [
      'beyond twenty',
      list('<ol start="19" style="list-style:cjk-ideographic">'),
      '',
      ['十九、', '二十、', '二十一、'],
    ],
    ['backwards', list('<ol reversed>'), '', ['3.', '2.', '1.']],
    ['of an item', list('<ol>').replace('<li>备', '<li value="5">备'), '', ['1.', '5.', '6.']],
    [
      'of a list that is one by its style',
      list('<ul style="list-style:decimal">').replace('</ol>', '</ul>'),
      '',
      ['1.', '2.', '3.'],
    ],
  ])('%s', (_, html, head, numbers) => {
    expect(itemsOf(html, head)).toEqual(items.map((text, index) => `${numbers[index]}${text}`));
  });

  test('once, before its first line, and counts what shows nothing', () => {
    const html = `<ol><li><p>${items[0]}</p><p>一处不漏。</p></li><li></li><li hidden>看不见</li><li><div>${items[1]}<br>数量足够。</div></li></ol>`;
    expect(itemsOf(html)).toEqual([`1.${items[0]}`, '一处不漏。', `3.${items[1]}`, '数量足够。']);
  });

  test('of lists in lists', () => {
    const inner = `<ol><li>${items[1]}</li><li>${items[2]}</li></ol>`;
    expect(
      itemsOf(
        `<ol style="list-style:cjk-ideographic"><li>${items[0]}${inner.replace('<ol>', '<ol style="list-style:decimal">')}</li></ol>`,
      ),
    ).toEqual([`一、${items[0]}`, `1.${items[1]}`, `2.${items[2]}`]);
  });
});

describe('no number is read', () => {
  test.each<[string, string, string?]>([
    ['of a list with bullets', list('<ul>').replace('</ol>', '</ul>')],
    ['where none is drawn', list('<ol style="list-style:none">')],
    ['where none is drawn, by a style sheet', list('<ol>'), '<style>ul,ol{list-style:none outside}</style>'],
    ['where items are none of a list', list('<ol>'), '<style>li{display:block}</style>'],
    ['where a style file may take them away', list('<ol>'), '<link rel="stylesheet" href="a.css">'],
    ['where a picture is drawn', list('<ol style="list-style:url(a.png)">')],
    ['of a kind that no outline has', list('<ol style="list-style:lower-greek">')],
    ['of that kind, by its type', list('<ol type="a">')],
    ['for items without a list', items.map((text) => `<li>${text}</li>`).join('')],
  ])('%s', (_, html, head) => {
    expect(itemsOf(html, head)).toEqual(items);
  });

  test('before those of the writer', () => {
    const own = ['一是排查险工险段', '二是备足抢险物料', '严格值班值守'];
    expect(itemsOf(list('<ol>', own))).toEqual(own);
  });

  test('of links, or outside the text', () => {
    const links = list(
      '<ol>',
      items.map((text) => `<a href="/1">${text}</a>`),
    );
    expect(itemsOf(links)).toEqual(items);
    const html = `<body><div><h1>讲话</h1>${TEXT.repeat(3)}</div><div class="sidebar">${list('<ol>')}</div></body>`;
    expect(
      readHtml(html)
        .lines.slice(-3)
        .map(({ text }) => text),
    ).toEqual(items);
  });
});
