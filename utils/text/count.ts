/** How many different matches of the (global) pattern a text has. */
export function countDistinct(text: string, pattern: RegExp): number {
  const found = text.match(pattern);
  return found === null ? 0 : new Set(found).size;
}
