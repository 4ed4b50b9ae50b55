import type { Line } from '../read/line.ts';
import { matchesOf } from '../text/matches.ts';
import { NUMERAL, SPEECH_NAME } from '../text/speech-names.ts';

/** Hosts that reword their texts have 尊重的, 敬重的, 友爱的 for 尊敬的, 亲爱的. */
const SALUTATION =
  '(?:尊敬|敬[爱愛]|[亲親][爱愛]|(?:尊重|敬重|友[爱愛])的|各位|[诸諸]位|同志|老[师師]|同[学學]|朋友|女士|先生|[乡鄉][亲親]|父老)[^。！？!?；;：:]{0,60}[：:]';
const EDITOR = '(?:[编編]者按|[导導][语語])[：:]';
const OPEN = '[【\\[(（〔]?';
const CLOSE = '[】\\])）〕》」]?';

/** Who speaks, by office and name, and when or where: between a title and the address. */
const SPEAKER =
  '(?!尊敬|敬[爱愛]|[亲親][爱愛]|各位|[诸諸]位)[\\u3400-\\u9fff、]{0,30}(?:书记|書記|主任|主席|代表|经理|經理|[负負][责責]人|[长長])[\\u3400-\\u9fff×Xx*]{2,4}\\s*';
const NOTE = '[（(][^（）()]{4,30}[)）]\\s*';
const BEGINS_WITH_NOTE = new RegExp(`^(${SPEAKER})?(?:${NOTE})?(?=${SALUTATION})`);
/** The day alone, where the title has a line of its own. */
const BEGINS_WITH_DAY = new RegExp(
  `^[（(][\\d〇一二三四五六七八九十×xX]{2,4}年[^（）()]{2,20}[)）]\\s*(?=${SALUTATION})`,
);

/** The end of a title or label (`…讲话稿1`, `…致辞】`, `【篇二】`, `第三篇：`) with a whole salutation right behind it. */
const GLUED = new RegExp(
  `(?:(?:${SPEECH_NAME}|范文|範文|例文)(?:\\s*${OPEN}(?:篇\\s?)?${NUMERAL})?|篇\\s?${NUMERAL}|第${NUMERAL}篇)${CLOSE}[：:、.\\s]*(?=(?:${SPEAKER})?(?:${NOTE})?${SALUTATION}|${EDITOR})`,
  'g',
);
/** An editor's lead that ends where the speech begins: `编者按：本文主要从…。具体材料请详见：同志们：`. */
const LEAD = new RegExp(`^${EDITOR}.{0,600}?(?:[详詳][见見]|如下)[：:]\\s*(?=${SALUTATION})`);
/** Where a title that runs into its own copy begins again: `县长在…会上讲话县长在…会上的讲话`. */
const REPEATED = new RegExp(`^([^，,。！？!?；;：:]{4})[^，,。！？!?；;：:]{2,60}?${SPEECH_NAME}(?=\\1)`);

/** A library's number before all: `编号:136929198县委…`. */
const NUMBERED = /^(?:文[档檔])?[编編][号號][:：]\s?\d{5,}/;
/** The end of a title that stands in it twice, with what the host set between: `县长在…会议上的主持词201X/X/XX在…会议上的主持词`. */
const TWICE = new RegExp(`^(.{0,40}?)(.{6,60}${SPEECH_NAME})(.{0,16})\\2$`);

/** A label at the end of the paragraph above the address of its speech: `…晚年幸福！【第5篇】`. */
const LABEL_BEHIND = new RegExp(
  `(?<=[。！？!?][”’」』）)]?)\\s*(${OPEN}(?:第${NUMERAL}篇|篇\\s?${NUMERAL})${CLOSE}[：:]?)$`,
);
const ADDRESS = new RegExp(`^\\s*${SALUTATION}`);

/** In UTF-16 code units. */
const LONGEST = 60;
const SHORTEST_TITLE = 4;
const MOST_COPIES = 4;
/** A longer piece is no title, be it printed twice. */
const MOST_TWICE = 160;

