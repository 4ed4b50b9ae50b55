/** A place where two conversions of one text differ, with the two characters around it. */
export interface Difference {
  /** `渝水乾部點→幹`: the words of the first, and what the second has there instead. */
  readonly key: string;
  readonly count: number;
}

/** The places where two conversions of the same texts differ, each wording once. They must be equally long. */
export function listDifferences(before: readonly string[], after: readonly string[]): Difference[] {
  const counts = new Map<string, number>();
  before.forEach((text, index) => {
    const other = after[index] ?? '';
    if (other.length !== text.length) throw new RangeError('Conversions of different length');
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === other[at]) continue;
      let end = at + 1;
      while (end < text.length && (text[end] !== other[end] || text[end + 1] !== other[end + 1])) end += 1;
      const words = text.slice(at - 2, end + 2).replace(/\s/g, ' ');
      const key = `${words}→${other.slice(at, end)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      at = end;
    }
  });
  return [...counts].map(([key, count]) => ({ key, count }));
}
