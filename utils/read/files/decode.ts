/** Why a file gives no text. */
export type Unreadable = 'empty' | 'pdf' | 'word' | 'mhtml' | 'binary' | 'missing';

/** A file that holds no readable text; its message is for the user of the command line. */
export class UnreadableError extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What files of other kinds begin with. */
const SIGNATURES: readonly (readonly [string, Unreadable, string])[] = [
  ['%PDF', 'pdf', 'a PDF file'],
  ['PK\u0003\u0004', 'word', 'a zip archive or a Word file'],
  ['\u00d0\u00cf\u0011\u00e0', 'word', 'an old Word file'],
  ['{\\rtf', 'word', 'an RTF file'],
];
/** Among the fields of a message's head (RFC 2557). */
const WEB_ARCHIVE = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\//i;

/** Above this share of broken characters a decoding is wrong; a cut or damaged file stays below. */
const MOST_BROKEN = 0.01;
/** In bytes: what holds a file's signature and the label of its charset. */
const HEAD_LENGTH = 4096;
/** Above this share, among those beyond ASCII, the most common characters and marks show a text to be Chinese. */
const FEWEST_COMMON = 0.05;

/**
 * Text of a file: by its byte order mark; as UTF-8 where the bytes are valid UTF-8, whatever a label says;
 * by the charset that its sender (`sent`: a Content-Type) or the page names; else as GB 18030, which holds GBK and
 * GB 2312, or as Big5 where that is likelier. `readUtf8`: null for what is no valid UTF-8.
 */
export function decode(bytes: Uint8Array, sent = '', readUtf8 = readUtf8Strictly): string {
  if (bytes.length === 0) throw new UnreadableError('empty', 'empty file');
  const head = latin(bytes.subarray(0, HEAD_LENGTH));
  for (const [signature, reason, name] of SIGNATURES) {
    if (head.startsWith(signature)) throw new UnreadableError(reason, `${name}, not a page or text`);
  }
  if (WEB_ARCHIVE.test(head))
    throw new UnreadableError('mhtml', 'a web archive (MHTML; to be saved as .html), not a page or text');
  const text = decodeByMark(bytes, head) ?? decodeByGuess(bytes, sent, readUtf8);
  if (text.trim() === '') throw new UnreadableError('empty', 'empty file');
  return text;
}

function decodeByMark(bytes: Uint8Array, head: string): string | null {
  if (head.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes);
  if (head.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  if (head.startsWith('\u00ef\u00bb\u00bf')) return new TextDecoder('utf-8').decode(bytes);
  return null;
}

function decodeByGuess(bytes: Uint8Array, sent: string, readUtf8: typeof readUtf8Strictly): string {
  if (bytes.includes(0)) throw new UnreadableError('binary', 'binary file');
  const decoded = readUtf8(bytes) ?? decodeByLabel(bytes, sent);
  if (decoded === null || controlShare(decoded) > MOST_BROKEN)
    throw new UnreadableError('binary', 'binary file');
  return decoded;
}

function readUtf8Strictly(bytes: Uint8Array): string | null {
  return tryDecode(bytes, 'utf-8', true);
}

function decodeByLabel(bytes: Uint8Array, sent: string): string | null {
  const named = charsetOf(/charset\s{0,9}=\s{0,9}["']?([\w-]+)/i.exec(sent)?.[1]);
  const label = labelOf(latin(bytes.subarray(0, HEAD_LENGTH)));
  return decodeFirstFit(bytes, [named, label, 'utf-8']) ?? decodeAsChinese(bytes);
}

/** GB 18030 has a character for almost any two bytes: those of Big5 come out as rare ones. */
function decodeAsChinese(bytes: Uint8Array): string | null {
  const simplified = decodeFirstFit(bytes, ['gb18030']);
  if (simplified !== null && commonShare(simplified) > FEWEST_COMMON) return simplified;
  const traditional = decodeFirstFit(bytes, ['big5']);
  if (simplified === null || traditional === null) return simplified ?? traditional;
  return commonShare(traditional) > commonShare(simplified) ? traditional : simplified;
}

function commonShare(text: string): number {
  return share(text.replace(/[\0-\x7f]+/g, ''), /[，。、：的一是不在有了和大人我要]/g);
}

function decodeFirstFit(bytes: Uint8Array, labels: readonly (string | null)[]): string | null {
  for (const label of labels) {
    const text = label === null ? null : tryDecode(bytes, label, false);
    if (text !== null && share(text, /\ufffd/g) <= MOST_BROKEN) return text;
  }
  return null;
}

/** The charset that the page names. */
function labelOf(head: string): string | null {
  const label =
    /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]+)|<\?xml[^>]{0,200}encoding=["']([\w-]+)/i.exec(head);
  return charsetOf(label?.[1] ?? label?.[2]);
}

/** GB 18030 for its forerunners. */
function charsetOf(name: string | undefined): string | null {
  if (!name) return null;
  return /^gb/i.test(name) ? 'gb18030' : name.toLowerCase();
}

function tryDecode(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    // An unknown label, or bytes that are not of this charset.
    return null;
  }
}

function controlShare(text: string): number {
  // White space aside, all controls: \p{Control} takes long to compile and to try.
  return share(text, /[^\s -~\u00a0-\uffff]/g);
}

function share(text: string, pattern: RegExp): number {
  return (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
