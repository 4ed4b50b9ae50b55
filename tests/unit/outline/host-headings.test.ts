import { describe, expect, it } from 'vitest';
import { createContext } from '../../../utils/context.ts';
import { outline } from '../../../utils/outline/index.ts';
import type { Line } from '../../../utils/read/line.ts';
import { readText } from '../../../utils/read/text.ts';
import { rowsOf } from './render.ts';

const body = '各级各部门要提高站位,认真学习领会,抓好贯彻执行,确保各项任务按期完成。';

/** Headings that come out of lines whose elements, and whether they are bold, are given. */
function headingsOf(...lines: (readonly [text: string, markup?: Partial<Line>])[]): string[] {
  const page = readText(lines.map(([text]) => text).join('\n'));
  const context = createContext(page);
  context.title = '讲话';
  const marked = page.lines.map((line, index) => ({ ...line, element: 'p', ...lines[index]?.[1] }));
  return outline(marked, context).flatMap((part) =>
    part.blocks.flatMap((block) => (block.type === 'heading' ? [`${block.level} ${block.text}`] : [])),
  );
}

describe("the host's own headings", () => {
  it('are headings without a number, numbered ones inside them', () => {
    expect(
      headingsOf(
        [body],
        ['工作回顾', { element: 'h2', emphasis: true }],
        ['一、抓发展', { emphasis: true }],
        [body],
        ['二、惠民生', { emphasis: true }],
        [body],
        ['下步打算', { element: 'h2', emphasis: true }],
        [body],
      ),
    ).toEqual(['1 工作回顾', '2 一、抓发展', '2 二、惠民生', '1 下步打算']);
  });

  it('may be short paragraphs in bold', () => {
    expect(headingsOf([body], ['提高思想认识', { emphasis: true }], [body], [body], [body])).toEqual([
      '1 提高思想认识',
    ]);
  });

  it.each([
    ['a whole sentence', '要把思想认识统一到会议精神上来。'],
    ['a line that announces what follows', '会议强调:'],
    ['no Chinese', '2023-03-05'],
    ['what happens in the hall', '（全体起立，默哀）'],
    ['who signs', '述职人：王某某'],
    ['a day', '2024年1月5日'],
  ])('are not %s in bold', (_, text) => {
    expect(headingsOf([body], [text, { emphasis: true }], [body], [body])).toEqual([]);
  });

  it('count for nothing on a page that sets everything in bold', () => {
    expect(headingsOf(['提高认识', { emphasis: true }], ['狠抓落实', { emphasis: true }], [body])).toEqual(
      [],
    );
  });
});

describe('numbering of other kinds', () => {
  it.each([
    [
      'chapters and sections',
      ['第一章 总体形势', body, '第一节 基本情况', body, '第二节 主要问题', body, '第二章 工作任务', body],
      ['H1 第一章 总体形势', 'H2 第一节 基本情况', 'H2 第二节 主要问题', 'H1 第二章 工作任务'],
    ],
    ['formal numerals', ['壹、回顾', body, '贰、展望', body], ['H1 壹、回顾', 'H1 贰、展望']],
    ['heavenly stems', ['甲、形势', body, '乙、任务', body], ['H1 甲、形势', 'H1 乙、任务']],
    [
      'circled numbers',
      ['一、任务', body, `①抓学习。${body}`, `②抓宣传。${body}`, '二、要求', body],
      ['H1 一、任务', 'H1 二、要求'],
    ],
  ])('reads %s', (_, rows, headings) => {
    expect(rowsOf(rows.join('\n')).filter((row) => row.startsWith('H'))).toEqual(headings);
  });

  it('leaves the items on the agenda of a master of ceremonies alone', () => {
    const text = `同志们,现在开会。今天的会议共有两项议程。\n会议进行第一项,请李副区长宣读表彰决定。\n会议进行第二项,请王书记讲话。\n${body}`;
    expect(rowsOf(text)).toEqual(['P', 'P', 'P', 'P']);
  });
});
