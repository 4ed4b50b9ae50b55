import type { ComponentChildren } from 'preact';
import type { Stretch } from '../../utils/edit/parts.ts';

/** A place in the text that a search found. */
export interface Found extends Stretch {
  /** The one the reader stands at. */
  current: boolean;
}

/** The head of the sheet, as if it were a part before the first. */
export const SHEET = -1;
/** What stands above the blocks of a part, as if they were blocks before its first, in the order of the page. */
export const HEADS = { label: -4, title: -3, subtitle: -2, salutation: -1 } as const;

const NONE: readonly Found[] = [];

/** What was found in a block. */
export function foundIn(found: readonly Found[], part: number, block: number): readonly Found[] {
  if (found.length === 0) return NONE;
  return found.filter((each) => each.part === part && each.block === block);
}

/** A stretch of a block that begins at `offset`, with what was found in it marked. */
export function markFound(text: string, offset: number, found: readonly Found[]): ComponentChildren {
  if (found.length === 0) return text;
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const { start, end, current } of found) {
    const from = Math.max(done, start - offset);
    const to = Math.min(text.length, end - offset);
    if (from >= to) continue;
    pieces.push(
      text.slice(done, from),
      <mark key={from} data-current={current || undefined}>
        {text.slice(from, to)}
      </mark>,
    );
    done = to;
  }
  return [...pieces, text.slice(done)];
}
