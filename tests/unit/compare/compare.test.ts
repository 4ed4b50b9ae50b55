import { describe, expect, it } from 'vitest';
import { proposeWords } from '../../../utils/compare/proposals.ts';
import { compareParts } from '../../../utils/compare/versions.ts';
import type { Part } from '../../../utils/manuscript.ts';

function partOf(...texts: string[]): Part {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text, leads: [] }));
  return { label: null, title: '', subtitle: null, salutation: null, blocks };
}

const one = '成绩来之不易，未来更需努力，要保持头脑清醒，找差距、补短板。';
const two = '这是典型的形式主义，要把“说到”变成“做到”，看工作是否干得扎实。';
const three = '让我们紧密团结起来，坚定信心，振奋精神，奋力开创各项工作的新局面。';

describe('compareParts', () => {
  it('pairs like paragraphs and shows what only one version has', () => {
    const added = '此外，要切实解决好群众看病难、看病贵的问题，把好事办好、实事办实。';
    expect(
      compareParts(partOf(one, two, three), partOf(one, added, two.replace('主义', 'XX'), three)),
    ).toEqual([
      { left: 0, right: 0, pieces: [{ kind: 'same', text: one }] },
      { left: null, right: 1, pieces: [{ kind: 'right', text: added }] },
      {
        left: 1,
        right: 2,
        pieces: [
          { kind: 'same', text: '这是典型的形式' },
          { kind: 'left', text: '主义' },
          { kind: 'right', text: 'XX' },
          { kind: 'same', text: '，要把“说到”变成“做到”，看工作是否干得扎实。' },
        ],
      },
      { left: 2, right: 3, pieces: [{ kind: 'same', text: three }] },
    ]);
  });

  it('gives every paragraph of both versions once, whatever they are', () => {
    const rows = compareParts(partOf(three, one), partOf(two));
    expect(rows.map((row) => [row.left, row.right])).toEqual([
      [0, null],
      [1, null],
      [null, 0],
    ]);
  });
});

describe('proposeWords', () => {
  const masked = two.replace('主义', 'XX');

  it('proposes what the other version has at the same place', () => {
    expect(proposeWords([partOf(one), partOf(masked), partOf(one, two)], [[2, 3]])).toEqual([
      { part: 2, block: 0, start: 7, end: 9, masked: 'XX', text: '主义', from: 3 },
    ]);
  });

  it('knows two hyphens for a mask, as the findings do', () => {
    const hyphens = two.replace('主义', '--');
    expect(proposeWords([partOf(hyphens), partOf(two)], [[1, 2]])).toEqual([
      { part: 1, block: 0, start: 7, end: 9, masked: '--', text: '主义', from: 2 },
    ]);
    expect(proposeWords([partOf(masked), partOf(hyphens)], [[1, 2]])).toEqual([]);
  });

  it('names a word once that several versions have', () => {
    const parts = [partOf(masked), partOf(two), partOf(two)];
    expect(
      proposeWords(parts, [
        [1, 2],
        [1, 3],
      ]),
    ).toHaveLength(1);
  });

  it.each([
    ['a different wording', two.replace('主义', '官僚作风')],
    ['a word that is masked there too', two.replace('主义', '×')],
    ['a whole clause', two.replace('主义，', '主义，不是抽象的，')],
  ])('proposes nothing for %s', (_, other) => {
    const own = other === two.replace('主义', '×') ? masked : two;
    expect(proposeWords([partOf(own), partOf(other)], [[1, 2]])).toEqual([]);
  });
});
