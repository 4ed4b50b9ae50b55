/** A text has more characters than what these elements hold otherwise, and several sentences. */
const LEAST = 60;
const SENTENCES = 2;

/** Where a page may keep its text: for readers without scripts, to be copied, to be set in by a script. */
const KEEPER = /<(?=(?:noscript|textarea|script)\b)/i;
/** Of scripts those that hold markup. */
const MARKUP_TYPE = /\btype\s*=\s*["']?text\/(?:html|plain|template|x-[\w-]*(?:template|tmpl|html))\b/i;
/** A form to be filled in is not the text. */
const FORM = /\{\{|<%|\$\{/;
const BLOCK = /<(?:p|div|br|h\d|section)\b/i;
const ESCAPED_BLOCK = /&lt;(?:p|div|br|h\d|section)\b/i;

/** The source of a page with what it keeps its text in made an ordinary element; null where it keeps none. */
export function openKept(source: string): string | null {
  const [first = '', ...pieces] = source.split(KEEPER);
  let found = false;
  const rest = pieces.map((piece) => {
    const opened = openPiece(piece);
    found ||= opened !== null;
    return opened ?? `<${piece}`;
  });
  return found ? first + rest.join('') : null;
}

function openPiece(piece: string): string | null {
  const [start = '', name = '', attributes = ''] = /^(\w+)([^>]*)>/.exec(piece) ?? [];
  const end = piece.toLowerCase().indexOf(`</${name.toLowerCase()}`, start.length);
  if (start === '' || end < 0) return null;
  if (/^script$/i.test(name) && !MARKUP_TYPE.test(attributes)) return null;
  const written = piece.slice(start.length, end);
  const held = ESCAPED_BLOCK.test(written) ? decodeOnce(written) : written;
  if (!isProse(held.replace(/<[^<>]*>/g, ''))) return null;
  const element = BLOCK.test(held) ? 'div' : 'pre';
  return `<${element}>${held}</${element}>${piece.slice(end).replace(/^[^>]*>/, '')}`;
}

function isProse(text: string): boolean {
  return (
    text.trim().length >= LEAST && (text.match(/[。！？；]/g)?.length ?? 0) >= SENTENCES && !FORM.test(text)
  );
}

function decodeOnce(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
