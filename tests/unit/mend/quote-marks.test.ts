import { expect, test } from 'vitest';
import { createContext, type Pass } from '../../../utils/context.ts';
import { mend, mendCharacters } from '../../../utils/mend/index.ts';
import { removeQuoteMarks } from '../../../utils/mend/quote-marks.ts';
import { readText } from '../../../utils/read/text.ts';
import { runPass } from './mend.ts';

test('the marks of quoted text go, of any width and doubled', () => {
  const text =
    '原文如下\n> 同志们：\n> 今天开会，讲三点意见。\n>\n＞一要加强学习，提高认识。\n>> 二要抓好落实，不打折扣。';
  expect(runPass(removeQuoteMarks, text)).toEqual({
    lines: [
      '原文如下',
      '同志们：',
      '今天开会，讲三点意见。',
      '一要加强学习，提高认识。',
      '二要抓好落实，不打折扣。',
    ],
    changes: ['> →  ×3', '＞ → ', '>> → '],
  });
});

test('an empty quoted line parts paragraphs', () => {
  const page = readText(
    '> 今天开会，讲三点意见。\n>\n> 　　一要加强学习，提高认识。\n> 二要抓好落实，不打折扣。',
  );
  const lines = removeQuoteMarks(page.lines, createContext(page));
  expect(lines.map(({ gap, indent }) => [gap, indent])).toEqual([
    [false, 0],
    [true, 2],
    [false, 0],
  ]);
});

test('quoted lines that were wrapped are joined', () => {
  const text =
    '今年汛期我县降水量比常年偏多，各级各部门要把困难估计得更充分一些，把准备做得更扎实一些。'.repeat(9);
  const rows = (text.match(/.{1,35}/g) ?? []).map((row) => `> ${row}`);
  const both: Pass = (lines, context) => mend(mendCharacters(lines, context), context);
  expect(runPass(both, rows.join('\n')).lines).toEqual([text]);
});

test.each([
  '> 首页\n> 公文\n> 讲话\n> 县长在会上的讲话',
  '> 下一篇：县长讲话，全文\n正文。',
  '增长率>8%，增幅>3%，降幅>2%。',
])('a mark of the page stays: %s', (text) => {
  expect(runPass(removeQuoteMarks, text)).toEqual({ lines: text.split('\n'), changes: [] });
});
