import { describe, expect, test } from 'vitest';
import { pageOf, stripPage, title } from './support.ts';

const speech = [
  '同志们：',
  '春耕已经全面展开，农时不等人，各村要把劳力、农资、农机统筹好，抢晴天、战雨天，把春播任务完成好。',
  '一要保面积。去年全镇撂荒地复耕三百亩，今年还有一百多亩没有复耕，包村干部要一块一块地盯。',
  '二要保水源。十二座山塘的清淤要在清明之前完工，水泵、渠道要逐个检修，不能等到旱了再动手。',
  '三要保农资。供销社要备足化肥和种子，市场监管所要查处假冒伪劣，让农民买得放心、用得安心。',
];
/** Inside 劳力, 复耕, 清淤 and 放心: where a page of print may break. */
const INSIDE = ['劳', '没有复', '的清', '买得放'];

/** The speech with a mark inside a sentence of each paragraph. */
function strew(mark: (index: number) => string): readonly string[] {
  return speech.map((row, index) => {
    const before = INSIDE[index - 1];
    if (before === undefined) return row;
    const at = row.indexOf(before) + before.length;
    return `${row.slice(0, at)}${mark(index)}${row.slice(at)}`;
  });
}

function strip(rows: readonly string[]): readonly string[] {
  return stripPage(pageOf([title, ...rows], { documentTitle: title })).lines;
}

describe('marks strewn inside sentences', () => {
  test.each([
    ['an address', () => 'hengxi.cn'],
    ['an address between spaces', () => ' www.hengxi.cn '],
    ['the name of a library', () => '横溪公文网'],
    ['a number with that of all pages', (index: number) => `（${2 * index}/16）`],
    ['the same in English', (index: number) => ` Page ${2 * index} of 16 `],
    ['a number between dashes, some of them missing', (index: number) => `— ${2 * index} —`],
    ['a head with its page', (index: number) => `横溪春耕文集 第${index + 2}页`],
    ['a head with its number', (index: number) => ` 横溪春耕文集 ${index + 2} `],
    ['a note on the rights at the ends', (index: number) => (index > 0 ? '（版权所有：横溪人）' : '')],
  ])('%s', (_, mark) => {
    expect(strip(strew(mark))).toEqual(speech);
  });
});

describe('what a speaker says again and again', () => {
  test.each([
    ['an address', ['请大家登录hengxi.cn查询补贴', '也可以在hengxi.cn网站留言', '不会用hengxi.cn的找村会计']],
    ['an amount', ['今年完成春播3千亩', '明年完成春播5千亩', '后年完成春播8千亩']],
    ['a page', ['请翻到材料第2页看看', '再请翻到材料第5页看看', '最后请翻到材料第9页看看']],
    ['shares', ['一组出工（1/5）就够了', '二组出工（2/7）就够了', '三组出工（3/8）就够了']],
  ])('stays: %s', (_, phrases) => {
    const rows = [...speech, ...phrases.map((phrase) => `各村要记住，${phrase}，不要怕麻烦。`)];
    expect(strip(rows)).toEqual(rows);
  });
});

describe('a row strewn between paragraphs', () => {
  const between = (row: string) => speech.flatMap((line, index) => (index > 1 ? [row, line] : [line]));

  test.each(['内-部-参-考', '水印样稿 · 请勿外传', '试 阅 版 本 · 开 通 去 除'])(
    'goes in whatever words: %s',
    (row) => {
      expect(strip(between(row))).toEqual(speech);
    },
  );

  test.each(['春耕不等人', '不误农时，不负春光', '（掌声）'])('stays where it is a refrain: %s', (row) => {
    expect(strip(between(row)).filter((line) => line === row)).toHaveLength(3);
  });
});
