import { describe, expect, test } from 'vitest';
import { EMPTY_META, type Meta } from '../../../utils/manuscript.ts';
import { body, pageOf, stripPage, stripText, title } from './support.ts';

const cases: [line: string, meta: Partial<Meta>][] = [
  ['时间：2022-12-01 11:08:00', { date: '2022-12-01 11:08:00' }],
  ['发布时间：', {}],
  ['更新时间：2018-12-05 00:11作者：三水老师', { date: '2018-12-05 00:11', author: '三水老师' }],
  ['时间:2022-12-30 09:35:10 讲话稿 我要投稿', { date: '2022-12-30 09:35:10' }],
  [
    '价格:2稿币 属性:6 页 大小:20.04KB 格式:DOCX 作者:bibi 分类:综合整理',
    { price: '2稿币', pages: '6 页', size: '20.04KB', format: 'DOCX', author: 'bibi', category: '综合整理' },
  ],
  [
    '- 文档编号:12865864 - 上传时间:2022-09-18 - 格式:DOCX - 页数:10 - 大小:24.85KB',
    { date: '2022-09-18', format: 'DOCX', pages: '10', size: '24.85KB' },
  ],
  ['日期：2023年5月6日 | 来源：青山日报 | 浏览：345次', { date: '2023年5月6日', source: '青山日报' }],
  ['發佈時間：2022/7/15　來源：互聯網　作者：佚名', { date: '2022/7/15', source: '互聯網', author: '佚名' }],
  ['供稿单位：清河日报　通讯员：老笔头', { source: '清河日报', author: '老笔头' }],
  ['上传人（卖家）：小橙子', { author: '小橙子' }],
  ['作者：青石小学 文/谷雨 图/田小禾', { author: '青石小学' }],
  ['来源：山间的茶馆藏：97篇', { source: '山间的茶' }],
  ['2021-06-30 10:22:33', { date: '2021-06-30 10:22:33' }],
  ['ID：62450105 大小：102.50 KB 页数：15页', { size: '102.50 KB', pages: '15页' }],
];

test.each(cases)('under the title: %s', (line, meta) => {
  expect(stripText([title, line, ...body]).context.meta).toEqual({ ...EMPTY_META, ...meta });
});

test.each(cases)('behind the text: %s', (line, meta) => {
  expect(stripText([title, ...body, line]).context.meta).toEqual({ ...EMPTY_META, ...meta });
});

test.each([
  ['2021年03月05日 10:20', '2021年03月05日 10:20'],
  ['2021年3月5日　来源：青山日报', '2021年3月5日'],
  ['青山日报　2021-03-05 10:20:11', '2021-03-05 10:20:11'],
  ['发布时间 2021/3/5　浏览 320', '2021/3/5'],
  ['【发布日期】2021.03.05', '2021.03.05'],
])('the day of publication without a label that says so, between title and text: %s', (row, date) => {
  const outside = (text: string) => ({ text, zone: 'outside' }) as const;
  const page = pageOf(
    [
      { ...outside(title), element: 'h1' },
      outside(row),
      ...body,
      outside('下一篇：春茶开采现场会 2019年1月1日 08:00'),
    ],
    {
      documentTitle: title,
      headline: title,
    },
  );
  expect(stripPage(page).context.meta.date).toBe(date);
  const without = { ...page, lines: page.lines.filter(({ text }) => text !== row) };
  expect(stripPage(without).context.meta.date).toBeNull();
});

const unlisted: [line: string, meta: Partial<Meta>][] = [
  ['见报时间：2021-03-06　稿源：清河日报　终审：李勇', { date: '2021-03-06', source: '清河日报' }],
  ['执笔：老秦 | 文档体积：24.5KB | 后缀：docx', { author: '老秦', size: '24.5KB', format: 'docx' }],
  ['兑换：15金币　页码合计：12', { price: '15金币', pages: '12' }],
  ['責任校對:周敏 通訊員:陳晨 張貼日期:2020/7/1', { author: '陳晨', date: '2020/7/1' }],
  ['挂网日期：2019年4月8日', { date: '2019年4月8日' }],
  ['大小：102 KB　刊发批次：7', { size: '102 KB' }],
];

test.each(unlisted)('labels that no list has, under the title: %s', (line, meta) => {
  const { context, lines } = stripText([title, line, ...body]);
  expect(context.meta).toEqual({ ...EMPTY_META, ...meta });
  expect(lines).toEqual(body);
});

const colonless: [line: string, meta: Partial<Meta>][] = [
  ['来源丨枫桥县融媒体中心', { source: '枫桥县融媒体中心' }],
  ['【来源】枫桥晚报　【作者】田小禾', { source: '枫桥晚报', author: '田小禾' }],
  ['[日期]2021-04-09 [浏览]88', { date: '2021-04-09' }],
  ['时间 2022-06-18 浏览 97', { date: '2022-06-18' }],
  ['發佈日期 2021年4月9日　來源 楓橋晚報', { date: '2021年4月9日', source: '楓橋晚報' }],
  ['来源 枫桥县林业局办公室', { source: '枫桥县林业局办公室' }],
  ['撰稿 田小禾　编辑 谷雨　审核 江平', { author: '田小禾' }],
  ['栏目 · 开幕致辞　日期 · 2021.04.09', { category: '开幕致辞', date: '2021.04.09' }],
  ['字数 860　页数 3　格式 docx　大小 18K', { pages: '3', format: 'docx', size: '18K' }],
  ['更新 4月9日', {}],
  ['责任编辑 谷雨', {}],
];

