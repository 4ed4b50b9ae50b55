import { isHanUnit } from './characters.ts';

const WINDOW = 6;

let segmenter: Intl.Segmenter | undefined;

/** Whether a word stands across the joint of two pieces of text: 智｜慧. Dear: ask it last. */
export function partsWord(left: string, right: string): boolean {
  if (isBorder(left.charCodeAt(left.length - 1), right.charCodeAt(0))) return false;
  const tail = left.slice(-WINDOW);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const word = segmenter.segment(tail + right.slice(0, WINDOW)).containing(tail.length);
  return word !== undefined && word.index < tail.length;
}

/** No word has a Chinese character beside a space, an ASCII character or a mark of Chinese type. */
function isBorder(left: number, right: number): boolean {
  return (isHanUnit(left) && isForeign(right)) || (isHanUnit(right) && isForeign(left));
}

function isForeign(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) || (unit >= 0x3000 && unit <= 0x3003) || (unit >= 0x3008 && unit <= 0x301f)
  );
}
