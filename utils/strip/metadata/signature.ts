import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { ADDRESS } from '../marks/watermark.ts';
import { cutLines, cutRanges } from '../remove.ts';

/** A name with an address, a line of its own or behind a sentence or a space: `稿子汇 www.….com`. */
const SIGNED = new RegExp(
  `(?:^|[。！？!?”』」…\\s])\\s*([\\u4e00-\\u9fff]{2,8})[\\s,，:：]{0,3}(?:${ADDRESS.source})\\s*$`,
  'i',
);
const ADDRESS_LAST = new RegExp(`(?:${ADDRESS.source})\\s*$`, 'i');
/** A speaker who names an address tells the hearers to go there. */
const TELLS_TO_GO = /[请請登访訪查到在见見看]/;
/** No signature is longer. */
const TAIL = 80;

/**
 * Takes out the names that a host signs paragraphs and headings with, learned where they stand beside its address:
 * there they may be glued on, and elsewhere the name comes with a slogan (`稿子汇，范文学习文库`).
 */
export const removeSignatures: Pass = (lines, context) => {
  const names = learnNames(lines);
  if (names.length === 0) return lines;
  const name = `(?:${names.join('|')})`;
  const signature = new RegExp(
    `\\s*${name}[\\s,，:：]{0,3}(?:${ADDRESS.source})\\s*$|(?<=^|[。！？!?”』」…]|\\s)\\s*${name}(?:[\\s,，][^。！？!?]{0,16})?$`,
    'i',
  );
  return cutLines(lines, (line) => {
    if (line.zone === 'outside') return line;
    const from = Math.max(0, line.text.length - TAIL);
    const match = signature.exec(line.text.slice(from));
    if (match === null) return line;
    return cutRanges(line, [[from + match.index, line.text.length]], context, 'watermark');
  });
};

/** Names that stand beside an address on two lines or more, on one of them apart from the text. */
function learnNames(lines: readonly Line[]): readonly string[] {
  const tails = lines
    .filter(({ text, zone }) => zone === 'document' && text.includes('.'))
    .map(({ text }) => text.slice(-TAIL))
    .filter((tail) => ADDRESS_LAST.test(tail));
  const names = new Set(tails.map((tail) => SIGNED.exec(tail)?.[1] ?? ''));
  return [...names].filter(
    (name) =>
      name !== '' && !TELLS_TO_GO.test(name) && tails.filter((tail) => tail.includes(name)).length >= 2,
  );
}
