import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { joinedText } from '../text/joined.ts';

/** Characters one by one between spaces: four and more, or a line of three. Two may be a name that is spread. */
const SPREAD =
  /(?<!\S)(?:[【《（(“「][ \u3000]{1,4})?[\u3400-\u9fff](?:[ \u3000]{1,4}[\d\u3400-\u9fff，。、；：？！“”《》【】「」（）,:;()]){3,}(?!\S)|^[\u3400-\u9fff](?:[ \u3000]{1,4}[\u3400-\u9fff]){2}$/gm;

/** Closes what is spread for its looks, titles above all, so that its words are known: `述 职 报 告`. */
export function closeLetterSpacing(lines: readonly Line[], context: Context): readonly Line[] {
  if (joinedText(lines).search(SPREAD) === -1) return lines;
  return lines.map((line) => {
    const text = line.text.replace(SPREAD, (before) => {
      const after = before.replace(/\s+/g, '');
      recordChange(context, { kind: 'space', before, after, certain: true });
      return after;
    });
    return text === line.text ? line : { ...line, text };
  });
}
