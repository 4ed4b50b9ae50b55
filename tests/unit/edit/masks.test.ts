import { describe, expect, it } from 'vitest';
import { fillMasks, listMasks } from '../../../utils/edit/masks.ts';
import { findMasks } from '../../../utils/review/masked.ts';
import { manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

const parts = [
  partOf([paragraph('X区的X同志在20XX年说：一是X要好。X区完成了“”计划。', '一是X要好。')]),
  partOf([paragraph('X区')]),
];
const given = manuscriptOf({ parts, findings: findMasks(parts) });

describe('listMasks', () => {
  it('gives each place with the word behind it', () => {
    expect(listMasks(given).map(({ part, start, mask, next }) => [part, start, mask, next])).toEqual([
      [0, 0, 'X', '区'],
      [0, 3, 'X', '同志'],
      [0, 7, '20XX', '年'],
      [0, 16, 'X', '要好'],
      [0, 20, 'X', '区'],
      [0, 25, '“”', '计划'],
      [1, 0, 'X', '区'],
    ]);
  });
});

describe('fillMasks', () => {
  it('fills all places at once, moves the leads, logs it and counts what is left', () => {
    const places = listMasks(given).filter(({ mask, next }) => mask === 'X' && next === '区');
    const filled = fillMasks(given, 'X', places, '城关');
    expect(filled.parts[0]?.blocks[0]).toEqual(
      paragraph('城关区的X同志在20XX年说：一是X要好。城关区完成了“”计划。', '一是X要好。'),
    );
    expect(filled.parts[1]?.blocks[0]?.text).toBe('城关区');
    expect(filled.changes).toEqual([{ kind: 'fill', before: 'X', after: '城关', certain: true, count: 3 }]);
    expect(filled.findings.map(({ part, detail }) => [part, detail])).toEqual([
      [1, 'person 1'],
      [1, 'date 1'],
      [1, 'word 2'],
    ]);
  });

  it('fills a mask inside a lead, and between quotes', () => {
    const [inLead] = listMasks(given).filter(({ next }) => next === '要好');
    const [quotes] = listMasks(given).filter(({ mask }) => mask === '“”');
    if (!inLead || !quotes) throw new Error('No masks');
    const filled = fillMasks(fillMasks(given, quotes.mask, [quotes], '十四五'), 'X', [inLead], '作风');
    expect(filled.parts[0]?.blocks[0]).toEqual(
      paragraph('X区的X同志在20XX年说：一是作风要好。X区完成了“十四五”计划。', '一是作风要好。'),
    );
  });

  it('adds to the count of the same filling, and does nothing with no word', () => {
    const [first, , , , second] = listMasks(given);
    if (!first || !second) throw new Error('No masks');
    const once = fillMasks(given, 'X', [second], '甲');
    expect(fillMasks(once, 'X', [first], '甲').changes).toEqual([
      { kind: 'fill', before: 'X', after: '甲', certain: true, count: 2 },
    ]);
    expect(fillMasks(given, 'X', [first], '')).toBe(given);
  });
});
