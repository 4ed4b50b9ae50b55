/** A text that was written, and what it was made from. */
export interface Made {
  text: string;
  original: string;
}

/**
 * What texts would be that the page made of converted ones, had these been their originals: it set something around
 * them, took something off their end, or cut them otherwise into nodes. Null where they are the page's own, or
 * where nobody knows which part was made from which.
 */
export function traceBack(converted: readonly Made[], texts: readonly string[]): string[] | null {
  const text = converted.map((made) => made.text).join('');
  const original = converted.map((made) => made.original).join('');
  const whole = texts.join('');
  if (
    text === original ||
    whole === '' ||
    converted.some((made) => made.text.length !== made.original.length)
  )
    return null;
  const start = text.startsWith(whole) ? 0 : whole.indexOf(text);
  if (start < 0) return null;
  const length = whole.length - start;
  const traced = whole.slice(0, start) + original.slice(0, length) + whole.slice(start + original.length);
  let end = 0;
  return texts.map((each) => {
    end += each.length;
    return traced.slice(end - each.length, end);
  });
}
