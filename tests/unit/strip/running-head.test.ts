import { describe, expect, test } from 'vitest';
import { body, pageOf, stripPage, title } from './support.ts';

/** A sentence that the border of a page cuts within a word. */
const cut = ['产业链条短、带动能力弱的问题还没有根本解', '决，部分村的集体经济还很薄弱。'] as const;
const head = '青石镇党委会议材料';

function strip(rows: readonly string[]) {
  const { context, lines } = stripPage(pageOf([title, ...rows]));
  return { lines, removed: context.removed.map(({ text, reason }) => [reason, text]) };
}

/** The speech on three pages, with `border` between them. */
function onPages(...border: readonly string[]): string[] {
  return [...body.slice(0, 3), cut[0], ...border, cut[1], ...body.slice(3, 7), ...border, ...body.slice(7)];
}

const whole = onPages();

describe('a line that comes back at page borders', () => {
  test('beside page numbers', () => {
    const { lines, removed } = strip(onPages('第 2 页', head));
    expect(lines).toEqual(whole);
    expect(removed).toEqual(
      [
        ['page-number', '第 2 页'],
        ['page-number', head],
        ['page-number', '第 2 页'],
        ['page-number', head],
      ].toSorted(),
    );
  });

  test('with an advertisement between it and the number, and above the first page too', () => {
    const rows = onPages('- 1 -', '开通会员，全站文档免费下载', head);
    const { lines } = strip([head, ...rows]);
    expect(lines).toEqual(whole);
  });

  test('within words', () => {
    const pieces = ['县直部门要主动服务，纪检监察机关要加强监', '督，对工作不力的要严肃问责。'] as const;
    const paged = (border: readonly string[]) => [
      ...body.slice(0, 3),
      cut[0],
      ...border,
      cut[1],
      ...body.slice(3, 8),
      pieces[0],
      ...border,
      pieces[1],
      ...body.slice(9),
    ];
    expect(strip(paged([head])).lines).toEqual(paged([]));
  });

  test('stays where it is a refrain between sentences', () => {
    const refrain = '青石人敢为天下先';
    const rows = [...body.slice(0, 4), refrain, ...body.slice(4, 7), refrain, ...body.slice(7), refrain];
    expect(strip(rows).lines).toEqual(rows);
  });

  test('stays where it is a label and its value', () => {
    const rows = ['第 2 页', '第 3 页'].flatMap((number) => [
      ...body.slice(3, 5),
      '责任单位：农业农村局',
      number,
    ]);
    expect(strip([...body, ...rows, ...body]).lines.filter((line) => line.startsWith('责任'))).toHaveLength(
      2,
    );
  });

  test('stays where it is the title of a speech below a number', () => {
    const rows = [...body, '第 2 页', '在会上的表态', ...body, '第 3 页', '在会上的表态', ...body];
    const { lines } = strip(rows);
    expect(lines.filter((line) => line === '在会上的表态')).toHaveLength(2);
  });
});
