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

test('the numbers go from pages that are a line each, with what the library calls itself behind them', () => {
  const page = body.join('').repeat(3).slice(0, 300);
  const rows = [`${page}抓好落 1`, `${page}实，修好水 2 松岭网精品文稿`, `${page}渠。谢谢大家！ 3`];
  expect(stripText([title, ...rows]).lines).toEqual([
    `${page}抓好落`,
    `${page}实，修好水`,
    `${page}渠。谢谢大家！`,
  ]);
  const counted = [`${page}投资 3`, `${page}投资 7`, `${page}投资 9`];
  expect(stripText([title, ...counted]).lines).toEqual(counted);
});

test.each([
  ['numbers that do not go up', ['一、修好水渠 投资 300', '二、修好桥 投资 200', '三、修好路 投资 100']],
  ['too few', ['一、认清形势 全区防汛工作会议 1', '二、抓住关键 全区防汛工作会议 2']],
  ['other words', ['一、修渠 县水利局 1', '二、修桥 县交通局 2', '三、修路 县公路局 3']],
])('%s stay', (_, heads) => {
  const rows = heads.flatMap((head) => [head, ...body]);
  expect(stripText([title, ...rows]).lines).toEqual(rows);
});
