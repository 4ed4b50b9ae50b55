import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { matchesOf } from '../text/matches.ts';

interface Repair {
  readonly wrong: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

/** 已 for 己, and the like: only in words where the wrong character gives none. */
const REPAIRS: readonly Repair[] = [
  { wrong: /[\u3400-\u9fff]?臵+/g, from: /臵/g, to: '置' },
  { wrong: /(?<![来來亲親独獨源出取发發各])自[已巳](?![经經])/g, from: /[已巳]/g, to: '己' },
  {
    wrong:
      /各抒[已巳][见見]|各持[已巳][见見]|克[已巳]奉公|[严嚴][于於以]律[已巳]|[舍捨][已巳][为為救]人|知[已巳]知彼|推[已巳]及人|[据據][为為][已巳]有|[为為][已巳]任|身不由[已巳]|[损損]人利[已巳]|安分守[已巳]/g,
    from: /[已巳]/g,
    to: '己',
  },
  { wrong: /祟[高尚敬拜]|(?:推|尊)祟/g, from: /祟/g, to: '崇' },
];

/** What there must be one of. 已 alone is in nearly every text, in 已经: here it is with what the words have before it. */
const LIKELY = /[臵祟]|[已巳](?<=[自抒持克律舍捨知推为為由利守].)/;

/** 报道 is a word: only someone who comes to take up a post 报到s. */
const ARRIVAL: Repair = { wrong: /(?<=[到来來][^。，,]{1,12})[来來][报報]道/g, from: /道/g, to: '到' };

/** Puts right the characters that fonts and hasty typing got wrong. */
export function repairGlyphs(lines: readonly Line[], context: Context): readonly Line[] {
  return lines.map((line) => {
    if (!LIKELY.test(line.text)) return line;
    const text = REPAIRS.reduce((current, repair) => applyRepair(current, repair, context), line.text);
    return text === line.text ? line : { ...line, text };
  });
}

function applyRepair(text: string, { wrong, from, to }: Repair, context: Context): string {
  if (text.search(from) < 0) return text;
  return text.replace(wrong, (before) => {
    const after = before.replaceAll(from, to);
    recordChange(context, { kind: 'glyph', before, after, certain: true });
    return after;
  });
}

/** Offers, without making it, the repair of a word that may be meant as it stands. */
export function offerGlyphs(lines: readonly Line[], context: Context): readonly Line[] {
  for (const { text } of lines) {
    if (!text.includes('道')) continue;
    for (const [before] of matchesOf(text, ARRIVAL.wrong)) {
      const after = before.replaceAll(ARRIVAL.from, ARRIVAL.to);
      recordChange(context, { kind: 'glyph', before, after, certain: false });
    }
  }
  return lines;
}
