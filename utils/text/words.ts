const WINDOW = 6;

let segmenter: Intl.Segmenter | undefined;

/** Whether a word stands across the joint of two pieces of text: 智｜慧. */
export function partsWord(left: string, right: string): boolean {
  const tail = left.slice(-WINDOW);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(tail + right.slice(0, WINDOW))) {
    if (index < tail.length && index + segment.length > tail.length) return true;
  }
  return false;
}
