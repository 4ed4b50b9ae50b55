import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';

function text(html: string): string {
  return readHtml(html)
    .lines.map((line) => line.text)
    .join('|');
}

describe('is not text', () => {
  test.each([
    '<script>x</script>',
    '<style>p{color:red}</style>',
    '<noscript>x</noscript>',
    '<template>x</template>',
    '<textarea>x</textarea>',
    '<select><option>x</option></select>',
    '<svg><text>x</text></svg>',
    '<canvas>x</canvas>',
    '<video>x</video>',
    '<iframe>x</iframe>',
    '<input value="x">',
    '<ruby><rp>(</rp><rt>x</rt><rp>)</rp></ruby>',
    '<!-- x -->',
    '<p hidden>x</p>',
    '<dialog>x</dialog>',
    '<p style="display: none">x</p>',
    '<p style="DISPLAY:NONE !important">x</p>',
    '<p style="visibility:hidden">x</p>',
    '<p style="visibility:hidden"><b style="font-size:14px">x</b></p>',
    '<p style="font-size:0">x</p>',
    '<p style="font-size:0"><b style="font-size:2em;visibility:visible">x</b></p>',
    '<p style="font-size:0px"><span>x</span></p>',
    '<p style="opacity: 0">x</p>',
    '<p style="text-indent:-9999px">x</p>',
    '<p style="position:absolute;left:-9999px">x</p>',
    '<p style="position:absolute;clip:rect(0 0 0 0)">x</p>',
    '<p style="position:absolute;clip:rect(1px,1px,1px,1px)">x</p>',
    '<p style="position:absolute;right:-3000px">x</p>',
    '<p style="position:fixed;inset:auto auto -90em 0">x</p>',
    '<p style="position:absolute;top:-300%">x</p>',
    '<p style="margin-left:-9000px">x</p>',
    '<p style="transform:scale(0)">x</p>',
    '<p style="max-height:0;overflow:hidden">x</p>',
    '<p style="height:0;overflow:hidden">x</p>',
    '<i style="display:inline-block;width:1px;overflow:hidden">x</i>',
    '<p style="font:0/0 serif">x</p>',
    '<p style="font-size:.5px">x</p>',
    '<style>@media screen{@supports (color:red){.h{display:none}}}</style><p class="h">x</p>',
    '<style media="screen and (min-width:800px)">.h{display:none}</style><p class="h">x</p>',
    '<font class="jammer">x</font>',
    '<style>.h{display:none}</style><p class="a h">x</p>',
    '<style>#i .h, .j{visibility:hidden}</style><div id="i"><p class="h">x</p></div>',
    '<style>.h{display:block} #i{display:none}</style><p class="h" id="i">x</p>',
  ])('%s', (html) => {
    expect(text(`<body>${html}<p>文</p>`)).toBe('文');
  });
});

describe('is text', () => {
  test.each([
    '<ruby>文<rt>wén</rt></ruby>',
    '<p aria-hidden="true">文</p>',
    '<p style="visibility:hidden">x<b style="visibility:visible">文</b></p>',
    '<ul style="font-size:0"><li style="font-size:14px">文</li></ul>',
    '<p style="opacity:0.5;font-size:0.9em;left:-5px">文</p>',
    '<dialog open>文</dialog>',
    '<button>文</button>',
    '<style>p:hover{display:none} p::before{display:none}</style><p>文</p>',
    '<style media="print">p{display:none}</style><p>文</p>',
    '<style>@media print{p{display:none}}</style><p>文</p>',
    '<style>@media screen and (max-width:600px){p{display:none}}</style><p>文</p>',
    '<style media="only screen and (max-width: 40em)">p{display:none}</style><p>文</p>',
    '<style>@media (prefers-color-scheme:dark){p{display:none}}</style><p>文</p>',
    '<div style="font-size:0"><p style="font:bold 700 16px/1.8 serif">文</p></div>',
    '<p style="text-indent:-700px;padding-left:720px">文</p>',
    '<p style="margin-left:-9000px;padding-left:9000px">文</p>',
    '<span style="width:0;height:0;overflow:hidden">文</span>',
    '<div style="height:0;padding-bottom:56%;overflow:hidden"><p style="position:absolute;top:0">文</p></div>',
    '<p style="position:absolute;clip:rect(0,auto,auto,0)">文</p>',
    '<style>.h{display:none}</style><p class="h" style="display:block">文</p>',
    '<style>p{display:none} .s{display:block}</style><p class="s">文</p>',
    '<div style="max-height:100px;overflow:hidden">文</div>',
  ])('%s', (html) => {
    expect(text(html)).toBe('文');
  });
});

