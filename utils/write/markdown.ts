import type { Block, Manuscript, Paragraph } from '../manuscript.ts';
import { escapeInline, escapeMarkdown } from './escape.ts';
import { headingOf, layOut, type Section } from './sheet.ts';
import { isWebAddress, sourceLabel } from './source.ts';

/**
 * The manuscript as CommonMark: the title as #, the speeches of a collection as ##, headings below, run-in
 * leads bold, the source at the end. `parts` chooses speeches, counted from 1.
 */
export function writeMarkdown(manuscript: Manuscript, parts?: readonly number[]): string {
  const { title, subtitle, sections, notes, source } = layOut(manuscript, parts);
  const lines = [
    title === '' ? null : writeHeading(title, 1),
    subtitle === null ? null : escapeMarkdown(subtitle),
    ...sections.flatMap(writeSection),
    ...notes.map(escapeMarkdown),
    source === null ? null : writeSource(source, manuscript),
  ];
  return `${lines.filter((line) => line !== null).join('\n\n')}\n`;
}

function writeSection(section: Section): string[] {
  const { heading, title } = headingOf(section);
  const lines = [title, section.subtitle, section.salutation].filter((line) => line !== null);
  const depth = heading === null ? 1 : 2;
  return [
    ...(heading === null ? [] : [writeHeading(heading, 2)]),
    ...lines.map(escapeMarkdown),
    ...section.blocks.map((block) => writeBlock(block, depth)),
  ];
}

function writeBlock(block: Block, depth: number): string {
  return block.type === 'heading' ? writeHeading(block.text, block.level + depth) : writeParagraph(block);
}

function writeHeading(text: string, level: number): string {
  // A # at the end would be read as the closing sequence of the heading.
  return `${'#'.repeat(level)} ${escapeInline(text).replace(/(?<!#)#+$/, '\\$&')}`;
}

/**
 * `**一是讲政治**。政治上…`: CommonMark does not close emphasis between a punctuation mark and a letter, so
 * the mark that ends the lead stands behind the asterisks.
 */
function writeParagraph({ text, leads }: Paragraph): string {
  const lead =
    leads
      .find(({ kind }) => kind === 'run-in')
      ?.text.replace(/[\p{P}\p{S}]$/u, '')
      .trimEnd() ?? '';
  if (lead === '') return escapeMarkdown(text);
  return `**${escapeInline(lead)}**${escapeInline(text.slice(lead.length))}`;
}

function writeSource(url: string, { writing }: Manuscript): string {
  const address = isWebAddress(url) ? `<${url}>` : escapeInline(url);
  return `${sourceLabel(writing)}${address}`;
}
