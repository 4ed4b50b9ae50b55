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
/** Unless they are long, in UTF-16 code units. */
const LEAST_TEXT = 240;
/** So many lines of one length without an end are rows of print; marks that hang make some longer. */
const FEWEST_ROWS = 3;
const SLACK = 3;
/** Of the pairs of characters of a text's own heading more recur in the text. */
const SHARED = 0.2;
/** What is sold to those who write, and how. */
const TRADE =
  /[买卖购售价折费元领抢扫稿\da-z]|[招送][一生]|真题|培训|软件|文秘|公文|写作|老师|一键|点[我此击]|微信|私信|响应|课[件程]/;

/** What no heading of a text says. */
const OFFER = /¥|人(?:学习|购买|付款|在看|想看)|已售|包邮|点击|下单|小店|微信|满\d+减|仅剩/;

/** Puts a question, and offers the answer in a clause that has no end: `睡不好？三招调理`. */
const ASKS_AND_OFFERS = /^[^。;:!?]{2,24}\?[^。;:!?]{3,}$/;
/** Two clauses without an end: a text's own heading is shorter, or numbered. */
const CLAUSES = /^[^。;:!?]{3,},[^。;:!?]{5,}$/;
/** Who says this speaks to listeners. */
const SPEAKS = /[我咱]们|乡亲|同志/;
/** A figure, or a word that needs another behind it. */
const TORN = /(?:\d|[的得地和与及把被将在向对从])$/;
/** How much such a line sounds like the host's the more for being foreign: by figures and trade, by its form, by trade alone. */
const PRICED = 6;
const ASKED = 5;
const TRADED = 3.4;
const UNSAID = 2.5;

/** The few lines of a text that are no sentence, no heading among others, and share no words with it, and how foreign each is. */
export const findForeign = rememberLast((lines: readonly Line[]): ReadonlyMap<Line, number> => {
  const places = layOut(lines);
  const body = lines.filter((_, index) => places[index] === 'body');
  const full = fullWidthOf(body);
  const bare = body.filter((line) => isBare(line) && line.text.length < full);
  const found = new Map<Line, number>();
  if (bare.length === 0 || new Set(bare.map(folded)).size > MOST) return found;
  const prose = body.filter((line) => isProse(line) && !bare.includes(line));
  const text = prose.map(folded).join('\n');
  if (prose.length < LEAST_PROSE && text.length < LEAST_TEXT) return found;
  for (const line of bare) {
    // A row of print may be a part of the text that was cut, and what ends as no clause does is torn from the rest of it.
    const mayGoOn = full < Number.POSITIVE_INFINITY;
    if (isProse(line) && TORN.test(folded(line))) continue;
    const weight = Math.min(weigh(folded(line), line), mayGoOn ? TRADED : PRICED);
    if (weight > 0 && sharedWith(text, folded(line)) <= SHARED) found.set(line, weight);
  }
  return found;
});

/** By its form and its words; a cell of a table says as little. */
function weigh(text: string, { element }: Line): number {
  const trades = TRADE.test(text);
  if (trades && /[\da-z¥]/.test(text)) return PRICED;
  if (SPEAKS.test(text)) return 0;
  if (ASKS_AND_OFFERS.test(text)) return ASKED;
  if (trades) return TRADED;
  return CLAUSES.test(text) && element !== 'td' && element !== 'th' ? UNSAID : 0;
}

/** Rows of print are as long as a row can be, but for the last of each paragraph; infinite where the lines are none. */
function fullWidthOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { text } of lines)
    if (!/[。！？!?;；:：]$/.test(text)) counts.set(text.length, (counts.get(text.length) ?? 0) + 1);
  const common = [...counts].filter(([length, count]) => length >= 16 && count >= FEWEST_ROWS);
  return common.length === 0
    ? Number.POSITIVE_INFINITY
    : Math.max(...common.map(([length]) => length)) - SLACK;
}

function isBare(line: Line): boolean {
  if (line.text.length > LONGEST || line.text.length < 6) return false;
  if ((line.emphasis && !OFFER.test(folded(line))) || /^h\d$/.test(line.element)) return false;
  if (isEnumerated(line) || isLabel(line) || isSalutation(line) || isSigned(line)) return false;
  return !/[。;]|[!:…"”』」)\]】]$/.test(folded(line));
}

function sharedWith(text: string, words: string): number {
  const pairs = [...words.matchAll(/(?=([\u3400-\u9fff]{2}))/g)].map(([, pair = '']) => pair);
  return pairs.length === 0 ? 1 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}
