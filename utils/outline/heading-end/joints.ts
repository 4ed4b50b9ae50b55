const SLOTS = 1 << 18;

let known: { text: string; counts: Uint16Array } | null = null;

/**
 * How often the two characters around an offset stand side by side in a text, as a function of the offset. Two pairs
 * may share a count, which is rare (2¹⁸ counts). The latest text is kept: a list asks for each of its headings.
 */
export function jointsOf(text: string): (offset: number) => number {
  if (known?.text !== text) known = { text, counts: countJoints(text) };
  const { counts } = known;
  return (offset) => counts[slotOf(text, offset)] ?? 0;
}

function countJoints(text: string): Uint16Array {
  const counts = new Uint16Array(SLOTS);
  for (let offset = 1; offset < text.length; offset++) {
    const slot = slotOf(text, offset);
    const count = counts[slot] ?? 0;
    if (count < 0xffff) counts[slot] = count + 1;
  }
  return counts;
}

function slotOf(text: string, offset: number): number {
  return (
    (Math.imul(text.charCodeAt(offset - 1), 0x9e3779b1) ^ Math.imul(text.charCodeAt(offset), 0x85ebca6b)) >>>
    14
  );
}
