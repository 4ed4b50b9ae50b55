import type { Span } from './sentences.ts';

/** A text without these stretches, which ascend and do not touch each other's inside. */
export function cutSpans(text: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}
