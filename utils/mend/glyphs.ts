import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';

interface Repair {
  readonly wrong: RegExp;
  readonly right: (wrong: string) => string;
  readonly certain: boolean;
}

/** 已 for 己, and the like: only in words where the wrong character gives none. */
const REPAIRS: readonly Repair[] = [
  swap(/[\u3400-\u9fff]?臵+/g, /臵/g, '置'),
  swap(/(?<![来來亲親独獨源出取发發各])自[已巳](?![经經])/g, /[已巳]/g, '己'),
  swap(
    /各抒[已巳][见見]|各持[已巳][见見]|克[已巳]奉公|[严嚴][于於以]律[已巳]|[舍捨][已巳][为為救]人|知[已巳]知彼|推[已巳]及人|[据據][为為][已巳]有|[为為][已巳]任|身不由[已巳]|[损損]人利[已巳]|安分守[已巳]/g,
    /[已巳]/g,
    '己',
  ),
  swap(/祟[高尚敬拜]|(?:推|尊)祟/g, /祟/g, '崇'),
  { wrong: /[\u2f00-\u2fd5]/g, right: (wrong) => wrong.normalize('NFKC'), certain: true },
  {
    wrong: /[⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻥⻦⻨⻩⻬⻮⻰]/g,
    right: (wrong) => RADICALS[wrong] ?? wrong,
    certain: true,
  },
  // 报道 is a word: only someone who comes to take up a post 报到s.
  { ...swap(/(?<=[到来來][^。，,]{1,12})[来來][报報]道/g, /道/g, '到'), certain: false },
];

/** Radicals that PDF text layers give in place of the character. */
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

function swap(wrong: RegExp, from: RegExp, to: string): Repair {
  return { wrong, right: (word) => word.replaceAll(from, to), certain: true };
}

/** Puts right the characters that fonts and hasty typing got wrong; what is only likely is offered. */
export function repairGlyphs(lines: readonly Line[], context: Context): readonly Line[] {
  return lines.map((line) => {
    const text = REPAIRS.reduce((current, repair) => applyRepair(current, repair, context), line.text);
    return text === line.text ? line : { ...line, text };
  });
}

function applyRepair(text: string, repair: Repair, context: Context): string {
  return text.replace(repair.wrong, (before) => {
    const after = repair.right(before);
    recordChange(context, { kind: 'glyph', before, after, certain: repair.certain });
    return repair.certain ? after : before;
  });
}
