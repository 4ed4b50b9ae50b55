import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { joinedText } from '../text/joined.ts';
import { PINYIN } from '../text/pinyin.ts';

/** One or two are the author's help with a rare character: 踔(chuō)厉奋发. */
const FEWEST = 5;

/** Takes out the pinyin that mirrors print behind the characters they converted: 領(lǐng)導(dǎo). */
export function removePinyin(lines: readonly Line[], context: Context): readonly Line[] {
  if ((joinedText(lines).match(PINYIN)?.length ?? 0) < FEWEST) return lines;
  return lines.map((line) => {
    const text = line.text.replace(PINYIN, (pinyin, at: number) => {
      const after = line.text.charAt(at - 1);
      recordChange(context, { kind: 'noise', before: after + pinyin, after, certain: true });
      return '';
    });
    return text === line.text ? line : { ...line, text };
  });
}
