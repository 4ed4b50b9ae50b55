/**
 * Trains the model that says where a heading ends whose break is lost, on reports with their paragraphs whole:
 * `node scripts/train/heading-ends.ts` measures it (six folds by report) and writes utils/outline/heading-end/model.ts.
 * A conditional log-linear model over the candidates of each heading, by gradient ascent; deterministic.
 */
import { writeFileSync } from 'node:fs';
import { type BorderOdds, FEATURES, featuresOf } from '../../utils/outline/heading-end/features.ts';
import { readReports } from '../quality/reports.ts';
import { type GluedHeading, gluedHeadings } from './glued-headings.ts';
import { measureOdds } from './odds.ts';

const FOLDS = 6;
const EPOCHS = 250;
const RATE = 2;
const DECAY = 0.001;

interface Example {
  readonly features: readonly (readonly number[])[];
  readonly right: number;
}

const reports = readReports();
if (reports.length === 0) throw new Error('The corpus of reports is not at hand (../shared/corpus).');
const headings = gluedHeadings(reports);

function examplesOf(chosen: readonly GluedHeading[], odds: BorderOdds): Example[] {
  return chosen.map(({ candidates, right }) => ({
    features: candidates.map((candidate) => featuresOf(candidate, odds)),
    right,
  }));
}

function scores(weights: readonly number[], features: readonly (readonly number[])[]): number[] {
  return features.map((row) => row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
}

function probabilities(weights: readonly number[], features: readonly (readonly number[])[]): number[] {
  const raw = scores(weights, features);
  const highest = Math.max(...raw);
  const exponents = raw.map((score) => Math.exp(score - highest));
  const total = exponents.reduce((sum, value) => sum + value, 0);
  return exponents.map((value) => value / total);
}

function train(examples: readonly Example[]): number[] {
  const weights = FEATURES.map(() => 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = FEATURES.map(() => 0);
    for (const { features, right } of examples) {
      const likely = probabilities(weights, features);
      features.forEach((row, candidate) => {
        const miss = (candidate === right ? 1 : 0) - (likely[candidate] ?? 0);
        row.forEach((value, index) => {
          gradient[index] = (gradient[index] ?? 0) + miss * value;
        });
      });
    }
    weights.forEach((weight, index) => {
      weights[index] = weight + RATE * ((gradient[index] ?? 0) / examples.length - DECAY * weight);
    });
  }
  return weights;
}

/** Each heading judged by a model that saw nothing of its report: its best candidate's probability, and whether it is right. */
function crossValidate(): { confidence: number; right: boolean }[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const odds = measureOdds(reports.filter((_, report) => report % FOLDS !== fold));
    const known = headings.filter(({ report, right }) => report % FOLDS !== fold && right >= 0);
    const weights = train(examplesOf(known, odds));
    return headings
      .filter(({ report }) => report % FOLDS === fold)
      .map(({ candidates, right }) => {
        const likely = probabilities(
          weights,
          candidates.map((candidate) => featuresOf(candidate, odds)),
        );
        const confidence = Math.max(...likely);
        return { confidence, right: likely.indexOf(confidence) === right };
      });
  });
}

const judged = crossValidate().sort((left, right) => right.confidence - left.confidence);
const share = (part: readonly { right: boolean }[]): string =>
  ((100 * part.filter((one) => one.right).length) / part.length).toFixed(1);
console.error(`${judged.length} headings, ${share(judged)} % right`);
for (const threshold of [0.95, 0.9, 0.85, 0.8, 0.7, 0.6]) {
  const sure = judged.filter((one) => one.confidence >= threshold);
  console.error(
    `at ${threshold}: ${((100 * sure.length) / judged.length).toFixed(0)} % of them, ${share(sure)} % right`,
  );
}

const odds = measureOdds(reports);
const weights = train(
  examplesOf(
    headings.filter(({ right }) => right >= 0),
    odds,
  ),
);

/** Entries of one table, those of equal odds together. */
function print(table: ReadonlyMap<string, number>): string {
  const groups = Map.groupBy([...table.keys()].sort(), (key) => table.get(key) ?? 0);
  const rows = [...groups.entries()]
    .sort(([left], [right]) => left - right)
    .map(([value, keys]) => `    [${value}, '${keys.join('')}'],`);
  return `[\n${rows.join('\n')}\n  ]`;
}

writeFileSync(
  new URL('../../utils/outline/heading-end/model.ts', import.meta.url),
  `/** Written by scripts/train/heading-ends.ts; do not edit. Odds in tenths, each with the characters they hold for. */
export const model = {
  weights: [${weights.map((weight) => weight.toFixed(2)).join(', ')}],
  start1: ${print(odds.start1)},
  start2: ${print(odds.start2)},
  end2: ${print(odds.end2)},
} as const;
`,
);
