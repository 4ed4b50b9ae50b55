/** One line of the benchmark's table. */
export interface Row {
  what: string;
  measured: string;
  bar: string;
  verdict: 'good' | 'MISSED' | '';
}

/** A row with a bar: `measured` in words, and whether it holds. */
export function judged(what: string, measured: string, bar: string, holds: boolean): Row {
  return { what, measured, bar, verdict: holds ? 'good' : 'MISSED' };
}

/** A row that only informs. */
export function noted(what: string, measured: string): Row {
  return { what, measured, bar: '', verdict: '' };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
