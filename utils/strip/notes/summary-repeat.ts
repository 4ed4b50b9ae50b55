import { type Pass, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { lettersOf } from '../../text/letters.ts';
import { findRepeated } from '../../text/repeats.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isProse, layOut } from '../layout.ts';
import { perLine } from '../per-line.ts';
import { keepLines, mayBe } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { countWords, HOST } from '../words/host-words.ts';
import { DESCRIPTION } from './description.ts';

const LABEL = compiled(
  /^[\s【[]*(?:内容|文档|文章|本文|资料)?(?:摘要|简介|导读|提要|概要|概述|梗概|介绍|目录|导语|正文摘要|内容预览)[\s】\]]*:?\s*/,
);
/** A label that no list has, above the text; no number of an item. */
const ANY_LABEL = compiled(/^(?!.{0,4}们)[^,。!?;:、\d一二三四五六七八九十第]{2,8}:/);
const BARE_LABEL = compiled(new RegExp(`${LABEL.source}$`));
const BUTTON = compiled(
  /^[\s[【(]*(?:展开|收起|折叠|展开全部|收起全部|查看(?:更多|全部|全文)|更多|全部)[\s>»<«↓↑…\].】)▼▲∨∧]*$/,
);
const CUT = compiled(
  /(?:…|\.{2,}|。{2,})\s*(?:[[【(]?(?:展开|查看|更多|详细|全文|收起)[^。]{0,6})?$|(?:展开|查看|阅读)(?:全文|全部|更多|详[细情])[\])】>»]*$/,
);
/** What the host says behind a lead that it has cut from the text: `……以下是小编整理的范文，欢迎阅读。` */
const ANNOUNCED = compiled(
  /(?:…|\.{3,}|。{2,}|(?<=[。!?]))\s*[^…。!?]{0,12}(?:[以如]下|下[面边文]|小编|本[文站]|欢迎|整理)[^…]{0,100}$/,
);
/** A line that a library cuts from a text for its description is repeated by one of the next so many. */
const NEXT_LINES = 3;
/** A sentence of the text between the paragraphs, with who said it: `“门口那盏灯，每晚亮到十点。”—— 会长 某某`. */
const PULLED = compiled(/^[“"「『]([^”"」』]{10,100})[”"」』]\s?[—–-]{1,2}\s?[^,。!?;:]{2,20}$/);
/** A line that is a summary by its place, in UTF-16 code units. */
const SHORTEST = 40;
const LONGEST_FURNITURE = 16;
const WINDOW = 10;
/** The share of its windows that a repeated text has in common with the document. */
const COPIED = 0.85;
const FIRST_LINES = 12;
/** Of the host, in a sentence of its own. */
const FEWEST_WORDS = 2;

/** A summary that only repeats a stretch of the document, with its label and buttons. */
export const removeSummaryRepeats: Pass = (lines, context) => {
  const places = layOut(lines);
  const address = lines.findIndex(isSalutation);
  const candidates = new Map<number, string>();
  lines.forEach((line, index) => {
    const pulled = PULLED.exec(folded(line))?.[1];
    if (pulled !== undefined) candidates.set(index, lettersOf(pulled));
    const early = index < Math.min(address, FIRST_LINES) && isProse(line) && line.text.length >= SHORTEST;
    const marked = early || opensBox(lines, index) || isBelowDescription(lines, index);
    const labelled = index < FIRST_LINES && ANY_LABEL.test(folded(line)) && line.text.length >= SHORTEST;
    if (!labelled && !isCandidate(line, marked) && !isOpening(lines, index)) return;
    const text = summaryOf(line);
    if (text.length >= (marked ? 1.5 : 3) * WINDOW) candidates.set(index, text);
  });
  const taken = new Set(
    findCopies(lines, candidates).flatMap((index) => [
      index,
      ...furnitureAbove(lines, index),
      ...frameOf(lines, index),
    ]),
  );
  return keepLines(lines, (line, index) => {
    const lone = places[index] !== 'body' && isFurniture(line);
    if ((!taken.has(index) && !lone) || !mayBe(line, 'summary-repeat')) return true;
    recordRemoval(context, line, 'summary-repeat');
    return false;
  });
};

const isFurniture = perLine((line) => {
  const text = folded(line);
  return line.text.length <= LONGEST_FURNITURE && (BUTTON.test(text) || BARE_LABEL.test(text));
});

/** The label and the buttons right above a line. */
function furnitureAbove(lines: readonly Line[], index: number): readonly number[] {
  const found: number[] = [];
  for (let above = index - 1; above >= index - 3; above--) {
    const line = lines[above];
    if (line === undefined || !isFurniture(line)) break;
    found.push(above);
  }
  return found;
}

/** The button of a box stands above the text that goes on behind it as well. */
function opensBox(lines: readonly Line[], index: number): boolean {
  const above = furnitureAbove(lines, index);
  const top = lines[index - above.length - 1];
  const closes = above.every((at) => isButton(lines[at])) && top !== undefined && isCut(top);
  return above.length > 0 && !closes;
}

/** A label in any words, where a button is the other side of the frame: `速览` … `展开`. */
const FRAME = /^[【[(]?[\u3400-\u9fff]{2,6}[】\])]?:?$/;

/** The button right below a text that is cut, and the label above it. */
function frameOf(lines: readonly Line[], index: number): readonly number[] {
  const line = lines[index];
  if (line === undefined || !isCut(line) || !isButton(lines[index + 1])) return [];
  const above = lines[index - 1];
  const isFrame =
    above !== undefined &&
    FRAME.test(folded(above)) &&
    !isSalutation(above) &&
    !isLabel(above) &&
    !isEnumerated(above);
  return isFrame ? [index - 1, index + 1] : [index + 1];
}

function isButton(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_FURNITURE && BUTTON.test(folded(line));
}

function isCut(line: Line): boolean {
  return CUT.test(line.text.slice(-20));
}

/** The label stays: it tells where a file's text begins. */
function isBelowDescription(lines: readonly Line[], index: number): boolean {
  const label = lines[index - 1];
  return label !== undefined && label.text.length < 10 && DESCRIPTION.test(folded(label));
}

/** The text as far as its description goes, and right below it the text: both begin with the title, as it was glued to them. */
function isOpening(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || index >= FIRST_LINES || line.text.length < SHORTEST) return false;
  // A title has no mark, however long it is.
  if (!/[,。;:!?]/.test(folded(line))) return false;
  const below = lines
    .slice(index + 1, index + 1 + NEXT_LINES)
    .filter(({ text }) => text.length > line.text.length);
  if (below.length === 0) return false;
  const letters = lettersOf(folded(line));
  return below.some((other) => lettersOf(folded(other)).startsWith(letters));
}

/** Marked: under a label, or above the address, where a speech has no text yet. */
function isCandidate(line: Line, marked: boolean): boolean {
  if (line.text.length < WINDOW || line.text.length > 4000) return false;
  // The labels of a collection repeat each other.
  if (isSalutation(line) || isLabel(line)) return false;
  return marked || line.hint === 'summary-repeat' || LABEL.test(folded(line)) || isCut(line);
}

function summaryOf(line: Line): string {
  const labelled = folded(line).replace(LABEL, '');
  const bare = (labelled.length < line.text.length ? withoutHost(labelled) : labelled).replace(ANY_LABEL, '');
  return lettersOf(bare.length < line.text.length ? bare.replace(ANNOUNCED, '') : bare);
}

/** What stands behind the sentences in which a host says who shared the file: `该【…】由【…】上传分享，…请下载此文档。` */
function withoutHost(text: string): string {
  const [lead] = splitSentences(text);
  return lead !== undefined && countWords(text.slice(0, lead.end), HOST) >= FEWEST_WORDS
    ? text.slice(lead.end)
    : text;
}

/** The candidates nearly all of whose 10-letter windows stand in the other lines too. */
function findCopies(lines: readonly Line[], candidates: ReadonlyMap<number, string>): readonly number[] {
  if (candidates.size === 0) return [];
  const rest = lines.filter((_, index) => !candidates.has(index)).map((line) => folded(line));
  const copies = findRepeated([...candidates.values()], lettersOf(rest.join('')), WINDOW, COPIED);
  return [...candidates].flatMap(([index, text]) => (copies.has(text) ? index : []));
}
