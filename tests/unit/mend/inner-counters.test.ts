import { expect, test } from 'vitest';
import { mend } from '../../../utils/mend/index.ts';
import { removeInnerCounters } from '../../../utils/mend/inner-counters.ts';
import { runPass } from './mend.ts';

const page =
  '过去一年，全镇上下团结一心，攻坚克难，经济运行总体平稳，农业生产喜获丰收，城乡面貌焕然一新，社会大局和谐稳定，各项事业都取得了新的进步，这些成绩来之不易，值得珍惜。';

test.each([
  ['two words and a word', '我们要加1、强学习。', '必须抓紧2、落实。', '不能放松3、警惕。'],
  ['behind the text', '我们要加1、强学习。', '必须抓紧2、落实。', '不能放松3、警惕。', '4、'],
  ['one gone before', '我们要加2、强学习。', '必须抓紧3、落实。', '不能放松、5、懈怠。', '也不能停6、步。'],
])('page numbers inside sentences that count up: %s', (_, ...sentences) => {
  const source = sentences.map((sentence) => (sentence === '4、' ? sentence : page + sentence));
  const clear = source.map((line) => line.replace(/\d、/g, ''));
  const { lines, changes } = runPass(removeInnerCounters, source.join('\n'));
  expect(lines).toEqual(clear.filter((line) => line !== ''));
  expect(changes).toHaveLength(source.join('').match(/\d、/g)?.length ?? 0);
});

test('a list inside a sentence stays beside them', () => {
  const list = '要做到1、加强学习，2、落实责任，3、提高警惕。';
  const source = [
    `${page}我们要加1、强学习。`,
    page + list,
    `${page}必须抓紧2、落实。`,
    `${page}不能放松3、警惕。`,
  ];
  expect(runPass(removeInnerCounters, source.join('\n')).lines).toEqual([
    `${page}我们要加强学习。`,
    page + list,
    `${page}必须抓紧落实。`,
    `${page}不能放松警惕。`,
  ]);
});

test('page numbers go once hard-wrapped lines are joined', () => {
  const text = `${page}我们要加1、强学习。${page}必须抓紧2、落实。${page}${page}不能放松3、警惕。`;
  const rows = text.match(/.{1,36}/g) ?? [];
  expect(runPass(mend, rows.join('\n')).lines.join('')).toBe(text.replace(/\d、/g, ''));
});

test.each([
  [
    'labels',
    `${page}如图1、图解所示。`,
    `${page}如图2、图解所示。`,
    `${page}如图3、图解所示。`,
    `${page}加1、强。`,
  ],
  ['items side by side', '要做到1、加强学习，抓紧2、落实责任，不能放松3、警惕，我们要加4、强。'],
  ['numbers that do not count up', `${page}加2、强学习。`, `${page}抓紧1、落实。`, `${page}放松3、警惕。`],
  ['no word parted', `${page}包括1、安全。`, `${page}抓紧2、落实。`, `${page}放松3、警惕。`],
  ['two only', `${page}我们要加1、强学习。`, `${page}必须抓紧2、落实。`],
])('numbers of the text stay: %s', (_, ...lines) => {
  expect(runPass(removeInnerCounters, lines.join('\n'))).toEqual({ lines, changes: [] });
});
