/** What stands before a text's first character and behind its last. */
const EDGE = 0x02;
const ZERO = 0x30;

/**
 * The characters and pairs of neighbours of a text, each as one number: the first character's code unit times 65,536
 * plus the second's, 0 for none. The text's edges count as characters; a run of digits counts as one 0.
 */
export function gramsOf(text: string): number[] {
  const grams: number[] = [];
  let before = EDGE;
  for (let at = 0; at <= text.length; at++) {
    let unit = at === text.length ? EDGE : text.charCodeAt(at);
    if (unit >= ZERO && unit <= ZERO + 9) {
      if (before === ZERO) continue;
      unit = ZERO;
    }
    if (unit !== EDGE) grams.push(unit);
    grams.push(before * 0x10000 + unit);
    before = unit;
  }
  return grams;
}

/** The characters of a gram, as the model lists it; the edge is written `^`. */
export function spellGram(gram: number): string {
  return [Math.floor(gram / 0x10000), gram % 0x10000]
    .filter((unit) => unit !== 0)
    .map((unit) => (unit === EDGE ? '^' : String.fromCharCode(unit)))
    .join('');
}

/** The gram of characters so written. */
export function readGram(spelt: string): number {
  const unit = (at: number) => (spelt.charAt(at) === '^' ? EDGE : spelt.charCodeAt(at));
  return spelt.length === 1 ? unit(0) : unit(0) * 0x10000 + unit(1);
}
