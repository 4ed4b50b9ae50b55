/** By code unit: what is added to it to convert it. Most get nothing, so that a table is ready at once. */
export type Shifts = Uint16Array;

/** Code units and what they become. */
export type UnitPairs = readonly [from: Uint16Array, to: Uint16Array];

/** Of two pairs for one code unit the later counts. */
export function makeShifts(...lists: readonly UnitPairs[]): Shifts {
  const shifts = new Uint16Array(0x10000);
  for (const [from, to] of lists) {
    for (let index = 0; index < from.length; index += 1) {
      const unit = from[index] ?? 0;
      shifts[unit] = (to[index] ?? 0) - unit;
    }
  }
  return shifts;
}

/** What a single code unit becomes. */
export function shift(shifts: Shifts, unit: number): number {
  return (unit + (shifts[unit] ?? 0)) & 0xffff;
}
