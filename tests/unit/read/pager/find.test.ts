import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mayGoOn } from '../../../../utils/read/pager/glance.ts';
import { findPager } from '../../../../utils/read/pager/index.ts';

/** The pager of a page with this markup: its own number, the paths of the others by number, the total. */
function find(address: string, body: string, head = '') {
  const url = new URL(address, 'https://www.example.com/');
  const html = `<!doctype html><html><head>${head}</head><body><p>正文。</p>${body}</body></html>`;
  const pager = findPager(new JSDOM(html).window.document, url.href);
  return (
    pager && {
      own: pager.own,
      others: Object.fromEntries(
        [...pager.others].map(([number, to]) => [number, to.replace('https://www.example.com', '')]),
      ),
      total: pager.total,
    }
  );
}

const link = (words: string, href: string, more = '') => `<a href="${href}" ${more}>${words}</a>`;
const row = (...links: string[]) => `<div class="page">${links.join(' ')}</div>`;

describe('the pager of a document', () => {
  it.each<[string, string, string, Record<number, string>, number | null]>([
    [
      '_2',
      '/a/12.html',
      row('1', link('2', '/a/12_2.html'), link('3', '/a/12_3.html'), link('下一页', '/a/12_2.html')),
      { 2: '/a/12_2.html', 3: '/a/12_3.html' },
      3,
    ],
    [
      '-2, relative',
      '/a/b.html',
      row(link('2', 'b-2.html'), link('下页', 'b-2.html'), link('尾页', 'b-7.html')),
      { 2: '/a/b-2.html', 7: '/a/b-7.html' },
      7,
    ],
    [
      'the second page prints 1',
      '/t20230101_5.html',
      row(link('2', 't20230101_5_1.html'), link('3', 't20230101_5_2.html')),
      { 2: '/t20230101_5_1.html', 3: '/t20230101_5_2.html' },
      3,
    ],
    [
      'the second page prints 1, by its words alone',
      '/t_5.html',
      link('下一页', 't_5_1.html'),
      { 2: '/t_5_1.html' },
      null,
    ],
    [
      'a step of the path',
      '/p/123',
      row(link('2', '/p/123/2'), link('3', '/p/123/3')),
      { 2: '/p/123/2', 3: '/p/123/3' },
      3,
    ],
    [
      'a step of the path, with slashes',
      '/p/123/',
      row(link('2', '/p/123/2/'), link('>', '/p/123/2/')),
      { 2: '/p/123/2/' },
      2,
    ],
    ['page/2', '/p/123/', row(link('2', '/p/123/page/2/')), { 2: '/p/123/page/2/' }, 2],
    ['index_2', '/a/123/', row(link('2', '/a/123/index_2.html')), { 2: '/a/123/index_2.html' }, 2],
    [
      '?page=2',
      '/v?id=5',
      row(link('2', '?id=5&page=2'), link('下一页', '?id=5&page=2')),
      { 2: '/v?id=5&page=2' },
      2,
    ],
    ['?p=2, tracked', '/v?id=5&from=wx', link('下一页', '?p=2&id=5'), { 2: '/v?p=2&id=5' }, null],
    [
      '1 of its own',
      '/x-9-1.html',
      row(link('2', 'x-9-2.html'), link('3', 'x-9-3.html')),
      { 2: '/x-9-2.html', 3: '/x-9-3.html' },
      3,
    ],
    [
      'brackets',
      '/a.html',
      row(link('[2]', 'a_2.html'), link('【3】', 'a_3.html')),
      { 2: '/a_2.html', 3: '/a_3.html' },
      3,
    ],
    [
      'named pages',
      '/a.html',
      `<ul><li>${link('第2页：主要任务', 'a_2.html')}</li><li>${link('第3页：保障措施', 'a_3.html')}</li></ul>`,
      { 2: '/a_2.html', 3: '/a_3.html' },
      3,
    ],
    ['第二页', '/a.html', row(link('第二页', 'a_2.html')), { 2: '/a_2.html' }, 2],
    ['Traditional', '/a.html', row(link('下一頁', 'a_2.html'), '共 5 頁'), { 2: '/a_2.html' }, 5],
    ['a total beside the link', '/a.html', row('1/4', link('下一页', 'a_2.html')), { 2: '/a_2.html' }, 4],
    ['English words', '/a.html', row(link('Next page »', 'a_2.html')), { 2: '/a_2.html' }, null],
    ...[
      '点击进入下一页继续阅读',
      '本文未完，点击下一页',
      '→ 翻到下一页 ←',
      '下一页：三、主要任务',
      '查看第2页',
    ].map((words): [string, string, string, Record<number, string>, number | null] => [
      words,
      '/a.html',
      link(words, 'a_2.html'),
      { 2: '/a_2.html' },
      /第2页/.test(words) ? 2 : null,
    ]),
    [
      'a picture of an arrow',
      '/a.html',
      link('<img src="n.gif" alt="下一页">', 'a_2.html'),
      { 2: '/a_2.html' },
      null,
    ],
    ['12p2', '/b/12.html', link('下一页', '12p2.html'), { 2: '/b/12p2.html' }, null],
    ['a(2)', '/b/12.shtml', link('下一页', '12(2).shtml'), { 2: '/b/12(2).shtml' }, null],
    ['余下全文', '/a.html', link('余下全文&gt;&gt;', 'a_2.html'), { 2: '/a_2.html' }, null],
    ['an arrow', '/a.html', link('', 'a_2.html', 'aria-label="下一页"'), { 2: '/a_2.html' }, null],
    [
      'a list of choices',
      '/a.html',
      '<select><option value="a.html">第1页</option><option value="a_2.html">第2页</option><option value="a_3.html">第3页</option></select>',
      { 2: '/a_2.html', 3: '/a_3.html' },
      3,
    ],
  ])('%s', (_name, address, body, others, total) => {
    expect(find(address, body)).toEqual({ own: 1, others, total });
  });

  it.each([
    ['a button', `<button onclick="location.href='a_2.html'">下一页</button>`],
    ['a button of a form', `<input type="button" value="下一页" onclick='window.location = "/a_2.html";'>`],
    [
      'a link that its script leads on',
      `<a href="#" onclick="location.href='a_2.html'; return false;">下一页</a>`,
    ],
    ['a link to a script', `<a href="javascript:self.location.assign('a_2.html')">下一页</a>`],
    ['an element that opens a page', `<span onclick="window.open('a_2.html', '_self')"><b>下一页</b></span>`],
    ['an address that is named for a script', '<li data-href="a_2.html">下一页</li>'],
    ['one on a link', '<a href="javascript:;" data-url="/a_2.html" onclick="turn(this)">2</a>'],
    ['in Traditional', `<button onclick="document.location='a_2.html'">下一頁</button>`],
    [
      'choices that a script puts into an address',
      `<select onchange="location.href='a_' + this.options[this.selectedIndex].value + '.html'"><option value="2">第2页</option></select>`,
    ],
    [
      'choices that a script goes to',
      '<select onchange="if (this.value) location = this.value"><option value="a_2.html">2</option></select>',
    ],
  ])('is made of %s', (_name, body) => {
    expect(find('/a.html', body)?.others).toEqual({ 2: '/a_2.html' });
  });

  it('is told by rel', () => {
    const head = '<link rel="next" href="a_2.html">';
    expect(find('/a.html', '', head)).toEqual({ own: 1, others: { 2: '/a_2.html' }, total: null });
  });

  it('follows the base of the page', () => {
    expect(find('/a/b.html', link('下一页', 'b_2.html'), '<base href="/a/">')?.others).toEqual({
      2: '/a/b_2.html',
    });
    expect(find('/a/b.html', link('下一页', 'b_2.html'), '<base href="/other/">')).toBeNull();
  });

  it('knows the page it is on', () => {
    const middle = row(
      link('上一页', 'a_2.html'),
      link('1', 'a.html'),
      link('2', 'a_2.html'),
      '3',
      link('4', 'a_4.html'),
    );
    expect(find('/a_3.html', middle)).toEqual({
      own: 3,
      others: { 1: '/a.html', 2: '/a_2.html', 4: '/a_4.html' },
      total: 4,
    });
    const last = row(link('首页', 'a.html'), link('上一页', 'a_1.html'));
    expect(find('/a_2.html', last)).toEqual({
      own: 3,
      others: { 1: '/a.html', 2: '/a_1.html' },
      total: null,
    });
    expect(find('/a-2.html', row(link('上一页', 'a-1.html')))).toEqual({
      own: 2,
      others: { 1: '/a-1.html' },
      total: null,
    });
  });

  it('takes its word where other pages have told its number', () => {
    const { document } = new JSDOM(link('上一页', 'show-40.html') + link('下一页', 'show-42.html')).window;
    const address = 'https://www.example.com/show-41.html';
    expect(findPager(document, address)).toBeNull();
    expect(findPager(document, address, 41)?.own).toBe(41);
  });

  it('counts from the second page that prints 1', () => {
    const row1 = row(link('1', 'a.html'), '2', link('3', 'a_2.html'));
    expect(find('/a_1.html', row1)).toEqual({ own: 2, others: { 1: '/a.html', 3: '/a_2.html' }, total: 3 });
    expect(find('/a_1.html', row(link('上一页', 'a.html'), link('下一页', 'a_2.html')))).toEqual({
      own: 2,
      others: { 1: '/a.html', 3: '/a_2.html' },
      total: null,
    });
  });
});

