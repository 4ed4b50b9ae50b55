import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';

function linesOf(html: string): string[] {
  return readHtml(`<body>${html}</body>`).lines.map((line) => line.text);
}

function piece(text: string, left: number, top: number): string {
  return `<span style="position:absolute;left:${left}px;top:${top}px">${text}</span>`;
}

describe('a text layer', () => {
  test('is read by place, not as it is written', () => {
    const pieces = [
      piece('第二行', 10, 40),
      piece('行一', 40, 10),
      piece('第', 10, 10),
      piece('末行', 10, 70),
    ];
    expect(linesOf(`<div>${pieces.join('')}</div>`)).toEqual(['第行一', '第二行', '末行']);
  });

  test('sets pieces that stand a little higher on the same line', () => {
    const pieces = [piece('后', 60, 9), piece('前', 10, 10), piece('下', 10, 40)];
    expect(linesOf(`<div>${pieces.join('')}</div>`).join('')).toBe('前后下');
  });

  test('may have a word or a number a piece, each a little higher or lower, in any unit', () => {
    const words = [
      { left: 20, top: 12, text: '全市' },
      { left: 24, top: 12.1, text: '365' },
      { left: 27, top: 12, text: '个村' },
      { left: 20, top: 14, text: '今年' },
      { left: 24, top: 14.1, text: '7' },
      { left: 25, top: 14, text: '月通水。' },
    ];
    const at = (unit: string, scale: number, name: string) =>
      words.map(
        ({ left, top, text }) =>
          `<${name} style="left:${left * scale}${unit};top:${top * scale}${unit}">${text}</${name}>`,
      );
    for (const [unit, scale] of [
      ['em', 1],
      ['px', 16],
      ['px', 200],
      ['pt', 12],
      ['%', 1],
    ] as const)
      for (const name of ['p', 'span', 'div']) {
        const pieces = at(unit, scale, name);
        expect(linesOf(`<div>${pieces.join('')}</div>`)).toEqual(['全市365个村', '今年7月通水。']);
        expect(linesOf(`<div>${pieces.toReversed().join('\n')}</div>`)).toEqual([
          '全市365个村',
          '今年7月通水。',
        ]);
      }
  });

  test('keeps pieces that begin at one margin apart, however close', () => {
    const pieces = ['甲行。', '乙行。', '丙行。'].map((text) => piece(text, 10, 20));
    expect(linesOf(`<div>${pieces.join('')}</div>`)).toEqual(['甲行。', '乙行。', '丙行。']);
  });

  test('is none where boxes of text are placed as a whole, or moved a little', () => {
    const column = (left: number, text: string) =>
      `<div style="position:absolute;left:${left}px;top:0"><p>${text}一。</p><p>${text}二。</p></div>`;
    expect(linesOf(`<div>${column(0, '左')}${column(300, '中')}${column(600, '右')}</div>`)).toEqual([
      '左一。',
      '左二。',
      '中一。',
      '中二。',
      '右一。',
      '右二。',
    ]);
    const moved = (text: string, left: number) =>
      `<p style="position:relative;left:${left}px;top:2px">${text}</p>`;
    expect(linesOf(`<div>${moved('甲', 9)}${moved('乙', 5)}${moved('丙', 7)}</div>`)).toEqual([
      '甲',
      '乙',
      '丙',
    ]);
  });

  test('tells the indent of a line by the width of its characters', () => {
    const line = (left: number, top: number, text: string) =>
      `<p style="left:${left}px;top:${top}px;width:${text.length * 210}px;height:210px">${text}</p>`;
    const html = `<div>${line(1837, 400, '各位代表，今年')}${line(1417, 800, '的工作已经过半，')}${line(1417, 1200, '成绩来之不易。')}</div>`;
    expect(readHtml(`<body>${html}</body>`).lines.map(({ indent }) => indent)).toEqual([2, 0, 0]);
  });

  test('may hold a few children without a place', () => {
    const pieces = [30, 60, 90, 120, 150].map((top) => piece(`第${top}行`, 10, top));
    const html = `<div>${pieces.slice(0, 2).join('')}<img src="a.png">${pieces.slice(2).toReversed().join('')}</div>`;
    expect(linesOf(html)).toEqual(['第30行', '第60行', '第90行', '第120行', '第150行']);
  });

  test('of several pages is one document, whatever switch its pages carry in their class', () => {
    const word = (left: number, top: number, text: string) =>
      `<p class="w" style="width:${text.length * 16}px;left:${left}px;top:${top}px">${text}</p>`;
    const page = (number: number) =>
      `<div class="page hidden-top-banner page-${number}"><div><div>${word(96, 50, `同志们，第`)}${word(176, 51, String(number))}${word(
        192,
        50,
        '季度的任务完成得很好，大家都辛苦了。',
      )}${word(64, 80, '下一步，要把这些做法坚持下去，不能松劲。')}</div></div></div>`;
    const { lines } = readHtml(
      `<body><div><a href="/">首页</a></div><div>${[1, 2, 3].map(page).join('')}</div></body>`,
    );
    const inside = lines.filter(({ zone }) => zone === 'document');
    expect(inside.map(({ text }) => text)).toEqual(
      [1, 2, 3].flatMap((number) => [
        `同志们，第${number}季度的任务完成得很好，大家都辛苦了。`,
        '下一步，要把这些做法坚持下去，不能松劲。',
      ]),
    );
    expect(inside.every(({ hint }) => hint === null)).toBe(true);
  });

  test.each([
    [
      'from below',
      (left: number, top: number) => `style="position:absolute;left:${left}px;bottom:${500 - top}px"`,
    ],
    [
      'from all sides',
      (left: number, top: number) => `style="position:absolute;inset:${top}px auto auto ${left}px"`,
    ],
    [
      'by moving them',
      (left: number, top: number) => `style="position:absolute;transform:translate(${left}px, ${top}px)"`,
    ],
    ['by rules', (left: number, top: number) => `class="t x${left} y${top}"`],
  ])('has its pieces placed %s', (_, placed) => {
    const rules =
      '.t{position:absolute}.x10{left:10px}.x40{left:40px}.y10{top:10px}.y40{bottom:-40px;top:40px}';
    const pieces = [
      [40, 40, '雨。'],
      [10, 10, '今天'],
      [10, 40, '明天'],
      [40, 10, '晴，'],
    ] as const;
    const html = pieces.map(([left, top, text]) => `<span ${placed(left, top)}>${text}</span>`).join('<br>');
    expect(linesOf(`<style>${rules}</style><div>${html}</div>`)).toEqual(['今天晴，', '明天雨。']);
  });

  test('has words in one line that tell no height, as they are written where they tell nothing', () => {
    const word = (place: string, text: string) => `<span style="position:absolute;${place}">${text}</span>`;
    const sentence = ['会议', '现在', '开始。'];
    const row = (pieces: string[]) => `<div>${pieces.join('')}</div>`;
    const fromLeft = sentence.map((text, index) => word(`left:${index * 4}em`, text)).toReversed();
    const unknown = sentence.map((text) => word('', text));
    expect(linesOf(row(fromLeft) + row(unknown))).toEqual(['会议现在开始。', '会议现在开始。']);
  });

  test('needs a place for nearly every child', () => {
    const html = `<div>${piece('乙', 10, 40)}<span>丙</span>${piece('甲', 10, 10)}</div>`;
    expect(linesOf(html).join('')).toMatch(/乙.*甲/);
  });
});

describe('a frame', () => {
  test('of the page itself is read where it stands', () => {
    expect(linesOf('<p>前</p><iframe srcdoc="<p>框里的字</p><p>二</p>"></iframe><p>后</p>')).toEqual([
      '前',
      '框里的字',
      '二',
      '后',
    ]);
  });

  test('that is not drawn, or is of elsewhere, is not', () => {
    expect(
      linesOf(
        '<p>前</p><iframe style="display:none" srcdoc="<p>字</p>"></iframe><iframe src="https://example.org/"></iframe>',
      ),
    ).toEqual(['前']);
  });
});

test('cards of a list after the text are outside it', () => {
  const card = (title: string) =>
    `<div><h4><a href="/x">${title}</a></h4><p>${title}的开头，写得很长，还有逗号，也有句号。</p></div>`;
  const text = '<p>今天开会，研究植树。</p><p>大家要行动起来，把树种好。</p>';
  const { lines } = readHtml(
    `<body><div>${text}<div>${['甲文', '乙文', '丙文'].map(card).join('')}</div></div></body>`,
  );
  expect(lines.filter((line) => line.zone === 'document').map((line) => line.text)).toEqual([
    '今天开会，研究植树。',
    '大家要行动起来，把树种好。',
  ]);
});
