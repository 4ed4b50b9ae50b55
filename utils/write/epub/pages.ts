import type { Writing } from '../../manuscript.ts';
import { escapeHtml } from '../escape.ts';
import { languageOf } from '../language.ts';
import type { Chapter } from './chapters.ts';

export const STYLE = `h1, .speech, .speech-title, .subtitle { text-align: center; text-indent: 0; }
h2, h3, h4, h5, h6 { margin: 1em 0 0; font-size: 1em; text-indent: 2em; }
p { margin: 0; text-indent: 2em; }
.subtitle { margin-bottom: 1em; }
.salutation, footer p { text-indent: 0; }
footer { margin-top: 3em; font-size: 0.8em; }
`;

/** A page of the book. */
export function writePage({ name, lines }: Chapter, writing: Writing): string {
  return wrap(name, lines, writing, '');
}

/** The table of contents. */
export function writeNavigation(title: string, chapters: readonly Chapter[], writing: Writing): string {
  const rows = chapters.map(({ file, name }) => `<li><a href="${file}">${escapeHtml(name)}</a></li>`);
  const heading = writing === 'Hant' ? '目錄' : '目录';
  const lines = [`<nav epub:type="toc"><h1>${heading}</h1>`, '<ol>', ...rows, '</ol>', '</nav>'];
  return wrap(title, lines, writing, ' xmlns:epub="http://www.idpf.org/2007/ops"');
}

function wrap(title: string, lines: readonly string[], writing: Writing, namespace: string): string {
  const language = languageOf(writing);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml"${namespace} lang="${language}" xml:lang="${language}">`,
    `<head><title>${escapeHtml(title)}</title><link rel="stylesheet" href="style.css"/></head>`,
    '<body>',
    ...lines,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
