import { describe, expect, test } from 'vitest';
import { hintOfNames } from '../../../utils/read/hints.ts';
import { readHtml } from '../../support/read-html.ts';

describe('class and id names', () => {
  test.each([
    ['crumbs', 'breadcrumb'],
    ['mianbao', 'breadcrumb'],
    ['related-doc-list', 'related'],
    ['youLike', 'related'],
    ['share_box', 'share'],
    ['ad', 'advertisement'],
    ['ad-336', 'advertisement'],
    ['inner adBox', 'advertisement'],
    ['new_plbox', 'comment'],
    ['page-footer', 'footer'],
    ['prev_next', 'prev-next'],
    ['vip-tip', 'paywall'],
    ['doc-download', 'download'],
    ['jz_watermark', 'watermark'],
    ['abstract', 'summary-repeat'],
  ] as const)('%s: %s', (names, reason) => {
    expect(hintOfNames(names)).toBe(reason);
  });

  test.each([
    'header',
    'head ahead',
    'shadow',
    'payload',
    'hotel',
    'content',
    'article main-left',
    'pages_content',
    'enableInArticleAdSlot',
    '',
    'a b c d e f g h ad',
  ])('%s says nothing', (names) => {
    expect(hintOfNames(names)).toBeNull();
  });
});

const speech =
  '<p>同志们，今天我们召开全县工作会议，总结去年的工作，部署今年的任务，请大家认真抓好落实。</p>'.repeat(3);

describe('the hint of a line', () => {
  const hints = (html: string) =>
    Object.fromEntries(readHtml(html).lines.map((line) => [line.text.slice(0, 2), line.hint]));

  test('comes from its element, the boxes around it, or the inline element that holds all of it', () => {
    const html = `${speech}<div class="related"><ul><li>甲篇</li></ul></div><footer>页脚</footer>
      <p><span class="watermark">水印</span></p><p>另有<span class="watermark">水印</span></p><nav>导航</nav>`;
    expect(hints(html)).toMatchObject({
      甲篇: 'related',
      页脚: 'footer',
      水印: 'watermark',
      另有: null,
      导航: 'breadcrumb',
    });
  });

  test('does not come from what holds the document', () => {
    expect(hints(`<div class="download-page"><div class="vip">${speech}</div></div>`)).toEqual({
      同志: null,
    });
  });

  test('comes from the rule of a site first', () => {
    const html = `<div id="artContent">${speech}</div><div class="a_right">别的文章</div>`;
    const lines = readHtml(html, 'https://www.360doc.com/content/1.html').lines;
    expect(lines.at(-1)).toMatchObject({ text: '别的文章', hint: 'related', zone: 'outside' });
  });
});
