/** One line of the comparison: how many of the expected things are exactly so, and what is not. */
export interface Row {
  exact: number;
  expected: number;
  /** Empty if and only if the row is exact. */
  misses: string[];
  /** Counts one expected thing. */
  check(exact: boolean, miss: () => string): void;
}

/** A row of figures that nothing is counted in yet. */
export function createRow(expected: number): Row {
  const row: Row = {
    exact: 0,
    expected,
    misses: [],
    check(exact, miss) {
      if (exact) row.exact++;
      else row.misses.push(miss());
    },
  };
  return row;
}
