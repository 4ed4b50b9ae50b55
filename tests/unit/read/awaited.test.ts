import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../scripts/cli/load.ts';
import { readHtml } from '../../support/read-html.ts';

const FIRST =
  '今天，我们在这里召开全县安全生产工作会议，总结前一阶段的工作，部署下一阶段的任务。下面，我讲两点意见。';
const SECOND = '一要提高认识，绷紧安全这根弦；二要落实责任，把隐患排查到每一个车间、每一个班组。';
const TEXT = `<p>同志们：</p><p>${FIRST}</p><p>${SECOND}</p><p>谢谢大家！</p>`;
const HEAD = '<div><a href="/">首页</a><a href="/b">讲话稿</a></div><h1>在安全生产会议上的讲话</h1>';
const FOOT = '<div>本站文章均来自网络，如有侵权请联系我们删除。</div>';

function page(body: string, style = '', root = ''): string {
  return `<!doctype html><html ${root}><head><title>讲话</title><style>${style}</style></head>${body}</html>`;
}

/** What both the DOM of a browser and that of the command line give of the text: all of it, or nothing. */
function reads(html: string): boolean {
  const both = [readHtml(html), readMarkup(html, null)].map(({ lines }) => {
    const texts = lines.map(({ text }) => text);
    return [FIRST, SECOND].map((one) => texts.filter((text) => text === one).length).join();
  });
  expect(both[0]).toBe(both[1]);
  expect(['0,0', '1,1']).toContain(both[0]);
  return both[0] === '1,1';
}

describe('of a page that shows no text, what waits for a script is read', () => {
  test.each<[string, string, string?, string?]>([
    [
      'an application that is not yet mounted',
      `<body><div v-cloak>${HEAD}<div>${TEXT}</div></div>`,
      '[v-cloak]{display:none!important}',
    ],
    ['another', `${HEAD}<main class="ng-cloak">${TEXT}</main>${FOOT}`, '.ng-cloak{visibility:hidden}'],
    ['an article that is to appear', `${HEAD}<div data-aos="fade-up">${TEXT}</div>`, '[data-aos]{opacity:0}'],
    ['paragraphs that are to appear', HEAD + TEXT.replaceAll('<p>', '<p class="wow">'), '.wow{opacity:0}'],
    ...['hidden', 'js-hidden', 'no-js', 'loading', 'preload'].flatMap((name) =>
      ['display:none', 'visibility:hidden', 'opacity:0'].map((rule): [string, string, string] => [
        `class ${name}, ${rule}`,
        `${HEAD}<div class="text ${name}"><div>${TEXT}</div></div>${FOOT}`,
        `.${name}{${rule}}`,
      ]),
    ),
    ['a body', `<body style="opacity:0">${HEAD}${TEXT}`],
    ['a body in its style sheet', `<body>${HEAD}${TEXT}`, 'body{visibility:hidden}'],
    [
      'a page that waits for its fonts',
      `<body>${HEAD}${TEXT}`,
      '.wf-loading p{visibility:hidden}',
      'class="wf-loading"',
    ],
    [
      'a page without scripts',
      `${HEAD}<div class="c">${TEXT}</div>`,
      '.no-js .c{display:none}',
      'class="no-js"',
    ],
    ['behind a sign of loading', `${HEAD}<div>加载中...</div><div id="c">${TEXT}</div>`, '#c{display:none}'],
    [
      'below the links of the head',
      `<div>登录 | 注册</div><div class="hidden">${TEXT}</div>`,
      '.hidden{display:none}',
    ],
    [
      'written twice, once',
      `<div class="hidden">${TEXT}</div>${HEAD}<div class="hidden">${TEXT}</div>`,
      '.hidden{display:none}',
    ],
  ])('%s', (_, body, style, root) => {
    expect(reads(page(body, style, root))).toBe(true);
  });
});

