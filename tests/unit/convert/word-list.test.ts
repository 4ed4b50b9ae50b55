import { describe, expect, it, test } from 'vitest';
import { readWordList } from '../../../utils/convert/word-list.ts';

describe('readWordList', () => {
  it('reads what is never and what is always converted, and for which script', () => {
    const lines = [
      '范仲淹',
      '',
      '软件 → 軟體',
      '软件->軟件 @港',
      '  里约 =>  里約 @TW ',
      '于\t于\t@台',
      'a@b = 甲',
      '后 @简',
    ];
    expect(readWordList(lines)).toEqual({
      words: [
        { from: '范仲淹', to: '范仲淹', script: null },
        { from: '软件', to: '軟體', script: null },
        { from: '软件', to: '軟件', script: 'hk' },
        { from: '里约', to: '里約', script: 'tw' },
        { from: '于', to: '于', script: 'tw' },
        { from: 'a@b', to: '甲', script: null },
        { from: '后', to: '后', script: 'hans' },
      ],
      faults: [],
    });
  });

  it.each([
    ['→ 軟體', 'no-word'],
    [' @港', 'no-word'],
    ['软件 →', 'no-spelling'],
    ['软件 → 軟體 → 軟件', 'arrows'],
    ['软件 → 軟體 @澳', 'script'],
    ['软件 → 軟體 @constructor', 'script'],
    ['软件 @', 'script'],
    ['软'.repeat(51), 'long'],
    [`软 → ${'軟'.repeat(51)}`, 'long'],
    [`软${' '.repeat(1_000_000)}`, 'long'],
    ['范\n于', 'no-word'],
  ])('refuses %.20j', (line, reason) => {
    expect(readWordList(['范', line, '于']).faults).toEqual([{ line: 2, reason }]);
  });

  it('refuses a word that stands above, but not for another script', () => {
    expect(readWordList(['范', '范 @港', '范 → 範']).faults).toEqual([{ line: 3, reason: 'twice' }]);
  });

  it('takes two thousand words', () => {
    const lines = Array.from({ length: 2_001 }, (_, index) => `词${index}`);
    expect(readWordList(lines.slice(1)).faults).toEqual([]);
    expect(readWordList(lines).faults).toEqual([{ line: 2_001, reason: 'many' }]);
  });
});

test('no list is no fault', () => {
  expect(readWordList([])).toEqual({ words: [], faults: [] });
});
