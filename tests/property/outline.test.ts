import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/context.ts';
import type { Part } from '../../utils/manuscript.ts';
import { outline } from '../../utils/outline/index.ts';
import { readText } from '../../utils/read/text.ts';

const piece = fc.constantFrom(
  '一、',
  '二、',
  '三、',
  '（一）',
  '(二)',
  '第一，',
  '第二,',
  '一是',
  '二是',
  '一要',
  '二要',
  '1.',
  '2、',
  '①',
  '首先，',
  '一方面，',
  '另一方面，',
  '同志们：',
  '各位代表，',
  '——',
  '篇1',
  '篇2',
  '第一篇：',
  '第二篇：',
  '要抓落实。',
  '要抓学习。',
  '讲话稿',
  '《',
  '》',
  '“',
  '”',
  '。',
  '，',
  '；',
  '……',
  ' ',
  '　',
  'X',
  '20xx年',
  '工作',
  '在全市大会上的讲话',
  '各级各部门要认真贯彻落实会议精神，抓好落实。',
  '\ud800',
  '🀄',
);
const row = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const text = fc.array(row, { maxLength: 12 }).map((rows) => rows.join('\n'));

const visible = (value: string): string => value.replace(/\s+/g, '');

/** Everything a part prints, a run-in salutation and a title taken from the label counted once. */
function print(part: Part): string {
  const runIn =
    part.salutation !== null &&
    !/[：:]$/.test(part.salutation) &&
    part.blocks[0]?.text.startsWith(part.salutation);
  const repeated = part.label?.endsWith(part.title);
  return [
    part.label ?? '',
    repeated ? '' : part.title,
    part.subtitle ?? '',
    runIn ? '' : (part.salutation ?? ''),
    ...part.blocks.map((block) => block.text),
  ].join('');
}

describe('outline', () => {
  it('loses nothing and invents nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const context = createContext(readText(source));
        const parts = outline(context.page.lines, context);
        const out = [...context.removed.map((removal) => removal.text), ...parts.map(print)].join('');
        const count = (value: string) => [...visible(value)].sort().join('');
        const titles = parts.length > 0 ? count(out) : '';
        expect(titles).toBe(count(source));
      }),
      { numRuns: 500 },
    );
  });

  it('gives leads that stand where they say, in order, and levels a child below its parent', () => {
    fc.assert(
      fc.property(text, (source) => {
        const context = createContext(readText(source));
        for (const block of outline(context.page.lines, context).flatMap((part) => part.blocks)) {
          expect(block.text.trim()).not.toBe('');
          if (block.type === 'heading') continue;
          let end = 0;
          for (const lead of block.leads) {
            expect(block.text.slice(lead.start, lead.start + lead.text.length)).toBe(lead.text);
            expect(lead.start).toBeGreaterThanOrEqual(end);
            end = lead.start + lead.text.length;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