describe('it is not read', () => {
  const hidden = `<div class="hidden">${TEXT}</div>`;
  test.each<[string, string, string?, string?]>([
    [
      'beside text that is seen',
      `<p>${FIRST.slice(0, -5)}多讲几点。</p><p>我先说第一点，大家听一听。</p>${hidden}`,
    ],
    ['before an offer to pay', `${HEAD}${hidden}<div>本文为会员专享 <a>立即开通</a></div>`],
    ['before a log-in', `${HEAD}${hidden}<div>请登录</div>`],
    [
      'before a log-in in a window over it',
      `${HEAD}${hidden}<div></div><p>分享</p><p>打印</p><div>登录后查看</div>`,
    ],
    ['before a lock', `${HEAD}<form>请输入密码：<input><button>提交</button></form>${hidden}`],
    ['on a host that sells texts', `<div>首页 | VIP服务</div>${HEAD}<div id="viewer"></div>${hidden}`],
    [
      'on a host that sells files',
      `${HEAD}<div id="viewer"></div>${hidden}${FOOT}<div>下载文档（3页）</div>`,
    ],
    ['before a border in Traditional', `${HEAD}${hidden}<div>試讀結束</div>`],
    ['with a border in it', HEAD + hidden.replace('谢谢大家！', '付费后阅读剩余全文')],
    [
      'unveiled, with a border in it',
      `${HEAD}<div v-cloak>${TEXT}<p>登录后阅读全文</p></div>`,
      '[v-cloak]{display:none}',
    ],
    ['below pages that are pictures', `${HEAD}<img width="800" height="1100" src="1.jpg">${hidden}`],
    ['with nothing that says it waits', `${HEAD}<div style="display:none">${TEXT}</div>`],
    [
      'put aside for machines',
      `${HEAD}<div style="position:absolute;left:-9999px">${TEXT}</div>`,
      '',
      'class="no-js"',
    ],
    ['for those who hear pages', `${HEAD}<div class="sr-only">${TEXT}</div>`, '.sr-only{display:none}'],
    ['a menu', `${HEAD}<div class="hidden">${`<a href="/1">${FIRST}</a>`.repeat(3)}</div>`],
  ])('%s', (_, body, style = '.hidden{display:none}', root) => {
    expect(reads(page(body, `.hidden{display:none}${style}`, root))).toBe(false);
  });

  test('where it is strewn into what waits', () => {
    const strewn = TEXT.replace('谢谢', '谢<i style="display:none">乱码</i>谢');
    const html = page(`${HEAD}<div class="loading">${strewn}</div>`, '.loading{opacity:0}');
    expect(readHtml(html).lines.map(({ text }) => text)).toContain('谢谢大家！');
  });
});

describe('of a page that shows no text, what it keeps for scripts or for readers without them is read', () => {
  const kept = (html: string) => {
    const texts = readMarkup(html, null).lines.map(({ text }) => text);
    return [FIRST, SECOND].every((one) => texts.includes(one));
  };
  const escaped = TEXT.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  test.each([
    ['noscript', `<noscript>${TEXT}</noscript>`],
    ['a field', `<textarea rows="20">同志们：\n${FIRST}\n${SECOND}</textarea>`],
    ['a field with markup', `<TEXTAREA style="display:none">${TEXT}</TEXTAREA>`],
    ['a field with escaped markup', `<textarea>${escaped}</textarea>`],
    ['a script of markup', `<script type="text/html" id="t">${TEXT}</script>`],
    ['a template', `<script type='text/x-template'>${TEXT}</script>`],
  ])('%s', (_, body) => {
    expect(kept(page(`${HEAD}<div id="app"></div>${body}${FOOT}`))).toBe(true);
    expect(kept(page(`${HEAD}<div>本文需登录后查看</div>${body}`))).toBe(false);
    expect(
      kept(page(`${HEAD}<p>${FIRST.replace('安全', '防汛')}</p><p>散会！会后请抓紧落实。</p>${body}`)),
    ).toBe(false);
  });

  test.each([
    ['a script', `<script>const text = '${FIRST}${SECOND}';</script>`],
    ['data', `<script type="application/json">"${FIRST}\n${SECOND}"</script>`],
    ['a form to be filled in', `<script type="text/html"><p>${FIRST}</p><p>${SECOND}</p>{{ more }}</script>`],
    ['what asks to pay', `<noscript>${TEXT}<p>付费后阅读剩余全文</p></noscript>`],
    ['a field without an end', `<textarea>${FIRST}\n${SECOND}`],
  ])('but not %s', (_, body) => {
    expect(kept(page(`${HEAD}${body}`))).toBe(false);
  });
});
