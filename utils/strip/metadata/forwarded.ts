import type { Pass } from '../../context.ts';
import { compiled } from '../../text/compiled.ts';
import { dropLines } from '../remove.ts';
import { folded } from '../shape.ts';
import { coreOf, titleCore } from '../title/text.ts';

/** A row of a letter's head: `From: …`, `发件人：…`. */
const ROW = compiled(
  /^>?\s?(?:from|sent|date|subject|to|cc|reply-to|发件人|寄件[人者]|发送(?:时间|日期)|收件[人者]|抄送|副本|主[题旨]|日期|时间)\s?:/,
);
const SENDER = /^>?\s?(?:from|发件人|寄件[人者])\s?:/;
const FEWEST_ROWS = 3;
/** Who sends a letter on writes less above it. */
const FIRST_LINES = 40;

/** The head of the letter in which a text was sent on, with what was written above it. */
export const removeForwarded: Pass = (lines, context) => {
  const document = lines.filter(({ zone }) => zone === 'document').slice(0, FIRST_LINES);
  const start = document.findIndex((line) => SENDER.test(folded(line)));
  if (start === -1) return lines;
  const rows = document.slice(start);
  const end = rows.findIndex((line) => !ROW.test(folded(line)));
  if (end < FEWEST_ROWS) return lines;
  const head = rows.slice(0, end);
  const core = titleCore(context.page.headline ?? context.page.documentTitle ?? '');
  const above = document.slice(0, start).filter((line) => coreOf(line) !== core);
  const rest = dropLines(lines, context, 'meta', new Set(head));
  return dropLines(rest, context, 'outside', new Set(above));
};
