import { expect, test } from 'vitest';
import { removeCounters } from '../../../utils/mend/counters.ts';
import { mend } from '../../../utils/mend/index.ts';
import { runPass } from './mend.ts';

test.each([
  ['我市经济平稳增长\n3、,全市财政收入增长。', ['我市经济平稳增长', ',全市财政收入增长。'], ['3、 → ']],
  ['我市经济平稳增长\n1 2、,全市财政收入增长。', ['我市经济平稳增长', ',全市财政收入增长。'], ['1 2、 → ']],
  ['去年，我市继续保持良好的发\n2、展势头。', ['去年，我市继续保持良好的发', '展势头。'], ['2、 → ']],
])('a page number glued before %s', (text, lines, changes) => {
  expect(runPass(removeCounters, text)).toEqual({ lines, changes });
});

test.each([
  '我们要做到：\n1、加强学习。\n2、狠抓落实。',
  '各级各部门，要认真落实\n2、发展经济。',
  '1.5亿元的投资。',
  '2、3月份的工作。',
])('a number of the text stays: %s', (text) => {
  expect(runPass(removeCounters, text)).toEqual({ lines: text.split('\n'), changes: [] });
});

test('a number before the address of the only speech is no item’s', () => {
  expect(
    runPass(removeCounters, '1、尊敬的各位评委、同志们：大家好！\n1、熟悉业务。\n2、熟悉管理。').lines,
  ).toEqual(['尊敬的各位评委、同志们：大家好！', '1、熟悉业务。', '2、熟悉管理。']);
  const speeches = '1、各位乡亲：\n渠修好了。\n2、各位代表：\n路修好了。';
  expect(runPass(removeCounters, speeches).lines).toEqual(speeches.split('\n'));
  const items = '渠要修：\n1、各位组长：包到户。';
  expect(runPass(removeCounters, items).lines).toEqual(items.split('\n'));
});

test('a number next to a sure one is a page’s in the middle of a sentence', () => {
  const rows = [
    '春耕在即，农资价格保持平',
    '2、稳，备耕进展顺利。',
    '入夏以后，防汛形势依然',
    '3、严峻，要早作准备。',
  ];
  expect(runPass(removeCounters, rows.join('\n')).lines).toEqual([
    '春耕在即，农资价格保持平',
    '稳，备耕进展顺利。',
    '入夏以后，防汛形势依然',
    '严峻，要早作准备。',
  ]);
});

test('an item next to a page’s number stays behind a sentence, and one that counts otherwise', () => {
  const rows = [
    '春耕在即，农资价格保持平',
    '2、稳，备耕进展顺利。',
    '3、防汛要早。',
    '今年，各地要抓紧',
    '7、修渠。',
  ];
  expect(runPass(removeCounters, rows.join('\n')).lines).toEqual([
    '春耕在即，农资价格保持平',
    '稳，备耕进展顺利。',
    ...rows.slice(2),
  ]);
});

const told = '堤上的灯一直亮到天明，守堤的人换了三班，水位表上的数字一格一格往下退。';
const wrapped = (...numbers: readonly string[]) =>
  numbers.flatMap((number, at) => [
    `${told}${at}村的渡口，每年都要给守堤的人送`,
    `${number}两筐新藕，说是谢他们的。`,
  ]);

test.each([[['1、', '2、', '3、']], [['2、', '3 ', '4、']]])(
  'numbers that count up in the middle of sentences are pages’: %j',
  (numbers) => {
    expect(runPass(removeCounters, wrapped(...numbers).join('\n')).lines).toEqual(
      wrapped(...numbers.map(() => '')),
    );
  },
);

test.each([
  ['two alone', ['2、', '3、']],
  ['those that count otherwise', ['3、', '5、', '9、']],
  ['those without marks', ['1 ', '2 ', '3 ']],
])('but not %s', (_, numbers) => {
  const rows = wrapped(...numbers);
  expect(runPass(removeCounters, rows.join('\n')).lines).toEqual(rows);
});

test('a measure next to a page’s number stays', () => {
  const rows = [
    ...wrapped('2、', '3、', '4、').slice(0, 6),
    `${told}今年的藕收得晚，到了`,
    '5 月还没有起塘。',
  ];
  expect(runPass(removeCounters, rows.join('\n')).lines.slice(-1)).toEqual(['5 月还没有起塘。']);
});

test('a preview that stops at a comma is one paragraph', () => {
  const rows = [
    '今天，我们召开区政府常务会议，主要是向大家通报班子成员的工作分工情况，提出',
    '要求，请大家认真抓好落实，',
  ];
  expect(runPass(mend, rows.join('\n')).lines).toEqual([rows.join('')]);
});

const page = `${told}${told}${told}${told}`;

test('a page may begin behind a comma, and one of those between with a paragraph', () => {
  const rows = [
    `${page}那一年，村里最老的船工被洪水困住，`,
    '2、在屋顶上坐了一夜。',
    `${page}前几年，镇里有一名干部，`,
    '3、守了二十八年的堤。',
    page,
    '4、今年要办的三件大事，件件都难。',
    `${page}当干部就不要想发财，`,
    '5、想发财就不要当干部。',
  ];
  const bare = rows.map((row) => row.replace(/^\d、/, ''));
  expect(runPass(removeCounters, rows.join('\n')).lines).toEqual(bare);
});

test('items of a list that end with commas stay', () => {
  const rows = ['要抓好以下几件事，', '1、修好水渠，', '2、修好山塘，', '3、修好机井，', '4、修好泵站。'];
  expect(runPass(removeCounters, rows.join('\n')).lines).toEqual(rows);
});
