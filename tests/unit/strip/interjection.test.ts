import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';
import { body, removalsOf, stripPage, title } from './support.ts';

const paragraphs = (rows: readonly string[]) => rows.map((row) => `<p>${row}</p>`).join('');

/** The speech with something between two of its paragraphs. */
function strip(between: string, at = 6, rows: readonly string[] = [...body, '谢谢大家！']) {
  const html = `${paragraphs(rows.slice(0, at))}${between}${paragraphs(rows.slice(at))}`;
  return stripPage(readHtml(`<html><body><h1>${title}</h1><div class="c">${html}</div></body></html>`));
}

const whole = [...body, '谢谢大家！'];
const card =
  '<div class="q1"><a href="/p/7"><p>公文写作速成课　一线笔杆子授课　随到随学</p><p>限时优惠 ¥29.9</p><p>立即抢购</p></a></div>';

describe('goes beside what is known to be the host’s', () => {
  test('a sentence that offers something', () => {
    const offer = '<p>好消息：关注本号并回复“讲话”，三十篇发言提纲就能免费带走，先到先得！</p>';
    expect(strip(card + offer).lines).toEqual(whole);
    expect(strip(offer + card).lines).toEqual(whole);
  });

  test('the title of another text, with its link', () => {
    const list = `<div><p>大家都在看</p></div><div><a href="/2"><p>在全市乡村振兴现场会上的讲话</p></a></div>
      <div><a href="/3"><p>村支书述职报告范文（精选8篇）</p></a></div>`;
    expect(strip(list).lines).toEqual(whole);
  });

  test('what is left of its box, for the same reason', () => {
    const box = `<div class="q2"><span>青石融媒</span><span>8.3万粉丝</span><span>+关注</span><p>关注我，镇上大小事早知道</p></div>`;
    const { lines, context } = strip(box);
    expect(lines).toEqual(whole);
    expect(new Set(removalsOf(context).map(([reason]) => reason))).toEqual(new Set(['advertisement']));
  });
});

test('what is the host’s behind one paragraph is so behind a heading too', () => {
  const offer = '<p>青石文汇,办公文档之家</p>';
  const rows = [...paragraphs(whole.slice(0, 2)), offer, ...paragraphs(whole.slice(2, 3)), offer];
  const html = `${rows.join('')}${paragraphs(whole.slice(3))}`;
  const { lines } = stripPage(readHtml(`<html><body><h1>${title}</h1><div>${html}</div></body></html>`));
  expect(lines).toEqual(whole);
});

describe('goes by itself', () => {
  test.each([
    '【写稿君温馨提示】讲话稿的意见部分一般控制在三条以内。写不出来？文末有代写方式。',
    '小贴士：本篇为通用版，使用时请按实际情况修改，更多范文请点击讲话稿大全。',
    '📣 打个广告：小周的《公文写作训练营》第三期招募中，十四天带你写完总结和汇报，加V备注“文稿”。',
    '觉得有用，别忘了点赞、在看、转发哦~',
    '延伸阅读：乡镇党委书记在全县大会上的表态发言',
    '【拓展阅读】乡镇长就职时的表态发言',
    '点击查看更多工会主席讲话稿',
    '——未经授权，严禁转载——',
    '称呼____　手机____　立即预约',
    '姓名 联系方式 我要报名',
    '线路二（湖北联通）',
    '下载点3：教育网',
    '素锦文具　全国包邮　24小时接单　电话：400-820-0000',
  ])('%s', (remark) => {
    expect(strip(`<p>${remark}</p>`).lines).toEqual(whole);
  });

  test.each(['已有 3.2万人学习该课程', '文具超市　满199减100　点击查看', '更多公文资料，请移步小店'])(
    'in bold type, %s',
    (offer) => {
      expect(strip(`<p><strong>${offer}</strong></p>`).lines).toEqual(whole);
    },
  );

  test('a box of which every line sounds like a host', () => {
    const box =
      '<table><tr><td><b>【笔杆子代写】</b><br>讲话稿、述职报告，资深写手一对一，不满意全额退款！<br>QQ：10000000　微信同号</td></tr></table>';
    expect(strip(box).lines).toEqual(whole);
  });

  test('several sentences that the markup calls an advertisement', () => {
    const offer =
      '好消息，提升学历不用愁，成考专升本选哪家？小伙伴们都在问的机构，名师一对一，通过率高得很，立即咨询就能领取复习资料一套。';
    expect(strip(`<div class="ad-box">${offer}</div>`).lines).toEqual(whole);
  });

  test('a line between two pieces', () => {
    const rows = ['第一篇', ...body, '第二篇', ...body];
    const note = '<p>看完第一篇，相信大家对讲话稿怎么写已经心中有数啦，我们接着往下看吧~</p>';
    expect(strip(note, 1 + body.length, rows).lines).toEqual(rows);
  });
});

