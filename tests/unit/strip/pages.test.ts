import { describe, expect, it, test } from 'vitest';
import { joinPages } from '../../../utils/read/join.ts';
import { body, pageOf, removalsOf, stripPage, title } from './support.ts';

/** Pages with these lines, joined. */
function joined(...pages: Parameters<typeof pageOf>[0][]) {
  return joinPages(new Map(pages.map((lines, index) => [index + 1, pageOf(lines)])));
}

const [first, second] = [body.slice(0, 5), body.slice(5)];

describe('the pages of one document', () => {
  it('keep the title of the first; the others’ are echoes, counted or not', () => {
    const { lines, context } = stripPage(joined([title, ...first], [`${title}(2)`, ...second]));
    expect(lines).toEqual(body);
    expect(context.title).toBe(title);
    expect(removalsOf(context)).toEqual([['title-echo', `${title}(2)`]]);
  });

  it('each have a head and a foot of their own', () => {
    const head = ['首页 > 公务范文 > 讲话', title, '发布时间：2023-05-08 来源：网络'];
    const foot = ['第1页 共2页', '上一篇：没有了', '相关推荐', '述职报告范文', '版权所有 某某网'];
    const { lines, context } = stripPage(joined([...head, ...first, ...foot], [...head, ...second, ...foot]));
    expect(lines).toEqual(body);
    expect(context.meta).toMatchObject({ date: '2023-05-08', source: '网络' });
    for (const text of [...head.slice(0, 1), ...foot])
      expect(context.removed.filter((removal) => removal.text === text)).toHaveLength(2);
  });

  it('take a title for text on a later page where it is not the document’s', () => {
    const heading = '关于做好下半年工作的几点意见';
    expect(stripPage(joined([title, ...first], [heading, ...second])).lines).toEqual([
      ...first,
      heading,
      ...second,
    ]);
  });

  it('say only once what every page opens with', () => {
    const lead = '乡村兴则国家兴，乡村衰则国家衰，乡村强则国家强。';
    const { lines, context } = stripPage(joined([title, lead, ...first], [title, lead, ...second]));
    expect(lines).toEqual([lead, ...body]);
    expect(removalsOf(context)).toContainEqual(['summary-repeat', lead]);
  });

  it('open again with a salutation where a speech begins', () => {
    const rows = [title, ...first];
    expect(stripPage(joined(rows, ['同志们：', ...second])).lines).toEqual([...first, '同志们：', ...second]);
  });

  it('do not end with what all of them end with, greetings, sentences and dates aside', () => {
    const last = '青石镇乡村振兴简报';
    const { lines, context } = stripPage(joined([title, ...first, last], [title, ...second, last]));
    expect(lines).toEqual(body);
    expect(removalsOf(context).filter(([, text]) => text === last)).toHaveLength(2);
    for (const end of ['谢谢大家', '二〇二三年五月', '让我们共同努力！']) {
      const rows = stripPage(joined([title, ...first, end], [title, ...second, end])).lines;
      expect(rows, end).toEqual([...first, end, ...second, end]);
    }
  });

  it('lose a site’s mark that stands once on each', () => {
    const mark = '笔杆子文库';
    const pages = [body.slice(0, 3), body.slice(3, 6), body.slice(6)];
    const { lines } = stripPage(
      joined(...pages.map((lines) => [title, lines[0] ?? '', mark, ...lines.slice(1)])),
    );
    expect(lines).toEqual(body);
  });

  it('number their lines through', () => {
    const { lines, missing } = joinPages(
      new Map([
        [4, pageOf(second)],
        [1, pageOf(first)],
      ]),
      [2, 3],
    );
    expect(lines.map(({ text }) => text)).toEqual(body);
    expect(lines.map(({ order }) => order)).toEqual(body.map((_, index) => index));
    expect(new Set(lines.map(({ group }) => group)).size).toBe(body.length);
    expect(lines.map(({ page }) => page)).toEqual(body.map((_, index) => (index < first.length ? 1 : 4)));
    expect(missing).toEqual([2, 3]);
  });
});

test.each(['1 2 3', '12345', '分页：1 2 3', '< 1 2 3 >', '[1] [2] [3]'])(
  'a row of page numbers goes where it is linked: %s',
  (text) => {
    const { lines, context } = stripPage(pageOf([title, ...body, { text, linkShare: 0.6 }]));
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toEqual([['page-number', text]]);
  },
);

test('numbers that lead nowhere stay in the text', () => {
  const rows = [...body.slice(0, 4), '1 2 3', ...body.slice(4)];
  expect(stripPage(pageOf([title, ...rows])).lines).toEqual(rows);
});
