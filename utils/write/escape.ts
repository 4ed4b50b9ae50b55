/** Escapes what Markdown reads as markup anywhere in a line, and what it reads so at its opening. */
export function escapeMarkdown(text: string): string {
  return escapeOpening(escapeInline(text));
}

export function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<|~]|&(?=[#a-z])/gi, '\\$&');
}

/** `#`, `>`, `-`, `+`, `1.`, `1)` make a heading, a quotation or a list only with the space CommonMark asks for. */
function escapeOpening(text: string): string {
  return text
    .replace(/^(?=#{1,6}(\s|$)|>|[-+](\s|$)|-{2}|=+\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](\s|$))/, '$1\\');
}

/** Makes text safe between tags and in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
