import { expect, test } from 'vitest';
import { mergeRepeatedMarks } from '../../../utils/mend/repeated-marks.ts';
import { runPass } from './mend.ts';

const merged = (text: string) => runPass(mergeRepeatedMarks, text).lines;

test('marks that a page repeats stand once', () => {
  const text =
    '为广泛传播知识,,,,,推动工作，，，，，今天开会,,,,,作个布置。。。。。。。\n谢谢大家！！！！！！';
  expect(merged(text)).toEqual(['为广泛传播知识,推动工作，今天开会,作个布置。', '谢谢大家！']);
});

test.each([
  ['an ellipsis of stops', '说到这里，我想起了父亲。。。。。。'],
  ['emphasis', '谢谢大家！！！我们赢了！！！真的赢了！！！'],
  ['a slip or two', '为广泛传播知识,,,推动工作,今天开会。'],
])('%s stays', (_, text) => {
  expect(merged(text)).toEqual([text]);
});
