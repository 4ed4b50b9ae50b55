import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { followPages, type Means, MOST_PAGES } from '../../../utils/joining/follow.ts';
import { readPage } from '../../../utils/read/page.ts';
import { findPager } from '../../../utils/read/pager/index.ts';

const HOST = 'https://www.example.com';
const TITLE = '在全区经济工作会议上的讲话';

/** The prose of a page: long enough to be a document's, and like no other's. */
function prose(number: number): string {
  return ['要抓好落实', '要敢于担当', '要守住底线', '要改进作风', '要真抓实干', '要久久为功']
    .map(
      (words, index) =>
        `<p>　　第${number}页的第${index + 1}段话说的是，各级各部门${words}，把会议的部署落到实处，把群众的事情办好办实。</p>`,
    )
    .join('');
}

function write(number: number, total: number, body = prose(number)): string {
  const address = (page: number) => (page === 1 ? '/a.html' : `/a_${page}.html`);
  const links = Array.from({ length: total }, (_, index) =>
    index + 1 === number ? `<span>${number}</span>` : `<a href="${address(index + 1)}">${index + 1}</a>`,
  );
  const name = number === 1 ? TITLE : `${TITLE}(${number})`;
  return `<!doctype html><title>${name}_范文网</title><body><h1>${name}</h1><div class="content">${body}</div>
    <div class="pages">${links.join(' ')}</div></body>`;
}

/** A site of pages by path; a string that is missing does not come. */
function site(pages: Record<string, string | { html: string; at: string }>) {
  const asked: string[] = [];
  const progress: string[] = [];
  const stop = new AbortController();
  const open = (html: string) => new JSDOM(html).window.document;
  const means: Means = {
    signal: stop.signal,
    onProgress: (done, total) => progress.push(`${done}/${total}`),
    readPage,
    fetchPage: async (address) => {
      asked.push(address.replace(HOST, ''));
      const page = pages[address.replace(HOST, '')];
      if (page === undefined) throw new Error('404');
      return typeof page === 'string'
        ? { url: address, document: open(page) }
        : { url: HOST + page.at, document: open(page.html) };
    },
  };
  const join = (path: string) => {
    const page = pages[path];
    const document = open(typeof page === 'string' ? page : '');
    const pager = findPager(document, HOST + path);
    if (!pager) throw new Error('No pager');
    return followPages({ page: readPage(document, HOST + path), pager }, means);
  };
  return { asked, progress, stop, means, join };
}

const whole = (total: number) =>
  Object.fromEntries(
    Array.from({ length: total }, (_, index) => [
      index === 0 ? '/a.html' : `/a_${index + 1}.html`,
      write(index + 1, total),
    ]),
  );

/** The pages whose prose the manuscript of the joined page holds, in its order. */
function pagesIn(page: Parameters<typeof clean>[0]): number[] {
  const { parts } = clean(page);
  const text = parts.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n');
  return [...text.matchAll(/第(\d+)页的第1段话/g)].map(([, number]) => Number(number));
}

