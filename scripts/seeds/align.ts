/** Which entries of two sequences stand for each other, in order: a longest common subsequence of their keys. */
interface Alignment {
  pairs: [left: number, right: number][];
  /** Entries of the left sequence without a partner. */
  missing: number[];
  /** Entries of the right sequence without a partner. */
  extra: number[];
}

/** Pairs off equal texts of two lists, in order and as many as can be. */
export function align(left: readonly string[], right: readonly string[]): Alignment {
  const columns = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * columns);
  const at = (row: number, column: number) => lengths[row * columns + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      lengths[row * columns + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const result: Alignment = { pairs: [], missing: [], extra: [] };
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    if (row < left.length && column < right.length && left[row] === right[column]) {
      result.pairs.push([row++, column++]);
    } else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1))) {
      result.missing.push(row++);
    } else {
      result.extra.push(column++);
    }
  }
  return result;
}
