import type { Context, Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { rememberLast } from '../../remember-last.ts';
import { compiled } from '../../text/compiled.ts';
import { matchesOf } from '../../text/matches.ts';
import { partsWord } from '../../text/words.ts';
import { lengthHung } from '../marks/glued-names.ts';
import { siteNames } from '../marks/site-names.ts';
import { ADDRESS } from '../marks/watermark.ts';
import { folded } from '../shape.ts';
import { takeOut } from '../take-out.ts';
import { hear } from '../voice/hear.ts';
import { countWords, HOST } from '../words/host-words.ts';
import { creditOf } from './notes.ts';
import { cutPieces, isGlued, type Piece } from './piece.ts';

/** A paragraph that a host glues a sentence to is longer, in UTF-16 code units; and so is what is left of it. */
const SHORTEST = 28;
const LEFT = 10;
/** The voice of a sentence without the site's name, and of one that is said to listeners: whose site it is may speak of it. */
const LIKELY = 2;
const SURELY = 5;
/** Of one that is the document's: it speaks of the site itself. */
const TOLD = 0;
/** Of what stands behind the name's clause, where it is the document's. */
const BACK = -2;
/** Who says this speaks to listeners. */
const SPEAKS = /我|咱|同志|同学|朋友|乡亲|你们|大家|各位/;
/** The marks of hosts end their sentences too. */
const SENTENCE = compiled(/[^。!?…~]+[。!?…~]*["”』」)]*/g);
/** All between the brackets is one note, told by itself. */
const IN_BRACKETS = /[([【〔][^()[\]【】〔〕]*$/;

/**
 * A host's sentence that names its site, or a part of one, inside a paragraph: `问好是件小事，更多讲话稿尽在某某网，收藏不迷路。`
 * In a document that speaks of the site nothing goes.
 */
export const removeNamedSentences: Pass = (lines, context) => {
  const names = siteNames(context);
  if (names.length === 0) return lines;
  const pieces = lines.flatMap((line) => findPieces(line, names, context));
  if (pieces.length === 0 || pieces.some(({ voice }) => voice <= TOLD)) return lines;
  const glued = pieces.filter((piece) => isLoud(piece) && isGlued(piece, LEFT, context));
  return cutPieces(lines, glued, context);
};

function findPieces(line: Line, names: readonly string[], context: Context): readonly Piece[] {
  if (line.zone !== 'document' || line.text.length < SHORTEST) return [];
  const text = folded(line);
  if (!names.some((name) => text.includes(name))) return [];
  return matchesOf(text, SENTENCE).flatMap(({ 0: words, index }) => {
    const name = names.find((one) => words.includes(one));
    if (name === undefined) return [];
    const sentence = { line, start: index, words, name, at: words.indexOf(name) };
    return isToldByItself(sentence, context) ? [] : [loudestPiece(sentence, context)];
  });
}

/** A sentence of a line, folded, that names the site. */
interface NamedSentence {
  readonly line: Line;
  /** Where it stands in its line. */
  readonly start: number;
  readonly words: string;
  readonly name: string;
  /** Where the name stands in it. */
  readonly at: number;
}

function isToldByItself({ line, words, name, at }: NamedSentence, context: Context): boolean {
  return IN_BRACKETS.test(words.slice(0, at)) || isInWord(words, name) || isMark(line, words, name, context);
}

/** The part with the name that is most the host's: from one of the marks before it to the sentence's end, or the name's clause. */
function loudestPiece(sentence: NamedSentence, context: Context): Piece {
  const { line, start, words, name, at } = sentence;
  const comma = 1 + words.indexOf(',', at + name.length);
  const end = comma > 0 && goesBack(sentence, comma, context) ? comma : words.length;
  const starts = [0, ...matchesOf(words.slice(0, at), /[,;:]/g).map((mark) => mark.index + 1)];
  const pieces = starts.map((from) => ({
    line,
    start: start + from,
    end: start + end,
    voice: Math.max(
      voiceIn(sentence, from, end, context),
      voiceIn(sentence, from, comma > 0 ? comma : end, context),
    ),
  }));
  return pieces.reduce((most, piece) => (piece.voice > most.voice ? piece : most));
}

/** What stands behind the name's clause is the document's again. */
function goesBack(sentence: NamedSentence, comma: number, context: Context): boolean {
  const { words } = sentence;
  return voiceIn(sentence, comma, words.length, context) < BACK && countWords(words.slice(comma), HOST) === 0;
}

/** The voice of a part of the sentence, whatever the site is called. */
function voiceIn({ line, start, name }: NamedSentence, from: number, to: number, context: Context): number {
  const part = takeOut(line, line.text.slice(start + from, start + to), context);
  return hear(part, folded(part).replace(name, ''));
}

/** A mark of the site's in the middle of a word, told by itself. */
function isInWord(sentence: string, name: string): boolean {
  const [before = '', after = ''] = sentence.replace(ADDRESS, '').split(name);
  return before !== '' && after !== '' && partsWord(before.trimEnd(), after.trimStart());
}

const creditFor = rememberLast((name: string) => creditOf([name]));

/** The name alone, with what hangs on it, its address or what it takes credit for, in a sentence of the document's: told by itself. */
function isMark(line: Line, sentence: string, name: string, context: Context): boolean {
  if (lengthHung(sentence.slice(sentence.indexOf(name) + name.length)) > 0) return true;
  const rest = sentence
    .replace(ADDRESS, '')
    .replace(creditFor(name) ?? name, '')
    .replace(name, '');
  if (rest === sentence.replace(name, '')) return false;
  return hear(takeOut(line, rest, context), rest) <= TOLD && countWords(rest, HOST) === 0;
}

function isLoud({ line, start, end, voice }: Piece): boolean {
  return voice >= (SPEAKS.test(folded(line).slice(start, end)) ? SURELY : LIKELY);
}