describe('a fold', () => {
  const prose =
    '今天，我们召开全县工作会议，总结去年的工作，部署今年的任务。下面，我讲三点意见，请大家认真抓好落实。我们要提高认识；我们要狠抓落实。';
  const hidden = `<div style="display:none">${prose}</div>`;

  test('that the page opens to everyone is text', () => {
    expect(text(`<p>同志们：</p>${hidden}<a class="more">展开全文</a>`)).toContain(prose);
    expect(text(`<div><p>同志们：</p>${hidden}</div><div>点击查看全部</div>`)).toContain(prose);
    expect(text(`<details><summary>查看全文</summary>${prose}</details>`)).toContain(prose);
  });

  test('with all that is left of a short text is text; links are none', () => {
    const html = (end: string) =>
      `<div><p>${prose}</p></div><div style="display:none">${end}</div><a href="javascript:;">展开全文</a>`;
    expect(text(html('<p>谢谢大家</p><p>县长办公室</p>'))).toContain('县长办公室');
    expect(text(html('<a href="/1">县长讲话</a><a href="/2">书记讲话</a>'))).not.toContain('书记讲话');
  });

  test('that its site opens to everyone is text', () => {
    const html = `<div id="artContent">${prose.slice(0, 20)}${hidden}<div class="article_showall"><a>∨</a></div></div>`;
    expect(readHtml(html, 'http://www.360doc.com/content/1.html').lines.map((line) => line.text)).toContain(
      prose,
    );
    expect(text(html)).not.toContain(prose);
  });

  test.each([
    ['a paying control', `${hidden}<a>开通VIP展开全文</a>`],
    ['a login', `${hidden}<a>登录后阅读全文</a>`],
    ['a border beside the control', `${hidden}<a>展开全文</a><p>试读结束，付费后阅读全文</p>`],
    ['no control', `${hidden}<p>其他</p>`],
    ['a menu', '<ul style="display:none"><li>首页</li><li>讲话</li></ul><a>展开更多</a>'],
    ['paying in its summary', `<details><summary>付费查看全文</summary>${prose}</details>`],
  ])('with %s is not', (_, html) => {
    expect(text(`<p>同志们：</p>${html}`)).not.toContain('讲三点意见');
    expect(text(`<p>同志们：</p>${html}`)).not.toContain('首页');
  });
});

describe('pages that a script shows by turns', () => {
  const shown =
    '各位乡亲：今天水库开闸。我先说三句话；说完就放水。请大家往后站一站，孩子们由老师牵着，老人家坐前排。'.repeat(
      2,
    );
  const hidden =
    '闸门一开，下游三个村的稻田就有水了。往年等雨，今年不等；往年争水，今年排好了日子，一村三天。'.repeat(2);
  const page = (start: string, content: string) => `<div ${start}><p>${content}</p></div>`;
  const turner = '<p><span>2/3页</span><a href="javascript:turn(1)">上一页</a><a href="#">下一页</a></p>';
  const pages = page('class="leaf now"', shown) + page('class="leaf" style="display:none"', hidden);
  const closed = (id: string, content: string) => `<div id="${id}"><p>${content}</p>${turner}</div>`;

  test.each([
    ['behind them', `<div>${pages}${turner}</div>`],
    ['behind the box around them', `<div><div>${pages}</div>${turner}</div>`],
    ['in each', closed('p1', shown) + closed('p2" hidden class="', hidden.repeat(2))],
    [
      'before them, of buttons',
      `<div><div><button>上页</button>第 1 页<button>下页</button></div>${pages}</div>`,
    ],
    [
      'far from the last',
      `<div>${pages}${page('class="leaf" hidden', shown).repeat(4)}${page('class="leaf" hidden', hidden)}${turner}</div>`,
    ],
  ])('are text by a pager %s', (_, html) => {
    expect(text(`<h1>开闸仪式上的讲话</h1>${html}<p>关于我们</p>`)).toContain('往年等雨');
  });

  test.each([
    ['no pager', `<div>${pages}</div>`],
    [
      'a pager that leads to other pages',
      `<div>${pages}<p><a href="/a_1.html">上一页</a><a href="/a_3.html">下一页</a></p></div>`,
    ],
    [
      'a pager that leads to a till',
      `<div>${pages}<p>第1页/共3页<a href="javascript:login()">下一页</a></p></div>`,
    ],
    ['a pager that asks', `<div>${pages}<p>第1页/共3页 <a href="#">开通会员看下一页</a></p></div>`],
    [
      'a notice in one of them',
      `<div>${pages.replace('<p>闸门', '<div>开通会员阅读全文</div><p>闸门')}${turner}</div>`,
    ],
    ['a border', `<div>${pages}<p>试读结束，付费后阅读全文</p>${turner}</div>`],
    ['no page like it', `<div>${pages.replace('class="leaf"', 'class="tips"')}${turner}</div>`],
    [
      'paragraphs of its class',
      `<div><p class="t">${shown}</p><p class="t" style="display:none">${hidden}</p>${turner}</div>`,
    ],
  ])('are none by %s', (_, html) => {
    expect(text(`<h1>开闸仪式上的讲话</h1>${html}<p>关于我们</p>`)).not.toContain('往年等雨');
  });
});

