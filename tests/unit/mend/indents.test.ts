import { expect, test } from 'vitest';
import { splitAtIndents } from '../../../utils/mend/indents.ts';
import { runPass } from './mend.ts';

test('paragraphs that were run together part where their indents stand', () => {
  const text = '同志们：　　今天开会。　　一、抓好落实　　各级要“抓紧。”　　　谢谢大家！';
  expect(runPass(splitAtIndents, text).lines).toEqual([
    '同志们：',
    '今天开会。',
    '一、抓好落实',
    '各级要“抓紧。”',
    '谢谢大家！',
  ]);
});

test.each(['张三　　李四　　王五', '二〇二三年　月　日', '今天开会。　明天总结。'])(
  'a gap that is no indent: %s',
  (text) => expect(runPass(splitAtIndents, text).lines).toEqual([text]),
);
