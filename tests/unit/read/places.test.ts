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

  test('needs a place for every child', () => {
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

describe('text in the colour of its ground', () => {
  test('is not text', () => {
    expect(linesOf('<p>会<b style="color:#fff;background:#fff">盗用</b>议</p>')).toEqual(['会议']);
  });

  test('in another colour is', () => {
    expect(linesOf('<p>会<b style="color:#fff;background:#c00">场</b>议</p>')).toEqual(['会场议']);
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
