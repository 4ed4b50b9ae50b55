import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';
import { body, stripPage, title } from './support.ts';

const whole = [...body, '谢谢大家！'];

/** The lines left of a speech with a row between two of its paragraphs. */
function strip(row: string, at = 7, element = 'p'): readonly string[] {
  const rows = whole.map((line) => `<p>${line}</p>`);
  const html = [...rows.slice(0, at), `<${element}>${row}</${element}>`, ...rows.slice(at)].join('');
  return stripPage(readHtml(`<html><body><h1>${title}</h1><div class="c">${html}</div></body></html>`)).lines;
}

describe('a row of other things in the middle of a text goes', () => {
  test.each([
    '夜里总睡不踏实？枕边放它一觉到天亮',
    '膝盖酸胀不敢下楼？祖传膏贴试试看',
    '车险到期别着急，凭行驶证当场报价，最低只要 260 元',
    '睡前来一杯就能瘦的酵素，宝妈们都在悄悄喝',
    '信用卡、花呗全能办，手机号验证即可到账，额度高达 20 万元',
  ])('%s', (row) => {
    expect(strip(row)).toEqual(whole);
    expect(strip(row, 2)).toEqual(whole);
  });
});

describe('stays', () => {
  test.each([
    '把茶叶卖到山外去，让乡亲们的腰包鼓起来',
    '产业怎么抓？一村一品，连片成带',
    '人人有事做，家家有收入',
    '抓产业，抓环境，抓作风，一样都不能少',
    '请乡亲们放心，请组织看着我们干',
  ])('the text’s own row: %s', (row) => {
    expect(strip(row)).toContain(row);
  });

  test('a heading in bold', () => {
    const row = '睡前来一杯就能瘦的酵素，宝妈们都在悄悄喝';
    expect(strip(`<strong>${row}</strong>`)).toContain(row);
  });

  test('one row of several of its kind, as a poem has', () => {
    const rows = ['山那边的灯火，亮了一夜', '赶路的人，背着一篓月光', '露水湿了裤脚，没有人停下'];
    expect(strip(rows.join('</p><p>'))).toEqual(expect.arrayContaining(rows));
  });
});

test.each([
  '看着墙上那张旧照片，忽然想起30年前我们在河滩上搬石头搬得',
  '那时候修一条渠，全村400多口人都上了工地，自带干粮和',
])('a row torn from what follows it stays: %s', (row) => {
  expect(strip(row)).toContain(row);
});

test('a row of print that was cut is no row of other things', () => {
  const text =
    '会员培训办了十二讲其中手机修图那一讲来的人最多走廊里都加了凳子后来的人只好站在门外头听完全程没有一个提前离开我们粗略数了数前后一共来了两百七十多人次比去年整整多出来一倍还有人专门从外县赶过来。';
  const rows = text.match(/.{1,24}/g) ?? [];
  const page = [...body.slice(0, 2), ...rows, ...body.slice(2)].map((row) => `<p>${row}</p>`).join('');
  const { lines } = stripPage(
    readHtml(`<html><body><h1>${title}</h1><div class="c">${page}</div></body></html>`),
  );
  expect(lines).toEqual(expect.arrayContaining(rows));
});
