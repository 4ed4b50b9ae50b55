import { describe, expect, test } from 'vitest';
import { compare, type RowName, rowNames } from '../../scripts/seeds/compare.ts';
import type { Expected } from '../../scripts/seeds/expected.ts';
import { loadSeed, seedNames } from '../../scripts/seeds/seeds.ts';
import type { Manuscript, Paragraph, Part } from '../../utils/manuscript.ts';

/** What the pipeline would give if it did exactly what is expected. */
function perfect(expected: Expected): Manuscript {
  const mend = (text: string) =>
    expected.changes.reduce((result, { before, after }) => result.replaceAll(before, after), text);
  return {
    schema: 'jinggao/1',
    url: expected.url,
    kind: expected.kind,
    title: expected.title,
    meta: expected.meta,
    writing: expected.writing,
    parts: expected.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) =>
        block.type === 'heading'
          ? { type: 'heading', level: block.level, text: mend(block.text), ...mark(block) }
          : {
              type: 'paragraph',
              text: mend(block.text),
              leads: block.leads.map((lead) => ({
                ...lead,
                text: mend(lead.text),
                start: mend(block.text.slice(0, lead.start)).length,
                kind: lead.start === 0 ? 'run-in' : 'embedded',
              })),
              ...mark(block),
            },
      ),
    })),
    removed: expected.removed.flatMap(({ text, reason: [reason] }) => (reason ? [{ text, reason }] : [])),
    changes: [
      ...expected.changes.map(
        ({ before, after }) => ({ kind: 'glyph', before, after, certain: true }) as const,
      ),
      ...expected.offered.map(
        ({ before, after }) => ({ kind: 'glyph', before, after, certain: false }) as const,
      ),
    ],
    findings: expected.findings.map(({ kind, part, other }) => ({
      kind,
      quote: '',
      part: part?.[0] ?? null,
      ...(other === undefined ? {} : { other }),
      detail: '',
    })),
  };
}

function mark(block: { restored?: true }): { restored?: { certain: boolean } } {
  return block.restored ? { restored: { certain: true } } : {};
}

function spoiled(name: string, spoil: (manuscript: Manuscript) => void): RowName[] {
  const { expected } = loadSeed(name);
  const manuscript = structuredClone(perfect(expected));
  spoil(manuscript);
  const rows = compare(manuscript, expected, 'text');
  return rowNames.filter((row) => rows[row].misses.length > 0);
}

const [collection = '', flat = '', , wrapped = '', versions = ''] = seedNames();

function firstPart(manuscript: Manuscript): Part {
  const part = manuscript.parts[0];
  if (!part) throw new Error('The seed has no part');
  return part;
}

function paragraphStarting(part: Part | undefined, start: string): Paragraph {
  for (const block of part?.blocks ?? []) {
    if (block.type === 'paragraph' && block.text.startsWith(start)) return block;
  }
  throw new Error(`The seed has no paragraph ${start}`);
}

/** Takes the break before a block out. */
function joinBefore(part: Part, start: string): void {
  const block = paragraphStarting(part, start);
  const at = part.blocks.indexOf(block);
  const previous = part.blocks[at - 1];
  if (!previous) throw new Error(`Nothing stands before ${start}`);
  part.blocks.splice(at - 1, 2, { ...previous, text: previous.text + block.text });
}

test.each(seedNames())('a perfect manuscript of %s is exact in every row', (name) => {
  const { expected } = loadSeed(name);
  const rows = compare(perfect(expected), expected, 'text');
  for (const row of rowNames) {
    expect([row, rows[row].exact, rows[row].misses]).toEqual([row, rows[row].expected, []]);
  }
});

test.each(seedNames())('the expected leads of %s are as many as the truth counts', (name) => {
  const { expected } = loadSeed(name);
  const rows = compare(perfect(expected), expected, 'text');
  const total = rows.headings.expected + rows['run-in'].expected + rows.embedded.expected;
  expect(total).toBe({ '000': 29, '001': 23, '002': 23, '003': 9, '004': 92 }[name.slice(0, 3)]);
});

interface Fault {
  name: string;
  seed: string;
  spoil: (manuscript: Manuscript) => void;
  rows: RowName[];
}

