import { foldWords } from '../../text/fold-words.ts';
import { quotedSpans } from '../quotation.ts';
import type { Border } from './features.ts';
import { jointsOf } from './joints.ts';

/** In UTF-16 code units, the enumerator aside. */
const LONGEST = 46;
const SHORTEST = 3;
const AHEAD = 40;
const MOST_CLAUSES = 3;

/** A last clause that is nothing but a verb which wants its object: 认清形势，切实增强|做好工作的责任感. */
const WANTS_OBJECT =
  /(?:^|,)(?:切实|不断|不斷|进一步|着力|著力|大力|努力|坚决|堅决|深入|持续|持續|积极|积極|有效|全力|全面|充分|认真|自觉|合理|自覺|牢固|始终)?(?:增强|加强|提高|提升|强化|抓好|做好|抓住|确保|確保|营造|營造|树立|樹立|打造|构建|筑牢|築牢|认清|明确|明確|发挥|发揮|激发|凝聚|夯实|把握|坚持|堅持|健全|实现|促进|形成|开创|建立|履行|担负起|肩负起|认识|认識|突出|落实|做到|守住|推进|推动|深化|完善|优化|巩固|鞏固|严守|嚴守|聚焦|紧盯|緊盯|围绕|圍繞|贯彻|弘扬|弘揚|调整)$/;

/** A count begins no text, as a date may: 去年出台了惠企措施|28条. */
const COUNT = /^\d+(?:\.\d+)?(?![\d.年月])/;

/** 把亲清关系立|在明处. */
const HAS_OBJECT = /(?:^|,)[^,]{0,3}[把将][^,]+$/;
const WHERE_TO = /^[在到成为给起]/;

/**
 * No heading ends so, but one that says what something is: 困难是暂时的. Nor in a word said twice: 严峻形势|形势不等人, nor in
 * an adverb: 大路货还是太|多.
 */
const GOES_ON = /[,、和及“《(再更最就都也还很太]$|(?<![主需必重摘纲概])要$|(?:^|,)[^是,]*的$|(..)\1$/;
/** Nor in what opens a clause: 我的打算假如|各位选我. */
const OPENS_CLAUSE = /(?:如果|假如|假若|倘若|要是|虽然|雖然|尽管|儘管|因为|因為|由于|由於|只要|但是|而且)$/;
/** Nor a word before it: 我的工作|思路假如各位选我. Who acts may stand there. */
const BEFORE_CLAUSE = /^[^,，。我你您他她咱们們]{1,3}(?:假如|假若|假使)/;
/** Nor between who is to act and what is to be done: 抓好农资供应供销部门|要提前调运. */
const ENDS_IN_ACTOR =
  /(?:部门|部門|单位|單位|人员|人員|干部|幹部|同志|机关|機關|乡镇|鄉鎮|街道|企业|企業|学校|學校|党组织|黨組織)$/;
const ACTS = /^(?:[都也]?要|应当?|應當?|必须|必須|务必|務必)/;
/** Nor does a text begin so. */
const LEANS_BACK = /^[的之、,。;:”」》)]/;

/** Behind a figure, within a date (事故教训就在身边4月|17日), or before what is counted. */
function partsNumber(lead: string, rest: string): boolean {
  return COUNT.test(rest) || /\d$/.test(lead) || (/\d[年月.]$/.test(lead) && /^\d/.test(rest));
}

/** A possible end of a heading, as an offset of its text. */
export interface Candidate extends Border {
  readonly end: number;
}

/**
 * Where a heading that begins at `from` (behind its enumerator) may end: anywhere before the first end mark, outside
 * quotations, before `limit`. Borders of words would be fewer, but browsers do not agree on them (走|就走|前古|语).
 */
export function headingEnds(text: string, from: number, limit: number): Candidate[] {
  const folded = foldWords(text.slice(from, from + LONGEST + AHEAD));
  const stretch = folded.slice(0, Math.min(LONGEST, limit - from));
  const mark = stretch.search(/[。！？；：!?;:]/);
  const most = mark < 0 ? stretch.length : mark;
  const quoted = quotedSpans(text.slice(from, from + 2 * LONGEST));
  const joints = jointsOf(text);
  const candidates: Candidate[] = [];
  for (let index = SHORTEST; index <= most; index++) {
    if (quoted.some((span) => span.start < index && index <= span.end)) continue;
    const end = from + index;
    const lead = stretch.slice(0, index);
    const rest = folded.slice(index, index + AHEAD);
    if (WANTS_OBJECT.test(lead) || partsNumber(lead, rest)) continue;
    if (OPENS_CLAUSE.test(lead) || BEFORE_CLAUSE.test(rest)) continue;
    if (HAS_OBJECT.test(lead) && WHERE_TO.test(rest)) continue;
    if (ENDS_IN_ACTOR.test(lead) && ACTS.test(rest)) continue;
    if (lead.split(',').length > MOST_CLAUSES || GOES_ON.test(lead) || LEANS_BACK.test(rest)) continue;
    candidates.push({
      end,
      lead,
      rest,
      echoes: comesBack(text, text.slice(from, end), end),
      joint: joints(end),
    });
  }
  return candidates;
}

/** Longest way to look for an echo, in UTF-16 code units: a page of two million characters stays linear. */
const ECHO_RANGE = 20_000;

/** Whether the last of several clauses stands elsewhere in the text by itself, a mark on either side. */
function comesBack(text: string, lead: string, end: number): boolean {
  const comma = Math.max(lead.lastIndexOf('，'), lead.lastIndexOf(','));
  const clause = lead.slice(comma + 1);
  if (comma < 0 || clause.length < 3 || clause.length > 8) return false;
  const start = Math.max(0, end - ECHO_RANGE);
  const range = text.slice(start, end + ECHO_RANGE);
  for (let at = range.indexOf(clause); at >= 0; at = range.indexOf(clause, at + 1)) {
    const [before, after] = [range.charAt(at - 1), range.charAt(at + clause.length)];
    if (start + at + clause.length !== end && /[，,、。；;：:]/.test(before) && /[，,、。；;！!]/.test(after))
      return true;
  }
  return false;
}
