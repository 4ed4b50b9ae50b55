import { expect, test } from 'vitest';
import { EMPTY_META } from '../../../utils/manuscript.ts';
import { body, pageOf, stripPage, title } from './support.ts';

const cells = (texts: readonly string[], box: number) => texts.map((text) => ({ text, box, element: 'td' }));
const page = (above: ReturnType<typeof cells>, below: readonly string[] = []) =>
  stripPage(pageOf([...above, { text: title, box: 9, emphasis: true }, ...below, ...body]));
const menu = ['教务处', '学务处', '辅导室', '首页'];

test('what is left of a menu’s box above the title goes with the menu', () => {
  const above = [...cells(['青石鄉立茶山國民小學', 'Tea Hill Primary School, Greenstone'], 5)];
  const { lines, context } = page([...above, ...cells([...menu, '好站連結', '縣市教育發展資源網頁'], 6)]);
  expect(context.title).toBe(title);
  expect(lines.filter((line) => !body.includes(line))).not.toContain('縣市教育發展資源網頁');
});

test('the office that issues the text stays, in a box of its own or with the title', () => {
  for (const box of [5, 9]) {
    const { lines } = page([...cells(menu, 6), ...cells(['青石县人民政府'], box)]);
    expect(lines).toEqual(['青石县人民政府', ...body]);
  }
});

test('a school’s name in English, with its place, is no text: the title stands below', () => {
  const { context } = page(cells(['Tea Hill Primary School, Greenstone', '您好'], 5));
  expect(context.title).toBe(title);
});

test.each([
  [['發佈日期', '民國113年6月14日', '點閱數', '518'], { date: '民國113年6月14日' }],
  [['公告單位', '校長室', '張貼日期', '113-06-14', '公告對象', '全校師生'], {}],
  [['發佈日期：民國 113 年 6 月 14 日', '點閱：518'], { date: '民國 113 年 6 月 14 日' }],
])('data as Taiwan’s schools print it: %s', (rows, meta) => {
  const { lines, context } = page([], rows);
  expect(lines).toEqual(body);
  expect(context.meta).toEqual({ ...EMPTY_META, ...meta });
});
