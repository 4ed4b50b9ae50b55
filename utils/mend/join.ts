import type { Line } from '../read/line.ts';

const CONTEXT = 8;

/** One line from several; it keeps the first one's place. */
export function joinLines(lines: readonly Line[]): Line {
  const [first] = lines;
  if (!first) throw new RangeError('joinLines needs a line');
  if (lines.length === 1) return first;
  return { ...first, text: joinTexts(lines.map((line) => line.text)), joined: true };
}

/** Between Chinese nothing stands at a joint, between two Latin words a space. */
function joinTexts(texts: readonly string[]): string {
  return texts.map((text, index) => (needsSpace(texts[index - 1] ?? '', text) ? ` ${text}` : text)).join('');
}

function needsSpace(before: string, after: string): boolean {
  return /[A-Za-z][A-Za-z,.;:]$/.test(before.slice(-2)) && /^[A-Za-z]/.test(after);
}

/** A joint as the record shows it: a little of the text on both sides. */
export function joint(before: string, after: string): { before: string; after: string } {
  const left = before.slice(-CONTEXT);
  const right = after.slice(0, CONTEXT);
  return { before: `${left}\n${right}`, after: joinTexts([left, right]) };
}