const faults: Fault[] = [
  {
    name: 'a wrong title',
    seed: collection,
    spoil: (our) => {
      our.title += '范文';
    },
    rows: ['title'],
  },
  {
    name: 'a wrong kind',
    seed: collection,
    spoil: (our) => {
      our.kind = 'document';
    },
    rows: ['page'],
  },
  {
    name: 'a shortened value',
    seed: wrapped,
    spoil: (our) => {
      our.meta.pages = '6';
    },
    rows: ['meta'],
  },
  { name: 'chrome not removed', seed: wrapped, spoil: (our) => our.removed.pop(), rows: ['chrome'] },
  {
    name: 'a wrong reason',
    seed: wrapped,
    spoil: (our) => our.removed.splice(0, 1, { text: '摘要:', reason: 'footer' }),
    rows: ['chrome'],
  },
  {
    name: 'chrome in a part',
    seed: wrapped,
    spoil: (our) => firstPart(our).blocks.push({ type: 'paragraph', text: '时间:2024-03-05', leads: [] }),
    rows: ['chrome', 'parts', 'paragraphs'],
  },
  {
    name: 'an invented salutation',
    seed: versions,
    spoil: (our) => {
      firstPart(our).salutation = '同志们:';
    },
    rows: ['parts'],
  },
  {
    name: 'one part for two',
    seed: collection,
    spoil: (our) => {
      const [, last] = our.parts.splice(1, 2);
      firstPart(our).blocks.push(...(last?.blocks ?? []));
    },
    rows: ['parts', 'headings', 'run-in', 'embedded', 'paragraphs'],
  },
  {
    name: 'a heading of another level',
    seed: collection,
    spoil: (our) => {
      for (const block of firstPart(our).blocks) if (block.type === 'heading') block.level = 2;
    },
    rows: ['headings'],
  },
  {
    name: 'a lead of another level',
    seed: wrapped,
    spoil: (our) => {
      for (const lead of paragraphStarting(our.parts[0], '二是敢担当').leads) lead.level = 3;
    },
    rows: ['run-in', 'embedded'],
  },
  {
    name: 'a lead that does not stand at its start',
    seed: wrapped,
    spoil: (our) => {
      for (const lead of paragraphStarting(our.parts[0], '一是讲政治').leads)
        if (lead.start > 0) lead.start++;
    },
    rows: ['embedded'],
  },
  {
    name: 'an invented lead',
    seed: wrapped,
    spoil: (our) => {
      const paragraph = paragraphStarting(our.parts[0], '首先,');
      paragraph.leads.push({ level: 1, text: '首先,', start: 0, kind: 'run-in' });
    },
    rows: ['run-in'],
  },
  {
    name: 'a break lost',
    seed: wrapped,
    spoil: (our) => joinBefore(firstPart(our), '首先,'),
    rows: ['paragraphs'],
  },
  {
    name: 'a paragraph lost',
    seed: wrapped,
    spoil: (our) => firstPart(our).blocks.shift(),
    rows: ['parts', 'paragraphs'],
  },
  {
    name: 'a restored break not marked',
    seed: flat,
    spoil: (our) => {
      delete paragraphStarting(our.parts[0], '谋划工作要抓重点').restored;
    },
    rows: ['restored'],
  },
  {
    name: 'a break of the page marked as restored',
    seed: wrapped,
    spoil: (our) => {
      paragraphStarting(our.parts[0], '首先,').restored = { certain: true };
    },
    rows: ['restored'],
  },
  { name: 'a repair not recorded', seed: collection, spoil: (our) => our.changes.shift(), rows: ['changes'] },
  {
    name: 'an uncalled-for repair',
    seed: collection,
    spoil: (our) => our.changes.push({ kind: 'glyph', before: '职责', after: '责任', certain: true }),
    rows: ['changes'],
  },
  {
    name: 'an offer made',
    seed: wrapped,
    spoil: (our) => {
      for (const change of our.changes) change.certain = true;
    },
    rows: ['changes'],
  },
  { name: 'a finding missed', seed: versions, spoil: (our) => our.findings.pop(), rows: ['findings'] },
  {
    name: 'a false alarm',
    seed: wrapped,
    spoil: (our) => our.findings.push({ kind: 'announced-count', quote: '', part: 1, detail: '' }),
    rows: ['findings'],
  },
];

test.each(faults)('$name shows in its rows and in no other', ({ seed, spoil, rows }) => {
  expect(spoiled(seed, spoil)).toEqual(rows);
});

describe('what may be either way', () => {
  test('an optional break is made or not', () => {
    expect(spoiled(flat, (our) => joinBefore(firstPart(our), '现场表彰了先进单位'))).toEqual([]);
  });

  test('chrome is recorded in pieces, or with more around it', () => {
    expect(
      spoiled(wrapped, (our) => {
        const notice = our.removed.findIndex((removal) => removal.text.startsWith('声明'));
        const { text = '', reason = 'disclaimer' } = our.removed[notice] ?? {};
        our.removed.splice(notice, 1, { text: text.slice(0, 9), reason }, { text: text.slice(9), reason });
        our.removed.push({ text: `${our.removed.pop()?.text} 立即下载`, reason: 'meta' });
      }),
    ).toEqual([]);
  });

  test('an item is given as a lead', () => {
    expect(
      spoiled(versions, (our) => {
        const paragraph = paragraphStarting(our.parts[4], '一是积极向上做工作');
        paragraph.leads.unshift({ level: 3, text: '一是积极向上做工作,', start: 0, kind: 'run-in' });
      }),
    ).toEqual([]);
  });
});
