import { describe, expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { readText } from '../../../utils/read/text.ts';
import { findColumn } from '../../../utils/strip/column.ts';

const PARAGRAPHS = [
  '乡亲们：',
  '你们把票投给我，我心里有数，你看得起我，我就要对得起你。晚上睡不着，我想了三件事，件件都要和你商量着办。',
  '头一件，把东头那条路修通。你的孩子上学要蹚水，我的孩子也要蹚水，分享一条好路，比分享什么都强。',
  '第二件，把果子卖出去。你种得好，我跑得勤，上一年烂在地里的，下一年要换成钱装进你的口袋里。',
  '第三件，把账目贴出来。你随时来看，随时来问，看不懂的我念给你听。要是我说话不算数，你把我从台上拉下来。',
  '别的话不多说了，地里的活等着人。散会以后，你有什么难处，到我家里来坐，茶水管够。',
];

/** As a text layer with rows of so many characters has it. */
function wrap(paragraphs: readonly string[], width: number): string[] {
  return paragraphs.flatMap((text) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
}

describe('a speech in a narrow column', () => {
  test.each([14, 16, 18, 20])('of %i characters is whole', (width) => {
    const rows = wrap(PARAGRAPHS, width);
    const page = readText(['在村民大会上的当选讲话', ...rows, '上一篇：开学典礼上的讲话'].join('\n'));
    const { title, parts, removed } = clean(page);
    const [part] = parts;
    const texts = [part?.salutation ?? '', ...(part?.blocks ?? []).map(({ text }) => text)];
    expect(title).toBe('在村民大会上的当选讲话');
    expect(texts.join('').replace(/\s/g, '')).toBe(PARAGRAPHS.join(''));
    expect(removed.map(({ text }) => text)).toContain('上一篇：开学典礼上的讲话');
  });
});

test('a title as long as the rows are wide is none of them', () => {
  const title = '村民委员会主任在村民大会上的讲话';
  const rows = wrap(PARAGRAPHS, title.length);
  const made = clean(readText([title, '发布日期：2006-04-11', ...rows].join('\n')));
  expect(made.title).toBe(title);
  expect(made.parts[0]?.salutation).toBe(PARAGRAPHS[0]);
});

describe('what is no column', () => {
  test.each([
    ['paragraphs', PARAGRAPHS],
    [
      'a list of titles',
      Array.from({ length: 20 }, (_, index) => `在重点项目推进会上的讲话稿第${index + 10}篇`),
    ],
    ['sentences', Array.from({ length: 20 }, (_, index) => `今年要做好第${index + 10}件实事，人人有责。`)],
    ['a few rows', wrap(PARAGRAPHS, 18).slice(0, 6)],
  ])('%s', (_, rows) => {
    expect(findColumn(readText(rows.join('\n')).lines)).toBeNull();
  });
});