describe('what is no pager of the document', () => {
  it.each<[string, string, string]>([
    [
      'the next article',
      '/a/124.html',
      `上一篇：${link('在动员会上的讲话', '123.html')} 下一篇：${link('下一篇', '125.html')}`,
    ],
    [
      '下一篇 as the whole link',
      '/show-12.html',
      link('下一篇', 'show-13.html') + link('上一篇：致辞', 'show-11.html'),
    ],
    ['the next article by rel', '/a/124.html', link('工作总结', '125.html', 'rel="next"')],
    [
      'the next id in the words of pages',
      '/a/124.html',
      link('上一页', '123.html') + link('下一页', '125.html'),
    ],
    [
      'the next day',
      '/n/2023-05-6.html',
      link('上一页', '2023-05-5.html') + link('下一页', '2023-05-7.html'),
    ],
    [
      'the next id of many, in the words of pages',
      '/show-41.html',
      link('上一页', 'show-40.html') + link('下一页', 'show-42.html'),
    ],
    [
      'the pages of a column at its own address',
      '/jianghua/',
      row(link('2', '/jianghua/index_2.html'), link('下一页', '/jianghua/index_2.html')),
    ],
    ['the next article in the words of a page', '/a.html', link('下一页：下一篇讲话', 'a_2.html')],
    ['the page below', '/a.html', link('以下页面', 'a_2.html') + link('当前页', 'a_2.html')],
    ['another id asked for', '/v?id=5', link('下一页', '?id=6') + link('2', '?id=6')],
    [
      'the pages of the column',
      '/a/12.html',
      row(link('2', '/a/list_2.html'), link('下一页', '/a/index_2.html')),
    ],
    [
      'the pages of a list that is open',
      '/a/list_1.html',
      row(link('2', 'list_2.html'), link('下一页', 'list_2.html')),
    ],
    ['a list asked for without the id', '/v?id=5', row(link('2', '/v?page=2'))],
    ['comments by their names', '/a.html', `<div id="comments">${row(link('2', '?page=2'))}</div>`],
    [
      'comments by their heading',
      '/a.html',
      `<h3>网友评论（38）</h3><div>${row(link('2', 'a_2.html'))}</div>`,
    ],
    ['comments by their parameter', '/a.html', row(link('2', '?cpage=2'), link('下一页', '?cpage=2'))],
    ['another origin', '/a.html', link('下一页', 'https://m.example.com/a_2.html')],
    ['another scheme', '/a.html', link('下一页', 'http://www.example.com/a_2.html')],
    ['a script', '/a.html', link('下一页', 'javascript:go(2)') + link('2', '#2')],
    ['a log-in', '/a.html', link('下一页', '/login?to=a_2.html') + link('2', 'a_2.html?login=1')],
    ['a link that asks to pay', '/a.html', link('下一页', 'a_2.html', 'title="开通会员后阅读"')],
    [
      'a link that a script guards',
      '/a.html',
      link('2', 'a_2.html', 'onclick="return checkLogin(), login()"'),
    ],
    ['a download', '/download/a.html', link('下一页', '/download/a_2.html')],
    ['a name and a word', '/a.html', link('下一页', 'https://u:p@www.example.com/a_2.html')],
    [
      'words that are more than a pager’s',
      '/a.html',
      link('下一页（会员可见）', 'a_2.html') + link('2篇范文', 'a_2.html'),
    ],
    ['a number that is not the address’s', '/a.html', link('5', 'a_2.html') + link('100', 'a_3.html')],
    ['the last page alone', '/a.html', link('尾页', 'a_9.html')],
    ['a title that ends in a number', '/speech-2.html', link('动员会讲话（3）', 'speech-3.html')],
    [
      'choices that are no addresses',
      '/a/',
      '<select><option value="2">2</option><option value="3">3</option></select>',
    ],
    [
      'a script that does more',
      '/a.html',
      `<button onclick="if (check()) location.href='a_2.html'">下一页</button>`,
    ],
    [
      'a script that counts first',
      '/a.html',
      `<a href="#" onclick="login(); location='a_2.html'">下一页</a>`,
    ],
    [
      'a script that leads to a till',
      '/a.html',
      `<button onclick="location.href='/pay?to=a_2.html'">下一页</button>`,
    ],
    [
      'a script that leads elsewhere',
      '/a.html',
      `<button onclick="location='https://m.example.com/a_2.html'">2</button>`,
    ],
    [
      'a script that puts an address together',
      '/a.html',
      `<button onclick="location='a_' + next + '.html'">下一页</button>`,
    ],
    ['an address behind words of paying', '/a.html', '<li data-href="a_2.html" title="开通会员">下一页</li>'],
    ['the next article by a button', '/a/124.html', `<button onclick="location='125.html'">下一篇</button>`],
    ['what is to be shared', '/a.html', '<i data-url="/a_2.html">分享</i>'],
    [
      'choices of another kind',
      '/a.html',
      `<select onchange="location='/list_' + this.value"><option value="2">第2页</option></select>`,
    ],
    ['a home page', '/', row(link('2', '/2'), link('下一页', '/2'))],
    ['notes in the text', '/a.html', `<sup>${link('[2]', '#n2')}</sup>${link('2', 'a.html#n2')}`],
  ])('%s', (_name, address, body) => {
    expect(find(address, body)).toBeNull();
  });

  it('is not on a page without an address', () => {
    expect(findPager(new JSDOM(link('2', 'a_2.html')).window.document, 'about:blank')).toBeNull();
    expect(findPager(new JSDOM(link('2', 'a_2.html')).window.document, '')).toBeNull();
  });
});

