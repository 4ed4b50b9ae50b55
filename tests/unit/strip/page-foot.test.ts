import { expect, test } from 'vitest';
import { body, removalsOf, stripText, title } from './support.ts';

test.each([
  ['松岭文库网 songling-wenku.com', 2],
  ['全区防汛工作会议材料汇编', 3],
])('what stands behind the last line of each page goes with its number: %s', (words, pages) => {
  const heads = ['一、认清形势', '二、抓住关键', '三、压实责任'].slice(0, pages);
  const rows = heads.flatMap((head, index) => [`${head} ${words} ${2 * index + 2}`, ...body]);
  const { context, lines } = stripText([title, ...rows]);
  expect(lines).toEqual(heads.flatMap((head) => [head, ...body]));
  expect(removalsOf(context)).toEqual(heads.map((_, index) => ['page-number', `${words} ${2 * index + 2}`]));
});

test.each([
  ['numbers that do not go up', ['一、修好水渠 投资 300', '二、修好桥 投资 200', '三、修好路 投资 100']],
  ['too few', ['一、认清形势 全区防汛工作会议 1', '二、抓住关键 全区防汛工作会议 2']],
  ['other words', ['一、修渠 县水利局 1', '二、修桥 县交通局 2', '三、修路 县公路局 3']],
])('%s stay', (_, heads) => {
  const rows = heads.flatMap((head) => [head, ...body]);
  expect(stripText([title, ...rows]).lines).toEqual(rows);
});
