import { readFileSync } from 'node:fs';
import type { Lead, Level, Meta, RemovalReason } from '../../utils/manuscript.ts';
import type {
  Expected,
  ExpectedBlock,
  ExpectedChange,
  ExpectedFinding,
  ExpectedPart,
  ExpectedRemoval,
} from './expected.ts';
import { seedPath } from './seeds.ts';

interface Truth {
  title: { text: string };
  script: string;
  meta: Meta & { url?: string };
  chrome: { text: string; kind: string }[];
  parts: TruthPart[];
  damages: { quote?: string | string[] }[];
  nearDuplicates: { parts: number[] }[];
}

interface TruthPart {
  n: number;
  label: string | null;
  title: string | string[] | null;
  subtitle?: string | null;
  salutation: { text: string } | null;
  outline: { id: string; level: Level; kind: string; text: string }[];
  blocks: {
    type: 'salutation' | 'heading' | 'p';
    text: string;
    level?: Level;
    runIn?: string;
    embedded?: string[];
    breakBefore?: string;
  }[];
}

const promotion: RemovalReason[] = ['download', 'watermark', 'advertisement'];

/** The truth's kinds of chrome; `null` is the copy of a title that is kept. */
const reasons: Record<string, RemovalReason[] | null> = {
  'title-duplicate': ['title-echo'],
  'title-glued-to-body': null,
  'part-title-duplicate': null,
  'footer-title': ['title-echo', 'footer'],
  'footer-url': ['footer', 'meta'],
  'meta-label-empty': ['meta'],
  'meta-date': ['meta'],
  meta: ['meta'],
  disclaimer: ['disclaimer', 'meta'],
  'copyright-notice': ['disclaimer', 'meta'],
  greeting: ['breadcrumb', 'meta'],
  breadcrumb: ['breadcrumb', 'meta'],
  toast: ['share'],
  'share-widget': ['share'],
  'prev-link': ['prev-next'],
  'next-link': ['prev-next'],
  'summary-label': ['summary-repeat'],
  'summary-duplicate': ['summary-repeat'],
  button: ['summary-repeat', 'paywall'],
  'related-label': ['related'],
  'related-item-empty': ['related'],
  'related-item-date-views': ['related'],
  'footer-tab': ['related'],
  promo: promotion,
  'promo-inline': promotion,
};

/** Repairs that are certain wherever they occur. */
const certain: [string, string][] = [
  ['安臵', '安置'],
  ['布臵', '布置'],
  ['各抒已见', '各抒己见'],
  ['自已', '自己'],
  ['祟高', '崇高'],
  ['克已奉公', '克己奉公'],
  ['律已', '律己'],
  ['————', '——'],
  ['......', '……'],
];

const offered: [string, string][] = [['来报道', '来报到']];

/** By the first three characters of the seed's name: what a careful reader should be told. */
const findings: Record<string, ExpectedFinding[]> = {
  '000': [],
  '001': [{ kind: 'year-drift', part: [1] }, { kind: 'masked' }],
  '002': [{ kind: 'masked' }],
  '003': [{ kind: 'truncated', part: [1, null] }, { kind: 'masked' }],
  '004': [{ kind: 'year-drift', part: [3] }, { kind: 'announced-count', part: [1] }, { kind: 'masked' }],
};

/** What is expected of a seed, as its expected.json holds it: made of its truth.json; the pipeline has no say in it. */
export function readExpectation(name: string): string {
  const truth: Truth = JSON.parse(readFileSync(seedPath(name, 'truth.json'), 'utf8'));
  return `${JSON.stringify(expect(name, truth), null, 2)}\n`;
}

function expect(name: string, truth: Truth): Expected {
  const { url, date, source, author, category, price, pages, size, format } = truth.meta;
  return {
    url: url ?? null,
    kind: 'speech',
    title: truth.title.text,
    meta: { date, source, author, category, price, pages, size, format },
    writing: name.startsWith('002') ? 'Hant' : 'Hans',
    parts: truth.parts.map((part) => expectPart(part, truth)),
    removed: truth.chrome.flatMap(expectRemoval),
    changes: expectChanges(certain, truth),
    offered: expectChanges(offered, truth),
    findings: [...(findings[name.slice(0, 3)] ?? []), ...truth.nearDuplicates.flatMap(expectPairs)],
  };
}

function expectPart(part: TruthPart, truth: Truth): ExpectedPart {
  const own = Array.isArray(part.title) ? part.title.join(' ') : (part.title ?? '');
  return {
    label: part.label,
    title: truth.parts.length === 1 ? truth.title.text : own,
    subtitle: part.subtitle ?? null,
    salutation: part.salutation?.text ?? null,
    blocks: part.blocks.flatMap((block) => expectBlock(block, part)),
  };
}

function expectBlock(block: TruthPart['blocks'][number], part: TruthPart): ExpectedBlock[] {
  const restored = block.breakBefore === 'restored' ? { restored: true as const } : {};
  if (block.type === 'salutation') return [];
  if (block.type === 'heading') {
    return [{ type: 'heading', level: block.level ?? 1, text: block.text, ...restored }];
  }
  const ids = [...(block.runIn ? [block.runIn] : []), ...(block.embedded ?? [])];
  const leads: Lead[] = [];
  const items: string[] = [];
  let from = 0;
  for (const row of ids.flatMap((id) => part.outline.find((row) => row.id === id) ?? [])) {
    const start = block.text.indexOf(row.text, from);
    if (start < 0) throw new Error(`Not in its paragraph: ${row.text}`);
    from = start + row.text.length;
    if (row.kind === 'item') items.push(row.text);
    else {
      const kind = row.kind === 'run-in' ? 'run-in' : 'embedded';
      leads.push({ level: row.level, text: row.text, start, kind });
    }
  }
  return [
    {
      type: 'paragraph',
      text: block.text,
      leads,
      ...(items.length > 0 ? { items } : {}),
      ...restored,
      ...(block.breakBefore === 'optional' ? { optional: true as const } : {}),
    },
  ];
}

function expectRemoval(row: Truth['chrome'][number]): ExpectedRemoval[] {
  const reason = reasons[row.kind];
  if (reason === undefined) throw new Error(`Unknown kind of chrome: ${row.kind}`);
  return reason === null ? [] : [{ text: row.text, reason }];
}

/** A repair once for every place that the truth quotes, or that only a part holds. */
function expectChanges(repairs: [string, string][], truth: Truth): ExpectedChange[] {
  const texts = truth.parts.flatMap((part) => part.blocks.map((block) => block.text));
  return repairs.flatMap(([before, after]) => {
    if (!texts.some((text) => text.includes(before))) return [];
    const quotes = truth.damages
      .flatMap((damage) => damage.quote ?? [])
      .filter((quote) => quote.includes(before));
    return quotes.map((quote) => ({ before, after, quote }));
  });
}

function expectPairs({ parts }: { parts: number[] }): ExpectedFinding[] {
  return parts.flatMap((part, index) =>
    parts.slice(index + 1).map((other): ExpectedFinding => ({ kind: 'near-duplicate', part: [part], other })),
  );
}
