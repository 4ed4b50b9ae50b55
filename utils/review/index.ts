import type { Context } from '../context.ts';
import type { Finding, Part } from '../manuscript.ts';
import { findAnnouncedCounts } from './announced-count.ts';
import { findMasks } from './masked.ts';
import { findMissingPages } from './missing-pages.ts';
import { findNearDuplicates } from './near-duplicate.ts';
import { findNumberingGaps } from './numbering-gap.ts';
import { findPictures } from './pictures.ts';
import { findSpinning } from './spun.ts';
import { findWrongSums } from './sum.ts';
import { findTruncation } from './truncated.ts';
import { findUnclosedQuotes } from './unclosed-quote.ts';
import { findYearDrift } from './year-drift.ts';

type Check = (parts: readonly Part[], context: Context) => Finding[];

/** Where text is missing. */
const GAPS: readonly Check[] = [findMissingPages, findTruncation];

/** The whole page first, then what concerns the most text. */
const CHECKS: readonly Check[] = [
  findPictures,
  ...GAPS,
  findNearDuplicates,
  findSpinning,
  findAnnouncedCounts,
  findWrongSums,
  findNumberingGaps,
  findYearDrift,
  findMasks,
  findUnclosedQuotes,
];

/** What a careful reader should know about the finished parts. */
export function review(parts: readonly Part[], context: Context): Finding[] {
  return CHECKS.flatMap((check) => check(parts, context));
}

/** Of that, where text is missing. */
export function findGaps(parts: readonly Part[], context: Context): Finding[] {
  return GAPS.flatMap((check) => check(parts, context));
}
