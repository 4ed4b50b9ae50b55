const folds: Record<string, string> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
};

/** Text as it is compared: without white space and zero-width characters, full-width punctuation folded. */
export function normalise(text: string): string {
  return text
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[，：；（）！？]/g, (mark) => folds[mark] ?? mark);
}

/** The start of a text, for a message. */
export function excerpt(text: string, length = 24): string {
  const points = [...text];
  return points.length <= length ? text : `${points.slice(0, length).join('')}…(${points.length})`;
}

/** Where a text begins to be another than expected, for a message. */
export function describeDifference(ours: string, expected: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === expected[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 8), at + 12);
  return `differs at ${at}: “${around(ours)}”, not “${around(expected)}”`;
}
