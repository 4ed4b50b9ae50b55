import { type Pass, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { endsWithin, isProse, layOut, type Place } from '../layout.ts';
import { findReferences } from '../references.ts';
import { keepLines, mayBe } from '../remove.ts';
import { folded, isEnumerated } from '../shape.ts';
import { furnitureOf } from '../words/vocabulary.ts';

/**
 * Lines that are made of little else than the words of page furniture, in whatever wording: sites
 * phrase it differently, the words are the same.
 */
export const removeFurniture: Pass = (lines, context) => {
  const places = layOut(lines);
  return keepLines(lines, (line, index) => {
    if (isProse(line) || findReferences(lines).has(line)) return true;
    if (isRule(line) || (isMarkOnly(line) && places[index] !== 'body')) {
      recordRemoval(context, line, line.hint ?? 'outside');
      return false;
    }
    // The last line of a hard-wrapped paragraph may be two words of any kind.
    const reason = furnitureOf(folded(line), shareFor(places[index], line));
    if (reason === null || !mayBe(line, reason) || endsWithin(lines[index - 1])) return true;
    if (places[index] === 'body' && (isEnumerated(line) || /[。!?;,:]$/.test(folded(line)))) return true;
    recordRemoval(context, line, reason);
    return false;
  });
};

/** A line of stars or dashes that a host draws under its heading; three stars may part a speech's sections. */
function isRule({ text }: Line): boolean {
  return text.length >= 8 && /^([*=\-_~#·.—–―─━═＊＝－＿～])\1+$/.test(text.replace(/\s/g, ''));
}

/** What is left of a link, of a date that a script writes or of a bar that fills: `>`, `»`, `|`, `今天是：`, `5%`. */
function isMarkOnly({ text }: Line): boolean {
  return /^(?:[<>«»‹›|·•\s-]{1,4}|今天是\s?[:：]?|\d{1,3}\s?[%％])$/.test(text);
}

/** Behind the text little is expected but a signature and a list of what is attached; in it nearly every word must tell. */
function shareFor(place: Place | undefined, line: Line): number {
  if (place === 'body') return 0.95;
  return place === 'tail' && !isEnumerated(line) && !/[。!?]$/.test(folded(line)) ? 0.5 : 0.8;
}
