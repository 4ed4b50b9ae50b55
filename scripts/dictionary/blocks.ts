import { IRREGULAR, LAST, OTHER_LENGTH, PARENT } from '../../utils/convert/dictionary/phrases.ts';
import { kindOf, type Node } from './layout.ts';
import { bytesOf, unitsOf, Writer } from './writer.ts';

/** Writes phrases, each block as its nodes. */
export function writePhrases(writer: Writer, blocks: readonly (readonly Node[])[]): void {
  const nodes = blocks.flat();
  const weighed = nodes.some(({ entry }) => (entry?.cohesion ?? 0) > 0);
  const written = blocks.map((block) => writeBlock(block, weighed));
  writer.number(blocks.length);
  writer.number(weighed ? 1 : 0);
  writer.number(nodes.length);
  writer.number(blocks.reduce((sum, [first]) => sum + (first?.children.length ?? 0), 0));
  writer.number(nodes.reduce((sum, node) => sum + irregularOf(node).length, 0));
  writer.units(blocks.map(([first]) => first?.unit ?? 0));
  writer.units(written.map(({ length }) => length));
  for (const bytes of written) writer.bytes(bytes);
}

function writeBlock(nodes: readonly Node[], weighed: boolean): Uint8Array {
  const writer = new Writer();
  writer.number(nodes.length);
  writer.bytes(packInTwos(nodes.map(describe)));
  writer.bytes(nodes.slice(1).flatMap(({ unit }) => bytesOf(unit)));
  for (const node of nodes) {
    if (weighed && node.entry !== null) writer.bytes([node.entry.cohesion]);
    if (kindOf(node) !== IRREGULAR) continue;
    const value = irregularOf(node);
    if (value.length > 0xff) throw new RangeError(`${value} is too long`);
    if (value.length !== node.entry?.text.length) writer.bytes([OTHER_LENGTH, value.length].flatMap(bytesOf));
    writer.bytes(unitsOf(value).flatMap(bytesOf));
  }
  return writer.result;
}

function describe(node: Node): number {
  return kindOf(node) | (node.last ? LAST : 0) | (node.children.length > 0 ? PARENT : 0);
}

function irregularOf(node: Node): string {
  return kindOf(node) === IRREGULAR ? (node.entry?.value ?? '') : '';
}

/** Two numbers below 16 a byte, the first in the lower half. */
function packInTwos(numbers: readonly number[]): number[] {
  return numbers
    .filter((_, index) => index % 2 === 0)
    .map((low, half) => low | ((numbers[half * 2 + 1] ?? 0) << 4));
}
