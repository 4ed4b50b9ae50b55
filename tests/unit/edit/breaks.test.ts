import { describe, expect, it } from 'vitest';
import { breakEditsAt, joinBefore, lowerHeading, splitBlock } from '../../../utils/edit/breaks.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

const FIRST = { part: 0, block: 0 };
const SECOND = { part: 0, block: 1 };

describe('joinBefore', () => {
  it('joins two paragraphs; the leads of the second stand further in', () => {
    const given = manuscriptOf({
      parts: [
        partOf([
          { ...paragraph('一是学。要学好。', '一是学。'), restored: { certain: true } },
          { ...paragraph('二是做。要做实。', '二是做。'), restored: { certain: false } },
          paragraph('完。'),
        ]),
      ],
    });
    expect(joinBefore(given, SECOND).parts[0]?.blocks).toEqual([
      {
        type: 'paragraph',
        text: '一是学。要学好。二是做。要做实。',
        leads: [
          { level: 1, text: '一是学。', start: 0, kind: 'run-in' },
          { level: 1, text: '二是做。', start: 8, kind: 'embedded' },
        ],
        restored: { certain: true },
      },
      paragraph('完。'),
    ]);
  });

  it('keeps a heading that it joins in the outline, as a lead', () => {
    const given = manuscriptOf({ parts: [partOf([heading(2, '（一）学'), paragraph('要学好。')])] });
    expect(joinBefore(given, SECOND).parts[0]?.blocks).toEqual([
      {
        type: 'paragraph',
        text: '（一）学要学好。',
        leads: [{ level: 2, text: '（一）学', start: 0, kind: 'run-in' }],
      },
    ]);
  });

  it('joins the first paragraph to the salutation above it', () => {
    const given = manuscriptOf({ parts: [partOf([paragraph('今天开会。')], { salutation: '同志们：' })] });
    const joined = joinBefore(given, FIRST);
    expect(joined.parts[0]).toEqual(partOf([paragraph('同志们：今天开会。')], { salutation: '同志们：' }));
    expect(breakEditsAt(joined, FIRST)).toEqual([]);
  });

  it('gives the very same where there is nothing before', () => {
    const given = manuscriptOf({ parts: [partOf([paragraph('今天开会。')])] });
    expect(joinBefore(given, FIRST)).toBe(given);
    expect(joinBefore(given, { part: 3, block: 1 })).toBe(given);
  });
});

describe('breakEditsAt', () => {
  it('offers what there is text for', () => {
    const given = manuscriptOf({
      parts: [partOf([heading(1, '一、学'), paragraph('要学好。'), heading(1, '二、做')])],
    });
    const edits = [0, 1, 2, 3].map((block) => breakEditsAt(given, { part: 0, block }));
    expect(edits).toEqual([['alone', 'below'], ['join'], ['alone', 'join'], []]);
  });

  it('offers nothing that would do nothing: a heading of the salutation’s words stays one', () => {
    const blocks = [heading(1, '同志们：一、学'), paragraph('要学好。')];
    const given = manuscriptOf({ parts: [partOf(blocks, { salutation: '同志们：' })] });
    expect(breakEditsAt(given, FIRST)).toEqual([]);
    expect(breakEditsAt(given, SECOND)).toEqual([]);
    expect(joinBefore(given, SECOND)).toBe(given);
  });
});

describe('lowerHeading', () => {
  const given = manuscriptOf({
    parts: [
      partOf([
        { ...heading(1, '一、学'), restored: { certain: false } },
        paragraph('一是学。好。', '一是学。'),
        heading(1, '二、做'),
      ]),
    ],
  });

  it('lets it stand as a paragraph', () => {
    const [first, second] = lowerHeading(given, FIRST, 'alone').parts[0]?.blocks ?? [];
    expect(first).toEqual({ ...paragraph('一、学'), restored: { certain: false } });
    expect(second).toEqual(given.parts[0]?.blocks[1]);
  });

  it('lets it open the paragraph below', () => {
    const [first, ...others] = lowerHeading(given, FIRST, 'below').parts[0]?.blocks ?? [];
    expect(first).toEqual({
      type: 'paragraph',
      text: '一、学一是学。好。',
      leads: [{ level: 1, text: '一是学。', start: 3, kind: 'embedded' }],
      restored: { certain: false },
    });
    expect(others).toEqual([heading(1, '二、做')]);
  });

  it('gives the very same for a paragraph, and where nothing stands below', () => {
    expect(lowerHeading(given, SECOND, 'alone')).toBe(given);
    expect(lowerHeading(given, { part: 0, block: 2 }, 'below')).toBe(given);
  });
});

describe('splitBlock', () => {
  it('cuts text and leads at the offset', () => {
    const given = manuscriptOf({ parts: [partOf([paragraph('一是学。二是做。', '一是学。', '二是做。')])] });
    expect(splitBlock(given, FIRST, 4).parts[0]?.blocks).toEqual([
      paragraph('一是学。', '一是学。'),
      { ...paragraph('二是做。'), leads: [{ level: 1, text: '二是做。', start: 0, kind: 'run-in' }] },
    ]);
  });
});
