import { expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { widenStops } from '../../../utils/mend/stops.ts';
import { readText } from '../../../utils/read/text.ts';
import { runPass } from './mend.ts';

const rows = [
  '我县就要进入汛期.县政府今天开会,讲三点意见.',
  '一.思想上要重视.',
  '(一)教训就在眼前.2016年淹了11个村,损失3.7亿元.',
  '1.群众说"今年不会来水".结果来了.增长8%.今年要防',
];

test('a text that has . for 。 gets its stops; decimals and enumerators stay', () => {
  expect(runPass(widenStops, rows.join('\n'))).toEqual({
    lines: [
      '我县就要进入汛期。县政府今天开会,讲三点意见。',
      '一.思想上要重视。',
      '(一)教训就在眼前。2016年淹了11个村,损失3.7亿元。',
      '1.群众说"今年不会来水"。结果来了。增长8%。今年要防',
    ],
    changes: ['. → 。 ×8'],
  });
});

test('full-width ones, stops before closing quotes, at a figure that ends a line, and with hidden signs behind', () => {
  expect(
    runPass(widenStops, '他说：“今年不会来水．”结果来了．全县死亡4.\n要点名道姓. * ~: C3 }\n讲完了.'),
  ).toEqual({
    lines: ['他说：“今年不会来水。”结果来了。全县死亡4。', '要点名道姓。 * ~: C3 }', '讲完了。'],
    changes: ['． → 。 ×2', '. → 。 ×3'],
  });
});

test('decimals in words keep their points, where no item of a list follows', () => {
  const rows = '营业额成长百分之九.四,税后净利成长七.二五倍.同仁调薪百分之四.二是提拨盈余.我们很努力.';
  expect(runPass(widenStops, rows).lines).toEqual([
    '营业额成长百分之九.四,税后净利成长七.二五倍。同仁调薪百分之四。二是提拨盈余。我们很努力。',
  ]);
  const among = '这一年同仁辛苦了。公司的营业额成长了百分之九.四，净利也有成长。';
  expect(runPass(widenStops, among).lines).toEqual([among]);
});

test('what outlines knows the sentences', () => {
  const speech = [
    '在防汛会议上的讲话',
    '同志们:',
    '今天开会,很重要.下面,我讲两点.',
    '一、思想上要重视',
    '(一)不能侥幸.有的同志认为今年不会来水,这很危险.',
    '(二)不能麻痹.有的同志认为水库修好了,没有危险.',
  ];
  const [part] = clean(readText(speech.join('\n'))).parts;
  expect(
    part?.blocks.flatMap((block) => (block.type === 'paragraph' ? block.leads.map((lead) => lead.text) : [])),
  ).toEqual(['（一）不能侥幸。', '（二）不能麻痹。']);
});

test.each([
  ['its own stops', '今天开会。讲三点。要落实.要抓紧.要重视.要坚持.完了。'],
  ['too few', '今天开会.讲三点.要落实.'],
  ['no line ends with one', '党建.引领\n文化.旅游\n中国.北京\n天.地'],
  ['numbered rows', '一.加强学习\n二.抓好落实\n三.改进作风\n（四）.严肃纪律\n完.'],
  ['ellipses', '今天开会..\n讲三点...\n要落实......\n要抓紧....'],
  ['English', 'We met today. It was fine.\nMr. Li spoke at 8.30 on jinggao.com.\nThe end.'],
])('the marks of a text stay: %s', (_, text) => {
  expect(runPass(widenStops, text)).toEqual({ lines: text.split('\n'), changes: [] });
});

test('among stops of its own a text gets those behind whole sentences', () => {
  const text = [
    '三年来，我们的村庄变了样.路修到了家门口，水通到了灶台边。',
    '二是有一股能吃苦的劲，从来没有叫过一声累.',
  ].join('\n');
  expect(runPass(widenStops, text).lines).toEqual([
    '三年来，我们的村庄变了样。路修到了家门口，水通到了灶台边。',
    '二是有一股能吃苦的劲，从来没有叫过一声累。',
  ]);
});

test.each([
  '今天，我想起很多年以前读过的尤利乌斯.伏契克。',
  '第一，我们都读过卡尔.马克思的书，也读过很多别的。',
  '那年冬天，我在县城图书馆里第一次读到卡尔. 马克思的书。',
  '省政府办公厅发展研究中心.区域规划研究',
  '会上，大家一.要听，二.要记。',
])('%s keeps its own', (text) => {
  expect(runPass(widenStops, `${text}\n我们都记得。`).lines[0]).toBe(text);
});

test.each([
  [
    '我们守着水泵，熬过了一千多个夜晚 .二、还要守下去。',
    '我们守着水泵，熬过了一千多个夜晚 。二、还要守下去。',
  ],
  ['那几年，教会了我一个道理:坚持.', '那几年，教会了我一个道理:坚持。'],
  [
    '我有一颗不怕吃苦的心，也有一双肯干的手.2019年春天，我去了渠首。',
    '我有一颗不怕吃苦的心，也有一双肯干的手。2019年春天，我去了渠首。',
  ],
  [
    '我们把渠修到了家门口，把路铺到了田埂上. 今年，再修三座桥。',
    '我们把渠修到了家门口，把路铺到了田埂上。今年，再修三座桥。',
  ],
  ['到了秋天，满山的柿子都会是红的.我们再来。', '到了秋天，满山的柿子都会是红的。我们再来。'],
])('among others: %s', (text, made) => {
  expect(runPass(widenStops, `${text}\n我们都记得。`).lines[0]).toBe(made);
});

test('a wrapped sentence ends on the next line', () => {
  const rows = [
    '　　渠修通以后，沿线三个村的面貌有了很大的改',
    '观.今年春天，又种下了两千棵梨树。',
    '三.下一步，要管好它。',
  ];
  expect(runPass(widenStops, rows.join('\n')).lines.slice(1)).toEqual([
    '观。今年春天，又种下了两千棵梨树。',
    rows[2],
  ]);
});

test.each([
  '到了秋天，我们一起看金黄的.稻浪。',
  '这是今年镇政府承诺的.十件实事之一。',
  '今年，我们修好了全长三公里的.引水渠，浇上了地。',
  '今年，水库蓄水达到了历史最高的.3.2亿方。',
])('%s has a speck behind 的, not a stop', (text) => {
  expect(runPass(widenStops, `${text}\n我们都记得。`).lines[0]).toBe(text);
});
