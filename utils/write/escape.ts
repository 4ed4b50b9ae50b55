/** The program that reads the Markdown: `plain` is CommonMark. */
export type Dialect = 'plain' | 'obsidian' | 'joplin';

/** Markup that a program knows beyond CommonMark: formulas, highlights, tags, comments, sub- and superscript. */
const BEYOND: Readonly<Record<Dialect, RegExp | null>> = {
  plain: null,
  obsidian: /[$#^]|==|%%/g,
  joplin: /[$^]|==|\+\+/g,
};

/**
 * Escapes what Markdown reads as markup anywhere in a line, and what it reads so at its opening. Spaces before a text,
 * where a passage was cut out at them, go: four make it code.
 */
export function escapeMarkdown(text: string, dialect: Dialect = 'plain'): string {
  return escapeOpening(escapeInline(text.replace(/^[ \t]+/, ''), dialect));
}

/** Escapes what Markdown reads as markup anywhere in a line. */
export function escapeInline(text: string, dialect: Dialect = 'plain'): string {
  const escaped = text.replace(/[\\`*_[\]<|~]|&(?=[#a-z])/gi, '\\$&');
  const beyond = BEYOND[dialect];
  return beyond === null ? escaped : escaped.replace(beyond, (markup) => markup.replace(/./g, '\\$&'));
}

/** `#`, `>`, `-`, `+`, `1.`, `1)` make a heading, a quotation or a list only with the space CommonMark asks for. */
function escapeOpening(text: string): string {
  return text
    .replace(/^(?=#{1,6}(\s|$)|>|[-+](\s|$)|-{2}|=+\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](\s|$))/, '$1\\');
}

/** Makes text safe between tags and in a double-quoted attribute, in HTML and in XML. */
export function escapeHtml(text: string): string {
  return dropForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Leaves out the characters that no XML file may hold. None of them is visible. */
export function dropForbidden(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '');
}
