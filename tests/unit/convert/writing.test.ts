import { describe, expect, test } from 'vitest';
import { detectWriting, mayHold } from '../../../utils/convert/writing.ts';

describe('detectWriting', () => {
  test.each([
    ['Hans', '同志们:今天我们召开全区动员会,主要任务是安排部署今年的工作。'],
    ['Hant', '同志們：今天我們召開全區動員會，主要任務是安排部署今年的工作。'],
    // Taiwan and Hong Kong spell with characters that Simplified text has too: 群 峰 床 秘 只 台.
    ['Hant', '主席先生：群峰聳立，秘書處已準備好床位。'],
    // Machine-made Traditional leaves 后, 于, 干 as they are.
    ['Hant', '來源于網友，各級干部，發展后勁。'],
    ['mixed', '同志们，今天我們召開会议，讨论各項任務。'],
    ['mixed', ''],
    ['mixed', 'A speech in English'],
    ['mixed', '山水人口'],
    ['mixed', '山水人口们'],
  ] as const)('%s: %s', (writing, text) => {
    expect(detectWriting(text)).toBe(writing);
  });

  test('a quotation in the other script does not make a text mixed', () => {
    const speech = '这是一次动员会，我们要认真总结经验，研究对策，开创发展的新局面。'.repeat(4);
    expect(detectWriting(`${speech}題詞：學習`)).toBe('Hans');
  });

  test('samples a long text from its beginning to its end', () => {
    expect(detectWriting(`${'们'.repeat(60_000)}${'們'.repeat(60_000)}`)).toBe('mixed');
  });
});

test.each([
  ['今天我们开会，議', 'Hant', false],
  ['今天我们开会，議題討論', 'Hant', true],
  ['今天我们开会，議題討論', 'Hans', true],
  ['山水人口', 'Hans', false],
] as const)('a part of %s may be in %s: %s', (text, script, expected) => {
  expect(mayHold(text, script)).toBe(expected);
});
