import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { joinedText } from '../text/joined.ts';

const RADICAL = /[\u2e80-\u2fd5]/g;

/** Those for which Unicode names no character. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
};

/** Text layers of PDFs give the sign of a radical where the character is meant: ⼯作, ⺠生. */
export function replaceRadicals(lines: readonly Line[], context: Context): readonly Line[] {
  if (joinedText(lines).search(RADICAL) === -1) return lines;
  return lines.map((line) => {
    const text = line.text.replace(RADICAL, (before) => {
      const after = RADICALS[before] ?? before.normalize('NFKC');
      if (after !== before) recordChange(context, { kind: 'glyph', before, after, certain: true });
      return after;
    });
    return text === line.text ? line : { ...line, text };
  });
}
