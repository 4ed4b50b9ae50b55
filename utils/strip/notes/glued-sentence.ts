import type { Context, Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { splitSentences } from '../../text/sentences.ts';
import { folded } from '../shape.ts';
import { takeOut } from '../take-out.ts';
import { hear } from '../voice/hear.ts';
import { TEASER } from '../words/teaser.ts';
import { findEnglish } from './glued-english.ts';
import { cutPieces, isGlued, type Piece } from './piece.ts';

/** A paragraph that a host glues a sentence to is longer, in UTF-16 code units. */
const SHORTEST = 50;
/** And so is what is left of it. */
const LEFT = 40;
/** How a speech is to be read out. */
const READ_OUT = '放慢|放缓|加重|语速|停顿|重音|脱稿|一字一顿|抬头';
/** What hosts speak of there: the text, its readers, more of the same. */
const CUES = compiled(
  new RegExp(
    `${TEASER}|${READ_OUT}|稿|[本这此该]文|文章|范文|作者|读到|阅读|更多|几篇|[这下]一[段篇]|分享|收藏|下载|搜一搜|点一[点下]|网站|本站|小编|[您亲]`,
  ),
);
/** The voice of what is beyond doubt the host's, and of what might be: where a document says such things, it is about them. */
const SURELY = 4;
const PERHAPS = 1;
/** Sends on to another text, or tells who will read the speech out how: `这一段可以放慢速度念。` */
const SENT_OR_TOLD = compiled(
  new RegExp(`^${TEASER}|(?:[这此]一?[段句节处]|[这此念读][里处]|[念读]到[这此]).{0,24}(?:${READ_OUT})`),
);
/** What that adds to its voice. */
const KNOWN = 3;
/** It is glued on behind one of the first commas of a sentence. */
const MOST_COMMAS = 3;

/** Calls on the reader to keep the page, and the document's words run on behind it: `…收藏本页下回接着看河水会一直流。` */
const CALLED =
  /(?:收藏(?:本[页站文篇]|这一?[页篇])|(?:存下|保存|记住)(?:本[站文]|这一?篇))[^,。!?]{0,6}?(?:接着|继续|再来?|慢慢)[看读逛翻](?=[\u3400-\u9fff“《])/;
/** The voice of a clause before it that may be the host's too. */
const OPENING = -1;

/** Without brackets, which are looked at by themselves. */
const WHOLE = /^[^()[\]【】]*[。!?]$/;

/**
 * A host's whole sentence inside a paragraph, behind a sentence of it or in the middle of one:
 * `我们下了不少功夫，更多这类稿子请到范文栏慢慢挑。任务已经完成。`
 */
export const removeGluedSentences: Pass = (lines, context) => {
  const own = cutPieces(lines, findGlued(lines, context), context);
  return cutPieces(own, findEnglish(own, context), context);
};

function findGlued(lines: readonly Line[], context: Context): readonly Piece[] {
  const loud = lines.flatMap((line) => (isParagraph(line) ? findLoud(line, context) : []));
  const sure = loud.filter((piece) => piece.voice >= SURELY && isGlued(piece, LEFT, context));
  const texts = new Set(loud.map(({ line, start, end }) => line.text.slice(start, end)));
  return texts.size !== 1 || sure.length !== loud.length ? [] : sure;
}

function isParagraph(line: Line): boolean {
  return line.zone === 'document' && line.text.length >= SHORTEST && CUES.test(folded(line));
}

function findLoud(line: Line, context: Context): readonly Piece[] {
  const text = folded(line);
  const found: Piece[] = [];
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    const called = CALLED.exec(sentence);
    if (called !== null) {
      const comma = start + sentence.lastIndexOf(',', called.index) + 1;
      const opens = comma === start || hearPiece(line, start, comma, context).voice >= OPENING;
      found.push(hearPiece(line, opens ? start : comma, start + called.index + called[0].length, context));
      continue;
    }
    if (!CUES.test(sentence) || !WHOLE.test(sentence)) continue;
    const starts = startsIn(text, start, end).filter((from) => CUES.test(text.slice(from, end)));
    const pieces = starts.map((from) => hearPiece(line, from, end, context));
    const loudest = pieces.reduce((most, piece) => (piece.voice > most.voice ? piece : most));
    if (loudest.voice >= PERHAPS) found.push(loudest);
  }
  return found;
}

/** Where a sentence begins, and its parts behind its first commas. */
function startsIn(text: string, start: number, end: number): readonly number[] {
  const starts = [start];
  for (let at = start; starts.length <= MOST_COMMAS; ) {
    at = text.indexOf(',', at) + 1;
    if (at === 0 || at >= end) break;
    starts.push(at);
  }
  return starts;
}

function hearPiece(line: Line, start: number, end: number, context: Context): Piece {
  const part = takeOut(line, line.text.slice(start, end), context);
  const said = folded(part);
  return { line, start, end, voice: hear(part, said) + (SENT_OR_TOLD.test(said) ? KNOWN : 0) };
}
