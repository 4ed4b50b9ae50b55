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
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) {
    const end = SENTENCE_END.lastIndex;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
