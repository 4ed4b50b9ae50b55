import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../utils/write/file-name.ts';
import { writeMarkdown } from '../../utils/write/markdown.ts';
import type { MarkdownOptions } from '../../utils/write/markdown-options.ts';
import { layOut } from '../../utils/write/sheet.ts';
import { writeText } from '../../utils/write/text.ts';
import { expectedLines } from '../export/support/expected.ts';
import { line, manuscript } from './arbitraries.ts';

interface Written {
  level: number;
  text: string;
  strong: string;
}

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** The blocks a CommonMark parser sees; anything but headings and paragraphs of text fails. */
function parse(markdown: string): Written[] {
  return fromMarkdown(markdown).children.map((node) => {
    if (node.type === 'heading') return { level: node.depth, text: textOf(node), strong: '' };
    expect(node.type).toBe('paragraph');
    return { level: 0, text: textOf(node), strong: strongOf(node) };
  });
}

function textOf(node: Node): string {
  if ('children' in node) return node.children.map(textOf).join('');
  expect(node.type).toBe('text');
  return 'value' in node ? node.value : '';
}

function strongOf(node: Node): string {
  if (!('children' in node)) return '';
  return node.children.map((child) => (child.type === 'strong' ? textOf(child) : '')).join('');
}

const options: fc.Arbitrary<MarkdownOptions> = fc.record(
  {
    topLevel: fc.integer({ min: 1, max: 6 }),
    preset: fc.constantFrom('plain' as const, 'obsidian' as const, 'joplin' as const),
    frontMatter: fc.boolean(),
    retrieved: fc.constant('2026-11-22'),
  },
  { requiredKeys: [] },
);

/** The keys and values of the front matter, and what follows it. */
function splitFrontMatter(markdown: string): [Record<string, string>, string] {
  const [, head, rest] = /^---\n([\s\S]*?)\n---\n\n?([\s\S]*)$/.exec(markdown) ?? [];
  if (head === undefined || rest === undefined) return [{}, markdown];
  const rows = head.split('\n').map((row): [string, string] => {
    const [, key = '', value = ''] = /^(\w+): (.*)$/.exec(row) ?? [];
    // What is not quoted must be a date; what is quoted is JSON, which YAML holds.
    return [key, /^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.parse(value)];
  });
  return [Object.fromEntries(rows), rest];
}

describe('Markdown', () => {
  test('a CommonMark parser reads back the same blocks, whatever characters the page holds', () => {
    fc.assert(
      fc.property(manuscript, options, (page, chosen) => {
        const [matter, markdown] = splitFrontMatter(writeMarkdown(page, chosen));
        const read = parse(markdown);
        const { topLevel = 1, preset = 'plain', frontMatter = preset !== 'plain' } = chosen;
        const expected = expectedLines(page, chosen);
        expect(read.map(({ level, text }) => ({ level, text }))).toEqual(
          expected.map(({ rank, text }) => ({
            level: rank === null ? 0 : Math.min(6, topLevel + rank),
            text,
          })),
        );
        // Bold is the run-in lead, but for the mark that ends it.
        read.forEach(({ strong }, index) => {
          expect(expected[index]?.lead.replace(/[\p{P}\p{S}]$/u, '').trimEnd()).toBe(strong);
        });
        expect(matter.title).toBe(frontMatter ? layOut(page).title : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('text', () => {
  test('every paragraph and heading is a line of its own, indented, in order', () => {
    fc.assert(
      fc.property(manuscript, (page) => {
        const indented = writeText(page)
          .split('\n')
          .filter((row) => row.startsWith('　　'))
          .map((row) => row.slice(2));
        expect(indented).toEqual(page.parts.flatMap((part) => part.blocks.map((block) => block.text)));
      }),
    );
  });
});

describe('file names', () => {
  /** What Windows keeps for itself, with something behind it. */
  const device = fc
    .tuple(
      fc.constantFrom('con', 'PRN', 'Aux', 'nul', 'com1', 'LPT9'),
      fc.string({ unit: fc.constantFrom(' ', '.', 'a', '\u200b') }),
    )
    .map((pieces) => pieces.join(''));

  test('hold nothing a file system refuses', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'binary' }), device), (title) => {
        const name = fileName(title, 'md');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.md$/u);
        expect(name).not.toMatch(/^[ .]|[ .]\.md$|^(con|prn|aux|nul|com\d|lpt\d) *\./i);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
