import type { Level, UnjudgedManuscript } from '../manuscript.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { type Nested, nest, writeList } from './nested-list.ts';
import { listRows } from './outline-rows.ts';
import type { RichText } from './rich-text.ts';
import { headingOf, layOut } from './sheet.ts';

export interface OutlineOptions {
  /** Speeches, counted from 1; absent means all. */
  parts?: readonly number[];
  /** Deepest level; absent means all four. */
  depth?: Level;
  /** Lead sentences inside paragraphs too; on unless switched off. */
  leads?: boolean;
}

interface Skeleton {
  title: string;
  items: Nested<{ text: string }>[];
}

const INDENT = '\u3000\u3000';

/** The outline alone (骨架) as plain text: each level two characters further in. */
export function writeOutline(manuscript: UnjudgedManuscript, options: OutlineOptions = {}): string {
  const { title, items } = takeSkeleton(manuscript, options);
  const head = title === '' ? [] : [title, ''];
  return `${[...head, ...items.map(({ depth, text }) => INDENT.repeat(depth) + text)].join('\n')}\n`;
}

/** The outline alone as Markdown for a program: the title as #, nested lists below. */
export function writeOutlineMarkdown(
  manuscript: UnjudgedManuscript,
  { preset = 'plain', ...options }: OutlineOptions & Pick<MarkdownOptions, 'preset'> = {},
): string {
  const { title, items } = takeSkeleton(manuscript, options);
  const head = title === '' ? [] : [`# ${escapeMarkdown(title, preset)}`, ''];
  const list = items.map(({ depth, text }) => `${'  '.repeat(depth)}- ${escapeMarkdown(text, preset)}`);
  return `${[...head, ...list].join('\n')}\n`;
}

/** The outline alone for pasting: a heading and nested lists, and the plain text beside them. */
export function writeOutlineRichText(manuscript: UnjudgedManuscript, options: OutlineOptions = {}): RichText {
  const { title, items } = takeSkeleton(manuscript, options);
  const head = title === '' ? '' : `<h1>${escapeHtml(title)}</h1>`;
  return {
    html: head + writeList('ul', items, ({ text }) => escapeHtml(text)),
    text: writeOutline(manuscript, options),
  };
}

function takeSkeleton(manuscript: UnjudgedManuscript, options: OutlineOptions): Skeleton {
  const { depth = 4, leads = true } = options;
  const { title, sections } = layOut(manuscript, { ...options, provenance: false });
  const ranked = sections.flatMap((section) => {
    const { heading } = headingOf(section);
    const rows = listRows(section.blocks)
      .filter((row) => row.level <= depth && (leads || !row.lead))
      .map(({ level, text }) => ({ rank: level, text }));
    return heading === null ? rows : [{ rank: 0, text: heading }, ...rows];
  });
  return { title, items: nest(ranked) };
}
