import { type Pass, recordRemoval } from '../context.ts';
import type { Line } from '../read/line.ts';
import { scorePublishing } from './publishing.ts';
import { cutLines, cutRanges } from './remove.ts';
import { folded } from './shape.ts';
import { siteNames } from './site-names.ts';
import { furnitureOf } from './vocabulary.ts';
import { ADDRESS } from './watermark.ts';

const BRACKETED = /[([【〔][^()[\]【】〔〕]{2,40}[)\]】〕]/g;
const ORIGIN = /^.(?:本文|文章|稿件)?(?:来源|来自|出自|出处|摘自|转自|转载自)\s?:/;

/** `（来源：某某网）`, `[某某网 www…]`: what a host puts between brackets into a sentence, or behind it. */
export const removeInlineNotes: Pass = (lines, context) => {
  const names = siteNames(context);
  return cutLines(lines, (line) => {
    if (line.zone === 'outside') return line;
    const text = folded(line);
    const ranges = [...text.matchAll(BRACKETED)]
      .filter(([note]) => isHostsNote(note, names))
      .map((match) => [match.index, match.index + match[0].length] as const);
    return ranges.length === 0 ? line : cutRanges(line, ranges, context, 'watermark');
  });
};

function isHostsNote(note: string, names: readonly string[]): boolean {
  return (
    ADDRESS.test(note) ||
    names.some((name) => note.includes(name)) ||
    ORIGIN.test(note) ||
    scorePublishing(note) >= 2.5 ||
    furnitureOf(note, 0.9) !== null
  );
}

/** A line with little else than the site's own name. */
export const removeSiteNames: Pass = (lines, context) => {
  const names = siteNames(context);
  if (names.length === 0) return lines;
  return lines.filter((line) => {
    if (!isSiteLine(line, names)) return true;
    recordRemoval(context, line, 'watermark');
    return false;
  });
};

function isSiteLine(line: Line, names: readonly string[]): boolean {
  const text = folded(line);
  return text.length <= 40 && !/[。!?;:]$/.test(text) && names.some((name) => isMostly(text, name));
}

function isMostly(text: string, name: string): boolean {
  return text.includes(name) && text.replaceAll(name, '').length <= 20;
}