/**
 * Parts a title or a collection's label from the salutation or the editor's lead that it runs into:
 * `…上的讲话同志们：`, `谢谢大家！…发言稿2尊敬的老师：`, and the lead from the
 * salutation. Before anything is looked for: a title is found by its line.
 */
export function splitGluedTitles(lines: readonly Line[]): readonly Line[] {
  return lines
    .flatMap((line, index) => splitLabelBehind(line, lines[index + 1]))
    .flatMap((line) => {
      // Both end in a colon, which most lines do not have.
      if (!/[：:]/.test(line.text)) return [line];
      if (!BEGINS_WITH_DAY.test(line.text) && !LEAD.test(line.text) && line.text.search(GLUED) === -1)
        return [line];
      const pieces = splitText(line.text);
      return pieces.length === 1
        ? [line]
        : pieces.map((text, index) => ({ ...line, text, gap: index === 0 && line.gap }));
    });
}

function splitLabelBehind(line: Line, next: Line | undefined): readonly Line[] {
  if (next === undefined || !ADDRESS.test(next.text)) return [line];
  const label = LABEL_BEHIND.exec(line.text);
  if (label === null) return [line];
  return [
    { ...line, text: line.text.slice(0, label.index) },
    { ...line, text: label[1] ?? '', gap: false },
  ];
}

function splitText(text: string): string[] {
  const number = NUMBERED.exec(text)?.[0];
  if (number !== undefined) return [number, ...splitText(text.slice(number.length))];
  const borders = [0, BEGINS_WITH_DAY.exec(text)?.[0].length ?? 0];
  for (const match of matchesOf(text, GLUED)) {
    const [name, ...numerals] = match;
    const end = match.index + name.length;
    const start = startOfTitle(text, match.index, end);
    const isLabel = numerals.some((numeral) => numeral !== undefined);
    if (start === null || (!isLabel && match.index - start < SHORTEST_TITLE)) continue;
    const [note, speaker = ''] = BEGINS_WITH_NOTE.exec(text.slice(end, end + 2 * LONGEST)) ?? [''];
    borders.push(start, end, end + speaker.length, end + note.length);
  }
  const last = borders.at(-1) ?? 0;
  const lead = LEAD.exec(text.slice(last))?.[0];
  if (lead !== undefined) borders.push(last + lead.length);
  return borders
    .flatMap((border, index) => splitRepeated(text.slice(border, borders[index + 1]).trim()))
    .flatMap(splitTwice)
    .filter((piece) => piece !== '');
}

/** Cuts the copies of a title off the start of a text; pages print one three or four times. */
function splitRepeated(text: string): string[] {
  const copies: string[] = [];
  let rest = text;
  for (let count = 0; count < MOST_COPIES; count++) {
    const copy = REPEATED.exec(rest)?.[0];
    if (copy === undefined) break;
    copies.push(copy);
    rest = rest.slice(copy.length);
  }
  return [...copies, rest];
}

/** The title as it stands first, what the host set between, and its end again. */
function splitTwice(title: string): string[] {
  const [, before = '', end = '', between = ''] = title.length > MOST_TWICE ? [] : (TWICE.exec(title) ?? []);
  return end === '' ? [title] : [before + end, between, end];
}

/** Offset where the title begins whose name stands at `end` and ends at `nameEnd`: behind a sentence, or at the start; null: it is no title. */
function startOfTitle(text: string, end: number, nameEnd: number): number | null {
  const before = text.slice(Math.max(0, end - LONGEST), end);
  const sentence = /[。！？!?…][”’」』）)]*(?=[^。！？!?…]*$)/.exec(before);
  if (sentence === null && end > LONGEST) return splitTwice(text.slice(0, nameEnd)).length > 1 ? 0 : null;
  const title = before.slice(sentence === null ? 0 : sentence.index + sentence[0].length);
  return /[，,；;：:]/.test(title) ? null : end - title.length;
}
