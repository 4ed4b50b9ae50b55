import { describe, expect, it } from 'vitest';
import { putBack } from '../../../utils/edit/put-back.ts';
import { manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

const given = manuscriptOf({
  parts: [partOf([paragraph('甲。'), paragraph('乙。')])],
  removed: [
    { text: '首页', reason: 'breadcrumb' },
    { text: '丙。', reason: 'disclaimer' },
  ],
});

describe('putBack', () => {
  it('makes what was removed a paragraph behind the block, and no longer removed', () => {
    const edited = putBack(given, 1, { part: 0, block: 0 });
    expect(edited.parts[0]?.blocks).toEqual([paragraph('甲。'), paragraph('丙。'), paragraph('乙。')]);
    expect(edited.removed).toEqual([{ text: '首页', reason: 'breadcrumb' }]);
  });

  it('opens the speech from its head', () => {
    const edited = putBack(given, 0, { part: 0, block: -1 });
    expect(edited.parts[0]?.blocks[0]).toEqual(paragraph('首页'));
  });

  it('gives the very same where there is no such row or speech', () => {
    expect(putBack(given, 2, { part: 0, block: 0 })).toBe(given);
    expect(putBack(given, 0, { part: 1, block: 0 })).toBe(given);
  });
});
