import type { Paragraph, UnjudgedManuscript } from '../manuscript.ts';
import { type Dialect, escapeInline, escapeMarkdown } from './escape.ts';
import { writeFrontMatter } from './front-matter.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import type { ProvenanceLine } from './provenance.ts';
import type { MarkedBlock } from './restorations.ts';
import { headingOf, layOut, ranksAbove, type Section } from './sheet.ts';

/** How this Markdown is written, settled once. */
interface Hand {
  top: number;
  dialect: Dialect;
  /** Ranks of heading between the title and level 1. */
  above: number;
}

const DEEPEST = 6;

/**
 * The manuscript as CommonMark: the title as #, the speeches of a collection as ##, headings below, run-in
 * leads bold, the source at the end.
 */
export function writeMarkdown(manuscript: UnjudgedManuscript, options: MarkdownOptions = {}): string {
  const sheet = layOut(manuscript, options);
  const { title, subtitle, sections, notes, provenance } = sheet;
  const { topLevel: top = 1, preset: dialect = 'plain', frontMatter = dialect !== 'plain' } = options;
  const hand = { top, dialect, above: ranksAbove(sheet) };
  const lines = [
    frontMatter ? writeFrontMatter(manuscript, title, options) : null,
    title === '' ? null : writeHeading(title, 0, hand),
    subtitle === null ? null : escapeMarkdown(subtitle, dialect),
    ...sections.flatMap((section) => writeSection(section, hand)),
    ...notes.map((note) => escapeMarkdown(note, dialect)),
    ...provenance.map((line) => writeSource(line, dialect)),
  ];
  return `${lines.filter((line) => line !== null).join('\n\n')}\n`;
}

function writeSection(section: Section, hand: Hand): string[] {
  const { heading, title } = headingOf(section);
  const lines = [title, section.subtitle, section.salutation].filter((line) => line !== null);
  return [
    ...(heading === null ? [] : [writeHeading(heading, 1, hand)]),
    ...lines.map((line) => escapeMarkdown(line, hand.dialect)),
    ...section.blocks.map((block) => writeBlock(block, hand)),
  ];
}

function writeBlock(block: MarkedBlock, hand: Hand): string {
  return block.type === 'heading'
    ? writeHeading(block.mark + block.text, block.level + hand.above, hand)
    : writeParagraph(block, block.mark, hand);
}

/** `below`: levels below the title. */
function writeHeading(text: string, below: number, { top, dialect }: Hand): string {
  // A # at the end would be read as the closing sequence of the heading.
  const safe = escapeInline(text, dialect).replace(/(?<![#\\])#+$/, '\\$&');
  return `${'#'.repeat(Math.min(DEEPEST, top + below))} ${safe}`;
}

/**
 * `**一是讲政治**。政治上…`: CommonMark does not close emphasis between a punctuation mark and a letter, so
 * the mark that ends the lead stands behind the asterisks.
 */
function writeParagraph({ text, leads }: Paragraph, mark: string, { dialect }: Hand): string {
  const lead =
    leads
      .find(({ kind }) => kind === 'run-in')
      ?.text.replace(/[\p{P}\p{S}]$/u, '')
      .trimEnd() ?? '';
  if (lead === '') return escapeMarkdown(mark + text, dialect);
  return `${mark}**${escapeInline(lead, dialect)}**${escapeInline(text.slice(lead.length), dialect)}`;
}

function writeSource({ label, value, address }: ProvenanceLine, dialect: Dialect): string {
  return label + (address ? `<${value}>` : escapeInline(value, dialect));
}
