import { escapeHtml } from '../escape.ts';
import { languageOf, type Written } from '../language.ts';
import { nest, writeList } from '../nested-list.ts';
import type { Chapter } from './chapters.ts';

export const STYLE = `h1, .speech, .speech-title, .subtitle { text-align: center; text-indent: 0; }
h2, h3, h4, h5, h6 { margin: 1em 0 0; font-size: 1em; text-indent: 2em; }
p { margin: 0; text-indent: 2em; }
.subtitle { margin-bottom: 1em; }
.salutation, footer p { text-indent: 0; }
footer { margin-top: 3em; font-size: 0.8em; }
`;

/** A page of the book. */
export function writePage({ name, lines }: Chapter, written: Written): string {
  return wrap(name, lines, written, '');
}

/** The table of contents: the chapters, and under each its headings. */
export function writeNavigation(title: string, chapters: readonly Chapter[], written: Written): string {
  const rows = chapters.flatMap(({ file, name, headings }) => [
    { rank: 0, link: file, name },
    ...headings.map(({ id, level, text }) => ({ rank: level, link: `${file}#${id}`, name: text })),
  ]);
  const list = writeList('ol', nest(rows), ({ link, name }) => `<a href="${link}">${escapeHtml(name)}</a>`);
  const heading = written.writing === 'Hant' ? '目錄' : '目录';
  const lines = [`<nav epub:type="toc"><h1>${heading}</h1>`, list, '</nav>'];
  return wrap(title, lines, written, ' xmlns:epub="http://www.idpf.org/2007/ops"');
}

function wrap(title: string, lines: readonly string[], written: Written, namespace: string): string {
  const language = languageOf(written);
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
