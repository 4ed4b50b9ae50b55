import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/context.ts';
import { mend } from '../../utils/mend/index.ts';
import type { Line } from '../../utils/read/line.ts';
import { readText } from '../../utils/read/text.ts';

const piece = fc.constantFrom(
  ...['一、', '（一）', '第一,', '一是', '1.', '同志们：', '——', '————', '......', '。。。', '…'],
  ...['各级各部门要认真贯彻会议精神', '我区', '工作', '智', '慧', '自已', '布臵', '的', '来报道', '⺠⽣'],
  ...[
    ',',
    '，',
    ':',
    '；',
    '!',
    '？',
    '(',
    ')',
    '（',
    '）',
    '“',
    '”',
    "'",
    '"',
    '.',
    '。',
    '、',
    '%',
    '*',
    'X',
    '×',
  ],
  ...[
    ' ',
    '  ',
    '　　',
    '\u200b',
    '3',
    '12:30',
    '3,000',
    '2023年',
    'GDP',
    'a',
    '(lǐng)',
    'https://a.cn/b?c=d',
  ],
  ...['&nbsp;', '$ _ @! u2 s/ |% Q) X+', '🀄', '\ud800'],
);
const row = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const text = fc.array(row, { maxLength: 25 }).map((rows) => rows.join('\n'));

/** A speech broken into lines of one width. */
const wrapped = fc
  .tuple(fc.array(row, { minLength: 5, maxLength: 40 }), fc.integer({ min: 20, max: 45 }))
  .map(([rows, width]) =>
    rows.flatMap((paragraph) => `${paragraph}。`.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? []).join('\n'),
  );

function mendText(source: string): { lines: readonly Line[]; context: ReturnType<typeof createContext> } {
  const page = readText(source);
  const context = createContext(page);
  return { lines: mend(page.lines, context), context };
}

const print = (lines: readonly Line[]): string => lines.map((line) => line.text).join('\n');
const visible = (value: string): string => value.replace(/[\s\u200b]+/g, '');

/** How often each character stands in a text. */
function census(value: string, counts = new Map<string, number>(), weight = 1): Map<string, number> {
  for (const character of visible(value).split('')) {
    counts.set(character, (counts.get(character) ?? 0) + weight);
  }
  return counts;
}

describe.each([
  ['any text', text],
  ['wrapped text', wrapped],
])('mend on %s', (_, arbitrary) => {
  it('loses and invents no character but by a logged change', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const { lines, context } = mendText(source);
        const counts = census(source);
        census(print(lines), counts, -1);
        for (const { before, after, certain, count = 1 } of context.changes.values()) {
          if (!certain) continue;
          census(before, counts, -count);
          census(after, counts, count);
        }
        expect([...counts].filter(([, count]) => count !== 0)).toEqual([]);
      }),
    );
  });

  it('changes nothing in what it has mended', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const once = print(mendText(source).lines);
        expect(print(mendText(once).lines)).toBe(once);
      }),
    );
  });
});
