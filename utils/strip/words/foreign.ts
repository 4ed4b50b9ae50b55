import type { Line } from '../../read/line.ts';
import { rememberLast } from '../../remember-last.ts';
import { isProse, layOut } from '../layout.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { isSigned } from '../voice/voice.ts';

const LONGEST = 60;
/** Headings without numbers come in numbers. */
const MOST = 2;
/** Fewer paragraphs cannot show what a text is about. */
const LEAST_PROSE = 3;
/** Of the pairs of characters of a text's own heading more recur in the text. */
const SHARED = 0.2;
/** What is sold to those who write, and how. */
const TRADE =
  /[买卖购售价折费元领抢扫稿\da-z]|[招送][一生]|真题|培训|软件|文秘|公文|写作|老师|一键|点[我此击]|微信|私信|响应|课[件程]/;

/** What no heading of a text says. */
const OFFER = /¥|人(?:学习|购买|付款|在看|想看)|已售|包邮|点击|下单|小店|微信|满\d+减|仅剩/;

/** The few lines of a text that are no sentence, no heading among others, and share no words with it. */
export const findForeign = rememberLast((lines: readonly Line[]): ReadonlySet<Line> => {
  const places = layOut(lines);
  const body = lines.filter((_, index) => places[index] === 'body');
  const bare = body.filter(isBare);
  const found = new Set<Line>();
  if (bare.length === 0 || new Set(bare.map(folded)).size > MOST) return found;
  const prose = body.filter(isProse);
  if (prose.length < LEAST_PROSE) return found;
  const text = prose.map(folded).join('\n');
  for (const line of bare)
    if (TRADE.test(folded(line)) && sharedWith(text, folded(line)) <= SHARED) found.add(line);
  return found;
});

function isBare(line: Line): boolean {
  if (line.text.length > LONGEST || line.text.length < 6) return false;
  if ((line.emphasis && !OFFER.test(folded(line))) || /^h\d$/.test(line.element)) return false;
  if (isEnumerated(line) || isLabel(line) || isSalutation(line) || isSigned(line)) return false;
  return !/[。!;:…"”』」)\]】]$/.test(folded(line));
}

function sharedWith(text: string, words: string): number {
  const pairs = [...words.matchAll(/(?=([\u3400-\u9fff]{2}))/g)].map(([, pair = '']) => pair);
  return pairs.length === 0 ? 1 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}
