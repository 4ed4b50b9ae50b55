import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeAssets } from '../../../scripts/dictionary/assets.ts';
import { readAsset } from '../../../scripts/dictionary/load.ts';
import { makeNotice } from '../../../scripts/dictionary/notice.ts';
import { CONFIGURATIONS, loadPair, readCases } from '../../../scripts/dictionary/opencc.ts';
import { loadSeed, seedNames } from '../../../scripts/seeds/seeds.ts';
import { createConverter } from '../../../utils/convert/dictionary/converter.ts';

const seeds = seedNames().map(loadSeed);
const taiwan = createConverter(await readAsset('hant.bin'), 's2tw');

describe.each(CONFIGURATIONS)('$name without weighing', (configuration) => {
  test('passes the cases of OpenCC that opencc-js passes', async () => {
    const { ours, oracle } = await loadPair(configuration);
    const cases = readCases(configuration.name);
    expect(cases.length).toBeGreaterThan(5);
    const passed = (convert: (text: string) => string) =>
      cases.filter(({ input, expected }) => convert(input) === expected).length;
    expect(passed(ours)).toBe(passed(oracle));
    for (const { input } of cases) expect(ours(input)).toBe(oracle(input));
  });

  test.each(seeds)('gives what opencc-js gives on seed $name', async ({ text }) => {
    const { ours, oracle } = await loadPair(configuration);
    expect(ours(text)).toBe(oracle(text));
  });

  test.each([
    ['compatibility ideographs', '金來了\u{2f800}干部\uf9d1'],
    ['descriptions', '⿰干干部干⿱⿲发发发面面条⿰发'],
    ['a description that the text cuts off', '面⿲⿰发'],
    ['lone surrogates', '\ud87e发\ud83d面\udc00条'],
    ['a long text without a place to cut', '发展面条干部'.repeat(3_000)],
    ['nothing', ''],
  ])('treats %s as opencc-js does', async (_what, text) => {
    const { ours, oracle } = await loadPair(configuration);
    expect(ours(text)).toBe(oracle(text));
  });
});

test.each([
  ['善作善成的渝水干部点赞', '善作善成的渝水幹部點贊'],
  ['奔着一流干、奔着最好最快干', '奔著一流幹、奔著最好最快幹'],
  ['开启新征程', '開啟新征程'],
  ['惟有只争朝夕', '惟有只爭朝夕'],
  ['对冲锋在前', '對衝鋒在前'],
  ['也要了解全面工作', '也要瞭解全面工作'],
  ['进行了详细布署', '進行了詳細佈署'],
  ['巨大冲击', '巨大衝擊'],
  ['牢牢把握发展主动权', '牢牢把握發展主動權'],
  ['在工人参加管理的企业', '在工人參加管理的企業'],
])('%s is cut by how common its words are', (simplified, traditional) => {
  expect(taiwan(simplified)).toBe(traditional);
});

test.each([
  ['有只鸟', '有隻鳥'],
  ['面条很干净', '麵條很乾淨'],
  ['征收土地', '徵收土地'],
  ['干与不干一个样', '干與不幹一個樣'],
])('%s stays as the longest phrases have it', async (simplified, traditional) => {
  const plain = createConverter(await readAsset('hant.bin'), 's2tw', { weigh: false });
  expect([plain(simplified), taiwan(simplified)]).toEqual([traditional, traditional]);
});

test('a configuration that the file does not hold is a mistake of the caller', async () => {
  const bytes = await readAsset('hans.bin');
  expect(() => createConverter(bytes, 's2tw')).toThrow(RangeError);
});

test('the files are what the packages compile to, and small', async () => {
  const made = makeAssets();
  const folder = join(import.meta.dirname, '../../../public/dictionary');
  expect([...made.keys(), 'NOTICE.txt'].sort()).toEqual(readdirSync(folder).sort());
  for (const [file, bytes] of made) {
    expect(Buffer.compare(bytes, await readAsset(file)), file).toBe(0);
  }
  expect(await readFile(join(folder, 'NOTICE.txt'), 'utf8')).toBe(makeNotice());
  expect([...made.values()].reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(500_000);
}, 120_000);
