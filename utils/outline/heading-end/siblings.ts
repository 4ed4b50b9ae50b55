import { commonPrefix } from '../../text/common.ts';
import type { RankedEnd } from './rank.ts';

/** Most words of Chinese have two characters. */
const WORD = 2;

interface Path {
  readonly chosen: readonly (RankedEnd | undefined)[];
  readonly score: number;
}

/**
 * The ends of the headings of one list, one a heading, that are likeliest by themselves and beside each other:
 * siblings have as many clauses, last clauses of like length (…，谋就谋定 / …，走就走前), and are summed up together in
 * a closing line. Viterbi's algorithm.
 */
export function chooseTogether(
  ranked: readonly (readonly RankedEnd[])[],
): readonly (RankedEnd | undefined)[] {
  let paths: Path[] = [{ chosen: [], score: 0 }];
  for (const ends of ranked) {
    const options: readonly (RankedEnd | undefined)[] = ends.length > 0 ? ends : [undefined];
    paths = options.map((end) => extend(paths, end));
  }
  return paths.reduce((best, path) => (path.score > best.score ? path : best)).chosen;
}

function extend(paths: readonly Path[], end: RankedEnd | undefined): Path {
  const own = end ? Math.log(end.probability) : 0;
  let best: Path = { chosen: [end], score: Number.NEGATIVE_INFINITY };
  for (const { chosen, score } of paths) {
    const total = score + own + likeness(chosen.at(-1), end);
    if (total > best.score) best = { chosen: [...chosen, end], score: total };
  }
  return best;
}

/** Lengths that differ by more are as unlike. */
const MOST_UNLIKE = 8;

/**
 * In the unit of log-probabilities; by a chain of siblings (a conditional random field) trained on the headings that the
 * ends were, rounded. A word in common at the end tells little: 确保换届工作|依法有序, 保证换届工作|风清气正.
 */
export function likeness(left: RankedEnd | undefined, right: RankedEnd | undefined): number {
  if (!left || !right) return 0;
  const [one, other] = [left.lead.split(/[，,]/), right.lead.split(/[，,]/)];
  const apart = Math.abs(left.lead.length - right.lead.length);
  const sameCount = one.length === other.length;
  const sameLast = sameCount && one.at(-1)?.length === other.at(-1)?.length;
  return (
    (apart === 0 ? 1.3 : apart === 1 ? 0.4 : 0) -
    0.15 * Math.min(apart, MOST_UNLIKE) +
    (sameCount ? 0.3 : 0) +
    (sameLast ? 0.3 : 0) +
    (left.echoes && right.echoes ? 4 : 0) +
    (areBuiltAlike(left, right) ? 0.5 : 0)
  );
}

/** Around what differs, or with the same word at the end. */
export function areBuiltAlike(left: RankedEnd, right: RankedEnd): boolean {
  return endAlike(left, right) || isFramed(left, right);
}

/** Characters that two leads of one length have at the same places. */
const FRAME = 3;

/** Built alike around what differs: 抓项目就是抓后劲, 抓企业就是抓根本. A like beginning shows nothing of the end. */
export function isFramed({ lead: left }: RankedEnd, { lead: right }: RankedEnd): boolean {
  if (left.length !== right.length || left === right) return false;
  let same = 0;
  for (let at = 0; at < left.length; at++) if (left[at] === right[at]) same++;
  return same >= FRAME && same > commonPrefix(left, right);
}

/** With the same word: 打好垃圾清理硬仗, 打好污水治理硬仗. */
function endAlike(left: RankedEnd, right: RankedEnd): boolean {
  const word = left.lead.slice(-WORD);
  return word.length === WORD && left.lead !== right.lead && right.lead.endsWith(word);
}
