import { expect, test } from 'vitest';
import { mendStrays } from '../../../utils/mend/strays.ts';
import { runPass } from './mend.ts';

const PAGE = Array.from({ length: 12 }, () => '水利工地上的灯亮了一夜，青年突击队把最后一段渠挖通了。').join(
  '\n',
);
const mended = (line: string) => {
  const { lines, changes } = runPass(mendStrays, `${PAGE}\n${line}`);
  return { line: lines.at(-1), changes };
};

test.each([
  ['让我们一起祝願家乡的明天更加美好。', '让我们一起祝愿家乡的明天更加美好。', ['願 → 愿']],
  ['验收的结果照{规定}办，不打折扣。', '验收的结果照规定办，不打折扣。', ['{ → ', '} → ']],
  ['辣子鸡她已经学会了’；橘猫也有了窝。', '辣子鸡她已经学会了；橘猫也有了窝。', ['’ → ']],
  ['验收的结果照规}定办，不打折扣。', '验收的结果照规定办，不打折扣。', ['} → ']],
  ['他问我`：“渠通了没有？”手里还`攥着铁锹。', '他问我：“渠通了没有？”手里还攥着铁锹。', ['` →  ×2']],
])('%s is mended', (text, line, changes) => {
  expect(mended(text)).toEqual({ line, changes });
});

test.each([
  ['the end of a quotation in a quotation', '“老人说：‘渠要修’，我们就修渠。”大家都记住了。'],
  ['the end of one that began above', '“……先把渠挖通’，这句话我们都记住了，写在墙上‘挖渠’。'],
  ['a blank of a form', '我是{单位名称}的代表，向大家问好。'],
  ['a command', '在终端里输入 `make` 就行了。'],
  ['source code', '写成 {color: red} 的样式，打开{a}看看。'],
  ['words quoted in Traditional', '匾上写着“為國爭光”四个字，已有百年。'],
  ['a surname', '请老劳模陳大爷给我们讲一讲当年的故事。'],
  ['a link', '繁體版'],
])('%s stays', (_, text) => {
  expect(mended(text)).toEqual({ line: text, changes: [] });
});

test('a text that has many keeps them', () => {
  const text = `${PAGE}\n${'第一個人说完，第二個人接着说，第三個人才起来。'.repeat(2)}`;
  expect(runPass(mendStrays, text).changes).toEqual([]);
});
