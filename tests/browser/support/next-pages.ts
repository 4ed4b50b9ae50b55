import iconv from 'iconv-lite';
import type { Served } from '../../../scripts/browser/serve.ts';

export const HOST = 'http://www.example.com';
export const ELSEWHERE = 'http://www.elsewhere.example/a.html';
export const TITLE = '在全区经济工作会议上的讲话';

/** A sentence that stands on one page alone. */
export function markOf(name: string, number: number): string {
  return `第${number}项工作由${name}组牵头，年底前办结。`;
}

/** A page of a document of so many, as a host writes it: its title, its text, its row of pages. */
function writePart(name: string, number: number, total: number): string {
  const address = (page: number) => `/${name}${page === 1 ? '' : `_${page}`}.html`;
  const row = Array.from({ length: total }, (_, index) =>
    index + 1 === number ? `<b>${number}</b>` : `<a href="${address(index + 1)}">${index + 1}</a>`,
  );
  const title = number === 1 ? TITLE : `${TITLE}(${number})`;
  const text = ['要统一思想', '要突出重点', '要压实责任', '要改进作风'].map(
    (words) =>
      `<p>　　第${number}页说，我们${words}，必须把会议的部署落到实处，把群众的事情办好，把全年的任务完成好。</p>`,
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}_范文网</title><body>
    <h1>${title}</h1>${number === 1 ? '<p>同志们：</p>' : ''}
    <div class="content">${text.join('')}<p>　　${markOf(name, number)}</p></div>
    <div class="pages">${row.join(' ')}</div><script>document.title += '!'</script>
    <img src="/picture.png"></body></html>`;
}

function parts(name: string, total: number): Record<string, Served> {
  return Object.fromEntries(
    Array.from({ length: total }, (_, index) => [
      `${HOST}/${name}${index === 0 ? '' : `_${index + 1}`}.html`,
      { html: writePart(name, index + 1, total) },
    ]),
  );
}

/** Documents of several pages, each with a trouble of its own. `hold` keeps a page back. */
export function servedDocuments(hold: () => Promise<void>): Record<string, Served> {
  const pages: Record<string, Served> = {
    ...parts('whole', 4),
    ...parts('strict', 3),
    ...parts('gap', 4),
    ...parts('away', 3),
    ...parts('loop', 4),
    ...parts('slow', 4),
    ...parts('closed', 3),
    [ELSEWHERE]: { html: writePart('whole', 2, 4) },
  };
  const edit = (path: string, change: Partial<Served>) => {
    pages[HOST + path] = { html: '', ...pages[HOST + path], ...change };
  };
  edit('/whole.html', { headers: { 'content-security-policy': "default-src 'none'; connect-src 'self'" } });
  edit('/strict.html', { headers: { 'content-security-policy': "default-src 'none'" } });
  edit('/whole_3.html', {
    html: iconv.encode(writePart('whole', 3, 4).replace('utf-8', 'gbk'), 'gbk'),
    headers: { 'content-type': 'text/html' },
  });
  edit('/whole_4.html', {
    html: iconv.encode(writePart('whole', 4, 4).replace('<meta charset="utf-8">', ''), 'gbk'),
    headers: { 'content-type': 'text/html; charset=GB2312' },
  });
  edit('/gap_3.html', { status: 404, html: '<title>没有这一页</title>' });
  edit('/away_2.html', { status: 302, headers: { location: ELSEWHERE } });
  edit('/loop_3.html', { html: writePart('loop', 2, 4) });
  edit('/slow_3.html', { after: hold });
  edit('/closed_2.html', {
    html: '<title>登录_范文网</title><form><p>请登录后继续阅读。</p><input type="password"></form>',
  });
  return pages;
}
