/** So few lines don't show whether their ends are meant. */
const FEW_LINES = 3;

/**
 * Splits text where its source breaks the line and means it, although the browser shows a space there:
 * at an indent (two full-width spaces after the break), and throughout a text node whose breaks mostly
 * follow the end of a sentence. Such text was paragraphs before the site poured it into one element.
 */
export function breaksOf(source: string): string[] {
  if (!/[\r\n\u2028\u2029]/.test(source)) return [source];
  const lines = source.split(/\r\n?|[\n\u2028\u2029]/);
  const full = lines.filter((line) => line.trim() !== '');
  if (full.length <= 1) return [source];
  const indented = joinUnlessIndented(lines);
  return indented.length === 1 && full.length > FEW_LINES && endsSentences(full) ? lines : indented;
}

function endsSentences(lines: readonly string[]): boolean {
  const ended = lines.filter((line) => /[。！？：；”!?:;.…]\s*$/.test(line)).length;
  return ended * 2 >= lines.length;
}

function joinUnlessIndented(lines: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const line of lines) {
    const last = pieces.length - 1;
    if (last < 0 || /^[ \t]*(?:\u3000\u3000|\u00a0{4})/.test(line)) pieces.push(line);
    else pieces[last] += `\n${line}`;
  }
  return pieces;
}
