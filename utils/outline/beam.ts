/** A reading of what was seen so far; a beam holds some in the order of their costs. */
interface Reading {
  readonly cost: number;
}

const BEAM_WIDTH = 32;

/** A reading that costs so much more than the best is not followed. */
const BEAM_DEPTH = 5;

/** What a reading may cost to be followed, beside the others in their order. */
function costliest(beam: readonly Reading[]): number {
  return (beam[0]?.cost ?? Number.POSITIVE_INFINITY) + BEAM_DEPTH;
}

/** Whether a reading is to be followed; one that costs too much is not even made. */
export function isWorth(beam: readonly Reading[], cost: number): boolean {
  const last = beam[BEAM_WIDTH - 1];
  return cost <= costliest(beam) && (last === undefined || cost < last.cost);
}

/** Puts a reading that is worth it in its place by its cost, behind its equals. */
export function follow<State extends Reading>(beam: State[], state: State): void {
  let place = beam.length;
  if (place === BEAM_WIDTH) place--;
  for (; place > 0; place--) {
    const before = beam[place - 1];
    if (!before || before.cost <= state.cost) break;
    beam[place] = before;
  }
  beam[place] = state;
}

/** The readings that are still worth it now that the best is known. */
export function worthwhile<State extends Reading>(beam: readonly State[]): State[] {
  const dearest = costliest(beam);
  return beam.filter(({ cost }) => cost <= dearest);
}
