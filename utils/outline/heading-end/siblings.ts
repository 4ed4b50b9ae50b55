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

/** In the unit of log-probabilities; set so that the heading-end training figures did not fall. */
export function likeness(left: RankedEnd | undefined, right: RankedEnd | undefined): number {
  if (!left || !right) return 0;
  const [one, other] = [left.lead.split(/[，,]/), right.lead.split(/[，,]/)];
  if (one.length !== other.length) return 0;
  const sameLength = one.at(-1)?.length === other.at(-1)?.length;
  const samePlace = one.length > 1 && one[0] === other[0];
  const bothEcho = left.echoes && right.echoes;
  return (
    0.5 +
    (sameLength ? 1 : 0) +
    (samePlace ? 2 : 0) +
    (bothEcho ? 4 : 0) +
    (endAlike(left, right) ? 5 : 0) +
    (isFramed(left, right) ? 4 : 0)
  );
}

/** Characters that two leads of one length have at the same places. */
const FRAME = 3;

/** Built alike around what differs: 抓项目就是抓后劲, 抓企业就是抓根本. A like beginning shows nothing of the end. */
function isFramed({ lead: left }: RankedEnd, { lead: right }: RankedEnd): boolean {
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
