import { expect, test } from 'vitest';
import { removeStrewn, removeStrewnLetters, removeStrewnStops } from '../../../utils/mend/strewn.ts';
import { runPass } from './mend.ts';

test('letters of other scripts that stand alone go', () => {
  const text = '表示感谢，ฟ向乡亲们祝贺！\n捐款人是一个☠上一年级的女孩。\n从今天起，ღ我不再数了อ';
  expect(runPass(removeStrewnLetters, text)).toEqual({
    lines: ['表示感谢，向乡亲们祝贺！', '捐款人是一个上一年级的女孩。', '从今天起，我不再数了'],
    changes: ['ฟ → ', '☠ → ', 'ღ → ', 'อ → '],
  });
});

test.each([
  ['words of other scripts', '泰语的สวัสดี，格鲁吉亚语的გამარჯობა，希伯来语的שלום，都是你好。'],
  ['one or two', '泰文字母有ฟ、有อ，都很好看。'],
])('%s stay', (_, text) => {
  expect(runPass(removeStrewnLetters, text).lines).toEqual([text]);
});

test('marks behind 的 go', () => {
  expect(runPass(removeStrewn, "重要的`意义，广大的'干部，取得的.成绩，应当的´，必须的")).toEqual({
    lines: ['重要的意义，广大的干部，取得的成绩，应当的，必须的'],
    changes: ['的` → 的', "的' → 的", '的. → 的', '的´ → 的'],
  });
});

test('marks behind 的 that ends its sentence go', () => {
  expect(runPass(removeStrewn, '灶台应当是热的.。锅是满的’；')).toEqual({
    lines: ['灶台应当是热的。锅是满的；'],
    changes: ['的. → 的', '的’ → 的'],
  });
});

test('stops in words and behind words that lean on what follows go', () => {
  expect(runPass(removeStrewnStops, '同志们辛苦了。\n我们要勤奋地.工作，把家乡建.设好。')).toEqual({
    lines: ['同志们辛苦了。', '我们要勤奋地工作，把家乡建设好。'],
    changes: ['地.工 → 地工', '建.设 → 建设'],
  });
});

test.each([
  ['a stop set wrong', '开会了。要抓好落实.各部门要配合.工业用地.今年要管好。'],
  ['names', '卡尔.马克思和埃德加.斯诺说过。阿.托尔斯泰也说过。'],
  ['days and pairs', '五.四青年节到了。东.西部要协作，甲.乙双方要配合。'],
  ['enumerators', '讲三点。一.加强学习。二.抓好落实。'],
  ['a text without stops of its own', '我们要勤奋地.工作\n把家乡建.设好'],
])('%s stay', (_, text) => {
  expect(runPass(removeStrewnStops, text)).toEqual({ lines: text.split('\n'), changes: [] });
});
