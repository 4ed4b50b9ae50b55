/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[。！？!?…]+[”’」』）)》"]*/g;

/** Cuts a text into sentences; end marks and the closing quotes behind them stay with their sentence. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** White space out and the punctuation the stored pages have half-width folded: for comparing, never for showing. */
export function foldText(text: string): string {
  return text.replace(/\s+/g, '').replace(/[，：；（）！？]/g, (mark) => HALF_WIDTH[mark] ?? mark);
}

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
};
