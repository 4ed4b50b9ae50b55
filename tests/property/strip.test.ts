import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createContext } from '../../utils/context.ts';
import type { Line, Page } from '../../utils/read/line.ts';
import { readText } from '../../utils/read/text.ts';
import { strip } from '../../utils/strip/index.ts';
import { body, pageOf, title } from '../unit/strip/support.ts';

const CHROME = [
  '首页 > 讲话 > 正文',
  '欢迎来到青山文库',
  '发布时间：2022-03-04 作者：佚名',
  '下面是小编整理的讲话，欢迎阅读，希望大家喜欢。',
  '第1页共2页',
  '第3页',
  '7',
  '摘要：今天，我们在青石镇召开全县乡村振兴现场推进会，主要任务是总结前一阶段的工作……',
  '展开>>',
  '相关推荐',
  '-',
  '2025-01-13 483',
  '网友评论',
  '写得很好',
  '上一篇：没有了',
  '微信扫码分享',
  '试读结束，开通会员继续阅读',
  '下载后可任意编辑',
  '精品文档 在会上的讲话',
  'Copyright © 2020 青山文库',
  '第二篇：讲话二',
  '【更多素材，微信：abc】',
  '稿海汇，范文学习文库',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CHROME) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...body, title, `【${title}】`, `${title}.doc`, `本文标题：${title}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...CHROME, title), fc.constantFrom(...body))
      .map((two) => two.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
);

const rows = fc.array(
  fc.record({
    text: text.map((row) => row.replace(/[\n\r\u2028\u2029]/g, ' ').trim()).filter((row) => row !== ''),
    zone: fc.constantFrom('document' as const, 'document' as const, 'outside' as const),
    hint: fc.constantFrom(null, null, null, 'related' as const, 'meta' as const, 'advertisement' as const),
    linkShare: fc.constantFrom(0, 0, 0, 1),
  }),
  { maxLength: 30 },
);

const page: fc.Arbitrary<Page> = fc
  .record({
    rows,
    headline: fc.constantFrom(null, title),
    documentTitle: fc.constantFrom(null, `${title}_青山文库`),
  })
  .map(({ rows: given, ...names }) => pageOf(given, names));

describe('strip', () => {
  test('every visible character is kept, recorded once, or the title', () => {
    fc.assert(
      fc.property(page, (given) => {
        const { kept, removed, context } = run(given);
        const shown = context.titleOrder === null ? '' : context.title;
        expect(census([...kept, ...removed, shown])).toEqual(census(given.lines.map((line) => line.text)));
      }),
      { numRuns: 500 },
    );
  });

  test('a page keeps its order, and no line is made up', () => {
    fc.assert(
      fc.property(page, (given) => {
        const byOrder = new Map(given.lines.map((line) => [line.order, line]));
        const { lines } = run(given);
        expect(lines.map((line) => line.order)).toEqual(
          lines.map((line) => line.order).sort((a, b) => a - b),
        );
        for (const line of lines) {
          expect(line.text.trim()).toBe(line.text);
          expect(line.text).not.toBe('');
          expect(isWithin(line.text, byOrder.get(line.order)?.text ?? '')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what is stripped once is not stripped again', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.subarray(CHROME), (place, chrome) => {
        const rows = [title, ...body.slice(0, place), ...body.slice(place), ...chrome];
        const { lines } = run(readText(rows.join('\n')));
        const again = run(readText([title, ...lines.map((line) => line.text)].join('\n')));
        expect(again.lines.map((line) => line.text)).toEqual(lines.map((line) => line.text));
      }),
      { numRuns: 200 },
    );
  });
});

function run(given: Page) {
  const context = createContext(given);
  const lines: readonly Line[] = strip(given.lines, context);
  return {
    lines,
    kept: lines.map((line) => line.text),
    removed: context.removed.map((row) => row.text),
    context,
  };
}

/** How often each visible character occurs. */
function census(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const characters = [...texts.join('').replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')].sort();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** The characters of the text stand in the whole in this order. */
function isWithin(text: string, whole: string): boolean {
  let from = 0;
  for (const character of text) {
    const at = whole.indexOf(character, from);
    if (at === -1) return false;
    from = at + character.length;
  }
  return true;
}
