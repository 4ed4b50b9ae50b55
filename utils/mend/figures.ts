import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';

/** What is counted in figures: litres, chips and oxygen are not. */
const COUNTED =
  '[%％年月日号號时時分天个個名人位次项項条條件元亿億万萬千百吨噸公斤米里家户戶岁歲届屆期批台套座栋棟种種倍多余餘]';
/** Letters among digits, with no other letter beside them, before what is counted. */
const FIGURE = new RegExp(
  `(?<!\\w)(?=[\\dOolI.,]*\\d)[\\dlI][\\dOolI]*(?:[.,][\\dOolI]+)?(?=${COUNTED})`,
  'g',
);
const LIKELY = /\d[OolI]|[OolI]\d|[OolI][.,]\d|\d[.,][OolI]/;

/** Puts 0 and 1 for the letters that text recognition reads in figures: `2O23年`, `l8.6%`, `4l天`. */
export function repairFigures(lines: readonly Line[], context: Context): readonly Line[] {
  return lines.map((line) => {
    if (!LIKELY.test(line.text)) return line;
    const text = line.text.replace(FIGURE, (before) => {
      const after = before.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
      if (after !== before) recordChange(context, { kind: 'glyph', before, after, certain: true });
      return after;
    });
    return text === line.text ? line : { ...line, text };
  });
}
