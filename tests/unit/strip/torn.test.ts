import { expect, test } from 'vitest';
import { body, removalsOf, stripText, title } from './support.ts';

/** The speech with a line between the halves of a sentence. */
const torn = (left: string, between: string, right: string) => [
  title,
  ...body.slice(0, 6),
  left,
  between,
  right,
  ...body.slice(7),
];

test.each([
  [
    'within a word',
    '各镇街要把养老服务中心的消防验收抓紧办完，县民政',
    '打开小程序，随时随地看',
    '局负责验收。',
  ],
  [
    'within a number',
    '去年全县新改建农村公路三百多公里，硬化率由去年的7',
    '【广告】开春大促，全场五折',
    '4.5%提高到九成以上。',
  ],
  [
    'within a sentence',
    '要把办事大厅搬到群众家门口，窗口前移、服务下沉，让',
    '▽ 上滑继续阅读下一段',
    '群众少跑一趟路、少等一刻钟。',
  ],
])('a line of the host’s goes %s', (_, left, between, right) => {
  const { lines, context } = stripText(torn(left, between, right));
  expect(lines).toEqual([...body.slice(0, 6), left, right, ...body.slice(7)]);
  expect(removalsOf(context)).toContainEqual(['advertisement', between]);
});

test.each([
  [
    'a heading',
    '今年要办好的民生实事，县里已经逐项排出了责任清单和进度',
    '（一）下载使用政务客户端',
    '要把政务客户端推广到每一个村。',
  ],
  [
    'a short line',
    '五年来，全县不断扩大对外开放，从根本上改变了过去的封闭',
    '半封闭状态',
    '，边境口岸的建设成绩显著。',
  ],
  [
    'a line beside which nothing is the host’s',
    '近年来，全县研究与试验发展经费支出与国',
    '内生产总值',
    '之比逐年提高，位居全省前列。',
  ],
  [
    'a line of the text',
    '各镇街要把养老服务中心的消防验收抓紧办完，县民政',
    '局和消防救援大队要上门服务',
    '，把时间节点倒排到每一天。',
  ],
  [
    'a sentence',
    '各镇街要把养老服务中心的消防验收抓紧办完，县民政局',
    '扫码评价要用起来。',
    '局长要亲自看结果。',
  ],
])('%s stays', (_, left, between, right) => {
  expect(stripText(torn(left, between, right)).lines).toContain(between);
});
