import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { matchesOf } from '../text/matches.ts';

interface Repair {
  readonly wrong: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

/** 已 for 己, and the like, 千部 for 干部 as text recognition reads it: only in words where the wrong character gives none. */
const REPAIRS: readonly Repair[] = [
  { wrong: /[\u3400-\u9fff]?臵+/g, from: /臵/g, to: '置' },
  { wrong: /[\u3400-\u9fff]?亊/g, from: /亊/g, to: '事' },
  { wrong: /[\u3400-\u9fff]?(?<!疆)埸/g, from: /埸/g, to: '场' },
  // A county's name, a river's, and what a farmer holds.
  { wrong: /(?<![执執负負释釋秉])耒(?![阳陽水河耜耕山])/g, from: /耒/g, to: '来' },
  { wrong: /(?:[监監基总總]|^)瞀|瞀(?=[促查导導察办辦战戰])/g, from: /瞀/g, to: '督' },
  { wrong: /[\u3400-\u9fff]?甁/g, from: /甁/g, to: '瓶' },
  { wrong: /[\u3400-\u9fff]?叧/g, from: /叧/g, to: '另' },
  { wrong: /[曖暧](?!昧)/g, from: /[曖暧]/g, to: '暖' },
  { wrong: /(?<![来來亲親独獨源出取发發各])自[已巳](?![经經])/g, from: /[已巳]/g, to: '己' },
  {
    wrong:
      /各抒[已巳][见見]|各持[已巳][见見]|克[已巳]奉公|[严嚴][于於以]律[已巳]|[舍捨][已巳][为為救]人|知[已巳]知彼|推[已巳]及人|[据據][为為][已巳]有|[为為][已巳]任|身不由[已巳]|[损損]人利[已巳]|安分守[已巳]/g,
    from: /[已巳]/g,
    to: '己',
  },
  { wrong: /祟[高尚敬拜]|(?:推|尊)祟/g, from: /祟/g, to: '崇' },
  { wrong: /(?<![自知克异異各为為利一])己[经經]/g, from: /己/g, to: '已' },
  {
    wrong: /(?<![周週年月期岁歲世纪紀代季春夏秋冬始本汉漢秦晋隋唐宋元明清战戰])末[来來]/g,
    from: /末/g,
    to: '未',
  },
  {
    wrong: /(?<![护護战戰])士地(?:承包|改革|流[转轉]|使用|征用|徵用|[资資]源|面[积積]|管理|所有)/g,
    from: /士/g,
    to: '土',
  },
  {
    wrong: /(?<![一二三四五六七八九十百两兩几幾上数數成近\d])千部(?![电電影书書作手小片机機])/g,
    from: /千/g,
    to: '干',
  },
  { wrong: /(?<![加进進引录錄登输輸])入[员員](?!工)/g, from: /入/g, to: '人' },
  { wrong: /(?<![收投输輸])入均(?=收入|[纯純占]|可支配|生[产產]|耕地|住房)/g, from: /入/g, to: '人' },
  // 孑然, 孑立 and 孑孓 are words.
  { wrong: /[\u3400-\u9fff](?<![茕煢])孑(?![然立孓遗遺身])/g, from: /孑/g, to: '子' },
  { wrong: /百[―—–](?=十)/g, from: /[―—–]/g, to: '一' },
  { wrong: /同忐/g, from: /忐/g, to: '志' },
  {
    wrong: /(?<=月[\d一二三四五六七八九十]{1,3})曰|(?<=[昨节節假])曰(?![：:，,“"「‘])/g,
    from: /曰/g,
    to: '日',
  },
  { wrong: /[\u3400-\u9fff]エ(?=[\u3400-\u9fff])/g, from: /エ/g, to: '工' },
  { wrong: /[\u3400-\u9fff]カ(?![国國月年所])(?=[\u3400-\u9fff])/g, from: /カ/g, to: '力' },
];

/** What there must be one of. 已 alone is in nearly every text, in 已经: here it is with what the words have before it. */
const LIKELY =
  /[臵耒瞀甁叧祟忐曰エカ亊埸曖暧孑]|百[―—–]十|[已巳](?<=[自抒持克律舍捨知推为為由利守].)|己[经經]|末[来來]|士地|千部|入[员員均]/;

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
