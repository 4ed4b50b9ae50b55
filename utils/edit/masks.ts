import type { Change, Manuscript } from '../manuscript.ts';
import { MASKS } from '../text/masks.ts';
import { reviewMasks, type Stretch } from './parts.ts';
import { replaceStretches } from './replace.ts';

/** A place where something was masked. */
export interface Mask extends Stretch {
  mask: string;
  /** The word behind it, which tells what it stands for: X区, X同志. Looked for when it is asked for. */
  readonly next: string;
}

/** Quotes and brackets with nothing between them. */
const EMPTY_PAIR = /^(“”|《》|「」)$/;
/** Enough of a text to see its first word. */
const WINDOW = 4;

let segmenter: Intl.Segmenter | undefined;

/** All masks, in the order of the text. */
export function listMasks({ parts }: Manuscript): Mask[] {
  return parts.flatMap(({ blocks }, part) =>
    blocks.flatMap(({ text }, block) =>
      MASKS.flatMap((pattern) => [...text.matchAll(pattern)])
        .sort((left, right) => left.index - right.index)
        .map(({ 0: mask, index: start }) => {
          const end = start + mask.length;
          return {
            part,
            block,
            start,
            end,
            mask,
            get next() {
              return firstWord(text.slice(end, end + WINDOW));
            },
          };
        }),
    ),
  );
}

/** Writes a text in the place of masks that read alike. The change is logged once, with their number. */
export function fillMasks(
  manuscript: Manuscript,
  mask: string,
  places: readonly Stretch[],
  text: string,
): Manuscript {
  if (places.length === 0 || text === '') return manuscript;
  const filled = EMPTY_PAIR.test(mask) ? `${mask.charAt(0)}${text}${mask.charAt(1)}` : text;
  const changes = logFill(manuscript.changes, mask, filled, places.length);
  return reviewMasks({ ...replaceStretches(manuscript, places, filled), changes });
}

function logFill(changes: readonly Change[], before: string, after: string, count: number): Change[] {
  const known = changes.find(
    (change) => change.kind === 'fill' && change.before === before && change.after === after,
  );
  const total = count + (known ? (known.count ?? 1) : 0);
  const change: Change = {
    kind: 'fill',
    before,
    after,
    certain: true,
    ...(total > 1 && { count: total }),
  };
  return [...changes.filter((other) => other !== known), change];
}

function firstWord(text: string): string {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const [first] = segmenter.segment(text);
  return first?.isWordLike ? first.segment : '';
}
