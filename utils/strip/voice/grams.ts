/** What stands before a text's first character and behind its last. */
const EDGE = 0x02;
const SPELT_EDGE = '^'.charCodeAt(0);
const ZERO = 0x30;

/**
 * The characters and pairs of neighbours of a text, each as one number of 32 bits: the first character's code unit, 0
 * for none, and the second's. The text's edges count as characters; a run of digits counts as one 0.
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
    grams.push((before << 16) | unit);
    before = unit;
  }
  return grams;
}

/** The characters of a gram, as the model lists it; the edge is written `^`. */
export function spellGram(gram: number): string {
  return [gram >>> 16, gram & 0xffff]
    .filter((unit) => unit !== 0)
    .map((unit) => (unit === EDGE ? '^' : String.fromCharCode(unit)))
    .join('');
}

/** The gram of the characters, one or two, that are so written from `start` to `end`. */
export function readGram(spelt: string, start = 0, end = spelt.length): number {
  let gram = 0;
  for (let at = start; at < end; at++) {
    const unit = spelt.charCodeAt(at);
    gram = (gram << 16) | (unit === SPELT_EDGE ? EDGE : unit);
  }
  return gram;
}
