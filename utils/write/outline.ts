import type { Level, UnjudgedManuscript } from '../manuscript.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
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
  items: Item[];
}

interface Item {
  text: string;
  /** Lists around its own. Never more than one deeper than the item before, whatever levels the page skips. */
  depth: number;
}

const INDENT = '\u3000\u3000';

/** The outline alone (骨架) as plain text: each level two characters further in. */
export function writeOutline(manuscript: UnjudgedManuscript, options: OutlineOptions = {}): string {
  const { title, items } = takeSkeleton(manuscript, options);
  const head = title === '' ? [] : [title, ''];
  return `${[...head, ...items.map(({ depth, text }) => INDENT.repeat(depth) + text)].join('\n')}\n`;
}

/** The outline alone as Markdown: the title as #, nested lists below. */
export function writeOutlineMarkdown(manuscript: UnjudgedManuscript, options: OutlineOptions = {}): string {
  const { title, items } = takeSkeleton(manuscript, options);
  const head = title === '' ? [] : [`# ${escapeMarkdown(title)}`, ''];
  const list = items.map(({ depth, text }) => `${'  '.repeat(depth)}- ${escapeMarkdown(text)}`);
  return `${[...head, ...list].join('\n')}\n`;
}

/** The outline alone for pasting: a heading and nested lists, and the plain text beside them. */
export function writeOutlineRichText(manuscript: UnjudgedManuscript, options: OutlineOptions = {}): RichText {
  const { title, items } = takeSkeleton(manuscript, options);
  const head = title === '' ? '' : `<h1>${escapeHtml(title)}</h1>`;
  return { html: head + writeList(items), text: writeOutline(manuscript, options) };
}

/** Opens a list where an item is deeper than the one before, and closes as many as it is shallower by. */
function writeList(items: readonly Item[]): string {
  let html = '';
  let open = 0;
  for (const { depth, text } of items) {
    html += open <= depth ? '<ul>' : `${'</li></ul>'.repeat(open - depth - 1)}</li>`;
    html += `<li>${escapeHtml(text)}`;
    open = depth + 1;
  }
  return html + '</li></ul>'.repeat(open);
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

function nest(rows: readonly { rank: number; text: string }[]): Item[] {
  const above: number[] = [];
  return rows.map(({ rank, text }) => {
    while ((above.at(-1) ?? -1) >= rank) above.pop();
    above.push(rank);
    return { text, depth: above.length - 1 };
  });
}
