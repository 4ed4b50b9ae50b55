import type { Line } from '../read/line.ts';
import { SPEECH_NAME } from '../text/speech-names.ts';

const NUMERAL = '(?:[一二三四五六七八九十]{1,3}|\\d{1,2})';
const OPEN = '[【\\[(（〔]?';
const CLOSE = '[】\\])）〕》」]?';

/** The end of a title or label (`…讲话稿1`, `…致辞】`, `【篇二】`, `第三篇：`) with a whole salutation right behind it. */
const GLUED = new RegExp(
  `(?:(?:${SPEECH_NAME}|范文|範文|例文)(?:[\\s　]*${OPEN}(?:篇[\\s　]?)?${NUMERAL})?|篇[\\s　]?${NUMERAL}|第${NUMERAL}篇)${CLOSE}[：:、.\\s　]*(?=(?:尊敬|敬[爱愛]|[亲親][爱愛]|各位|[诸諸]位|同志|老[师師]|同[学學]|朋友|女士|先生|[乡鄉][亲親]|父老)[^。！？!?；;：:]{0,60}[：:])`,
  'g',
);
/** In UTF-16 code units. */
const LONGEST = 60;
const SHORTEST_TITLE = 4;

/**
 * Parts a title or a collection's label from the salutation that it runs into: `…上的讲话同志们：`,
 * `谢谢大家！…发言稿2尊敬的老师：`. Before anything is looked for: a title is found by its line.
 */
export function splitGluedTitles(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const pieces = splitText(line.text);
    return pieces.length === 1
      ? [line]
      : pieces.map((text, index) => ({ ...line, text, gap: index === 0 && line.gap }));
  });
}

function splitText(text: string): string[] {
  const borders = [0];
  for (const { 0: name, index } of text.matchAll(GLUED)) {
    const start = startOfTitle(text, index);
    if (start === null) continue;
    borders.push(start, index + name.length);
  }
  return borders
    .map((border, index) => text.slice(border, borders[index + 1]).trim())
    .filter((piece) => piece !== '');
}

/** Offset where the title begins whose name stands at `end`: behind a sentence, or at the start; null: it is no title. */
function startOfTitle(text: string, end: number): number | null {
  const before = text.slice(Math.max(0, end - LONGEST), end);
  const sentence = /[。！？!?…][”’」』）)]*(?=[^。！？!?…]*$)/.exec(before);
  if (sentence === null && end > LONGEST) return null;
  const title = before.slice(sentence === null ? 0 : sentence.index + sentence[0].length);
  if (/[，,；;：:]/.test(title)) return null;
  const numbered = /^(?:篇|第|\S+[\s　]*[【[(（〔]?(?:篇[\s　]?)?[\d一二三四五六七八九十])/.test(
    text.slice(end),
  );
  return numbered || title.length >= SHORTEST_TITLE ? end - title.length : null;
}
