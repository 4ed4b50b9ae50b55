import { describe, expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

const [salutation = '', lead = '', heading = '', first = '', ...rest] = body;
const start = [title, salutation, lead];

describe('numbers of pages', () => {
  test('those on lines of their own count up with one inside a sentence', () => {
    const cut = `${first.slice(0, 20)}- 2 -${first.slice(20)}`;
    expect(stripText([...start, '- 1 -', heading, cut, '- 3 -', ...rest, '-4-']).lines).toEqual(body);
  });

  test('in words inside sentences go with the stop that a library sets behind them', () => {
    const cut = `${lead.slice(0, 30)}第一页，共三页。${lead.slice(30)}`;
    const { lines } = stripText([title, salutation, cut, heading, `${first}第二页，共三页。`, ...rest]);
    expect(lines).toEqual(body);
    const told = '我在县志的第二页读到过，全书共六页。';
    expect(stripText([...start, told, ...rest]).lines).toContain(told);
  });

  test('a speaker’s last words alone on the last page stay', () => {
    const last = '我就说这些，欢迎大伙儿到我们村来做客！';
    const rows = [...start, '1 / 3', heading, first, '2 / 3', last, '3 / 3', '上一篇：开学第一课演讲稿'];
    expect(stripText(rows).lines).toEqual([salutation, lead, heading, first, last]);
  });

  test('a dashed number inside a sentence stays where they do not count up', () => {
    const cut = `${first.slice(0, 20)}- 7 -${first.slice(20)}`;
    expect(stripText([...start, '- 1 -', heading, cut, '- 3 -', ...rest]).lines).toContain(cut);
  });

  test.each(['- 1 -', '·1·', '1'])('one run into the last line of its page goes, beside %s', (mark) => {
    const rows = [...start, mark, heading, `${first} 2`, ...rest.slice(0, 2), mark.replace('1', '3')];
    expect(stripText([...rows, ...rest.slice(2)]).lines).toEqual(body);
  });

  test.each([['- 1 -', '- 4 -'], ['- 2 -', '- 3 -'], ['- 1 -']])(
    'a number behind a sentence stays beside %s',
    (...marks) => {
      const [before = '', after = ''] = marks;
      const rows = [...start, before, heading, `${first} 2`, ...rest.slice(0, 2), after].filter(Boolean);
      expect(stripText([...rows, ...rest.slice(2)]).lines).toContain(`${first} 2`);
    },
  );

  test.each([
    ['PART.01', 'PART.02'],
    ['Part One', 'Part Two'],
    ['NO.1', 'NO.2'],
    ['— Chapter 1 —', '— Chapter 2 —'],
  ])('those of sections go, which the next line heads in Chinese: %s', (...parts) => {
    const rows = [...start, parts[0] ?? '', heading, first, parts[1] ?? '', ...rest];
    expect(stripText(rows).lines).toEqual(body);
    // Over an address, or a title and an address, it is a piece's label.
    for (const titled of [[], ['在茶场年会上的讲话']]) {
      const pieces = parts.flatMap((part) => [part, ...titled, ...body]);
      expect(stripText([title, ...pieces]).lines).toEqual(expect.arrayContaining(parts));
    }
    // One alone counts nothing, and above English it is the heading.
    expect(stripText([...start, parts[0] ?? '', heading, first, ...rest]).lines).toContain(parts[0]);
    const english = ['Our Tea, Our Hills', first, parts[1] ?? '', 'Our Way Ahead', ...rest];
    expect(stripText([...start, parts[0] ?? '', ...english]).lines).toEqual(
      expect.arrayContaining(['Our Tea, Our Hills', 'Our Way Ahead', ...parts]),
    );
  });

  test('those over the addresses of speeches count speeches', () => {
    const speeches = [
      '各位来宾：',
      lead,
      first,
      '2.',
      '各位朋友：',
      ...rest.slice(1, 3),
      '3.',
      '各位校友：',
      rest.at(-1) ?? '',
    ];
    expect(stripText([title, ...speeches]).lines).toEqual(speeches);
    for (const label of ['1.', '1、在启动仪式上的讲话'])
      expect(stripText([title, label, ...speeches]).lines).toEqual([label, ...speeches]);
    const pages = [...start, '1', heading, first, '2', ...rest];
    expect(stripText(pages).lines).toEqual(body);
  });

  describe('with a point, where a library’s pages begin', () => {
    /** The number of the next page behind each place. */
    const mark = (places: readonly string[]) =>
      body
        .slice(1)
        .map((row) => places.reduce((text, place, at) => text.replace(place, `${place}${at + 2}、`), row));

    test('within sentences, far apart', () => {
      const rows = mark(['分析存在的', '带动能力弱的', '建立村规民约和']);
      expect(rows.join('')).toMatch(/2、.*3、.*4、/);
      expect(stripText([title, salutation, ...rows]).lines).toEqual(body);
    });

    test('two within words, and one before the text', () => {
      const text = `1、${body.join('')}`.replace('收入增长', '收入增2、长').replace('监督', '监3、督');
      expect(stripText([title, text]).lines).toEqual([body.join('')]);
    });

    test('before pages that have a line each, one of them within a word', () => {
      const whole = body.join('');
      const places = ['增强紧', '要把茶叶、油', '县直部门要主'].map((end) => whole.indexOf(end) + end.length);
      const pages = [0, ...places].map(
        (start, at) => `${at + 1}、${whole.slice(start, places[at] ?? whole.length)}`,
      );
      expect(stripText([title, ...pages]).lines.join('')).toBe(whole);
      const two = [`1、${whole.slice(0, places[1])}`, `2、${whole.slice(places[1])}`];
      expect(stripText([title, ...two]).lines.join('')).toBe(whole);
      const items = ['1、修路', '2、通车', '3、建桥'].map((item) => `${item}${first.slice(0, 120)}`);
      expect(stripText([title, salutation, ...items]).lines).toEqual([salutation, ...items]);
    });

    test('not those of a list that is run together', () => {
      const list = '今年要办好四件事，1、修一条路，2、通一趟车，3、建一座桥，4、亮一排灯。';
      expect(stripText([title, ...body, list]).lines).toEqual([...body, list]);
    });
  });

  test('a library’s count of its extract goes, with the title in front of it', () => {
    const mark = (page: number) => `《${title}》全文共8页，当前为第${page}页。`;
    const cut = `${first.slice(0, 30)}${title}共8页,当前第2页${first.slice(30)}`;
    const rows = [title, salutation, `${lead}${mark(1)}`, heading, cut, ...rest, mark(3)];
    expect(stripText(rows).lines).toEqual(body);
    const own = '这份规划全文共8页，我只讲其中的第2页。';
    expect(stripText([...start, own, heading, first, ...rest]).lines).toContain(own);
  });

  test("a viewer's button goes with the number that it stands beside", () => {
    const rows = [...start, '第1页 / 共2页全屏', heading, first, '第2页，共2页 放大', ...rest];
    expect(stripText(rows).lines).toEqual(body);
  });

  test('rules drawn of any dash go', () => {
    const rules = ['────────────', '━━━━━━━━━━', '＿＿＿＿＿＿＿＿', '══════════'];
    expect(stripText([title, ...rules, ...body]).lines).toEqual(body);
  });
});
