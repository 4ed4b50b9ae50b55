import { describe, expect, test } from 'vitest';
import { createContext, recordRemoval } from '../../../utils/context.ts';
import { unwrap } from '../../../utils/mend/unwrap.ts';
import { readText } from '../../../utils/read/text.ts';
import { runPass } from './mend.ts';

const OPENING =
  '今天，我们召开全市工作会议，主要任务是贯彻落实上级会议精神，总结去年工作，部署今年任务。刚才，几位同志作了很好的发言，我都同意，请大家认真抓好落实。下面，我讲三点意见。';
const BODY =
  '去年，面对复杂多变的形势，全市上下团结一心、攻坚克难，各项工作取得了新的成绩，经济增长9.5%，城镇新增就业12.6万人，GDP总量再上新台阶。同时也要看到，我们的工作还有不少差距，必须认真解决。';
const CLOSING = '同志们，让我们振奋精神，扎实工作，为全面完成今年各项任务而努力奋斗！';
const PARAGRAPHS = ['同志们：', OPENING, '一、提高认识', BODY, '二、抓好落实', BODY, CLOSING];

/** Breaks a paragraph into lines of a number of characters. */
function wrap(paragraph: string, width: number, indent = ''): string[] {
  return `${indent}${paragraph}`.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
}

const unwrapped = (rows: string[]) => runPass(unwrap, rows.join('\n')).lines;

describe('a wrapped speech comes back in its paragraphs', () => {
  test.each([20, 26, 33])('%s characters a line', (width) => {
    expect(unwrapped(PARAGRAPHS.flatMap((paragraph) => wrap(paragraph, width)))).toEqual(PARAGRAPHS);
  });

  test('with first-line indents', () => {
    expect(unwrapped(PARAGRAPHS.flatMap((paragraph) => wrap(paragraph, 30, '　　')))).toEqual(PARAGRAPHS);
  });

  test('with first-line indents, where a first line ends with its sentence', () => {
    const first = '1、渡口的石阶，五年里修了三回，到今天还是一踩就晃。';
    const rest = '不是石匠不用心，是江水年年掏空它的脚，今年入冬我们要把桩打下去。';
    const paragraphs = ['同志们：', OPENING, OPENING, first + rest, OPENING, CLOSING];
    const rows = paragraphs.flatMap((paragraph) => wrap(paragraph, first.length + 2, '　　'));
    expect(unwrapped(rows)).toEqual(paragraphs);
  });

  test('with empty lines where pages ended', () => {
    const rows = PARAGRAPHS.flatMap((paragraph) => wrap(paragraph, 24)).flatMap((row, index) =>
      index % 7 === 6 ? [row, ''] : [row],
    );
    expect(unwrapped(rows)).toEqual(PARAGRAPHS);
  });

  test('with half-width punctuation that was full-width when it was wrapped', () => {
    const rows = PARAGRAPHS.flatMap((paragraph) => wrap(paragraph, 26)).map((row) =>
      row.replaceAll('，', ','),
    );
    expect(unwrapped(rows)).toEqual(PARAGRAPHS.map((paragraph) => paragraph.replaceAll('，', ',')));
  });
});

const SHORT_PARAGRAPHS = [
  '各位乡亲：',
  '今天请大家来，就是把修渠的事情商量一下，钱从哪里来、工怎么出，都摆到桌面上来说清楚。',
  '一、钱的事',
  '县里补助一半，村集体出三成，剩下的两成按受益的田亩分摊，一亩地大约是三十五块钱。',
  '二、工的事',
  '每户出五个工，冬闲的时候干。',
  '三、监督的事',
  '账目每月公布。',
  '由各小组推选出来的五位代表负责查验材料，花出去的每一分钱都要有三个人签字才算数。',
  '谢谢大家！',
];

describe('a text with fewer rows than headings and short lines', () => {
  test('comes back too, where three rows stop within a sentence at one width', () => {
    expect(unwrapped(SHORT_PARAGRAPHS.flatMap((paragraph) => wrap(paragraph, 32)))).toEqual(SHORT_PARAGRAPHS);
  });

  test.each([
    ['a wider line is there', (row: string) => row.replace('谢谢大家！', `谢谢大家！${CLOSING}`)],
    ['what stops there are the heads of lists', (row: string) => row.replace(/[^。！]$/, '：')],
  ])('stays where %s', (_, change) => {
    const rows = SHORT_PARAGRAPHS.flatMap((paragraph) => wrap(paragraph, 32)).map(change);
    expect(unwrapped(rows)).toEqual(rows);
  });
});

test('a line that was shortened by strip does not end its paragraph', () => {
  const text = wrap(BODY + BODY + OPENING, 30);
  const page = readText(text.map((row, index) => (index === 3 ? row.slice(0, 22) : row)).join('\n'));
  const context = createContext(page);
  const [, , , shortened] = page.lines;
  if (!shortened) throw new Error('no line');
  recordRemoval(context, shortened, 'watermark', '某某文库整理收集');
  expect(unwrap(page.lines, context)).toHaveLength(1);
});

