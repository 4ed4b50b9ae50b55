import type { Manuscript } from '../../utils/manuscript.ts';
import { writeDocx } from '../../utils/write/docx/index.ts';

/** Runs in a page: milliseconds of each round of writing the manuscript as a Word file. */
export async function timeDocx(manuscript: Manuscript, rounds: number): Promise<number[]> {
  const timings: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await writeDocx(manuscript);
    timings.push(performance.now() - start);
  }
  return timings;
}
