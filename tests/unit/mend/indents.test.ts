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

test('a heading may have its bracket spread', () => {
  const text = '　( 一 ) 多办惠民实事　　城区停车难。　　( 二 ) 多解燃眉之急　　要敢于碰硬。';
  expect(runPass(splitAtIndents, text).lines).toEqual([
    '( 一 ) 多办惠民实事',
    '城区停车难。',
    '( 二 ) 多解燃眉之急',
    '要敢于碰硬。',
  ]);
});

test('indents of common spaces part paragraphs, unless most sentences have them', () => {
  expect(
    runPass(splitAtIndents, '各位朋友:  大家好!过去一年。成绩很好。  展望新年。再接再厉。').lines,
  ).toEqual(['各位朋友:', '大家好!过去一年。成绩很好。', '展望新年。再接再厉。']);
  const habit = '今天开会。  明天总结。  后天放假。';
  expect(runPass(splitAtIndents, habit).lines).toEqual([habit]);
});

test.each(['张三　　李四　　王五', '二〇二三年　月　日', '今天开会。　明天总结。', '一、　　加强领导'])(
  'a gap that is no indent: %s',
  (text) => expect(runPass(splitAtIndents, text).lines).toEqual([text]),
);
