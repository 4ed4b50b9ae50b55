import { createConverter } from '../../../utils/convert/dictionary/converter.ts';
import { repairManuscript } from '../../../utils/convert/repair.ts';
import { detectWriting } from '../../../utils/convert/writing.ts';
import { readMainText } from '../../../utils/main-text.ts';
import { readText } from '../../../utils/read/text.ts';
import { convertTexts, loadConverter, readAsset } from '../../dictionary/load.ts';
import { CONFIGURATIONS, loadPair, readCases } from '../../dictionary/opencc.ts';
import { loadSeed, seedNames } from '../../seeds/seeds.ts';
import { readReportTexts } from '../reports.ts';
import { readArticles } from '../saved-articles.ts';
import { type Difference, listDifferences } from './differences.ts';
import { TO_HONG_KONG } from './hong-kong.ts';
import { RIGHT, WRONG } from './judged.ts';

/** The errors of the longest match in the Simplified seeds, found by reading them: each as it is and as it should be. */
const KNOWN_ERRORS = [
  ['惟有隻爭朝夕', '惟有只爭朝夕'],
  ['故園”新徵程', '故園”新征程'],
  ['堅信,新徵程', '堅信,新征程'],
  ['渝水乾部', '渝水幹部'],
  ['一流乾', '一流幹'],
  ['最快乾', '最快幹'],
  ['對沖鋒', '對衝鋒'],
  ['也要了解', '也要瞭解'],
  ['詳細布署', '詳細佈署'],
  ['破除干與不幹', '破除幹與不幹'],
  ['本文系作者', '本文係作者'],
] as const;
const MOST_LEFT = 4;

/** Prints how well script is converted; false where a bar of the seeds is missed. */
export async function reportConversion(): Promise<boolean> {
  console.log("\nConversion: OpenCC's own cases passed, ours / opencc-js / all");
  for (const configuration of CONFIGURATIONS) {
    const { ours, oracle } = await loadPair(configuration);
    const cases = readCases(configuration.name);
    const passed = [ours, oracle].map(
      (convert) => cases.filter(({ input, expected }) => convert(input) === expected).length,
    );
    console.log(`  ${configuration.name.padEnd(6)} ${[...passed, cases.length].join(' / ')}`);
  }
  const seedsHold = await reportSeeds();
  await reportTexts();
  await reportRepair();
  await reportHongKong();
  return seedsHold;
}

async function reportSeeds(): Promise<boolean> {
  const texts = seedTexts('Hans');
  const { before, after } = await convertBothWays(texts);
  const left = KNOWN_ERRORS.filter(([, right]) => !after.join('\n').includes(right));
  const unknown = KNOWN_ERRORS.filter(([wrong]) => !before.join('\n').includes(wrong));
  console.log(`  seeds: ${left.length} of ${KNOWN_ERRORS.length} known errors left (bar: ${MOST_LEFT})`);
  for (const [wrong] of left) console.log(`    left: ${wrong}`);
  for (const [wrong] of unknown) console.log(`    the longest match does not make it: ${wrong}`);
  const differences = listDifferences(before, after);
  const fine = printJudged('seeds', differences);
  return fine && left.length <= MOST_LEFT && unknown.length === 0;
}

/** The margin was chosen on the seeds and the reports; the article pages were held out. */
async function reportTexts(): Promise<void> {
  for (const [name, texts] of [
    ['work reports, which the margin was chosen on', readReportTexts()],
    ['article pages, held out', articleTexts()],
  ] as const) {
    if (texts.length === 0) continue;
    const { before, after } = await convertBothWays(texts);
    printJudged(name, listDifferences(before, after));
  }
}

function articleTexts(): string[] {
  return readArticles()
    .map(({ text }) => text)
    .filter((text) => detectWriting(text) === 'Hans');
}

async function reportRepair(): Promise<void> {
  const page = readMainText(readText(seedTexts('Hant').join('\n')), 'Hant');
  if (page === null) return;
  const { changes } = await repairManuscript(page, (texts) => convertTexts('Hant', 'repaired', texts));
  const count = changes.reduce((sum, { count = 1 }) => sum + count, 0);
  const words = changes.map(({ before, after, count = 1 }) => `${before}→${after} ${count}`);
  console.log(`  machine-made Traditional put right in the seeds: ${count} (${words.join(', ')})`);
}

async function reportHongKong(): Promise<void> {
  const convert = await loadConverter('Hant', 'hk');
  const wrong = TO_HONG_KONG.filter(([from, right]) => convert(from) !== right);
  const right = TO_HONG_KONG.length - wrong.length;
  console.log(`  Traditional to Hong Kong's, judged by hand: ${right} of ${TO_HONG_KONG.length}`);
  for (const [from] of wrong) console.log(`    wrong: ${from} → ${convert(from)}`);
}

async function convertBothWays(texts: readonly string[]) {
  const bytes = await readAsset('hant.bin');
  const before = texts.map(createConverter(bytes, 's2tw', { weigh: false }));
  return { before, after: texts.map(createConverter(bytes, 's2tw')) };
}

/** False where a change is wrong, or nobody has judged it. */
function printJudged(name: string, differences: readonly Difference[]): boolean {
  const among = (keys: readonly string[]) => differences.filter(({ key }) => keys.includes(key));
  const places = (list: readonly Difference[]) => list.reduce((sum, { count }) => sum + count, 0);
  const [right, wrong] = [among(RIGHT), among(WRONG)];
  const unjudged = differences.filter((one) => !right.includes(one) && !wrong.includes(one));
  console.log(
    `  ${name}: ${places(right)} places better, ${places(wrong)} worse, ${places(unjudged)} not judged`,
  );
  console.log(`    better: ${right.map(({ key }) => key.trim()).join('  ')}`);
  for (const { key } of wrong) console.log(`    worse: ${key}`);
  for (const { key } of unjudged) console.log(`    not judged: ${key}`);
  return wrong.length + unjudged.length === 0;
}

function seedTexts(writing: 'Hans' | 'Hant'): string[] {
  return seedNames()
    .map(loadSeed)
    .filter(({ expected }) => expected.writing === writing)
    .map(({ text }) => text);
}
