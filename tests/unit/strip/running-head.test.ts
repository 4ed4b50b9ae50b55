import { describe, expect, test } from 'vitest';
import { body, pageOf, removalsOf, stripPage, stripText, title } from './support.ts';

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

  test('below the foot of the page above, which counts up and comes back itself', () => {
    const rows = [1, 2].map((page) => [`青石镇推进会专刊　　　${page}`, '会议讲话']);
    const text = [...body.slice(0, 3), cut[0], ...(rows[0] ?? []), cut[1], ...body.slice(3, 7)];
    expect(strip([...text, ...(rows[1] ?? []), ...body.slice(7)]).lines).toEqual(whole);
    const refrain = onPages('要抓好落实');
    expect(strip(refrain.map((row) => (row === cut[0] ? `${row}。` : row))).lines).toContain('要抓好落实');
  });

  test('with an advertisement between it and the number, and above the first page too', () => {
    const rows = onPages('- 1 -', '开通会员，全站文档免费下载', head);
    const { lines } = strip([head, ...rows]);
    expect(lines).toEqual(whole);
  });

  test('in the line of the text that goes on behind it', () => {
    const rows = [...body.slice(0, 3), cut[0], '第 2 页', `${head}　${cut[1]}`, ...body.slice(4, 7)];
    const { lines } = strip([...rows, '第 3 页', head, body[7] as string, '第 4 页', head, ...body.slice(8)]);
    expect(lines).toEqual([...body.slice(0, 3), ...cut, ...body.slice(4)]);
  });

  test('once beside a number and once above all of the text', () => {
    const numbered = '青石镇党委扩大会议材料之四';
    const rows = [...body.slice(0, 3), cut[0], '— 1 —', numbered, cut[1], ...body.slice(4)];
    const { context, lines } = stripPage(pageOf([title, numbered, ...rows]));
    expect(lines).toEqual([...body.slice(0, 3), ...cut, ...body.slice(4)]);
    expect(removalsOf(context).filter(([, text]) => text === numbered)).toHaveLength(2);
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

  test('beside what the markup calls the host’s, though no number says which page it is', () => {
    const offer = { text: '开通本站会员，整套材料随便看', hint: 'advertisement' } as const;
    const rows = [...body.slice(0, 3), cut[0], offer, head, cut[1], ...body.slice(3, 7), offer, head];
    const { context, lines } = stripPage(pageOf([title, ...rows, ...body.slice(7)]));
    expect(lines).toEqual(whole);
    expect(removalsOf(context).filter(([, text]) => text === head)).toHaveLength(2);
  });

  test('with its foot, and long by its spaces', () => {
    const wide = `青石镇人民政府${' '.repeat(40)}乡村振兴材料汇编${' '.repeat(20)}QS-2024-01`;
    expect(strip(onPages('内部材料 请勿外传', '第 2 页', wide)).lines).toEqual(whole);
    expect(strip(onPages('第 2 页', '内部材料 请勿外传', wide)).lines).toEqual(whole);
  });

  test('stays where it thanks or dates the pieces of a collection', () => {
    const piece = [...body, '二〇二四年五月六日', '谢谢大家', '第 2 页'];
    const { lines } = strip([...piece, ...piece, ...body]);
    expect(lines.filter((line) => /^谢谢|^二〇/.test(line))).toHaveLength(4);
  });

  test('stays where it is a refrain beside offers between sentences', () => {
    const offer = { text: '开通本站会员，整套材料随便看', hint: 'advertisement' } as const;
    const refrain = '青石人敢为天下先';
    const rows = [...body.slice(0, 4), offer, refrain, ...body.slice(4, 7), offer, refrain, ...body.slice(7)];
    const { lines } = stripPage(pageOf([title, ...rows]));
    expect(lines.filter((line) => line === refrain)).toHaveLength(2);
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

describe('a link beside a page number', () => {
  const button = { text: '收进我的书架，改天接着看', linkShare: 1 };

  test('goes where a sentence goes on behind it', () => {
    const rows = [...body.slice(0, 3), cut[0], '— 1 —', button, cut[1], ...body.slice(4)];
    const { context, lines } = stripPage(pageOf([title, ...rows]));
    expect(lines).toEqual([...body.slice(0, 3), ...cut, ...body.slice(4)]);
    expect(removalsOf(context)).toContainEqual(['advertisement', button.text]);
  });

  test('stays where the page begins with it', () => {
    const named = { text: '附：三个千亩基地的名单', linkShare: 1 };
    const rows = [...body.slice(0, 6), '— 1 —', named, ...body.slice(6)];
    expect(stripPage(pageOf([title, ...rows])).lines).toContain(named.text);
  });
});

describe('the head of a page before its text, parted from it by a space', () => {
  const pages = [body.slice(0, 4), body.slice(4, 7), body.slice(7)].map((rows) => rows.join(''));

  test('goes where each page stands behind a number', () => {
    const rows = pages.flatMap((page, at) => [`${head} ${page}`, `第${at + 1}页/共3页`]);
    expect(strip(rows).lines).toEqual(pages);
  });

  test('stays where no number stands between', () => {
    const rows = pages.map((page) => `青石镇的干部群众 ${page}`);
    expect(strip(rows).lines).toEqual(rows);
  });

  test('stays where two pages alone have it', () => {
    const rows = [`${head} ${pages[0]}`, '第1页', `${head} ${pages[1]}`, '第2页', `${pages[2]}`];
    expect(strip(rows).lines.filter((line) => line.startsWith(head))).toHaveLength(2);
  });
});

describe('numbers between dashes in a text run together', () => {
  const run = body.join('');
  const at = [60, 190, 330];
  const withMarks = (mark: (number: number) => string, places = at) =>
    places.reduceRight(
      (text, place, index) => text.slice(0, place) + mark(index + 1) + text.slice(place),
      run,
    );

  test('go where they count up, with the words behind each', () => {
    expect(strip([withMarks((number) => `- ${number} -`)]).lines).toEqual([run]);
    expect(strip([withMarks((number) => `—${number}—${head} `)]).lines).toEqual([run]);
  });

  test('stay where they do not count up', () => {
    const rows = [withMarks((number) => `-${number * 3}-`)];
    expect(strip(rows).lines).toEqual(rows);
  });

  test('stay where each opens a sentence', () => {
    const places = [...run.matchAll(/。/g)].map(({ index }) => index + 1).slice(1, 4);
    const rows = [withMarks((number) => `-${number}-`, places)];
    expect(strip(rows).lines).toEqual(rows);
  });
});

describe('a head that ends with the number of its page', () => {
  const english = (from: number) => {
    const rows = onPages('Qingshi Town  Annual Meeting      P.');
    let page = from;
    return rows.map((row) => (row.startsWith('Qingshi') ? `${row}${page++}` : row));
  };

  test('goes where the numbers count up and one parts a sentence', () => {
    expect(strip(english(2)).lines).toEqual(whole);
  });

  test('stays where the numbers do not', () => {
    const rows = english(2).map((row) => row.replace('P.3', 'P.7'));
    expect(strip(rows).lines).toEqual(rows);
  });
});

describe('a head that stands but once beside a page number', () => {
  const short = '乡村振兴现场推进会';
  const once = (head: string) => [...body.slice(0, 3), cut[0], '第 2 页', head, cut[1], ...body.slice(4)];

  test('goes where it says again what the title says', () => {
    expect(strip(once(short)).lines).toEqual([...body.slice(0, 3), ...cut, ...body.slice(4)]);
  });

  test('stays where it does not part a sentence', () => {
    const between = [...body.slice(0, 5), '第 2 页', short, ...body.slice(5)];
    expect(strip(between).lines).toContain(short);
  });
});

test('labels that count up stay where a piece ends without a mark', () => {
  const piece = [
    '尊敬的各位来宾，大家晚上好！今晚我们相聚在青石茶场的大院里，一起回望这一年走过的山路',
    '让我们用热烈的掌声，请出今晚的第一个节目，也请大家举起手里的茶杯，祝愿来年风调雨顺，茶满山、人团圆，家家都有好收成',
  ];
  const labels = ['茶场年会主持词1', '茶场年会主持词2', '茶场年会主持词3'];
  const rows = labels.flatMap((label, at) => [
    label,
    ...piece.map((text) => `${text}${'又一年'.repeat(at)}`),
  ]);
  expect(stripText(['茶场年会主持词（精选3篇）', ...rows]).lines).toEqual(expect.arrayContaining(labels));
});
