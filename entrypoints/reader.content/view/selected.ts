import { documentIn } from '../../../utils/read/frames.ts';
import { selectedRanges } from '../../../utils/read/selection.ts';

interface Selected {
  /** Where it stands. */
  inside: Document;
  ranges: Range[];
}

/** What is selected on a page, or else in a frame of its own origin; no ranges where nothing is. */
export function findSelected(inside: Document): Selected {
  const ranges = selectedRanges(inside.getSelection());
  if (ranges.length > 0) return { inside, ranges };
  for (const frame of inside.querySelectorAll('iframe, frame')) {
    const framed = documentIn(frame);
    const found = framed && findSelected(framed);
    if (found && found.ranges.length > 0) return found;
  }
  return { inside, ranges };
}
