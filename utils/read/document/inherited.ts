import type { RemovalReason } from '../../manuscript.ts';
import type { Row } from '../writer.ts';
import type { Box } from './box.ts';
import { sumUp } from './sums.ts';

/** What holds so much of the document is not what its name says: `<div class="download-page">`. */
const TOO_MUCH = 0.4;

/** What the markup says of each row: its own element's word, else that of the nearest box around it. */
export function inheritHints(
  boxes: readonly Box[],
  rows: readonly Row[],
  zone: readonly boolean[],
): (RemovalReason | null)[] {
  const held = sumUp(boxes, rows, (row, index) => (zone[index] ? row.text.length : 0));
  const most = TOO_MUCH * (held[0] ?? 0);
  const hints: (RemovalReason | null)[] = [];
  boxes.forEach((box, index) => {
    const own = (held[index] ?? 0) > most ? null : box.hint;
    hints.push(own ?? hints[box.parent] ?? null);
  });
  return rows.map((row) => row.hint ?? hints[row.box] ?? null);
}
