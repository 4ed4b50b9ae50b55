import type { Manuscript } from '../../utils/manuscript.ts';
import { compareChanges } from './compare-changes.ts';
import { compareChrome } from './compare-chrome.ts';
import { compareFindings } from './compare-findings.ts';
import { compareLeads } from './compare-leads.ts';
import { compareParagraphs } from './compare-paragraphs.ts';
import { compareHeadings, compareParts } from './compare-parts.ts';
import type { Expected } from './expected.ts';
import { excerpt, normalise } from './normalise.ts';
import { createRow, type Row } from './row.ts';
import type { Source } from './seeds.ts';

export const rowNames = [
  'chrome',
  'title',
  'page',
  'meta',
  'parts',
  'headings',
  'run-in',
  'embedded',
  'paragraphs',
  'restored',
  'changes',
  'findings',
] as const;

export type RowName = (typeof rowNames)[number];

/** Holds a manuscript against what is expected of its seed, row by row. */
export function compare(ours: Manuscript, expected: Expected, source: Source): Record<RowName, Row> {
  const repaired = repair(expected);
  const { paragraphs, restored } = compareParagraphs(ours, repaired);
  const { runIn, embedded } = compareLeads(ours, repaired);
  return {
    chrome: compareChrome(ours, expected, source),
    title: compareTitle(ours, expected),
    page: comparePage(ours, expected),
    meta: compareMeta(ours, expected),
    parts: compareParts(ours, repaired),
    headings: compareHeadings(ours, repaired),
    'run-in': runIn,
    embedded,
    paragraphs,
    restored,
    changes: compareChanges(ours, expected),
    findings: compareFindings(ours, expected),
  };
}

/** The expected parts with the expected repairs made and every text as it is compared. */
function repair(expected: Expected): Expected {
  const mend = (text: string): string => {
    let result = normalise(text);
    for (const { before, after } of expected.changes) result = result.replaceAll(before, after);
    return result;
  };
  return {
    ...expected,
    parts: expected.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) =>
        block.type === 'heading'
          ? { ...block, text: mend(block.text) }
          : {
              ...block,
              text: mend(block.text),
              leads: block.leads.map((lead) => ({
                ...lead,
                text: mend(lead.text),
                start: mend(block.text.slice(0, lead.start)).length,
              })),
              ...(block.items ? { items: block.items.map(mend) } : {}),
            },
      ),
    })),
  };
}

function compareTitle(ours: Manuscript, expected: Expected): Row {
  const row = createRow(1);
  row.check(normalise(ours.title) === normalise(expected.title), () => `title is “${excerpt(ours.title)}”`);
  return row;
}

function comparePage(ours: Manuscript, expected: Expected): Row {
  const row = createRow(3);
  for (const key of ['url', 'kind', 'writing'] as const) {
    row.check(ours[key] === expected[key], () => `${key} is ${ours[key]}, not ${expected[key]}`);
  }
  return row;
}

function compareMeta(ours: Manuscript, expected: Expected): Row {
  const read = new Map(Object.entries(ours.meta));
  const wanted = Object.entries(expected.meta);
  const row = createRow(wanted.length);
  for (const [key, value] of wanted) {
    const our = read.get(key) ?? null;
    row.check(quotation(our) === quotation(value), () => `${key} is ${our}, not ${value}`);
  }
  return row;
}

/** A value quotes the page: its spaces count, their number does not. */
function quotation(value: string | null): string | null {
  return value === null ? null : value.split(/\s+/).map(normalise).join(' ');
}