describe('prose under a veil that a script takes off', () => {
  const body =
    '各位同志，今天我讲三点意见：一是抓产业；二是抓环境；三是抓作风。请大家对照任务，一件一件地抓好落实。';
  const veiled = (behind: string) =>
    `<div><div style="visibility: hidden; opacity: 0"><p>${body.repeat(2)}</p></div></div><p>${behind}</p>`;

  test('is text, also before an offer of the whole as a file', () => {
    expect(text(veiled('因篇幅较长，此处只显示部分内容，如需全文请下载文档。'))).toContain(body);
  });

  test('is none before words that shut out who has not paid', () => {
    expect(text(veiled('试读结束，付费后阅读全文'))).not.toContain(body);
  });
});

describe('a box that cuts its text off', () => {
  const lines = Array.from(
    { length: 30 },
    (_, n) => `第${n}项工作，要认真抓好落实，要一件一件地办，要办出成效来。`,
  );
  const clipped = `<div style="max-height:300px;overflow:hidden">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  const count = (html: string) => lines.filter((line) => text(html).includes(line)).length;

  test('at a paid border shows its beginning alone', () => {
    const shown = count(`${clipped}<div>试读结束，付费后阅读全文</div>`);
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(20);
    expect(text(`${clipped}<div>试读结束，付费后阅读全文</div>`)).toContain('试读结束');
  });

  test.each(['max-height:18em', 'height:40vh', 'max-height:225pt'])('at a height of %s', (height) => {
    const shown = count(`${clipped.replace('max-height:300px', height)}<div>试读结束，付费后阅读全文</div>`);
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(20);
  });

  test('or blurs it shows what stands before alone', () => {
    const blurred = (filter: string) =>
      `<p>${lines[0]}</p><div style="filter:${filter}">${lines.slice(1).join('')}</div>`;
    expect(count(`${blurred('blur(5px)')}<div>登录后查看清晰全文</div>`)).toBe(1);
    expect(count(`${blurred('blur(5px)')}<div>展开全文</div><p>登录后查看清晰全文</p>`)).toBe(1);
    expect(count(`${blurred('blur(0px)')}<div>登录后查看清晰全文</div>`)).toBe(30);
    expect(count(`${blurred('blur(5px)')}<div>分享</div>`)).toBe(30);
  });

  test('shows the border that lies over it', () => {
    const over = '<div style="position:absolute;bottom:0">试读结束，付费后阅读全文</div></div>';
    const html = clipped.replace('</div>', over);
    expect(text(html)).toContain('试读结束，付费后阅读全文');
    expect(count(html)).toBeLessThan(20);
  });

  test('with a free control or none is text', () => {
    expect(count(clipped)).toBe(30);
    expect(count(`${clipped}<a>展开全文</a>`)).toBe(30);
    expect(count(`<div>${clipped}<a>展开全文</a></div><p>分享</p><p>下载后阅读全文更方便</p>`)).toBe(30);
  });
});
