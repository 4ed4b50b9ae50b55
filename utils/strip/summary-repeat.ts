import { type Pass, recordRemoval } from '../context.ts';
import type { Line } from '../read/line.ts';
import { layOut } from './layout.ts';
import { mayBe } from './remove.ts';
import { folded, isSalutation } from './shape.ts';
import { lettersOf } from './title-text.ts';

const LABEL =
  /^[\s【[]*(?:内容|文档|文章|本文|资料)?(?:摘要|简介|导读|提要|概要|概述|梗概|介绍|目录|导语|正文摘要|内容预览)[\s】\]]*:?\s*/;
const BARE_LABEL = new RegExp(`${LABEL.source}$`);
const BUTTON = /^[\s[【(]*(?:展开|收起|折叠|展开全部|收起全部|更多|全部)[\s>»<«↓↑…\].】)▼▲∨∧]*$/;
const CUT = /(?:…|\.{2,}|。{2,})\s*(?:[[【(]?(?:展开|查看|更多|详细|全文|收起)[^。]{0,6})?$/;
const WINDOW = 10;

/** A summary that only repeats a stretch of the document, with its label and buttons. */
export const removeSummaryRepeats: Pass = (lines, context) => {
  const places = layOut(lines);
  const texts = lines.map((line) => lettersOf(folded(line).replace(LABEL, '')));
  const candidates = new Set<number>();
  lines.forEach((line, index) => {
    if (isCandidate(line, texts[index] ?? '', places[index] === 'head', labelAbove(lines, index)))
      candidates.add(index);
  });
  const repeated = findRepeated(texts, candidates);
  return lines.filter((line, index) => {
    const bare = line.text.length <= 16 && isFurniture(folded(line), places[index] !== 'body');
    if (!mayBe(line, 'summary-repeat') || (!repeated.has(index) && !bare)) return true;
    recordRemoval(context, line, 'summary-repeat');
    return false;
  });
};

function isFurniture(text: string, atEdge: boolean): boolean {
  return BUTTON.test(text) || (BARE_LABEL.test(text) && (atEdge || text.includes(':')));
}

function labelAbove(lines: readonly Line[], index: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - 3); above--) {
    const text = folded(lines[above] as Line);
    if (BARE_LABEL.test(text)) return true;
    if (!BUTTON.test(text)) return false;
  }
  return false;
}

function isCandidate(line: Line, text: string, inHead: boolean, labelled: boolean): boolean {
  if (text.length < WINDOW * 1.5 || text.length > 4000 || isSalutation(line)) return false;
  if (line.hint === 'summary-repeat' || labelled || LABEL.test(folded(line).slice(0, 12))) return true;
  return text.length >= 30 && (CUT.test(line.text) || inHead);
}

/** The candidates nearly all of whose 10-letter windows stand in the other lines too. */
function findRepeated(texts: readonly string[], candidates: ReadonlySet<number>): ReadonlySet<number> {
  const windows = new Map<number, readonly number[]>();
  for (const index of candidates) windows.set(index, hashWindows(texts[index] ?? ''));
  const wanted = new Set([...windows.values()].flat());
  if (wanted.size === 0) return new Set();
  const rest = texts.filter((_, index) => !candidates.has(index)).join('');
  const seen = new Set<number>();
  for (const hash of hashWindows(rest)) if (wanted.has(hash)) seen.add(hash);
  const repeated = new Set<number>();
  for (const [index, hashes] of windows) {
    if (hashes.filter((hash) => seen.has(hash)).length >= hashes.length * 0.85) repeated.add(index);
  }
  return repeated;
}

/** Rolling hashes of every window of the text. */
function hashWindows(text: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  let power = 1;
  for (let index = 0; index < WINDOW; index++) power = Math.imul(power, 31);
  for (let index = 0; index < text.length; index++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
    if (index >= WINDOW) hash = (hash - Math.imul(power, text.charCodeAt(index - WINDOW))) | 0;
    if (index >= WINDOW - 1) hashes.push(hash);
  }
  return hashes;
}
