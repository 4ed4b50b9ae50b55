import { expect, test } from 'vitest';
import { convertTexts } from '../../../scripts/dictionary/load.ts';
import { convertJoined, joinTexts } from '../../../utils/convert/joined.ts';
import type { ConvertTexts } from '../../../utils/convert/texts.ts';

function convert(texts: readonly string[], by: ConvertTexts = convertTexts) {
  return convertJoined(by)('Hans', 'tw', [joinTexts(texts), joinTexts(['会议'])]);
}

test('texts whose border a phrase crosses are told apart', async () => {
  expect(await convert(['理', '发，', '皇', '', '后'])).toEqual([
    { whole: '理髮，皇后', apart: [1, 4], alone: ['發，', '後'] },
    { whole: '會議', apart: [], alone: [] },
  ]);
});

test('all are where the whole does not keep the length', async () => {
  const longer: ConvertTexts = async (_from, _to, texts) =>
    texts.map((text) => text.replaceAll('头', '頭頭'));
  expect(await convert(['头', '发'], longer)).toEqual([
    { whole: null, apart: [0, 1], alone: ['頭頭', '发'] },
    { whole: '会议', apart: [], alone: [] },
  ]);
});

test('one that is longer by itself than in the whole is told apart', async () => {
  const inWhole: ConvertTexts = async (_from, _to, texts) =>
    texts.map((text) => (text === '头' ? '頭髮' : text === '头发' ? '頭髮' : text));
  expect(await convert(['头', '发'], inWhole)).toEqual([
    { whole: '頭髮', apart: [0, 1], alone: ['頭髮', '发'] },
    { whole: '会议', apart: [], alone: [] },
  ]);
});

test('each text is converted once', async () => {
  const asked: string[] = [];
  await convert(['会议', '会议'], async (_from, _to, texts) => {
    asked.push(...texts);
    return texts;
  });
  expect(asked).toEqual(['会议会议', '会议']);
});
