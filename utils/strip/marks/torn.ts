import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { isAlphanumeric, isHan } from '../../text/characters.ts';
import { partsWord } from '../../text/words.ts';
import { dropLines } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { voiceOf } from '../voice/voice.ts';
import { countWords, HOST } from '../words/host-words.ts';

/** In UTF-16 code units. */
const LONGEST = 30;
const SHORTEST_BEFORE = 20;
/** Of the line before it: where a text is wrapped, its lines are of one length. */
const SHORTER = 0.7;
/** The voice of a line in the middle of a sentence that is the host's. */
const SURELY = 4;
/** The same in the middle of a word or a number. */
const LIKELY = 0;

/** A short line of the host's in the middle of a sentence: `…由区行政审` `打开APP，畅读全文` `批局负责。` */
export const removeTorn: Pass = (lines, context) => {
  const torn = lines.filter((line, index) => {
    const [left, right] = [lines[index - 1], lines[index + 1]];
    if (left === undefined || right === undefined || !mayPart(line, left, right)) return false;
    if (!isTold(line, left, right)) return false;
    const voice = voiceOf(line, context);
    return voice >= SURELY || (voice >= LIKELY && isWithinWord(line, left, right));
  });
  return torn.length === 0 ? lines : dropLines(lines, context, 'advertisement', new Set(torn));
};

function mayPart(line: Line, left: Line, right: Line): boolean {
  if ([left, line, right].some(({ zone, hint }) => zone !== 'document' || hint !== null)) return false;
  if (left.text.length < SHORTEST_BEFORE || line.text.length > Math.min(LONGEST, left.text.length * SHORTER))
    return false;
  if (left.emphasis || right.indent > 0 || right.emphasis || right.text.length < 4) return false;
  if ([line, right].some((one) => isEnumerated(one) || isLabel(one) || isSalutation(one))) return false;
  if (isEnumerated(left) && !/[，。！？!?；;]/.test(left.text)) return false;
  const [end, start] = [left.text.at(-1), right.text[0]];
  const goesOn = isHan(end) || isAlphanumeric(end) || end === '，' || end === ',';
  return goesOn && (isHan(start) || isAlphanumeric(start)) && !/[。！？!?；;：:]$/.test(line.text);
}

/** A sign that is no mark of a text. */
const SIGN = /[^\s\w\u3400-\u9fff，。、；：？！“”‘’（）《》…—·,.:;?!()%-]/;

/** By a word of hosts or a sign of theirs, or by what stood beside it and is gone. */
function isTold(line: Line, left: Line, right: Line): boolean {
  return right.order - left.order > 2 || SIGN.test(line.text) || countWords(folded(line), HOST) > 0;
}

/** A word goes on behind the line, and none at its ends. */
function isWithinWord(line: Line, left: Line, right: Line): boolean {
  if (!isOneWord(left.text, right.text)) return false;
  return !isOneWord(left.text, line.text) && !isOneWord(line.text, right.text);
}

function isOneWord(left: string, right: string): boolean {
  if (isAlphanumeric(left.at(-1)) && isAlphanumeric(right[0])) return true;
  return isHan(left.at(-1)) && partsWord(left, right);
}
