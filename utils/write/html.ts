import type { UnjudgedManuscript } from '../manuscript.ts';
import { type Role, writeBody } from './body.ts';
import { escapeHtml } from './escape.ts';
import { UNTITLED } from './file-name.ts';
import { languageOf } from './language.ts';
import type { WriteOptions } from './options.ts';
import { layOut } from './sheet.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 36em; margin: 3em auto; padding: 0 1em; font: 18px/1.9 serif; }
h1 { font-size: 1.5em; line-height: 1.4; }
h2, h3, h4, h5, h6 { margin: 1em 0 0; font-size: 1em; text-indent: 2em; }
p { margin: 0; text-indent: 2em; overflow-wrap: anywhere; }
h1, .speech, .speech-title, .subtitle { text-align: center; text-indent: 0; }
.speech { margin-top: 3em; font-size: 1.25em; }
.subtitle { margin-bottom: 1em; }
.salutation, footer p { text-indent: 0; }
footer { margin-top: 3em; font-size: 0.8em; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 16pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  section + section { break-before: page; }
  p { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
}
`;

/** Headings and paragraphs are known by their names. */
const CLASSED: ReadonlySet<Role> = new Set(['speech', 'speech-title', 'subtitle', 'salutation', 'note']);

/** The manuscript as one HTML document that needs nothing else: for the screen, light and dark, and for paper. */
export function writeHtml(manuscript: UnjudgedManuscript, options: WriteOptions = {}): string {
  const sheet = layOut(manuscript, options);
  return `${[
    '<!doctype html>',
    `<html lang="${languageOf(manuscript)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(sheet.title || UNTITLED)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...writeBody(sheet, dressByClass),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** A class where the name of the element does not say enough. */
export function dressByClass(role: Role): string {
  return CLASSED.has(role) ? ` class="${role}"` : '';
}
