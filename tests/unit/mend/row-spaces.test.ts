import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { splitAtRowSpaces } from '../../../utils/mend/row-spaces.ts';
import { readText } from '../../../utils/read/text.ts';
import { runPass } from './mend.ts';

const PARAGRAPHS = [
  '各位领导、同志们：',
  '今天上午，跟着市里的观摩团看了 6 个镇，走了 11 个点，我的脸上一直是烫的。烫的不是太阳，是我们镇的那块展板。别的镇展板上写的是亮点，我们写的是问题。',
  '一、让耕地红线的政治责任在干部头脑中扎下根来',
  '违法占地为什么会发生在眼皮底下？不是看不见，是装作看不见。养鸡场打地基的时候，国土所的同志去过两次，村干部去过五次，我的车从旁边经过不下二十次。',
  '我们已经召开了三次党委会，一宗一宗地剖析，一个人一个人地过关。处分决定贴在了公示栏上，贴了整整 30 天。',
  '二、让每一亩被占的良田都回到庄稼手里',
  '截至昨天，违法占地已经拆除 13 宗，复耕 71 亩。剩下的一宗就是那座养鸡场，我们的办法分三步走：先算账，再搬鸡，后拆房。',
  '我讲完了，请大家监督。',
];

/** As a library writes a page into its description: each row of so many characters, and a space. */
function flatten(paragraphs: readonly string[], width: number): string {
  return paragraphs.flatMap((text) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join(' ');
}

test.each([28, 30, 32])('a text whose rows of %i end in spaces has its paragraphs again', (width) => {
  const { title, parts } = clean(readText(`在耕地保护工作推进会上的表态发言\n${flatten(PARAGRAPHS, width)}`));
  const [part] = parts;
  expect(title).toBe('在耕地保护工作推进会上的表态发言');
  const texts = [part?.salutation ?? '', ...(part?.blocks ?? []).map(({ text }) => text)];
  expect(texts).toEqual(PARAGRAPHS.map((text) => text.replace(/ /g, '')));
});

describe('a text stays in one line', () => {
  test.each([
    ['that was run together before it was wrapped', flatten([PARAGRAPHS.join('')], 28)],
    ['that has spaces here and there', `${PARAGRAPHS.join('').replaceAll('，', '， ')}`],
    ['that is short', flatten(PARAGRAPHS.slice(0, 3), 28)],
  ])('%s', (_, text) => {
    expect(runPass(splitAtRowSpaces, text)).toEqual({ lines: [text], changes: [] });
  });
});

test('nothing but the spaces goes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 6, maxLength: 16 }),
      fc.integer({ min: 16, max: 44 }),
      (paragraphs, width) => {
        const text = flatten(paragraphs, width);
        expect(runPass(splitAtRowSpaces, text).lines.join(' ')).toBe(text);
      },
    ),
  );
});
