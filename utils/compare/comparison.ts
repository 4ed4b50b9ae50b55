import type { Part } from '../manuscript.ts';
import { type Proposal, proposeWords } from './proposals.ts';
import { compareParts, type VersionRow } from './versions.ts';

/** Two versions of a speech beside each other. */
export interface Comparison {
  readonly rows: readonly VersionRow[];
  /** Words that one has for the other's masks. */
  readonly proposals: readonly Proposal[];
}

/** Compares two parts, counted from 0. */
export async function compareVersions(
  parts: readonly Part[],
  left: number,
  right: number,
): Promise<Comparison> {
  const [one, other] = [parts[left], parts[right]];
  return {
    rows: one && other ? compareParts(one, other) : [],
    proposals: proposeWords(parts, [[left + 1, right + 1]]),
  };
}
