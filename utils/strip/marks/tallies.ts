import type { Pass } from '../../context.ts';
import { getOrMake } from '../../known.ts';
import type { Line } from '../../read/line.ts';
import { dropLines } from '../remove.ts';
import { folded, isEnumerated, isLabel } from '../shape.ts';

/** In UTF-16 code units. */
const LONGEST = 60;
/** Fewer may be the document's own data. */
const FEWEST = 3;
const NUMBERS = /\d[\d.,]*/g;
const FEWEST_NUMBERS = 2;
/** What hosts count, and ask for. */
const COUNTED = /[票赞投藏赏]|均分|得分|评分|[阅浏].{0,2}[读览]|评论|转发|人气|热度|打榜|点击/;

/** What a host counts below each piece, in the same words with other numbers: `评委均分 96.25 人气票 1,283 给3号投一票`. */
export const removeTallies: Pass = (lines, context) => {
  const alike = new Map<string, Line[]>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.zone === 'outside' || !mayCount(line) || !closesPiece(next)) return;
    const text = folded(line);
    if ((text.match(NUMBERS)?.length ?? 0) < FEWEST_NUMBERS || !COUNTED.test(text)) return;
    getOrMake(alike, text.replace(NUMBERS, '#'), () => []).push(line);
  });
  const tallies = [...alike.values()].filter((rows) => rows.length >= FEWEST).flat();
  return tallies.length === 0 ? lines : dropLines(lines, context, 'share', new Set(tallies));
};

function mayCount(line: Line): boolean {
  if (line.text.length > LONGEST || line.emphasis || isLabel(line) || isEnumerated(line)) return false;
  return /\d.*\d/.test(line.text) && !/[。！？!?；;]$/.test(line.text);
}

/** Behind it the next piece begins, with a heading of its own, or nothing. */
function closesPiece(next: Line | undefined): boolean {
  return next === undefined || next.zone === 'outside' || next.emphasis || isLabel(next);
}
