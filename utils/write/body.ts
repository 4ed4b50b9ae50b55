import type { Paragraph } from '../manuscript.ts';
import { escapeHtml } from './escape.ts';
import type { ProvenanceLine } from './provenance.ts';
import type { MarkedBlock } from './restorations.ts';
import { headingOf, ranksAbove, type Section, type Sheet } from './sheet.ts';

/** What an element is in the text. */
export type Role =
  | 'title'
  | 'speech'
  | 'speech-title'
  | 'subtitle'
  | 'salutation'
  | 'heading'
  | 'paragraph'
  | 'lead'
  | 'note'
  | 'provenance';

/** The attributes that an element of a role gets, written out: a class, or a style for places that know no classes. */
export type Dress = (role: Role) => string;

/** The sheet as elements that are HTML and XHTML at once, a line each. */
export function writeBody(sheet: Sheet, dress: Dress): string[] {
  return [...writeHead(sheet, dress), ...writeSections(sheet, dress), ...writeEnd(sheet, dress)];
}

/** The title and the line under it. */
export function writeHead({ title, subtitle }: Sheet, dress: Dress): string[] {
  return [...elementOf('h1', title || null, dress('title')), ...elementOf('p', subtitle, dress('subtitle'))];
}

function writeSections(sheet: Sheet, dress: Dress): string[] {
  const above = ranksAbove(sheet);
  return sheet.sections.flatMap((section) => [
    '<section>',
    ...writeSpeech(section, 1 + above, dress),
    '</section>',
  ]);
}

/** One speech; `rank` is that of its own heading, and the headings in it stand below. */
export function writeSpeech(section: Section, rank: number, dress: Dress): string[] {
  const { heading, title } = headingOf(section);
  return [
    ...elementOf(`h${rank}`, heading, dress('speech')),
    ...elementOf('p', title, dress('speech-title')),
    ...elementOf('p', section.subtitle, dress('subtitle')),
    ...elementOf('p', section.salutation, dress('salutation')),
    ...section.blocks.map((block) => writeBlock(block, rank, dress)),
  ];
}

/** Where the page stops, and where it comes from. */
export function writeEnd({ notes, provenance }: Sheet, dress: Dress): string[] {
  const lines = provenance.map((line) => writeSource(line, dress));
  return [
    ...notes.map((note) => element('p', escapeHtml(note), dress('note'))),
    ...(lines.length === 0 ? [] : ['<footer>', ...lines, '</footer>']),
  ];
}

function writeBlock(block: MarkedBlock, rank: number, dress: Dress): string {
  const mark = escapeHtml(block.mark);
  if (block.type === 'paragraph') {
    return element('p', mark + writeParagraph(block, dress), dress('paragraph'));
  }
  return element(`h${Math.min(6, rank + block.level)}`, mark + escapeHtml(block.text), dress('heading'));
}

function writeParagraph({ text, leads }: Paragraph, dress: Dress): string {
  const lead = leads.find(({ kind }) => kind === 'run-in')?.text ?? '';
  const strong = lead === '' ? '' : element('strong', escapeHtml(lead), dress('lead'));
  return strong + escapeHtml(text.slice(lead.length));
}

function writeSource({ label, value, address }: ProvenanceLine, dress: Dress): string {
  const text = escapeHtml(value);
  return element('p', label + (address ? `<a href="${text}">${text}</a>` : text), dress('provenance'));
}

function element(name: string, content: string, attributes: string): string {
  return `<${name}${attributes}>${content}</${name}>`;
}

function elementOf(name: string, text: string | null, attributes: string): string[] {
  return text === null ? [] : [element(name, escapeHtml(text), attributes)];
}
