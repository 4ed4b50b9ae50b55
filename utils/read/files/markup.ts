/** Whether a file holds a page or plain text, by its name or its beginning. */
export function isMarkup(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s>/])/i.test(text);
}

/**
 * A browser with scripts on parses no `<noscript>`; a parser without scripts does, and moves the text of one
 * in the head to the body.
 */
export function dropNoScript(text: string): string {
  const [first, ...pieces] = text.split(/<noscript\b/i);
  const rest = pieces.map((piece) => {
    const end = piece.search(/<\/noscript/i);
    return end < 0 ? `<noscript${piece}` : piece.slice(end).replace(/^<\/noscript\s*>?/i, '');
  });
  return [first, ...rest].join('');
}