describe('a glance', () => {
  const glance = (address: string, body: string) => {
    const { window } = new JSDOM(body, { url: new URL(address, 'https://www.example.com/').href });
    return mayGoOn(window.document, new URL(window.location.href));
  };

  it('sees every address that may stand beside the page’s own', () => {
    for (const [own, other] of [
      ['/a.html', 'a_2.html'],
      ['/a_2.html', 'a.html'],
      ['/a/', 'index_2.html'],
      ['/a/index_2.html', '/a/'],
      ['/p/123', '/p/123/2'],
      ['/p/123/page/2', '/p/123'],
      ['/v?id=5', '?id=5&page=2'],
      ['/a/3.html', '4.html'],
      ['/a/12p2.html', '12p3.html'],
      ['/a/12(2).shtml', '12(3).shtml'],
    ] as const)
      expect(glance(own, link('2', other)), own).toBe(true);
    expect(glance('/a.html', '<select><option value="a_2.html">2</option></select>')).toBe(true);
    expect(glance('/a.html', `<button onclick="location.href='a_2.html'">2</button>`)).toBe(true);
    expect(glance('/a.html', '<li data-href="a_2.html">2</li>')).toBe(true);
  });

  it('does not send for the finder where all links lead elsewhere', () => {
    expect(
      glance('/a/123456.html', link('下一篇', '/a/123457.html') + link('目录', '#top') + link('首页', '/')),
    ).toBe(false);
  });
});
