import { type Context, runPasses } from '../context.ts';
import type { Line } from '../read/line.ts';
import { removeCitations } from './citations.ts';
import { removeCounters } from './counters.ts';
import { repairFigures } from './figures.ts';
import { splitGluedLabels } from './glued-labels.ts';
import { splitGluedTitles } from './glued-titles.ts';
import { offerGlyphs, repairGlyphs } from './glyphs.ts';
import { removeHyphens } from './hyphens.ts';
import { splitAtIndents } from './indents.ts';
import { removeInnerCounters } from './inner-counters.ts';
import { removeInvisible } from './invisible.ts';
import { closeLetterSpacing } from './letter-spacing.ts';
import { repairLookAlikes } from './look-alikes.ts';
import { removeMarkdown } from './markdown.ts';
import { splitNamedLabels } from './named-labels.ts';
import { removeNoise } from './noise.ts';
import { joinAcrossPages } from './page-break.ts';
import { removePinyin } from './pinyin.ts';
import { widenPunctuation } from './punctuation.ts';
import { removeQuoteMarks } from './quote-marks.ts';
import { replaceRadicals } from './radicals.ts';
import { mergeRepeatedMarks } from './repeated-marks.ts';
import { splitAtRowSpaces } from './row-spaces.ts';
import { joinSentenceLines } from './sentence-lines.ts';
import { readSourceMarks } from './source-marks.ts';
import { closeSpaces } from './spaces.ts';
import { widenStops } from './stops.ts';
import { curlQuotes } from './straight-quotes.ts';
import { mendStrays } from './strays.ts';
import { removeStrewn, removeStrewnLetters, removeStrewnStops } from './strewn.ts';
import { joinTornRows } from './torn-rows.ts';
import { unwrap } from './unwrap.ts';

/** What hides words from every pattern, from those that strip as well. */
const CHARACTER_PASSES = {
  removeInvisible,
  removeStrewnLetters,
  readSourceMarks,
  removeQuoteMarks,
  replaceRadicals,
  closeLetterSpacing,
  mergeRepeatedMarks,
  removeMarkdown,
  widenStops,
  removePinyin,
  splitAtRowSpaces,
  joinTornRows,
  splitGluedLabels,
  splitGluedTitles,
  splitNamedLabels,
};

/**
 * Noise first, because it hides where a line ends; then lines, then the characters inside them. Glyphs
 * twice: a wrong one can hide that a page border cut a word, and the border that it is wrong.
 */
const PASSES = {
  splitAtIndents,
  removeNoise,
  removeCitations,
  repairFigures,
  removeCounters,
  unwrap,
  joinSentenceLines,
  removeInnerCounters,
  removeHyphens,
  repairGlyphs,
  joinAcrossPages,
  splitAtIndentsAgain: splitAtIndents,
  removeStrewn,
  removeStrewnStops,
  mendStrays,
  curlQuotes,
  widenPunctuation,
  closeSpaces,
  repairGlyphsAgain: repairGlyphs,
  repairLookAlikes,
  offerGlyphs,
};

/** Undoes what hides the characters themselves, chrome's too: done before anything is looked for. */
export function mendCharacters(lines: readonly Line[], context: Context): readonly Line[] {
  return runPasses(CHARACTER_PASSES, lines, context);
}

/** Undoes the damage the page did to its text: lines that are the document become its paragraphs. */
export function mend(lines: readonly Line[], context: Context): readonly Line[] {
  return runPasses(PASSES, lines, context);
}
