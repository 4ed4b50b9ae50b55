import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import type { Manuscript } from '../../utils/manuscript.ts';
import { fileName } from '../../utils/write/file-name.ts';
import { writeMarkdown } from '../../utils/write/markdown.ts';
import { headingOf, layOut } from '../../utils/write/sheet.ts';
import { writeText } from '../../utils/write/text.ts';
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

/** The same blocks, straight from the model. */
function expectedBlocks(page: Manuscript): Written[] {
  const { title, subtitle, sections } = layOut(page);
  const plain = (text: string | null) => (text === null ? [] : [{ level: 0, text, strong: '' }]);
  return [
    { level: 1, text: title, strong: '' },
    ...plain(subtitle),
    ...sections.flatMap((section) => {
      const head = headingOf(section);
      const depth = head.heading === null ? 1 : 2;
      return [
        ...(head.heading === null ? [] : [{ level: 2, text: head.heading, strong: '' }]),
        ...plain(head.title),
        ...plain(section.subtitle),
        ...plain(section.salutation),
        ...section.blocks.map((block) =>
          block.type === 'heading'
            ? { level: block.level + depth, text: block.text, strong: '' }
            : {
                level: 0,
                text: block.text,
                strong: block.leads.find((lead) => lead.kind === 'run-in')?.text ?? '',
              },
        ),
      ];
    }),
  ];
}

describe('Markdown', () => {
  test('a CommonMark parser reads back the same blocks, whatever characters the page holds', () => {
    fc.assert(
      fc.property(manuscript, (page) => {
        const read = parse(writeMarkdown(page));
        const expected = expectedBlocks(page);
        expect(read.map(({ level, text }) => ({ level, text }))).toEqual(
          expected.map(({ level, text }) => ({ level, text })),
        );
        // Bold is the run-in lead, but for the mark that ends it.
        read.forEach(({ strong }, index) => {
          expect(expected[index]?.strong.replace(/[\p{P}\p{S}]$/u, '').trimEnd()).toBe(strong);
        });
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
  test('hold nothing a file system refuses', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'binary' })), (title) => {
        const name = fileName(title, 'md');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.md$/u);
        expect(name).not.toMatch(/^[ .]|[ .]\.md$|^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
