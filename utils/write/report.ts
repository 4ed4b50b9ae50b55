import type { Manuscript } from '../manuscript.ts';
import type { Page } from '../read/line.ts';
import type { Site } from '../sites/index.ts';

export interface ReportFacts {
  /** The page as it was read. */
  page: Page;
  /** The rule that it was read by; null where the site has none. */
  rule: Site | null;
  /** Of the extension. */
  version: string;
  /** Adds the words of the page; only where its reader wants them told. */
  text: boolean;
}

/** What was made of a page and why, for a report of a fault: counts and names, and words only by choice. */
export function writeReport(manuscript: Manuscript, { page, rule, version, text }: ReportFacts): string {
  const { kind, writing, parts, removed, changes, findings } = manuscript;
  const blocks = parts.flatMap((part) => part.blocks);
  const leads = blocks.flatMap((block) => (block.type === 'paragraph' ? block.leads : []));
  const inside = page.lines.filter(({ zone }) => zone === 'document');
  const rows = [
    `address: ${manuscript.url ?? 'none'}`,
    `version: ${version}`,
    `rule: ${rule === null ? 'none' : `${rule.hosts[0]} (${knownOf(rule)})`}`,
    `verdict: ${kind}, ${writing}`,
    `read: ${page.lines.length} lines, ${inside.length} in the document, ${countCharacters(inside)} characters`,
    `pictures: ${page.pictures}`,
    `border: ${page.border === null ? 'none' : 'found'}`,
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
  return `${rows.join('\n')}\n`;
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
