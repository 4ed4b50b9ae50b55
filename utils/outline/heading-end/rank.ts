import type { Candidate } from './candidates.ts';
import { type BorderOdds, classPlacesOf, featuresOf } from './features.ts';
import { model } from './model.ts';

/** A candidate and how likely it is the end, 0 to 1. */
export interface RankedEnd extends Candidate {
  readonly probability: number;
}

/** Less likely candidates than these need not be weighed, unless they echo. */
const MOST_RANKED = 6;

let odds: BorderOdds | null = null;

/** The places where a heading may end, the likeliest first. */
export function rankEnds(candidates: readonly Candidate[]): RankedEnd[] {
  odds ??= {
    start1: tableOf(model.start1, 1),
    start2: tableOf(model.start2, 2),
    end1: tableOf(model.end1, 1),
    end2: tableOf(model.end2, 2),
  };
  const known = odds;
  const likelihoods = candidates.map((candidate) => Math.exp(scoreOf(candidate, known)));
  const total = likelihoods.reduce((sum, value) => sum + value, 0);
  return candidates
    .map((candidate, index) => ({ ...candidate, probability: (likelihoods[index] ?? 0) / total }))
    .sort((left, right) => right.probability - left.probability)
    .filter((end, place) => place < MOST_RANKED || end.echoes);
}

function scoreOf(candidate: Candidate, known: BorderOdds): number {
  const { weights } = model;
  const [heading, body] = classPlacesOf(candidate);
  return featuresOf(candidate, known).reduce(
    (sum, value, index) => sum + value * (weights[index] ?? 0),
    (weights[heading] ?? 0) + (weights[body] ?? 0),
  );
}

/** Spreads the model's rows (odds, keys of `length` characters run together) into a table. */
function tableOf(rows: readonly (readonly [number, string])[], length: number): Map<string, number> {
  const table = new Map<string, number>();
  for (const [value, keys] of rows) {
    for (let at = 0; at < keys.length; at += length) table.set(keys.slice(at, at + length), value);
  }
  return table;
}
