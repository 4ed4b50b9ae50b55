import { describe, expect, test } from 'vitest';
import { readAsset } from '../../../scripts/dictionary/load.ts';
import { createConverter } from '../../../utils/convert/dictionary/converter.ts';
import { readHtml } from '../../support/read-html.ts';

const toTraditional = createConverter(await readAsset('hant.bin'), 's2tw');

const PROSE = [
  '各位同事，今年的防汛工作开局良好，水库和堤防都已检查完毕，人员和物资全部到位。',
  '下一步，要把巡查的责任落到每一个村、每一段堤，夜里也要有人，一刻也不能松懈。',
];
const END = '同心协力，我们一定能够安全度过今年的汛期，让全县的父老乡亲都过一个安稳的夏天！';

/** A page with the speech, its last words and what stands behind it; in the speech's container or outside it. */
function page(last: string, inside: string, outside = ''): string {
  return `<h1>在防汛会议上的讲话</h1><div class="text">${[...PROSE, last].map((text) => `<p>${text}</p>`).join('')}${inside}</div>${outside}`;
}

const borderOf = (html: string) => readHtml(html).border;

describe('a speaker’s own words are no border', () => {
  test.each([
    '要关注下游群众的安危，让大家看到更多实在的举措。',
    '要支付好补偿款，把每一户都看护得更完整、更周到。',
    '要开通水情广播，让群众在家里就能查看全部水位。',
    '还剩一半内容，由分管的同志来讲，我就不多说了。',
    '只有登录平台的人才能看见水情，这个办法要改一改。',
  ])('%s', (sentence) => {
    expect(borderOf(page(sentence, `<p>${END}</p>`))).toBeNull();
  });

  test('in a box of a fixed height they cut nothing off', () => {
    const html = page('要关注下游群众的安危，让大家看到更多举措。', `<p>${END}</p>`);
    const { lines } = readHtml(
      html.replace('class="text"', 'class="text" style="height:60px;overflow:hidden"'),
    );
    expect(lines.map(({ text }) => text)).toContain(END);
  });
});

describe('a host’s offers behind a whole text are no border', () => {
  test.each([
    '《在防汛会议上的讲话.docx》由会员分享，可在线阅读，更多相关《在防汛会议上的讲话（3页）》请在水利文库上搜索。',
    '关注公众号，查看更多防汛讲话',
    '下载APP，阅读更多精彩文章',
    'VIP会员可免费下载，点击查看更多',
    '登录后可查看更多评论',
    '登录后才能发表看法',
    '登錄後才能發表看法',
    '开通会员，畅读全站',
  ])('%s', (offer) => {
    expect(borderOf(page(END, '', `<p>${offer}</p>`))).toBeNull();
  });

  test('of the list beside it neither', () => {
    expect(borderOf(page(END, '', '<div class="related"><p>登录后阅读全文</p></div>'))).toBeNull();
  });

  test('a speaker who has taken leave has nothing left', () => {
    const notice = '<p>此处内容需要回复后才能看见</p>';
    expect(borderOf(page(END, '', notice))).toBe('此处内容需要回复后才能看见');
    expect(borderOf(page('我就讲这些，谢谢大家！', '', notice))).toBeNull();
  });
});

describe('the page’s words that it stops', () => {
  test.each([
    '以下内容为付费内容，支付2元即可解锁',
    '本内容需回复后可见，请回复后查看隐藏内容',
    '本帖隐藏的内容需要积分高于 20 才可浏览',
    '本文剩余部分需消耗3文币',
    '您沒有權限查看剩餘內容，請升級會員',
    '您还没有登录，只能看到前300字',
    '扫码关注“水利文秘”，回复“防汛”获取全文',
    '当前文档最多预览两页，请下载后阅读',
    '此文仅供注册用户阅读，点此注册',
    '（未完，完整版请联系客服）',
    '这里只显示部分内容，完整文档请下载',
    '预览页数已用完',
    '您无法浏览本文的全部，请先升级账号权限',
    '免费试看已结束，开通包年套餐享全站文稿',
    '开通年卡，畅读全文',
    '后面还有6页，成为会员即可看完整篇',
    '还剩 4 页未读',
  ])('%s', (simplified) => {
    for (const words of [simplified, toTraditional(simplified)]) {
      expect(borderOf(page(PROSE[0] as string, '', `<p>${words}</p>`))).toBe(words);
      expect(borderOf(page(PROSE[0] as string, `<p>${words}</p>`))).toBe(words);
    }
  });
});

test.each(['已显示全部内容，打印功能仅对会员开放', '正文已加载全部，登录后可收藏'])(
  'what says that all is here is none: %s',
  (words) => {
    expect(borderOf(page(PROSE[0] as string, '', `<p>${words}</p>`))).toBeNull();
    const rest = words.replace(/全[部文]/, '全部试读');
    expect(borderOf(page(PROSE[0] as string, '', `<p>${rest}内容，会员可阅读全文</p>`))).not.toBeNull();
  },
);

describe('a control that shows the rest', () => {
  const rest = `<div style="display:none"><p>${PROSE[1]}</p><p>${END}</p></div>`;
  const shows = (html: string) => readHtml(html).lines.some(({ text }) => text === END);
  const fold = (control: string) => page(PROSE[0] as string, rest + control);

  test.each([
    '<div>剩余 48% 未读，点击展开全文</div>',
    '<p>—— 点此展开余下内容 ——</p>',
    '<div>查看余下40%内容</div>',
    '<div>已阅读1页，还剩3页未读，继续免费阅读</div>',
    '<input type="button" value="展开全文">',
    '<div>加载更多</div>',
    '<div></div><i></i><div><a href="javascript:;">阅读余下全文 ∨</a></div>',
    '<div><a>第1部分</a><a>第2部分</a></div>',
  ])('is no border where the rest is there: %s', (simplified) => {
    for (const control of [simplified, toTraditional(simplified)]) {
      expect(shows(fold(control))).toBe(true);
      expect(borderOf(fold(control))).toBeNull();
    }
  });

  test('may stand behind the box that holds the rest', () => {
    const html = `<h1>讲话</h1><div><div><p>${PROSE[0]}</p><div>${rest}</div></div><div></div><div></div><a>阅读全文</a></div>`;
    expect(shows(html)).toBe(true);
  });

  test('is one where the rest is not', () => {
    const words = '剩余 48% 未读，点击展开全文';
    expect(borderOf(page(PROSE[0] as string, `<div>${words}</div>`))).toBe(words);
  });

  test.each([
    ['leads to a log-in', '<div><a href="/user/login?back=1">展开全文</a></div>', '展开全文'],
    ['runs a script of a log-in', '<div><a onclick="login()">展开全文</a></div>', '展开全文'],
    [
      'stands beside privileges',
      '<div>展开全文</div><p>尊享会员特权，畅读全站</p>',
      '尊享会员特权，畅读全站',
    ],
  ])('is one, and shows nothing, where it %s', (_, control, words) => {
    expect(shows(fold(control))).toBe(false);
    expect(borderOf(fold(control))).toBe(words);
  });
});