test.each(colonless)('labels without a colon, under the title: %s', (line, meta) => {
  for (const rows of [
    [title, line, ...body],
    [title, line, ...body.slice(1)],
  ]) {
    const { context, lines } = stripText(rows);
    expect(context.meta).toEqual({ ...EMPTY_META, ...meta });
    expect(lines).toEqual(rows.slice(2));
  }
});

test.each([
  ['发布时间', '2021-04-09', '来源', '枫桥晚报', '适用单位', '工会'],
  ['发布时间：', '2021-04-09', '来源：', '枫桥晚报', '适用单位：', '工会'],
])('labels in lines of their own: %s', (...cells) => {
  const data = cells.map((text, index) => ({ text, element: index % 2 === 0 ? 'dt' : 'dd', box: 7 }));
  const page = pageOf([{ text: title, element: 'h1' }, ...data, ...body], { documentTitle: title });
  const { context, lines } = stripPage(page);
  expect(context.meta).toEqual({ ...EMPTY_META, date: '2021-04-09', source: '枫桥晚报' });
  expect(lines).toEqual(body);
});

test('a list of what else to look for goes, between the pieces of a collection too', () => {
  const row = '推荐访问:村支书 述职报告 党建';
  const rows = ['述职报告篇一', ...body, row, '述职报告篇二', ...body];
  expect(stripText(['述职报告精选', ...rows]).lines).toEqual(rows.filter((text) => text !== row));
});

test('a list of key words above the text ends at what the text tells of itself', () => {
  const own = ['——在枫桥县职工读书会上的发言', '（2021年4月9日）'];
  expect(stripText([title, '标签', '职工读书', '发言稿', ...own, ...body]).lines).toEqual([...own, ...body]);
});

test.each([
  '时间 就是生命',
  '会议时间 2023年5月8日',
  '来源于生活的感动，我想讲给大家听。',
  '——在全市禁毒工作会议上的发言',
  '编辑部主任 谷雨',
])('a line that opens with a word of labels is none: %s', (line) => {
  const { context, lines } = stripText([title, line, ...body]);
  expect(context.meta).toEqual(EMPTY_META);
  expect(lines).toEqual([line, ...body]);
});

test.each(['2021年04月09日', '2021年4月9日 星期五', '2021年4月9日 10:22'])(
  'a day as machines and newspapers print it: %s',
  (line) => {
    expect(stripText([title, line, ...body]).lines).toEqual(body);
    expect(stripText([title, '2021年4月9日', ...body]).lines).toEqual(['2021年4月9日', ...body]);
  },
);

test.each([
  '会议时间：2023年5月8日',
  '活动时间：2023年5月8日　活动地点：县体育馆',
  '主持人：王建国　讲话人：李志远',
])('labels of an event or a person are none of the page: %s', (line) => {
  const { context, lines } = stripText([title, line, ...body]);
  expect(context.meta).toEqual(EMPTY_META);
  expect(lines).toEqual([line, ...body]);
});

test.each(['述职人：吴海涛', '承诺人：吴海涛'])(
  'behind the text a label that no list has may be the document’s: %s',
  (line) => {
    expect(stripText([title, ...body, line]).lines).toEqual([...body, line]);
  },
);

test('the first value of a field stays', () => {
  const { context } = stripText([title, '时间：2022-01-01', ...body, '时间：2024-05-05']);
  expect(context.meta.date).toBe('2022-01-01');
});

test('dates in a list of other documents are none of this one', () => {
  const { context } = stripText([
    title,
    ...body,
    '相关推荐',
    '-',
    '2025-01-13 483',
    '乡镇讲话稿',
    '2024-11-02',
  ]);
  expect(context.meta).toEqual(EMPTY_META);
});

describe('source', () => {
  test.each([
    ['来源：青山日报', '青山日报'],
    ['您好，欢迎访问三江文档', '三江文档'],
    ['导语：本文来源于网络，仅供参考，不代表本站观点。', '来源于网络'],
    ['導語：一文來源于網友上傳，不代表本站觀點，歡迎參考。', '來源于網友上傳'],
    [
      '声明：文海网尊重并保护知识产权，如果我们转载的作品侵犯了您的权利，请在一周内通知我们，我们会及时删除。',
      '文海网',
    ],
    ['声明：本站尊重并保护知识产权，如果我们转载的作品侵犯了您的权利，请在一周内通知我们。', null],
  ])('%s', (line, source) => {
    expect(stripText([line, title, ...body]).context.meta.source).toBe(source);
  });

  test('a greeting takes the host of the printed address', () => {
    const rows = ['欢迎访问三江文档！', title, ...body, '链接地址：https://www.sanjiang.com/doc-1.html'];
    expect(stripText(rows).context.meta.source).toBe('三江文档 (www.sanjiang.com)');
  });
});

describe('category', () => {
  test.each([
    [`当前位置：首页 > 办公文档 > 组织学习 > ${title}`, '办公文档 > 组织学习'],
    ['首页 > 文库大全 > 心得体会 > 其他心得体会', '文库大全 > 心得体会 > 其他心得体会'],
    ['您的位置：新秘网>>党委讲话>>乡村振兴>>正文', '党委讲话 > 乡村振兴'],
    ['您现在的位置是：首页 › 讲话发言 › 正文', '讲话发言'],
    [`首頁 > ${title}`, null],
  ])('%s', (line, category) => {
    expect(stripText([line, title, ...body]).context.meta.category).toBe(category);
  });

  test('a label goes before the breadcrumb', () => {
    const { context } = stripText(['首页 > 讲话', title, ...body, '分类：综合整理']);
    expect(context.meta.category).toBe('综合整理');
  });
});