test('nor does one that a note began in, which ended in the next', () => {
  const [first = '', second = ''] = [
    '稻子熟了三成，大家都说今年的收成比去年好。',
    '路也修到了晒场边上，车子一直开到地头，',
  ];
  const text = [...wrap(BODY + BODY, 30), first, second, ...wrap(BODY, 30)];
  const page = readText(text.join('\n'));
  const context = createContext(page);
  const [opened, closed] = [first, second].map((row) => page.lines.find((line) => line.text === row));
  if (!opened || !closed) throw new Error('no line');
  recordRemoval(context, opened, 'watermark', '（更多范');
  recordRemoval(context, closed, 'watermark', '文加微信：daogu88）');
  expect(unwrap(page.lines, context).some((line) => line.text.includes(first + second))).toBe(true);
});

test('a joined line keeps the place of its first and says that it was joined', () => {
  const page = readText(`标题\n\n${wrap(BODY + BODY + BODY, 25).join('\n')}`);
  const lines = unwrap(page.lines, createContext(page));
  expect(lines.map(({ order, gap, joined }) => ({ order, gap, joined }))).toEqual([
    { order: 0, gap: false, joined: undefined },
    { order: 1, gap: true, joined: true },
  ]);
});

test('the record has a row a paragraph, with its first joint', () => {
  const rows = wrap(BODY + BODY + BODY, 30);
  expect(runPass(unwrap, rows.join('\n')).changes).toEqual([
    `${rows[0]?.slice(-8)}\n${rows[1]?.slice(0, 8)} → ${rows[0]?.slice(-8)}${rows[1]?.slice(0, 8)} ×${rows.length - 1}`,
  ]);
});

test.each([
  ['paragraphs', PARAGRAPHS.flatMap((paragraph) => [paragraph, ''])],
  [
    'short paragraphs of like length',
    Array.from({ length: 12 }, (_, index) => `${index}各级各部门要认真抓好落实，确保完成任务。`),
  ],
  ['a list of names', Array.from({ length: 12 }, () => '张三李四')],
])('%s stay as they are', (_, rows) => {
  expect(unwrapped(rows)).toEqual(rows.filter((row) => row !== ''));
});

test('Latin words keep a space at a joint, Chinese and numbers none', () => {
  const filler = '各级各部门要认真贯彻落实会议的精神全力做好今年的各项工作任务';
  const rows = [
    ...Array.from({ length: 8 }, () => filler),
    `${filler.slice(0, 26)}public`,
    `service是服务，20`,
    '23年完成。',
  ];
  expect(unwrapped(rows).join('')).toContain('public service是服务');
});

describe('a summary that was taken away is an answer key', () => {
  /** Two paragraphs whose border falls behind a full line: nothing in the layout tells it. */
  const left = '各级各部门要认真贯彻落实会议的精神，全力做好今年的各项工作，务必抓出新成效。';
  const right = '这次会议开得很好，大家的发言也都很好，我们要把会上定下的事情一件一件办好。';
  const rows = ['同志们：', ...wrap(BODY, 19), ...wrap(left, 19), ...wrap(right, 19), ...wrap(OPENING, 19)];
  const whole = (summary: string[]) => {
    const page = readText([...rows, ...summary].join('\n'));
    const context = createContext(page);
    for (const line of page.lines.slice(rows.length)) recordRemoval(context, line, 'summary-repeat');
    return unwrap(page.lines.slice(0, rows.length), context).map((line) => line.text);
  };

  test('with paragraphs of its own it shows where they end', () => {
    expect(left.length % 19).toBe(0);
    expect(whole(['同志们：', BODY, left, right])).toEqual(['同志们：', BODY, left, right, OPENING]);
  });

  test('its paragraph runs on across a border', () => {
    expect(whole(['同志们：', BODY, left + right])).toEqual(['同志们：', BODY, left + right, OPENING]);
  });

  test('where it has lost the breaks that are certain it says nothing', () => {
    expect(whole([`同志们：${BODY}${left}${right}`])).toEqual(whole([]));
  });
});

describe('verses below a full line that announces them', () => {
  const above = '我小时候听村里的老人说过两句话，到今天还记得：';
  const rows = (verses: readonly string[]) => [
    '同志们：',
    ...wrap(OPENING, 23),
    ...wrap(BODY, 23),
    above,
    ...verses,
    ...wrap(OPENING, 23),
  ];

  test('stay in their lines', () => {
    const verses = ['一水穿村过，', '长桥落日斜。'];
    expect(above).toHaveLength(23);
    expect(unwrapped(rows(verses))).toEqual(['同志们：', OPENING, BODY, above, ...verses, OPENING]);
  });

  test('what goes on in a full line and a rest is none', () => {
    const told = '做人要像渠里的水，往低处走，可是从来也不肯停下来歇一歇。';
    expect(unwrapped(rows(wrap(told, 23)))).toContain(above + told);
  });
});
