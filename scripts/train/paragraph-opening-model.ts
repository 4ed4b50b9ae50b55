import type { Question } from '../../utils/mend/wrap/border.ts';
import { judgeBorders } from '../../utils/mend/wrap/breaks.ts';
import type { OpeningModel } from '../../utils/mend/wrap/opening.ts';
import { openQuestions } from '../../utils/mend/wrap/questions.ts';
import { findWrapping } from '../../utils/mend/wrap/wrapping.ts';
import { foldWords } from '../../utils/text/fold-words.ts';
import { splitSentences } from '../../utils/text/sentences.ts';
import { wrap } from '../quality/structure/layouts.ts';

/*
 * Which sentences behind a full line open a paragraph: logistic regression on wrapped reports, deterministic. The
 * widths are not those that are measured.
 */

const WIDTHS = [32, 36, 40, 43];
const STEPS = 12;
const DECAY = 1;
/** An opening seen less often, or that says less, is left out. */
const FEWEST = 12;
const LEAST = 0.25;
const MOST = 2.5;

/** One report's open borders with the truth about each, and its sentences by their first two characters. */
interface Lesson {
  readonly questions: readonly { readonly question: Question; readonly opens: boolean }[];
  readonly sentences: readonly { readonly opening: string; readonly opens: boolean }[];
}

/** What a report teaches. */
export function lessonOf(paragraphs: readonly string[]): Lesson {
  const ends = new Set<number>();
  let offset = 0;
  for (const paragraph of paragraphs) {
    offset += paragraph.length;
    ends.add(offset);
  }
  const questions = (['hang', 'none'] as const).flatMap((marks) =>
    WIDTHS.flatMap((width) => {
      const lines = wrap(paragraphs, { width, indents: false, marks, page: 0 });
      const wrapping = findWrapping(lines);
      if (wrapping === null) return [];
      const lengths = lines.map((line) => line.text.length);
      return openQuestions(
        lines,
        judgeBorders(lines, wrapping, { shortened: new Set(), torn: new Set() }),
      ).map((question) => ({
        question,
        opens: ends.has(lengths.slice(0, question.border + 1).reduce((sum, length) => sum + length, 0)),
      }));
    }),
  );
  const sentences = paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph).map(({ start }) => ({
      opening: foldWords(paragraph.slice(start, start + 2)),
      opens: start === 0,
    })),
  );
  return { questions, sentences };
}

/** Counts which words open paragraphs, then fits the weights with what that says as one feature more. */
export function trainOpenings(lessons: readonly Lesson[]): OpeningModel {
  const openings = measureOpenings(lessons.map((lesson) => lesson.sentences));
  const examples = lessons
    .flatMap((lesson) => lesson.questions)
    .map(({ question, opens }) => ({
      row: [...question.features, (openings.get(question.opening) ?? 0) / 10],
      target: Number(opens),
    }));
  return { weights: regress(examples), openings };
}

/** Log odds in tenths of openings that several reports have. */
function measureOpenings(reports: readonly Lesson['sentences'][]): Map<string, number> {
  const counts = new Map<string, { opens: number; goesOn: number; reports: Set<number> }>();
  const total = { opens: 0, goesOn: 0 };
  reports.forEach((sentences, report) => {
    for (const { opening, opens } of sentences) {
      const count = counts.get(opening) ?? { opens: 0, goesOn: 0, reports: new Set() };
      counts.set(opening, count);
      count[opens ? 'opens' : 'goesOn']++;
      count.reports.add(report);
      total[opens ? 'opens' : 'goesOn']++;
    }
  });
  const odds = new Map<string, number>();
  for (const [opening, { opens, goesOn, reports }] of counts) {
    if (opening.length < 2 || opens + goesOn < FEWEST || reports.size < 4) continue;
    const value = Math.log((opens + 1) / total.opens) - Math.log((goesOn + 4) / total.goesOn);
    const clipped = Math.max(-MOST, Math.min(MOST, value));
    if (Math.abs(clipped) >= LEAST) odds.set(opening, Math.round(clipped * 10));
  }
  return odds;
}

interface Example {
  readonly row: readonly number[];
  readonly target: number;
}

/** Newton's method on the log likelihood, weights held small. */
function regress(examples: readonly Example[]): number[] {
  const size = examples[0]?.row.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -DECAY * weight);
    const curvature = weights.map((_, row) => weights.map((_, column) => Number(row === column) * DECAY));
    for (const { row, target } of examples) {
      const sum = row.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-sum));
      row.forEach((value, index) => {
        if (value === 0) return;
        gradient[index] = (gradient[index] ?? 0) + (target - likely) * value;
        const steep = curvature[index];
        if (!steep) return;
        const bend = likely * (1 - likely) * value;
        for (let other = 0; other < size; other++)
          steep[other] = (steep[other] ?? 0) + bend * (row[other] ?? 0);
      });
    }
    solve(curvature, gradient).forEach((change, index) => {
      weights[index] = (weights[index] ?? 0) + change;
    });
  }
  return weights;
}

/** Gaussian elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < rows.length; pivot++) {
    rows.forEach((row, index) => {
      if (index === pivot) return;
      const factor = at(index, pivot) / at(pivot, pivot);
      if (factor !== 0)
        for (let column = pivot; column < row.length; column++)
          row[column] = at(index, column) - factor * at(pivot, column);
    });
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}
