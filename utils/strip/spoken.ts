import type { Context, Pass } from '../context.ts';
import { getOrMake } from '../known.ts';
import type { RemovalReason } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { metaOf } from './metadata/fields.ts';
import { LineNotes } from './per-line.ts';
import { folded, isLabel, isSalutation } from './shape.ts';
import { endsSpeech, voiceOf } from './voice/voice.ts';
import { countWords, HOST } from './words/host-words.ts';

/** A host's line between a speaker's first and last words is louder than this, or no sentence. */
const LOUD = 5;
/** Between brackets before the turn of one who speaks a host's line is louder still: a stage direction sounds like one. */
const STAGED = 7;
/** The speaker is surely heard. */
const SURE = -3.5;
/** The document's, wherever it stands: of what hosts print on 1,400 made-up pages, only copies of its own words sound so. */
const OWN = -2.5;
/** What may be a copy of the speaker's own words, or stand inside them. */
const COPIES: ReadonlySet<RemovalReason> = new Set(['summary-repeat', 'page-number', 'title-echo']);
/** Told by words alone, which speakers use too; the others by their form, or by words that papers share. */
const TOLD_BY_WORDS: ReadonlySet<RemovalReason> = new Set([
  'advertisement',
  'comment',
  'download',
  'footer',
  'paywall',
  'share',
]);

/** How loud a line of the document must be to be the host's, and where its voice is heard. */
const loudness = new LineNotes<{ context: Context; least: number }>();

/** Notes turns, and the sentences between each address and the speaker's last words: whatever they speak of, they stay. */
export const noteSpoken: Pass = (lines, context) => {
  for (const line of lines)
    if (line.zone !== 'outside' && !isUnfinished(line)) loudness.set(line, { context, least: OWN });
  const turns = findTurns(lines);
  for (const line of [...turns, ...findSpoken(lines, context)]) loudness.set(line, { context, least: LOUD });
  for (const line of findStaged(lines, new Set(turns))) loudness.set(line, { context, least: STAGED });
  return lines;
};

/** Whether the line must not go for this reason: the speaker says it. Dear, as it is heard only now: ask it last. */
export function isSpoken(line: Line, reason: RemovalReason): boolean {
  const needed = COPIES.has(reason) ? undefined : loudness.get(line);
  if (needed === undefined || (needed.least === OWN && !TOLD_BY_WORDS.has(reason))) return false;
  return voiceOf(line, needed.context) < needed.least;
}

/** Who speaks, before what is said. */
const TURN = /^([^,。;!?:\s]{1,6}):(?=.)/;
/** Of one of them at least, and of the others. */
const MOST_TURNS = 3;
const TURNS = 2;
/** Labels of what a host says again and again. */
const NO_SPEAKER = /[编评注按阅链网微址箱时日q]|提示|电话|[上下]一|相关|推荐/;

/** The turns of those who speak again and again: hosts of an evening, those who ask and answer. */
function findTurns(lines: readonly Line[]): readonly Line[] {
  const turns = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.zone === 'outside' || line.hint !== null) continue;
    const speaker = TURN.exec(folded(line))?.[1];
    if (speaker === undefined || NO_SPEAKER.test(speaker) || metaOf(line) !== null) continue;
    getOrMake(turns, speaker, () => []).push(line);
  }
  const all = [...turns.values()];
  return all.some((own) => own.length >= MOST_TURNS) ? all.filter((own) => own.length >= TURNS).flat() : [];
}

/** What happens on the stage, right before a turn: `【音乐起，主持人上场】`. */
const STAGE = /^(?:【[^【】]{2,60}】|\([^()]{2,60}\)|\[[^[\]]{2,60}\])$/;

function findStaged(lines: readonly Line[], turns: ReadonlySet<Line>): readonly Line[] {
  const staged: Line[] = [];
  let opens = false;
  for (const line of lines.toReversed()) {
    const isBetween = line.hint === null && STAGE.test(folded(line));
    if (!isBetween) opens = turns.has(line);
    else if (opens && countWords(folded(line), HOST) === 0) staged.push(line);
  }
  return staged;
}

function findSpoken(lines: readonly Line[], context: Context): readonly Line[] {
  const found: Line[] = [];
  let speech: Line[] | null = null;
  for (const line of lines) {
    if (line.zone === 'outside' || isLabel(line)) continue;
    if (isSalutation(line)) speech ??= [];
    else if (speech !== null && isSentence(line)) {
      speech.push(line);
      if (!endsSpeech(line)) continue;
      for (const own of speech) found.push(own);
      speech = null;
    }
  }
  if (speech === null) return found;
  // Without last words it goes as far as the speaker is surely heard.
  const sure = speech.findLastIndex((line) => voiceOf(line, context) < SURE);
  return [...found, ...speech.slice(0, sure + 1)];
}

/** A remark that points at what stands above it is written, not said. */
function isSentence(line: Line): boolean {
  return /^[^↑⬆].*[。!?;…]["”』」)]?$/.test(folded(line)) && !isUnfinished(line);
}

/** Says that a text goes on, as our own exports do, whatever it quotes: `（未完，网页预览到此结束：…。）`. */
function isUnfinished(line: Line): boolean {
  return folded(line).startsWith('(未完');
}
