import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../scripts/cli/dom/parse.ts';
import { readPage } from '../../../utils/read/page.ts';
import { readHtml } from '../../support/read-html.ts';

function texts(html: string): string[] {
  return readHtml(html).lines.map((line) => line.text);
}

describe('lines', () => {
  test('are paragraphs, headings, list items, cells', () => {
    const html =
      '<h2>标题</h2><p>一段</p><ul><li>甲</li><li>乙</li></ul><table><tr><td>左</td><td>右</td></tr></table>';
    expect(texts(html)).toEqual(['标题', '一段', '甲', '乙', '左', '右']);
    expect(readHtml(html).lines.map((line) => line.element)).toEqual(['h2', 'p', 'li', 'li', 'td', 'td']);
  });

  test('are stretches between <br>, all of one element', () => {
    const { lines } = readHtml('<div>同志们：<br>今天开会。<br><br>谢谢！</div><div>完</div>');
    expect(lines.map((line) => line.text)).toEqual(['同志们：', '今天开会。', '谢谢！', '完']);
    expect(lines.map((line) => line.gap)).toEqual([false, false, true, false]);
    const [first, second, third, other] = lines.map((line) => line.group);
    expect([second, third]).toEqual([first, first]);
    expect(other).not.toBe(first);
  });

  test('are each the text of a block, loose text beside blocks too', () => {
    expect(texts('前<div>中<p>内</p>间</div>后')).toEqual(['前', '中', '内', '间', '后']);
  });

  test('go on over inline elements', () => {
    expect(texts('<p>在<b>全县</b><span>大会</span>上的<a href="#">讲话</a></p>')).toEqual([
      '在全县大会上的讲话',
    ]);
  });

  test('come from one text node in the body', () => {
    expect(texts('<body>同志们：今天开会。</body>')).toEqual(['同志们：今天开会。']);
  });

  test('are numbered in page order', () => {
    expect(readHtml('<p>一</p><div><p>二</p></div>三').lines.map((line) => line.order)).toEqual([0, 1, 2]);
  });

  test('follow line breaks of the source in preformatted text alone', () => {
    expect(texts('<pre>第一行\n  第二行\n\n第三行</pre>')).toEqual(['第一行', '第二行', '第三行']);
    expect(texts('<div style="white-space: pre-wrap">第一行\n第二行</div>')).toEqual(['第一行', '第二行']);
    expect(texts('<p>第一\n行</p>')).toEqual(['第一行']);
    const [, second, third] = readHtml('<pre>第一行\n  第二行\n\n第三行</pre>').lines;
    expect([second?.indent, second?.gap, third?.gap]).toEqual([1, false, true]);
  });

  test('know a block by its style, inline or in a <style> element', () => {
    expect(
      texts('<div><span style="display:block">一</span><span style="display:block">二</span></div>'),
    ).toEqual(['一', '二']);
    expect(
      texts('<style>.l{display:block}</style><div><i class="l">一</i><i class="l">二</i></div>'),
    ).toEqual(['一', '二']);
    expect(texts('<p>一<span style="display:inline-block">二</span>三</p>')).toEqual(['一二三']);
    expect(
      texts(
        `<div>${['一', '二'].map((text) => `<span style="display:inline-block;width:100%">${text}</span>`).join('')}</div>`,
      ),
    ).toEqual(['一', '二']);
    expect(texts('<div style="display:inline">一</div><div style="display:inline">二</div>')).toEqual([
      '一二',
    ]);
  });

  test('are spans alone in their blocks, and like spans on lines of the source', () => {
    expect(texts('<div><div><span>第一行</span></div><div><span>第二行</span></div></div>')).toEqual([
      '第一行',
      '第二行',
    ]);
    const span = (text: string) => `<span class="line">${text}</span>`;
    const lines = [
      '今天，我们在这里召开全县工作会议。',
      '会议的主要任务是总结去年的工作。',
      '下面，我讲三点意见，供大家参考。',
    ];
    expect(texts(`<div>\n${lines.map(span).join('\n')}\n</div>`)).toEqual(lines);
    expect(texts(`<div>${lines.map(span).join('')}</div>`)).toEqual([lines.join('')]);
    expect(texts(`<p>\n${lines.map(span).join('\n')}\n</p>`)).toEqual([lines.join('')]);
  });

  test('are breaks that a text node means: at an indent, or where they end its sentences', () => {
    expect(texts('<div>标题\n　　第一段。\n　　第二段\n接着写。</div>')).toEqual([
      '标题',
      '第一段。',
      '第二段接着写。',
    ]);
    expect(texts('<div>同志们：\n今天开会。\n我讲两点。\n谢谢大家！</div>')).toEqual([
      '同志们：',
      '今天开会。',
      '我讲两点。',
      '谢谢大家！',
    ]);
    expect(texts('<div>今天我们\n在这里召开\n全县工作\n会议。</div>')).toEqual([
      '今天我们在这里召开全县工作会议。',
    ]);
  });

  test('of a text layer join the pieces at one height', () => {
    const piece = (top: number, text: string) =>
      `<span style="position:absolute;top:${top}px">${text}</span>`;
    const html = `<div>${piece(10, '今天，')}${piece(10, '我们')}${piece(30, '召开会议。')}</div><p>后</p>`;
    expect(texts(html)).toEqual(['今天，我们', '召开会议。', '后']);
  });

  test('are not broken by what lies over them', () => {
    const mark = '<span style="position:absolute">水印</span>';
    expect(texts(`<p>今天我们${mark}召开会议。</p>`).sort()).toEqual(['今天我们召开会议。', '水印']);
  });

  test('stand in elements of a framework', () => {
    expect(texts('<app-root><article-body><p>一</p><p>二</p></article-body>三</app-root>')).toEqual([
      '一',
      '二',
      '三',
    ]);
  });
});

