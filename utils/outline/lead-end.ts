/** A sentence longer than this is body text, not a heading. In UTF-16 code units, the enumerator aside. */
export const LONGEST_LEAD = 36;

const SENTENCE_END = /[。！？!?；;]["”’」』）)]*/g;

/**
 * End of the heading sentence that begins at `from`, its end mark included: the first end of a sentence
 * before `limit`, or `limit`. UTF-16 offsets.
 */
export function findLeadEnd(text: string, from: number, limit: number): number {
  SENTENCE_END.lastIndex = from;
  const match = SENTENCE_END.exec(text.slice(0, Math.min(limit, from + 400)));
  return match ? match.index + match[0].length : limit;
}

/** Longest clause that may stand for its sentence (`一是持续保持笃定的政治敏锐性，`), in UTF-16 code units. */
const LONGEST_CLAUSE = 20;

/** End of the first clause, its comma included, where that clause is short enough to be a heading; otherwise null. */
export function findClauseEnd(text: string, from: number, limit: number): number | null {
  const clause = text.slice(from, Math.min(limit, from + LONGEST_CLAUSE));
  const comma = /[，,]/.exec(clause);
  return comma && comma.index >= 4 ? from + comma.index + 1 : null;
}
