import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { cutSpans } from '../text/cut-spans.ts';
import { matchesOf } from '../text/matches.ts';
import { partsWord } from '../text/words.ts';

const SOUGHT = /[-‐‑－]/;
const HYPHEN = /(?<=[\u3400-\u9fff])\s*[-‐‑－]\s*(?=[\u3400-\u9fff])/g;
/** Short names of places, lands, parties and levels of government, and numerals: 京-沪, 甲-乙, 省-市, 一-三. */
const NAME =
  /^[京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川琼瓊港澳台臺宁寧杭甬昆深广廣蓉汉漢中美俄日韩韓英法德印欧歐亚亞非东東南北西甲乙丙丁省市区區县縣乡鄉镇鎮村城一二三四五六七八九十]$/;
const FEWEST = 3;
const FEWEST_IN_WORDS = 2;

/** A hyphen between two Chinese characters of a sentence. */
interface Hyphen {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly inWord: boolean;
}

/**
 * Takes out the hyphens that a host strews into words: `凝-聚`, `教-职工`. They are told by their number and by the words
 * that most of them part; what joins names, ranges and chains (京-沪, 北京-上海, 产-学-研) stays.
 */
export function removeHyphens(lines: readonly Line[], context: Context): readonly Line[] {
  const hyphens = lines.flatMap(findHyphens);
  const inWords = hyphens.filter(({ inWord }) => inWord).length;
  if (hyphens.length < FEWEST || inWords < FEWEST_IN_WORDS || inWords * 2 < hyphens.length) return lines;
  const byLine = Map.groupBy(hyphens, ({ line }) => line);
  return lines.map((line) => {
    const inside = byLine.get(line);
    if (inside === undefined) return line;
    for (const { start, end } of inside) {
      const before = line.text.slice(start - 1, end + 1);
      const after = before.slice(0, 1) + before.slice(-1);
      recordChange(context, { kind: 'noise', before, after, certain: true });
    }
    return { ...line, text: cutSpans(line.text, inside) };
  });
}

/** A title, a name or a row of a table is no sentence. */
function findHyphens(line: Line): Hyphen[] {
  const { text } = line;
  if (!SOUGHT.test(text) || !/[，,。；;]/.test(text)) return [];
  const found = matchesOf(text, HYPHEN).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return found.flatMap(({ start, end }, index) => {
    const isChain = [found[index - 1]?.end, (found[index + 1]?.start ?? 0) - 1].some(
      (at) => at !== undefined && (at === start - 1 || at === end),
    );
    if (isChain) return [];
    const [left, right] = [text.slice(0, start), text.slice(end)];
    if (joinsNames(left, right)) return [];
    return [{ line, start, end, inWord: partsWord(left, right) }];
  });
}

/** Whether the last character before a place and the first behind it stand for two things: 京｜沪, 五｜四. */
export function joinsShortNames(left: string, right: string): boolean {
  return NAME.test(left.slice(-1)) && NAME.test(right.slice(0, 1));
}

/** Both sides are names of one character, or whole words. */
function joinsNames(left: string, right: string): boolean {
  if (joinsShortNames(left, right)) return true;
  const [last, first] = [left.slice(-1), right.slice(0, 1)];
  return partsWord(left.slice(0, -1), last) && partsWord(first, right.slice(1));
}
