import type { Block, Manuscript, Paragraph, Writing } from '../manuscript.ts';
import { escapeHtml } from './escape.ts';
import { headingOf, layOut, type Section } from './sheet.ts';
import { isWebAddress, sourceLabel } from './source.ts';

const LANGUAGES: Readonly<Record<Writing, string>> = { Hans: 'zh-Hans', Hant: 'zh-Hant', mixed: 'zh' };

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 36em; margin: 3em auto; padding: 0 1em; font: 18px/1.9 serif; }
h1 { font-size: 1.5em; line-height: 1.4; }
h2, h3, h4, h5, h6 { margin: 1em 0 0; font-size: 1em; text-indent: 2em; }
p { margin: 0; text-indent: 2em; }
h1, .speech, .title, .subtitle { text-align: center; text-indent: 0; }
.speech { margin-top: 3em; font-size: 1.25em; }
.subtitle { margin-bottom: 1em; }
.salutation, footer { text-indent: 0; }
footer { margin-top: 3em; font-size: 0.8em; overflow-wrap: anywhere; }
`;

/** The manuscript as one HTML document that needs nothing else. `parts` chooses speeches, counted from 1. */
export function writeHtml(manuscript: Manuscript, parts?: readonly number[]): string {
  const { title, subtitle, sections, notes, source } = layOut(manuscript, parts);
  return `${[
    '<!doctype html>',
    `<html lang="${LANGUAGES[manuscript.writing]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...elementOf('h1', title || null),
    ...elementOf('p', subtitle, 'subtitle'),
    ...sections.flatMap(writeSection),
    ...notes.map((note) => element('p', note)),
    ...(source === null ? [] : [writeSource(source, manuscript.writing)]),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function writeSection(section: Section): string[] {
  const { heading, title } = headingOf(section);
  const depth = heading === null ? 1 : 2;
  return [
    '<section>',
    ...elementOf('h2', heading, 'speech'),
    ...elementOf('p', title, 'title'),
    ...elementOf('p', section.subtitle, 'subtitle'),
    ...elementOf('p', section.salutation, 'salutation'),
    ...section.blocks.map((block) => writeBlock(block, depth)),
    '</section>',
  ];
}

function writeBlock(block: Block, depth: number): string {
  return block.type === 'heading' ? element(`h${block.level + depth}`, block.text) : writeParagraph(block);
}

function writeParagraph({ text, leads }: Paragraph): string {
  const lead = leads.find(({ kind }) => kind === 'run-in')?.text ?? '';
  const strong = lead === '' ? '' : element('strong', lead);
  return `<p>${strong}${escapeHtml(text.slice(lead.length))}</p>`;
}

function writeSource(url: string, writing: Writing): string {
  const address = escapeHtml(url);
  const link = isWebAddress(url) ? `<a href="${address}">${address}</a>` : address;
  return `<footer>${sourceLabel(writing)}${link}</footer>`;
}

function element(name: string, text: string, className?: string): string {
  const attribute = className === undefined ? '' : ` class="${className}"`;
  return `<${name}${attribute}>${escapeHtml(text)}</${name}>`;
}

function elementOf(name: string, text: string | null, className?: string): string[] {
  return text === null ? [] : [element(name, text, className)];
}