describe('followPages', () => {
  it('joins all pages in order, and tells how far it is', async () => {
    const { join, asked, progress } = site(whole(4));
    const { page, count, end, at } = await join('/a.html');
    expect({ count, end, at, missing: page.missing }).toEqual({
      count: 4,
      end: 'all',
      at: null,
      missing: [],
    });
    expect(asked).toEqual(['/a_2.html', '/a_3.html', '/a_4.html']);
    expect(progress).toEqual(['1/4', '2/4', '3/4']);
    expect(pagesIn(page)).toEqual([1, 2, 3, 4]);
    expect(clean(page)).toMatchObject({ title: TITLE, url: `${HOST}/a.html`, findings: [] });
  });

  it('begins at the first page where one in the middle is open', async () => {
    const { join, asked } = site(whole(3));
    const { page } = await join('/a_2.html');
    expect(asked).toEqual(['/a.html', '/a_3.html']);
    expect(pagesIn(page)).toEqual([1, 2, 3]);
    expect(clean(page)).toMatchObject({ title: TITLE, url: `${HOST}/a.html` });
  });

  it('learns of further pages from each page', async () => {
    const steps = (number: number, total: number) =>
      write(number, 1).replace(
        /<div class="pages">.*<\/div>/s,
        `<div class="pages">${number > 1 ? `<a href="/a${number === 2 ? '' : `_${number - 1}`}.html">上一页</a>` : ''}
         ${number < total ? `<a href="/a_${number + 1}.html">下一页</a>` : ''}</div>`,
      );
    const pages = {
      '/a.html': steps(1, 4),
      '/a_2.html': steps(2, 4),
      '/a_3.html': steps(3, 4),
      '/a_4.html': steps(4, 4),
    };
    const forward = site(pages);
    expect(pagesIn((await forward.join('/a.html')).page)).toEqual([1, 2, 3, 4]);
    expect(forward.progress).toEqual(['1/2', '2/3', '3/4']);
    const middle = site(pages);
    expect(pagesIn((await middle.join('/a_3.html')).page)).toEqual([1, 2, 3, 4]);
    expect(middle.asked).toEqual(['/a_2.html', '/a.html', '/a_4.html']);
  });

  it('follows pages of which the second prints 1, from wherever it starts', async () => {
    const address = (number: number) => (number === 1 ? '/a.html' : `/a_${number - 1}.html`);
    const step = (number: number) =>
      write(number, 1).replace(
        /<div class="pages">.*<\/div>/s,
        `<div class="pages">${number > 1 ? `<a href="${address(number - 1)}">上一页</a>` : ''}
         ${number < 5 ? `<a href="${address(number + 1)}">下一页</a>` : ''}</div>`,
      );
    const pages = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [address(number), step(number)]));
    for (const number of [1, 2, 3, 5])
      expect(pagesIn((await site(pages).join(address(number))).page), address(number)).toEqual([
        1, 2, 3, 4, 5,
      ]);
  });

  it('keeps what came around a page that did not, and says which', async () => {
    const pages = whole(4);
    delete pages['/a_3.html'];
    const { page, count, end } = await site(pages).join('/a.html');
    expect({ count, end, missing: page.missing }).toEqual({ count: 3, end: 'all', missing: [3] });
    expect(pagesIn(page)).toEqual([1, 2, 4]);
    expect(clean(page).findings).toEqual([{ kind: 'missing-pages', quote: '', part: null, detail: '3' }]);
  });

  it('joins a paragraph that the border cut, but not over a page that did not come', async () => {
    const left = '我们要把各项工作抓紧抓好，推动全区经济社会';
    const right = '发展迈上新的台阶，让群众得到实惠。';
    const first = (total: number) => write(1, total, `${prose(1)}<p>　　${left}</p>`);
    const then = (number: number, total: number) => write(number, total, `<p>${right}</p>${prose(number)}`);
    const blocks = (page: Parameters<typeof clean>[0]) =>
      clean(page).parts.flatMap((part) => part.blocks.map(({ text }) => text));
    const near = await site({ '/a.html': first(2), '/a_2.html': then(2, 2) }).join('/a.html');
    expect(blocks(near.page)).toContain(left + right);
    const far = await site({ '/a.html': first(3), '/a_3.html': then(3, 3) }).join('/a.html');
    expect(blocks(far.page)).toEqual(expect.arrayContaining([left, right]));
  });

  it('asks no more after two pages in a row that did not come', async () => {
    const { join, asked } = site({ '/a.html': write(1, 9) });
    const { page, count } = await join('/a.html');
    expect({ count, missing: page.missing }).toEqual({ count: 1, missing: [2, 3] });
    expect(asked).toEqual(['/a_2.html', '/a_3.html']);
  });

  it('ends at a page that was there before', async () => {
    const { join, asked } = site({ ...whole(5), '/a_4.html': write(4, 5, prose(2)) });
    const { page, count, end, at } = await join('/a.html');
    expect({ count, end, at, missing: page.missing }).toEqual({
      count: 3,
      end: 'repeated',
      at: 4,
      missing: [],
    });
    expect(asked).toHaveLength(3);
  });

  it.each([
    [
      'a log-in',
      '<title>用户登录_范文网</title><form><p>请登录后继续阅读，登录即表示同意用户协议。</p><input type="password"></form>',
    ],
    [
      'a paid border',
      `<title>${TITLE}(3)_范文网</title><h1>${TITLE}(3)</h1><div class="content"><p>开通会员后继续阅读全文。</p></div>`,
    ],
    ['an error page', '<title>提示信息</title><p>您访问的页面不存在，三秒后跳转到首页。</p>'],
    ['nothing', '<title>范文网</title>'],
  ])('ends at a page without the document: %s', async (_name, html) => {
    const { join } = site({ ...whole(5), '/a_3.html': html });
    const { page, count, end, at } = await join('/a.html');
    expect({ count, end, at, missing: page.missing }).toEqual({
      count: 2,
      end: 'closed',
      at: 3,
      missing: [3],
    });
    expect(pagesIn(page)).toEqual([1, 2]);
  });

  it('ends where another address answers with another text', async () => {
    const home = { html: `<title>范文网</title>${prose(9)}`, at: '/' };
    expect(await site({ ...whole(3), '/a_2.html': home }).join('/a.html')).toMatchObject({
      end: 'closed',
      at: 2,
    });
    const same = { html: write(2, 3), at: '/a_2.htm' };
    expect(await site({ ...whole(3), '/a_2.html': same }).join('/a.html')).toMatchObject({
      end: 'all',
      count: 3,
    });
  });

  it('takes a short last page that bears the title', async () => {
    const { page, count } = await site({
      ...whole(2),
      '/a_2.html': write(2, 2, '<p>　　我的讲话完了，谢谢大家！</p>'),
    }).join('/a.html');
    expect(count).toBe(2);
    expect(clean(page).parts.at(-1)?.blocks.at(-1)?.text).toBe('我的讲话完了，谢谢大家！');
  });

  it(`joins at most ${MOST_PAGES} pages`, async () => {
    const { join, asked } = site(whole(40));
    expect(await join('/a.html')).toMatchObject({ count: 30, end: 'limit', at: 31 });
    expect(asked).toHaveLength(29);
  });

  it('stops where it is told to', async () => {
    const { join, asked, stop, means } = site(whole(4));
    const fetchPage = means.fetchPage;
    Object.assign(means, {
      fetchPage: async (address: string, signal: AbortSignal) => {
        if (asked.length === 1) stop.abort();
        return fetchPage(address, signal);
      },
    });
    await expect(join('/a.html')).rejects.toThrow();
    expect(asked).toHaveLength(2);
  });
});