describe('stays', () => {
  test.each([
    ['a heading without a number', '<p>把责任扛在肩上</p>'],
    ['a heading in bold type', '<p><strong>在三万人的小镇上做大买卖</strong></p>'],
    ['a heading in a box of its own', '<section><p>壹</p><p><b>慢，是留给自己的时间</b></p></section>'],
    ['what the speaker asks for', '<p>请大家会后关注县里的公众号，报名的办法上面都写清楚了。</p>'],
    ['what the speaker says is free', '<p>下个月起，全镇老人体检免费，请各村立即通知到户。</p>'],
    ['a speaker’s number', '<p>我的电话号码印在牌子上，哪家有难处，随时打给我。</p>'],
  ])('behind an advertisement, %s', (_, html) => {
    const [first = ''] = html.match(/[^<>]{3,}(?=<\/)/g)?.slice(-1) ?? [];
    expect(strip(card + html).lines).toContain(first);
    expect(strip(html + card).lines).toContain(first);
  });

  test.each([
    '【县长点评】这个村的账目清楚，干部的作风过硬，值得全县学习。',
    '【嘉宾点评】两位选手各有千秋，讲得都很动情。',
    '姓名____　单位____　电话____',
    '线路二由县城开往青石镇',
    '未经批准，任何单位不得转载、复制涉密文件。',
    '很多人在看、在学，也有人在等，等着分享我们的经验。',
    '相关链接单位要主动对接，延伸阅读活动的范围。',
    '【工作提示】各镇要在月底前完成入户核查，核查结果报农业农村局。',
  ])('between two paragraphs, %s', (row) => {
    expect(strip(`<p>${row}</p>`).lines).toContain(row);
  });

  test('a table, however its cells sound', () => {
    const cells = ['报名方式', '扫码加入QQ群', '关注公众号', '下载报名表'];
    const row = `<tr>${cells.map((cell) => `<td>${cell}<br>网站：见附件</td>`).join('')}</tr>`;
    const { lines } = strip(`<table>${row}</table>`);
    expect(lines.filter((line) => cells.includes(line)).length).toBeGreaterThan(0);
  });
});

describe('tools below each paragraph', () => {
  const tools =
    '<div class="k9"><button>智能改写</button><button>一键扩写</button><button>引用本段</button></div>';

  test('go below the last one, too', () => {
    const rows = whole.map((row) => `<div class="w"><div>${row}</div>${tools}</div>`).join('');
    const page = `<html><body><h1>${title}</h1><div class="c">${rows}</div></body></html>`;
    expect(stripPage(readHtml(page)).lines).toEqual(whole);
  });

  test('are no refrain of the speaker’s', () => {
    const refrain = '<p>一起干，天天干，青石就有盼头！</p>';
    expect(strip(refrain, 4, [...body, '一起干，天天干，青石就有盼头！']).lines.slice(-1)).toEqual([
      '一起干，天天干，青石就有盼头！',
    ]);
  });
});

test('a cell beside a figure is a cell, whatever it sounds like', () => {
  const cells = ['项目', '里程', '县道217改造', '31.6', 'G318绕镇线', '12', '通村路', '104.2'];
  const table = cells.map((cell) => `<td>${cell}</td>`).join('');
  expect(strip(`<table><tr>${table}</tr></table>`).lines).toEqual([
    ...whole.slice(0, 6),
    ...cells,
    ...whole.slice(6),
  ]);
});

describe('a row with a sign before its word', () => {
  const between = (...rows: readonly string[]) => strip(paragraphs(rows)).lines;

  test.each([
    '📌 插页：这一段的表格放在附件三，想看的自己去翻。',
    '▍场边消息：展览逢星期二休馆，门票大小同价。',
    '🎧 有声版：青石电台每晚八点重播，可以边走边听。',
    '✎ 站务：投稿信箱换了地址，老朋友们留意。',
  ])('goes where it is alone in a speech: %s', (row) => {
    expect(between(row)).toEqual(whole);
  });

  test.each([
    ['★ 重点：这一条请各镇书记亲自抓，月底以前见效。'],
    ['📌 总目标：我们要用三年时间，让每个村都有自己的产业。'],
    ['📌 第一件：修通断头路，年底以前通车，不留尾巴。'],
    ['▍产业兴旺：千亩茶园今年要见效。', '▍生态宜居：污水管网今年要到户。'],
  ])('stays where it may be the speech’s: %s', (...rows) => {
    expect(between(...rows)).toEqual([...whole.slice(0, 6), ...rows, ...whole.slice(6)]);
  });
});
