import { quotedSpans } from '../quotation.ts';
import type { Border } from './features.ts';

/** In UTF-16 code units, the enumerator aside. */
const LONGEST = 46;
const SHORTEST = 3;
const AHEAD = 40;

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
  const candidates: Candidate[] = [];
  for (let index = SHORTEST; index <= most; index++) {
    if (quoted.some((span) => span.start < index && index <= span.end)) continue;
    const end = from + index;
    const lead = stretch.slice(0, index);
    candidates.push({ end, lead, rest: text.slice(end, end + AHEAD), echoes: comesBack(text, lead, end) });
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
