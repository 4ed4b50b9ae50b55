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
