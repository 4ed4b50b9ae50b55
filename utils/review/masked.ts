import type { Finding, Part } from '../manuscript.ts';
import { quoteAround, textOf } from './text.ts';

/** What stands for a name, a number, a year that was taken out; X光, 3×5 and R&D are words. */
export const MASKS: readonly RegExp[] = [
  /(?<!\d)(?:19|20)(?:\d[xX×*]|[xX×*]{1,2})(?!\d)/g,
  /(?<![A-Za-z\d&.])[Xx]{1,6}(?![A-Za-z光射&])(?=\d?[^\d])/g,
  /(?<![\d×])×+(?![\d×])/g,
  /(?<![*\d])\*+(?![*\d])/g,
  /_{2,}/g,
  /“”|《》|「」/g,
];

/** Places where something was masked, one finding a part and kind of mask. `detail` is how often. */
export function findMasks(parts: readonly Part[]): Finding[] {
  return parts.flatMap((part, index) => {
    const text = textOf(part);
    return MASKS.flatMap((mask): Finding[] => {
      const places = [...text.matchAll(mask)];
      const [first] = places;
      if (!first) return [];
      const quote = quoteAround(text, first.index, first.index + first[0].length);
      return [{ kind: 'masked', quote, part: index + 1, detail: String(places.length) }];
    });
  });
}
