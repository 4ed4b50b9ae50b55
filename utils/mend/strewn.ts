import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { joinedText } from '../text/joined.ts';
import { matchesOf } from '../text/matches.ts';
import { partsWord } from '../text/words.ts';
import { joinsShortNames } from './hyphens.ts';

/** A letter of a script that no Chinese text quotes by single letters, or a sign, between Chinese characters or marks. */
const LETTER =
  /(?<=[\u3400-\u9fff，。、；：！？”）,;:?!])[\u0530-\u074f\u0900-\u137f\u1400-\u16ff\u2620-\u262f\u2654-\u265f](?=[\u3400-\u9fff，。、；：！？“（,;:?!]|$)/g;
const FEWEST_LETTERS = 3;

/** Takes out the letters of other scripts that hosts strew in to mark copies: `…，ฟ向乡亲们表示…一个☠上一年级的女孩`. */
export function removeStrewnLetters(lines: readonly Line[], context: Context): readonly Line[] {
  if (matchesOf(joinedText(lines), LETTER).length < FEWEST_LETTERS) return lines;
  return lines.map((line) => {
    const text = line.text.replace(LETTER, (before) => {
      recordChange(context, { kind: 'noise', before, after: '', certain: true });
      return '';
    });
    return text === line.text ? line : { ...line, text };
  });
}

/** A stop or quote that hosts strew in after 的 to mark copies: 重要的'意义. */
const STREWN = /(?<=的\s*)['.’`´](?=\s*[\u3400-\u9fff，,。；])/g;
const QUOTES = /(?<!的)['‘’]/;

/** Takes out the marks that copy protection strews between the words. */
export function removeStrewn(lines: readonly Line[], context: Context): readonly Line[] {
  return lines.map((line) => {
    if (QUOTES.test(line.text)) return line;
    const text = line.text.replace(STREWN, (mark) => {
      recordChange(context, { kind: 'noise', before: `的${mark}`, after: '的', certain: true });
      return '';
    });
    return text === line.text ? line : { ...line, text };
  });
}

/** A stop between two Chinese characters. */
const INNER_STOP = /(?<=[\u3400-\u9fff])[.．](?=[\u3400-\u9fff])/g;
/** A character that, where it is a word, leans on what follows. */
const LEANING = /[的地和與与及或在把將将被讓让使從从]$/;

/**
 * Takes out `.` where the text has 。 for its stops and no sentence can end: in a word, and behind a word that leans on
 * what follows: `阳光灿烂地.发展`. A stop set wrong, an enumerator's and a name's stay.
 */
export function removeStrewnStops(lines: readonly Line[], context: Context): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('。'))) return lines;
  return lines.map((line) => {
    if (!/[.．]/.test(line.text)) return line;
    const text = line.text.replace(INNER_STOP, (stop, at: number, whole: string) => {
      const [left, right] = [whole.slice(0, at), whole.slice(at + 1)];
      if (joinsShortNames(left, right)) return stop;
      if (!leansForward(left) && !partsWord(left, right)) return stop;
      const before = `${left.slice(-1)}${stop}${right.slice(0, 1)}`;
      recordChange(context, {
        kind: 'noise',
        before,
        after: left.slice(-1) + right.slice(0, 1),
        certain: true,
      });
      return '';
    });
    return text === line.text ? line : { ...line, text };
  });
}

/** The last character is a word of its own: 灿烂地, not 用地. */
function leansForward(left: string): boolean {
  return left.length > 2 && LEANING.test(left.slice(-1)) && !partsWord(left.slice(0, -1), left.slice(-1));
}
