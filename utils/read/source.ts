/** So few lines don't show whether their ends are meant. */
const FEW_LINES = 3;
/** Lines of print are hardly longer: what is longer was not broken for its length. */
const LONGEST_OF_PRINT = 60;
/** A line that stops so much before the longest was not broken for its length either. */
const SHORT = 0.7;

/**
 * Splits text where its source breaks the line and means it, although the browser shows a space there:
 * at an indent (two full-width spaces after the break) and, beside such lines, at what is too short to have been
 * broken for its length; else throughout a text node whose breaks mostly follow the end of a sentence. Such text
 * was paragraphs before the site poured it into one element.
 */
export function breaksOf(source: string): string[] {
  if (!/[\r\n\u2028\u2029]/.test(source)) return [source];
  const lines = source.split(/\r\n?|[\n\u2028\u2029]/);
  const full = lines.filter((line) => line.trim() !== '');
  if (full.length <= 1) return [source];
  if (full.some((line, index) => index > 0 && isIndented(line))) return joinWrapped(lines);
  return full.length > FEW_LINES && endsSentences(full) ? lines : [source];
}

function endsSentences(lines: readonly string[]): boolean {
  return lines.filter(endsSentence).length * 2 >= lines.length;
}

function endsSentence(line: string): boolean {
  return /[。！？：；”!?:;.…]\s*$/.test(line);
}

function isIndented(line: string): boolean {
  return /^[ \t]*(?:\u3000\u3000|\u00a0{4})/.test(line);
}

function joinWrapped(lines: readonly string[]): string[] {
  const longest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0);
  const isMeant = (line: string) =>
    line.trim().length < SHORT * longest || (longest > LONGEST_OF_PRINT && endsSentence(line));
  const pieces: string[] = [];
  let before = '';
  for (const line of lines) {
    const last = pieces.length - 1;
    if (last < 0 || isIndented(line) || isMeant(before)) pieces.push(line);
    else pieces[last] += `\n${line}`;
    if (line.trim() !== '') before = line;
  }
  return pieces;
}
