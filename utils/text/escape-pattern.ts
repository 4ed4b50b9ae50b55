/** A text as a pattern that matches just it. */
export function escapePattern(text: string): string {
  return text.replace(/[^\u3400-\u9fff\w]/g, '\\$&');
}
