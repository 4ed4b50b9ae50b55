import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';

const PARAGRAPHS = [
  '今天，我们召开全县工作会议，主要任务是总结去年的工作，部署今年的任务，动员全县上下鼓足干劲、乘势而上。',
  '过去的一年，全县广大干部群众团结一心，攻坚克难，各项工作都取得了新的成绩，成绩来之不易，值得珍惜。',
  '做好今年的工作，要抓住项目建设这个牛鼻子，要抓住改善民生这个根本点，要抓住安全生产这条底线不放松。',
  '同志们，蓝图已经绘就，号角已经吹响，让我们在县委的坚强领导下，真抓实干，奋力开创各项工作的新局面！',
];
const p = (text: string) => `<p>${text}</p>`;
const SPEECH = PARAGRAPHS.map(p).join('');
const links = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, n) => `<li><a href="/${n}">县长在第${n}次会议上的讲话</a></li>`).join('')}</ul>`;

function documentOf(html: string, url: string | null = null): string[] {
  return readHtml(html, url)
    .lines.filter((line) => line.zone === 'document')
    .map((line) => line.text);
}

describe('the document', () => {
  test('stands between menus and lists', () => {
    const html = `<div>${links(30)}</div><div class="wrap"><div class="main"><h1>在全县工作会议上的讲话</h1>
      <div class="text">${SPEECH}</div></div><div class="side">${links(40)}</div></div><div>${links(9)}</div>`;
    expect(documentOf(html)).toEqual(PARAGRAPHS);
  });

  test('is one text node', () => {
    expect(documentOf(`${links(20)}<div>${PARAGRAPHS.join('')}</div>${links(20)}`)).toEqual([
      PARAGRAPHS.join(''),
    ]);
  });

  test('stands loose in the body', () => {
    const found = documentOf(`<div>${links(20)}</div>${PARAGRAPHS.join('<br>')}<div>${links(20)}</div>`);
    expect(found).toEqual(expect.arrayContaining(PARAGRAPHS));
  });

  test('goes on in what the page folds away for everyone, whatever else is there', () => {
    const more = `<p>最后，祝大家工作顺利、身体健康！谢谢大家！</p>${p('点击下载文档')}${p('推荐度：★★★★★')}${p('文档为doc格式')}`;
    const html = `<div class="seen">${SPEECH}</div><div class="more" style="display:none">${more}</div><a href="javascript:;">展开全文</a>${links(20)}`;
    expect(documentOf(`<div>${html}</div>`)).toContain('最后，祝大家工作顺利、身体健康！谢谢大家！');
  });

  test('is lines in one wrapper each', () => {
    const lines = PARAGRAPHS.map(
      (text) => `<div class="row"><div class="cell"><span>${text}</span></div></div>`,
    );
    expect(documentOf(`${links(20)}<div class="doc">${lines.join('')}</div>${links(20)}`)).toEqual(
      PARAGRAPHS,
    );
  });

  test('is on several pages, with what stands between them', () => {
    const pages = PARAGRAPHS.map(
      (text, n) => `<div class="page page${n}"><div class="inner">${p(text)}</div></div>`,
    );
    const html = `<div>${links(20)}</div><div>${pages.join('<h2>第二篇</h2>')}</div>${links(20)}`;
    expect(documentOf(html).filter((text) => text !== '第二篇')).toEqual(PARAGRAPHS);
    expect(documentOf(html).filter((text) => text === '第二篇')).toHaveLength(3);
  });

  test('is short beside longer foreign text', () => {
    const other =
      '本站为您整理了各类范文，内容丰富，欢迎阅读，希望对您的写作有所帮助，更多内容请继续关注本站。';
    const cards = Array.from(
      { length: 12 },
      (_, n) => `<li><a href="/${n}">文章之${n}</a><p>${n}，${other}</p></li>`,
    );
    const comments = Array.from({ length: 12 }, (_, n) => `<div><p>${n}楼，${other}</p></div>`);
    const html = `<h1>讲话</h1><div><p>同志们：</p>${SPEECH}</div><ul>${cards.join('')}</ul><div class="comments">${comments.join('')}</div>`;
    expect(documentOf(html)).toEqual(['同志们：', ...PARAGRAPHS]);
  });

  test('keeps every paragraph, short ones too', () => {
    const html = `<div>${links(20)}</div><div><p>同志们：</p>${p(PARAGRAPHS[0] ?? '')}<h3>一、提高认识</h3>${p(
      PARAGRAPHS[1] ?? '',
    )}<p>谢谢大家！</p></div>`;
    expect(documentOf(html)).toEqual([
      '同志们：',
      PARAGRAPHS[0],
      '一、提高认识',
      PARAGRAPHS[1],
      '谢谢大家！',
    ]);
  });

  test('goes on in a box of another kind', () => {
    const html = `<div><div class="first">${PARAGRAPHS.slice(0, 2).map(p).join('')}</div>
      <div class="rest">${PARAGRAPHS.slice(2).map(p).join('')}</div></div><div>${links(20)}</div>`;
    expect(documentOf(html)).toEqual(PARAGRAPHS);
  });

  test('is where the rule of its site says', () => {
    const html = `<div id="artContent">${p(PARAGRAPHS[0] ?? '')}${p(PARAGRAPHS[1] ?? '')}</div><div id="b">${p(PARAGRAPHS[2] ?? '')}</div>`;
    expect(documentOf(html, 'http://www.360doc.com/content/1.html')).toEqual(PARAGRAPHS.slice(0, 2));
  });

  test('is found without the rule where that finds too little', () => {
    const html = `<div id="artContent">登录</div><div>${SPEECH}</div>`;
    expect(documentOf(html, 'http://www.360doc.com/content/1.html')).toEqual(PARAGRAPHS);
  });
});

describe('the headline', () => {
  const headline = (html: string, url: string | null = null) => readHtml(html, url).headline;
  const text = `<div>${SPEECH}</div>`;

  test('is the one h1', () => {
    expect(headline(`<h1> 在大会上\n的讲话 </h1>${text}`)).toBe('在大会上的讲话');
    expect(headline(`<h1>在大会上的讲话</h1><h1 style="display:none">别的</h1>${text}`)).toBe(
      '在大会上的讲话',
    );
  });

  test('is the h1 near the text, of several', () => {
    const logo = '<h1><a href="/">某文库</a></h1>';
    expect(headline(`${logo}${links(30)}<h1>在大会上的讲话</h1>${text}`)).toBe('在大会上的讲话');
    expect(headline(`<h1>某文库</h1>${links(30)}<h1>在大会上的讲话</h1>${text}`)).toBe('在大会上的讲话');
  });

  test('is the one the document is named after, of several near the text', () => {
    const both = `<h1>范文</h1><h1>在大会上的讲话</h1>${text}`;
    expect(headline(both)).toBeNull();
    expect(headline(`<title>在大会上的讲话_某文库</title>${both}`)).toBe('在大会上的讲话');
  });

  test('is what is called a title', () => {
    expect(headline(`<h2 class="doc-title">在大会上的讲话</h2>${text}`)).toBe('在大会上的讲话');
    expect(headline(`<h2 class="subtitles">在大会上的讲话</h2>${text}`)).toBeNull();
  });

  test('is what the rule of its site says', () => {
    const html = `<h1>某文库</h1><span id="titiletext">在大会上的讲话</span>${text}`;
    expect(headline(html, 'http://www.360doc.com/content/1.html')).toBe('在大会上的讲话');
  });

  test('is not made up', () => {
    expect(headline(text)).toBeNull();
  });
});

describe('the border', () => {
  const border = (html: string) => readHtml(`<div>${SPEECH}${html}</div>`).border;

  test.each([
    '试读结束，开通会员文档无限下载使用',
    '（未完，全文共2010字，当前显示249字）',
    '全文约10497字，请下载后阅读、编辑。',
    '已阅读5页，还剩12页未读，继续免费阅读',
    '全文预览已结束',
    '登录后阅读全文',
    '開通會員，查看完整內容',
    '查看全文需支付3元',
  ])('%s', (words) => {
    expect(border(p(words))).toBe(words);
  });

  test('is known by its markup', () => {
    expect(border('<div class="vip-box">加入会员</div>')).toBe('加入会员');
    expect(border('<div class="box">加入会员</div>')).toBeNull();
  });

  test.each([
    '展开全文',
    '下载本文',
    '上一篇：在表彰会上的讲话',
    '同志们要把会员企业服务好，把查看到的问题解决好。',
  ])('is not %s', (words) => {
    expect(border(p(words))).toBeNull();
  });

  test('does not stand above the text or far below it', () => {
    const far = Array.from({ length: 20 }, () => '<p><a href="/">链接</a></p>').join('');
    expect(readHtml(`<div class="top">试读结束，付费阅读全文</div><div>${SPEECH}</div>`).border).toBeNull();
    expect(readHtml(`<div>${SPEECH}</div>${far}<div>登录后阅读全文</div>`).border).toBeNull();
  });
});

describe('pictures', () => {
  const pictures = (html: string, url: string | null = null) => readHtml(html, url).pictures;
  const times = (count: number, html: string) => html.repeat(count);

  test.each([
    ['drawings', times(2, '<svg width="600" height="850"><text>字</text></svg>')],
    ['grounds', times(2, '<div style="background:url(a.png);width:700px;height:990px"> </div>')],
    ['pictures of a size unknown', times(2, '<p><img src="/up/1.jpg"></p>')],
    ['pictures that wait to be loaded', times(2, '<img data-src="/p/1.png" width="100%">')],
    ['pictures that link to themselves', times(2, '<a href="/1.JPG"><img width="700" height="990"></a>')],
    ['films of pages', times(2, '<embed src="/jh.swf">')],
  ])('stand for the text under a title: %s', (_, html) => {
    expect(pictures(`<h1>在植树动员会上的讲话</h1><p>2021-03-12</p>${html}<p>共2页</p>`)).toBe(2);
  });

  test.each([
    ['small drawings', '<svg width="24" height="24"></svg>'],
    ['a ground with words on it', '<div style="background:url(a.png);width:700px;height:990px">登录</div>'],
    ['a logo', '<img src="/images/logo.png">'],
    ['a picture that leads elsewhere', '<a href="/2.html"><img src="/2.jpg"></a>'],
    ['a picture far below', `${times(6, '<p>栏目</p>')}<img src="/2.jpg">`],
    [
      'a picture with a text',
      `<img src="/2.jpg"><p>${'昨天下午，全县植树动员大会在县政府礼堂召开，各乡镇的负责同志到会'}。</p>`,
    ],
    ['a small picture', '<img src="/2.jpg" height="60">'],
  ])('do not: %s', (_, html) => {
    expect(pictures(`<h1>在植树动员会上的讲话</h1>${html}`)).toBe(0);
  });

  test('without a title a picture of a size unknown may be anything', () => {
    expect(pictures('<p>讲话</p><img src="/1.jpg">')).toBe(0);
  });
  const page = '<img width="800" height="1100">';

  test('stand for pages where there is little text', () => {
    expect(pictures(`<h1>讲话</h1>${page}${page}${page}`)).toBe(3);
    expect(pictures('<h1>讲话</h1><canvas width="900" height="1200"></canvas>')).toBe(1);
    expect(pictures('<h1>讲话</h1><div style="x"><img style="width: 800px; height: 1100px"></div>')).toBe(1);
    expect(pictures('<h1>讲话</h1><embed src="/a.pdf">')).toBe(1);
  });

  test('are those that the rule of the site names', () => {
    const html = '<div class="webpreview-item"><img></div><div class="webpreview-item"><img></div><img>';
    expect(pictures(html, 'https://max.book118.com/html/1.shtm')).toBe(2);
  });

  test('do not beside a text, as links, or when small', () => {
    expect(pictures(`${SPEECH}${SPEECH}${page}`)).toBe(0);
    expect(pictures(`<a href="/1">${page}</a>`)).toBe(0);
    expect(
      pictures('<img width="80" height="110"><img width="1000" height="400"><iframe src="/ad"></iframe>'),
    ).toBe(0);
  });
});
