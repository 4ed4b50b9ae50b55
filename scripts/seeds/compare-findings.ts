import type { Finding, FindingKind, Manuscript } from '../../utils/manuscript.ts';
import type { Expected, ExpectedFinding } from './expected.ts';
import { createRow, type Row } from './row.ts';

/** Kinds of which a seed has just the expected ones; of the others a reader may see more or fewer. */
const closed: FindingKind[] = [
  'truncated',
  'announced-count',
  'numbering-gap',
  'near-duplicate',
  'year-drift',
  'text-is-picture',
];

/** All that is expected is found; of the kinds that can be told for sure nothing else is. */
export function compareFindings(ours: Manuscript, expected: Expected): Row {
  const row = createRow(expected.findings.length);
  for (const finding of expected.findings) {
    row.check(
      ours.findings.some((our) => isSame(our, finding)),
      () => `not found: ${describe(finding)}`,
    );
  }
  for (const our of ours.findings) {
    if (closed.includes(our.kind) && !expected.findings.some((finding) => isSame(our, finding))) {
      row.misses.push(`false alarm: ${our.kind} ${our.part ?? ''} ${our.quote} ${our.detail}`);
    }
  }
  return row;
}

function isSame(our: Finding, expected: ExpectedFinding): boolean {
  if (our.kind !== expected.kind) return false;
  if (expected.other === undefined) return expected.part?.includes(our.part) ?? true;
  const pair = [our.part, our.other];
  return (
    pair.includes(expected.other) && (expected.part ?? []).some((part) => pair.includes(part ?? undefined))
  );
}

function describe({ kind, part, other }: ExpectedFinding): string {
  return [kind, part?.map((number) => number ?? 'page').join('/'), other].filter(Boolean).join(' ');
}
