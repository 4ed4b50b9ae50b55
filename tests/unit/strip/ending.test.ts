import { describe, expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

const thanks = '我的讲话完了，谢谢大家！';

describe('short lines behind the last paragraph', () => {
  test("stay above the speaker's last words", () => {
    const rows = [title, ...body, '沉下去', '扎下根', '干起来', thanks];
    expect(stripText(rows).lines).toEqual(rows.slice(1));
  });

  test('stay in a speech of short lines', () => {
    const speech = [
      '各位村民：',
      '今天选举村委会。',
      '选票要自己填。',
      '不代填',
      '不漏填',
      '不错填',
      '好，现在我宣布：选举开始！',
    ];
    expect(stripText(['文章来源：本站 发布日期：2019-03-05', title, ...speech]).lines).toEqual(speech);
  });

  test('stay where they are verse that speaks to somebody', () => {
    const verse = ['山后面还是山，', '你把粉笔放下，', '孩子把春天举起来。'];
    const rows = [...body, ...verse, thanks];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
    expect(stripText([title, ...body, '您可能还想看']).lines).toEqual(body);
  });

  test('go below them, where a host prints its columns', () => {
    expect(stripText([title, ...body, thanks, '党建', '农经', '民政']).lines).toEqual([...body, thanks]);
  });
});

describe('a signature stays', () => {
  const hosts = ['扫码下载全文', '余下 3 页，付费后可读', '复制全文　导出'];

  test.each([
    ['below the site’s address', ['qingshangao.com', '指导老师：周立']],
    ['of a name above a day in words', ['周立本', '六月十二日于青石镇']],
    ['of an adviser', ['指导教师：周立、陈小满']],
  ])('%s', (_, rows) => {
    const own = rows.slice(rows[0]?.includes('.') ? 1 : 0);
    expect(stripText([title, ...body, thanks, ...rows, ...hosts]).lines).toEqual([...body, thanks, ...own]);
  });

  test('and the site’s address goes with the host’s lines behind it', () => {
    expect(stripText([title, ...body, thanks, 'qingshangao.com', ...hosts]).lines).toEqual([...body, thanks]);
  });
});

describe('a list of sources', () => {
  const hosts = ['猜你喜欢', '下载本文'];
  const sources = ['参考文献', '[1] 青石镇统计年鉴（2019）', '[2] 县农业农村局工作台账'];

  test('stays below a report', () => {
    expect(stripText([title, ...body, ...sources, ...hosts]).lines).toEqual([...body, ...sources]);
  });

  test('is none where nothing is counted', () => {
    expect(stripText([title, ...body, '参考资料', '农技站述职报告', ...hosts]).lines).toEqual(body);
  });
});

describe('the house whose site it is', () => {
  test.each([
    [['【我要打印】 【关闭窗口】', '中共青石县委老干部局主办 地址：青石镇府前街1号']],
    [['上一篇：没有了', '主办单位：青石县人民政府办公室']],
    [['【打印】【關閉】', '承办单位：青石县大数据中心']],
  ])('goes behind the page’s buttons: %j', (rows) => {
    expect(stripText([title, ...body, thanks, ...rows]).lines).toEqual([...body, thanks]);
  });

  test('stays where a notice names it', () => {
    const rows = ['五、组织单位', '主办单位：青石县总工会', '承办单位：青石县体育中心'];
    expect(stripText(['关于举办职工运动会的通知', ...body.slice(1), ...rows]).lines).toEqual([
      ...body.slice(1),
      ...rows,
    ]);
  });
});

describe('what is attached to a text', () => {
  test.each([
    [['附件：1.任务清单', '2.联系人名单', '3.督查办法']],
    [['附：当天日程安排', '8:30 集合', '9:00 领导讲话', '下午2:00 分组讨论']],
  ])('is listed in full: %j', (rows) => {
    expect(stripText([title, ...body, thanks, ...rows]).lines).toEqual([...body, thanks, ...rows]);
  });
});

describe('the last lines of a paper or a guide', () => {
  const guide = [
    '上台前先把要点写在卡片上，字要大，一张卡片只写一件事。',
    '第一，看着最后一排的人说话，声音自然就大了。',
    '第二，忘了词就停一停，谁也不知道漏了哪一句。',
  ];

  test('stay where they speak to the reader in a whole sentence', () => {
    const last = '你要记住，听众比你想的宽容，谁都有说错的时候。';
    expect(stripText(['登台讲话的几个小办法', ...guide, last]).lines).toEqual([...guide, last]);
    expect(stripText(['登台讲话的几个小办法', ...guide, '亲，给您推荐更多好文']).lines).toEqual(guide);
  });

  test('stay where a house signs above the day, also below what the host has set between', () => {
    const signed = ['枫桥县青少年活动站', '2021年4月9日'];
    const rows = [title, ...body, '点击下载全文', ...signed];
    expect(stripText(rows).lines).toEqual([...body, ...signed]);
    expect(stripText([title, ...body, '点击下载全文', '枫桥县青少年活动站']).lines).toEqual(body);
  });
});
