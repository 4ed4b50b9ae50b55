import { describe, expect, it } from 'vitest';
import { canToggle, toggleChange } from '../../../utils/edit/changes.ts';
import type { Change, Manuscript } from '../../../utils/manuscript.ts';
import { manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

function withChange(change: Change, ...texts: string[]): Manuscript {
  return manuscriptOf({ parts: [partOf(texts.map((text) => paragraph(text)))], changes: [change] });
}

function textsOf(manuscript: Manuscript | null): string[] | undefined {
  return manuscript?.parts[0]?.blocks.map(({ text }) => text);
}

const GLYPH: Change = { kind: 'glyph', before: '自已', after: '自己', certain: true, count: 2 };

describe('toggleChange', () => {
  it('undoes a repair at all its places; it is then one that is offered', () => {
    const undone = toggleChange(withChange(GLYPH, '靠自己。', '为自己，也为大家。'), GLYPH);
    expect(canToggle(withChange(GLYPH, '靠自己。', '为自己，也为大家。'), GLYPH)).toBe(true);
    expect(textsOf(undone)).toEqual(['靠自已。', '为自已，也为大家。']);
    expect(undone?.changes).toEqual([{ ...GLYPH, certain: false }]);
  });

  it('makes a repair that was offered', () => {
    const offered: Change = { kind: 'glyph', before: '报道', after: '报到', certain: false };
    const made = toggleChange(withChange(offered, '来区报道。'), offered);
    expect(textsOf(made)).toEqual(['来区报到。']);
    expect(made?.changes).toEqual([{ ...offered, certain: true }]);
  });

  it.each([
    ['more places than were repaired', [GLYPH], ['自己', '自己', '自己']],
    ['fewer places', [GLYPH], ['自己']],
    ['the same words left by another repair', [GLYPH, { ...GLYPH, before: '自巳' }], ['自己', '自己']],
  ])('does not guess: %s', (_, changes, texts) => {
    const given = { ...withChange(GLYPH, ...texts), changes };
    expect(toggleChange(given, changes[0] ?? GLYPH)).toBeNull();
    expect(canToggle(given, changes[0] ?? GLYPH)).toBe(false);
  });

  it('keeps what a conversion made from being made again, and lets it be made again', () => {
    const made: Change = { kind: 'traditional', before: '于', after: '於', certain: true, count: 2 };
    const given = withChange(GLYPH, '勇于擔當');
    expect(canToggle(given, made)).toBe(true);
    const undone = toggleChange(given, made);
    const offered = { ...made, certain: false };
    expect(undone).toEqual({ ...given, changes: [GLYPH, offered] });
    // From the conversion it comes back as another object.
    expect(undone && toggleChange(undone, { ...offered })).toEqual(given);
  });

  it('moves the leads behind the place', () => {
    const change: Change = { kind: 'noise', before: '的.', after: '的', certain: true };
    const given = manuscriptOf({
      parts: [partOf([paragraph('美好的一天。一是学。', '一是学。')])],
      changes: [change],
    });
    expect(toggleChange(given, change)?.parts[0]?.blocks[0]).toEqual(
      paragraph('美好的.一天。一是学。', '一是学。'),
    );
  });

  it('cuts again where a page border was, whatever was mended around it', () => {
    const change: Change = {
      kind: 'page-break',
      before: '城市、X 智\n慧城市,X 文化',
      after: '城市、X 智慧城市,X 文化',
      certain: true,
    };
    expect(textsOf(toggleChange(withChange(change, '建设城市、X智慧城市，X文化，等等。'), change))).toEqual([
      '建设城市、X智',
      '慧城市，X文化，等等。',
    ]);
    expect(
      toggleChange(withChange(change, '城市、X智慧城市，X文化', '城市、X智慧城市，X文化'), change),
    ).toBeNull();
  });

  it('leaves wrapped lines as they are', () => {
    const change: Change = { kind: 'unwrap', before: '大\n家', after: '大家', certain: true };
    expect(toggleChange(withChange(change, '大家好。'), change)).toBeNull();
  });
});
