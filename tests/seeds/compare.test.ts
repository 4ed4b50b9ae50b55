import { describe, expect, test } from 'vitest';
import type { Manuscript } from '../../utils/manuscript.ts';
import { compare, type RowName, rowNames } from '../support/compare.ts';
import type { Expected } from '../support/expected.ts';
import { loadSeed, seedNames } from '../support/seeds.ts';

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

/** The paragraphs of a part. */
function paragraphs(manuscript: Manuscript, part: number) {
  const blocks = manuscript.parts[part]?.blocks ?? [];
  return blocks.filter((block) => block.type === 'paragraph');
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

describe('a fault shows in its row and in no other', () => {
  test.each<[RowName[], string, (manuscript: Manuscript) => void]>([
    [['title'], collection, (our) => void (our.title += '范文')],
    [['page'], collection, (our) => void (our.kind = 'document')],
    [['meta'], wrapped, (our) => void (our.meta.pages = '6')],
    [['chrome'], wrapped, (our) => void our.removed.pop()],
    [['chrome'], wrapped, (our) => void (our.removed[0] = { text: '摘要:', reason: 'footer' })],
    [['parts'], versions, (our) => void (our.parts[0] = { ...our.parts[0], salutation: '同志们:' } as never)],
    [['changes'], collection, (our) => void our.changes.shift()],
    [
      ['changes'],
      collection,
      (our) => void our.changes.push({ kind: 'glyph', before: '职责', after: '责任', certain: true }),
    ],
    [['findings'], versions, (our) => void our.findings.pop()],
    [
      ['findings'],
      wrapped,
      (our) => void our.findings.push({ kind: 'announced-count', quote: '', part: 1, detail: '' }),
    ],
    [
      ['headings'],
      collection,
      (our) => {
        for (const block of our.parts[0]?.blocks ?? []) if (block.type === 'heading') block.level = 2;
      },
    ],
    [
      ['run-in'],
      wrapped,
      (our) => {
        const lead = paragraphs(our, 0).at(-1)?.leads[0];
        if (lead) lead.level = 2;
      },
    ],
    [
      ['embedded'],
      wrapped,
      (our) => {
        const lead = paragraphs(our, 0).at(-1)?.leads[1];
        if (lead) lead.start += 1;
      },
    ],
    [
      ['run-in'],
      wrapped,
      (our) => {
        const first = paragraphs(our, 0)[0];
        first?.leads.push({ level: 1, text: first.text.slice(0, 3), start: 0, kind: 'run-in' });
      },
    ],
    [['restored'], flat, (our) => void delete paragraphs(our, 0)[1]?.restored],
    [
      ['restored'],
      wrapped,
      (our) => Object.assign(paragraphs(our, 0)[1] ?? {}, { restored: { certain: true } }),
    ],
    [
      ['paragraphs'],
      wrapped,
      (our) => {
        const blocks = our.parts[0]?.blocks ?? [];
        const [first, second] = paragraphs(our, 0);
        if (first && second) blocks.splice(0, 2, { ...first, text: first.text + second.text });
      },
    ],
    [
      ['chrome', 'parts', 'paragraphs'],
      wrapped,
      (our) => void our.parts[0]?.blocks.push({ type: 'paragraph', text: '时间:2024-03-05', leads: [] }),
    ],
    [['parts', 'paragraphs'], wrapped, (our) => void our.parts[0]?.blocks.pop()],
  ])('%j', (rows, name, spoil) => {
    const found = spoiled(name, spoil);
    expect(found.filter((row) => !(row === 'run-in' || row === 'embedded') || rows.includes(row))).toEqual(
      rows,
    );
  });
});

describe('what may be either way', () => {
  test('an optional break is made or not', () => {
    expect(
      spoiled(flat, (our) => {
        const blocks = our.parts[0]?.blocks ?? [];
        const optional = blocks.findIndex((block) => block.text.startsWith('现场表彰了先进单位'));
        const [before, after] = blocks.slice(optional - 1, optional + 1);
        if (before && after) blocks.splice(optional - 1, 2, { ...before, text: before.text + after.text });
      }),
    ).toEqual([]);
  });

  test('chrome is recorded in pieces, or with more around it', () => {
    expect(
      spoiled(wrapped, (our) => {
        const first = our.removed.findIndex((removal) => removal.text.startsWith('声明'));
        const { text, reason } = our.removed[first] ?? { text: '', reason: 'disclaimer' };
        our.removed.splice(first, 1, { text: text.slice(0, 9), reason }, { text: text.slice(9), reason });
        const last = our.removed.at(-1);
        if (last) last.text = `${last.text} 立即下载`;
      }),
    ).toEqual([]);
  });

  test('an item is given as a lead', () => {
    expect(
      spoiled(versions, (our) => {
        const paragraph = paragraphs(our, 4).find((block) => block.text.startsWith('一是积极向上做工作'));
        paragraph?.leads.unshift({ level: 3, text: '一是积极向上做工作,', start: 0, kind: 'run-in' });
      }),
    ).toEqual([]);
  });
});
