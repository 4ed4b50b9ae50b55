import { quotedSpans } from '../quotation.ts';
import type { Border } from './features.ts';
import { jointsOf } from './joints.ts';

/** In UTF-16 code units, the enumerator aside. */
const LONGEST = 46;
const SHORTEST = 3;
const AHEAD = 40;

/** A last clause that is nothing but a verb which wants its object: 认清形势，切实增强|做好工作的责任感. */
const WANTS_OBJECT =
  /(?:^|[，,])(?:切实|切實|不断|不斷|进一步|進一步|着力|著力|大力|努力|坚决|堅決|深入|持续|持續|积极|積極|有效|全力|充分|认真|認真|自觉|自覺|牢固|始终|始終)?(?:增强|增強|加强|加強|提高|提升|强化|強化|抓好|做好|抓住|确保|確保|营造|營造|树立|樹立|打造|构建|構建|筑牢|築牢|认清|認清|明确|明確|发挥|發揮|激发|激發|凝聚|夯实|夯實|把握|坚持|堅持|健全|实现|實現|促进|促進|形成|开创|開創|建立|履行|担负起|肩负起)$/;

/** What is done to it is still to come: 盯住重点，坚决把风险|消除在萌芽状态. */
const WANTS_VERB = /(?:^|[，,])(?![^，,]*[严嚴])[^，,]{0,3}[把将將](?![握关關脉脈来來])[^，,]{1,3}$/;

/** A count begins no text, as a date may: 去年出台了惠企措施|28条. */
const COUNT = /^[\d０-９]+(?:[.．][\d０-９]+)?(?![\d０-９.．年月])/;

/** Within a date or a number (事故教训就在身边4月|17日), or before what is counted. */
function partsNumber(lead: string, rest: string): boolean {
  return COUNT.test(rest) || (/[\d０-９][年月.．]?$/.test(lead) && /^[\d０-９年月日.．%％]/.test(rest));
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
  const stretch = text.slice(from, Math.min(from + LONGEST, limit));
  const mark = stretch.search(/[。！？；：!?;:]/);
  const most = mark < 0 ? stretch.length : mark;
  const quoted = quotedSpans(text.slice(from, from + 2 * LONGEST));
  const joints = jointsOf(text);
  const candidates: Candidate[] = [];
  for (let index = SHORTEST; index <= most; index++) {
    if (quoted.some((span) => span.start < index && index <= span.end)) continue;
    const end = from + index;
    const lead = stretch.slice(0, index);
    const rest = text.slice(end, end + AHEAD);
    if (WANTS_OBJECT.test(lead) || WANTS_VERB.test(lead) || partsNumber(lead, rest)) continue;
    candidates.push({
      end,
      lead,
      rest,
      echoes: comesBack(text, lead, end),
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
