import type { Context, Pass } from '../context.ts';
import { getOrMake } from '../known.ts';
import type { RemovalReason } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { rememberLast } from '../remember-last.ts';
import { compile } from '../text/compiled.ts';
import { metaOf } from './metadata/fields.ts';
import { perLine } from './per-line.ts';
import { type Candidate, cutLines, cutMatches, removeLines } from './remove.ts';
import { countSentenceEnds, folded } from './shape.ts';

/** The wordings of one kind of chrome, as patterns over folded text. */
export interface Phrases {
  readonly reason: RemovalReason;
  /** Whole lines that are never a document's, wherever they stand. */
  readonly anywhere: readonly RegExp[];
  /** Lines that are chrome at the document's edges or outside it, and may be text within. */
  readonly atEdges: readonly RegExp[];
}

const LONGEST = 160;
/** Within the document's text what has more sentences is a paragraph of it. */
const MOST_ENDS = 3;
/** A pattern that matches no text. */
const NOTHING = '(?!)';

/** A pass that removes the lines with these wordings. */
export function phrasePass({ reason, ...phrases }: Phrases): Pass {
  const anywhere = anyOf(phrases.anywhere);
  const atEdges = anyOf(phrases.atEdges);
  const judge = ({ line, place }: Candidate) => {
    if (line.text.length > LONGEST) return false;
    const text = folded(line);
    if (place === 'body') return endsOf(line) < MOST_ENDS && anywhere(text);
    if ((place === 'head' || place === 'outside') && tellsOfDocument(line)) return false;
    return anywhere(text) || atEdges(text);
  };
  return (lines, context) => removeLines(lines, context, reason, judge);
}

/** Asked by every pass of the kind. */
const endsOf = perLine((line) => countSentenceEnds(folded(line)));

/** Labelled data of the document, which may speak of coins or downloads: `所需金币：3`. */
function tellsOfDocument(line: Line): boolean {
  return metaOf(line)?.some(({ field }) => field !== null) ?? false;
}

/** Asks a text for the patterns, as one, which is faster; it is made when it is first asked for. */
function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  let any: RegExp | null = null;
  return (text) => {
    any ??= compile(new RegExp(patterns.map(({ source }) => source).join('|') || NOTHING));
    return any.test(text);
  };
}

/**
 * A pass that cuts every match of a global pattern out of the document's lines. `telling`: characters or words, folded, of
 * which every match has one, where few texts do.
 */
export function inlinePass(reason: RemovalReason, pattern: RegExp, telling?: Iterable<string>): Pass {
  // Most pages have none: one look at all of the text tells.
  const anywhere = new RegExp(pattern, 'gm');
  return (lines, context) => {
    if (telling !== undefined && !hasAny(firstText(lines, context), telling)) return lines;
    if (documentText(lines).search(anywhere) === -1) return lines;
    return cutLines(lines, (line) =>
      line.zone === 'outside' ? line : cutMatches(line, anywhere, context, reason),
    );
  };
}

function hasAny(text: string, words: Iterable<string>): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

const firstTexts = new WeakMap<Context, string>();

/** The document's text when it was first asked for: what is cut from it brings no character in. */
function firstText(lines: readonly Line[], context: Context): string {
  return getOrMake(firstTexts, context, () => documentText(lines));
}

/** The folded texts of the document's lines one below the other. */
const documentText = rememberLast((lines: readonly Line[]): string => {
  const texts: string[] = [];
  for (const line of lines) if (line.zone !== 'outside') texts.push(folded(line));
  return texts.join('\n');
});
