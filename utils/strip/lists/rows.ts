import { type Pass, recordRemoval } from '../../context.ts';
import type { RemovalReason } from '../../manuscript.ts';
import type { Line } from '../../read/line.ts';
import { layOut } from '../layout.ts';
import { keepLines } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { endsText, isSigned } from '../voice/voice.ts';

const LONGEST = 8;
/** A name and an office may stand below a title, two wishes behind a text. */
const FEWEST = 3;
/** What speakers say in so few words. */
const SPOKEN = /[我咱你您祝谢敬愿吧啊让]|健康|如意|顺利|幸福|快乐|成功|吉祥|平安|进步|安息|走好|不朽/;
const NOT_ROWS: ReadonlySet<RemovalReason> = new Set(['title-echo', 'page-number', 'watermark']);

/** Buttons, columns and tags, one word below the other, above or behind the text: what was taken from among them counts. */
export const removeRows: Pass = (lines, context) => {
  const places = layOut(lines);
  const rows = new Set(
    context.removed
      .filter(({ text, reason }) => !NOT_ROWS.has(reason) && text.length <= LONGEST)
      .map(({ order }) => order),
  );
  // Short lines above a speaker's last words are the speaker's.
  const last = lines.findLastIndex((line) => line.zone === 'document' && endsText(line));
  const bare = (line: Line, index: number) =>
    (places[index] === 'head' || (places[index] === 'tail' && index > last)) &&
    isRow(line) &&
    line.order !== context.titleOrder;
  lines.forEach((line, index) => {
    if (bare(line, index)) rows.add(line.order);
  });
  return keepLines(lines, (line, index) => {
    if (!bare(line, index) || runAt(line.order, rows) < FEWEST) return true;
    recordRemoval(context, line, 'outside');
    return false;
  });
};

function isRow(line: Line): boolean {
  const text = folded(line);
  if (text.length > LONGEST || /[^\u3400-\u9fffa-z]/.test(text) || SPOKEN.test(text)) return false;
  // 字号 signs nothing: a paper's number has figures.
  const signed = isSigned(line) && !text.endsWith('号');
  return !signed && !isEnumerated(line) && !isLabel(line) && !isSalutation(line);
}

/** How many places of the page in a row are rows. */
function runAt(order: number, rows: ReadonlySet<number>): number {
  let length = 1;
  for (let at = order - 1; length < FEWEST && rows.has(at); at--) length++;
  for (let at = order + 1; length < FEWEST && rows.has(at); at++) length++;
  return length;
}
