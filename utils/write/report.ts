import type { Step } from '../context.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Page } from '../read/line.ts';
import type { Site } from '../sites/index.ts';

interface ReportFacts {
  /** The page as it was read. */
  page: Page;
  /** The rule that it was read by; null where the site has none. */
  rule: Site | null;
  /** Of the extension. */
  version: string;
  /** What it runs in. */
  platform: string;
  /** What each pass did. */
  steps: readonly Step[];
  /** Adds the words of the page; only where its reader wants them told. */
  text: boolean;
}

/** What was made of a page and why, for a report of a fault: counts and names, and words only by choice. */
export function writeReport(made: Manuscript | Error, facts: ReportFacts): string {
  const rows = [
    ...describePage(made, facts),
    ...(made instanceof Error ? [`failed: ${made.message}`] : describe(made, facts)),
  ];
  return `${rows.join('\n')}\n`;
}

function describePage(made: Manuscript | Error, { page, rule, version, platform }: ReportFacts): string[] {
  const inside = page.lines.filter(({ zone }) => zone === 'document');
  return [
    `address: ${(made instanceof Error ? page.url : made.url) ?? 'none'}`,
    `version: ${version}`,
    `platform: ${platform}`,
    `rule: ${rule === null ? 'none' : describeRule(rule)}`,
    ...(page.missed ?? []).map((part) => `not on the page: ${part}`),
    `read: ${page.lines.length} lines, ${inside.length} in the document, ${countCharacters(inside)} characters`,
    `pictures: ${page.pictures}`,
    `border: ${page.border === null ? 'none' : 'found'}`,
  ];
}

function describe(manuscript: Manuscript, { steps, text }: ReportFacts): string[] {
  const { kind, writing, parts, removed, changes, findings } = manuscript;
  const blocks = parts.flatMap((part) => part.blocks);
  const leads = blocks.flatMap((block) => (block.type === 'paragraph' ? block.leads : []));
  return [
    `verdict: ${kind}, ${writing}`,
    ...steps.filter(hasEffect).map(describeStep),
    ...tally(
      'removed',
      removed.map(({ reason, text }) => [reason, text.length]),
    ),
    ...tally(
      'changed',
      changes.map((change) => [describeChange(change), change.count ?? 1]),
    ),
    `outline: ${parts.length} parts, ${blocks.filter(({ type }) => type === 'heading').length} headings, ${leads.length} leads, ${blocks.length} blocks, ${blocks.filter(({ restored }) => restored).length} restored`,
    ...tally(
      'found',
      findings.map((finding) => [finding.kind, 1]),
    ),
    ...(text ? wordsOf(manuscript) : []),
  ];
}

function hasEffect({ before, after, removed, changed }: Step): boolean {
  return before !== after || removed + changed > 0;
}

function describeStep({ pass, before, after, removed, changed }: Step): string {
  return `pass: ${pass} ${before} → ${after} lines, ${removed} removed, ${changed} changed`;
}

/** An own rule is told whole: it is not known elsewhere. */
function describeRule(rule: Site): string {
  const { hosts, container = '', drop, phrases = [] } = rule;
  if (drop === undefined) return `${hosts[0]} (${knownOf(rule)})`;
  return `${hosts[0]}, the reader's own: ${JSON.stringify({ container, drop, phrases: phrases.length })}`;
}

function knownOf({ container, title, chrome, pictures, fold }: Site): string {
  const known = { container, title, chrome, pictures, fold };
  return Object.entries(known)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
    .join(', ');
}

function describeChange({ kind, certain }: Manuscript['changes'][number]): string {
  return certain ? kind : `${kind} (offered)`;
}

/** One row a name, in the order of their first: how often it came, and the sum of its sizes. */
function tally(label: string, entries: readonly (readonly [string, number])[]): string[] {
  const sums = new Map<string, { times: number; size: number }>();
  for (const [name, size] of entries) {
    const sum = sums.get(name) ?? { times: 0, size: 0 };
    sums.set(name, { times: sum.times + 1, size: sum.size + size });
  }
  return [...sums].map(([name, { times, size }]) => `${label}: ${name} ${times} (${size})`);
}

function countCharacters(lines: readonly { text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function wordsOf({ title, parts, removed, findings }: Manuscript): string[] {
  return [
    `title: ${title}`,
    ...parts.flatMap((part) => part.blocks.map((block) => `${block.type}: ${block.text}`)),
    ...removed.map(({ reason, text }) => `${reason}: ${text}`),
    ...findings.map(({ kind, quote, detail }) => `${kind}: ${quote} ${detail}`),
  ];
}
