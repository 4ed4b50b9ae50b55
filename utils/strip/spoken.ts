import type { Context, Pass } from '../context.ts';
import type { RemovalReason } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { folded, isLabel, isSalutation } from './shape.ts';
import { endsSpeech, voiceOf } from './voice.ts';

/** A host's line between a speaker's first and last words is louder than this, or no sentence. */
const LOUD = 5;
/** The speaker is surely heard. */
const SURE = -2;
/** What may be a copy of the speaker's own words, or stand inside them. */
const COPIES: ReadonlySet<RemovalReason> = new Set(['summary-repeat', 'page-number', 'title-echo']);

const spoken = new WeakMap<Line, Context>();

/** Notes the sentences between each address and the speaker's last words: whatever they speak of, they stay. */
export const noteSpoken: Pass = (lines, context) => {
  for (const line of findSpoken(lines, context)) spoken.set(line, context);
  return lines;
};

/** Whether the line must not go for this reason: the speaker says it. Dear, as it is heard only now: ask it last. */
export function isSpoken(line: Line, reason: RemovalReason): boolean {
  const context = COPIES.has(reason) ? undefined : spoken.get(line);
  return context !== undefined && voiceOf(line, context) < LOUD;
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
      found.push(...speech);
      speech = null;
    }
  }
  if (speech === null) return found;
  // Without last words it goes as far as the speaker is surely heard.
  const sure = speech.findLastIndex((line) => voiceOf(line, context) < SURE);
  return [...found, ...speech.slice(0, sure + 1)];
}

/** Not what says that a text goes on, as our own exports do, whatever it quotes: `（未完，网页预览到此结束：…。）`. */
function isSentence(line: Line): boolean {
  return /^(?!\(未完).*[。!?;…]["”』」)]?$/.test(folded(line));
}