describe('white space', () => {
  test('is one space, and none where the source breaks Chinese text', () => {
    expect(texts('<p>  一\n 二   三\tA\nB </p>')).toEqual(['一二 三 A B']);
    expect(texts('<p><span>一</span>\n<span>二</span> <span>三</span></p>')).toEqual(['一二 三']);
  });

  test('before a line is its indent', () => {
    const indents = (html: string) => readHtml(html).lines.map((line) => line.indent);
    expect(indents('<p>　　甲</p><p>&nbsp;&nbsp;&nbsp;&nbsp;乙</p><p>   丙</p>')).toEqual([2, 2, 0]);
    expect(indents('<p style="text-indent:2em">甲</p><p style="text-indent:32px">乙</p>')).toEqual([2, 2]);
    expect(indents('<p style="text-indent:2em">甲<br>　　乙<br>丙</p>')).toEqual([2, 2, 0]);
  });

  test('of no break is a space', () => {
    expect(texts('<p>张&nbsp;三&nbsp;&nbsp;李　四</p>')).toEqual(['张 三 李　四']);
  });

  test('of no break, as wide as an indent, begins a paragraph behind a sentence', () => {
    const wide = '&nbsp;'.repeat(4);
    expect(texts(`<p>一。${wide}二：${wide}三${wide}四，${wide}五</p>`)).toEqual([
      '一。　　二：　　三 四， 五',
    ]);
    expect(texts('<p>一。&nbsp;&nbsp;二。</p>')).toEqual(['一。 二。']);
  });

  test('alone in a paragraph is a gap', () => {
    const gaps = (html: string) => readHtml(html).lines.map((line) => line.gap);
    expect(gaps('<p>甲</p><p>&nbsp;</p><p>乙</p><p></p><p>丙</p><p><br></p><p>丁</p>')).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('goes, with all characters that are not seen', () => {
    expect(texts('<p>\u200b今\u00ad天\ufeff开\u2060会\ue123。\u0007</p><p>\u200b</p>')).toEqual([
      '今天开会。',
    ]);
  });
});

describe('facts of a line', () => {
  test('share of links', () => {
    const [line] = readHtml('<p>一二三<a href="/x">四五</a> <a name="y">六七八九十</a></p>').lines;
    expect(line?.linkShare).toBeCloseTo(0.2);
  });

  test('share of links, left out what is one by mistake', () => {
    const prose =
      '今天，我们召开全区植树造林工作会议。会议的任务，是总结去冬今春的工作，部署下一步的任务。请大家对照任务，一项一项地抓好落实，不误农时。';
    const share = (open: string, text = prose) =>
      readHtml(`<body>${open}<p>${text}</p></a>`).lines[0]?.linkShare;
    for (const href of ['#top', 'javascript:;', '']) expect(share(`<a href="${href}">`), href).toBe(0);
    expect(share('<a href="/a.html">')).toBe(1);
    expect(share('<a href="/a.html">', prose.repeat(8))).toBe(0);
    // Never closed, it begins anew in every paragraph.
    const unclosed = `来源：<a href="/a.html">某报</p>${`<p>${prose}</p>`.repeat(3)}`;
    const { lines } = readHtml(`<body><div><p>${unclosed}</div>`);
    expect(lines.slice(-3).map(({ linkShare }) => linkShare)).toEqual([0, 0, 0]);
    const cards = [1, 2, 3].map((number) => `<p><a href="/${number}">${prose}</a></p>`).join('');
    expect(readHtml(cards).lines.map(({ linkShare }) => linkShare)).toEqual([1, 1, 1]);
    expect(share('<a href="#">', '展开全文')).toBe(1);
  });

  test('emphasis, where all of it is', () => {
    const html =
      '<p><b>全部</b></p><p><b>一</b>部分</p><h3>题</h3><p style="font-weight:700">粗</p><h4 style="font-weight:normal">细</h4>';
    expect(readHtml(html).lines.map((line) => line.emphasis)).toEqual([true, false, true, true, false]);
  });
});

describe('of the page', () => {
  test('language and titles', () => {
    const page = readHtml(
      '<html lang="zh-Hant"><head><title> 讲话\n稿_某网 </title></head><body>文</body></html>',
    );
    expect(page.language).toBe('zh-Hant');
    expect(page.documentTitle).toBe('讲话 稿_某网');
    expect(readHtml('文').language).toBeNull();
    expect(readHtml('文').documentTitle).toBeNull();
  });

  test('address: as asked for, else as the page names it, never a file', () => {
    const head =
      '<link rel="canonical" href="https://a.example/1.html"><meta property="og:url" content="https://b.example/">';
    expect(readHtml(head, 'https://c.example/').url).toBe('https://c.example/');
    expect(readHtml(head, 'file:///home/me/1.html').url).toBe('https://a.example/1.html');
    expect(
      readHtml('<link rel="canonical" href="/1.html"><meta property="og:url" content="https://b.example/">')
        .url,
    ).toBe('https://b.example/');
    expect(readHtml('文').url).toBeNull();
  });

  const CHROME = '<!-- saved from url=(0027)https://a.example/b/1.html?c -->';
  const SINGLE_FILE =
    '<!--\n Page saved with SingleFile \n url: https://a.example/b/1.html?c \n saved date: Sun';
  test.each([
    ['by a browser', `<!doctype html>\n${CHROME}\n<html><head></head><p>文`, 'https://a.example/b/1.html?c'],
    ['by a browser, of no type', `${CHROME}<p>文`, 'https://a.example/b/1.html?c'],
    ['by SingleFile', `<!doctype html> <html>${SINGLE_FILE}\n--><p>文`, 'https://a.example/b/1.html?c'],
    [
      'that names itself',
      `${CHROME}<link rel="canonical" href="https://d.example/"><p>文`,
      'https://d.example/',
    ],
    ['from nowhere', '<!-- saved from url=(0014)about:internet --><html><p>文', null],
    ['in whose text the words stand', `<p>文</p><div>${CHROME}</div>`, null],
  ])('address of a page saved %s', (_, html, address) => {
    expect(readHtml(html, 'file:///home/me/1.html').url).toBe(address);
    expect(readPage(parsePage(html), null).url).toBe(address);
  });
});
