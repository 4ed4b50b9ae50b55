import type { Context } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { rememberLast } from '../../remember-last.ts';
import { compiled } from '../../text/compiled.ts';
import { foldWords } from '../../text/fold-words.ts';
import { nameHere, siteNames } from '../marks/site-names.ts';
import { perLine } from '../per-line.ts';
import { folded } from '../shape.ts';
import { PAPER_END, TITLE_END } from '../title/text.ts';
import { endsAsSpeech } from './features.ts';
import { hear, LONGEST, plainVoiceOf } from './hear.ts';
import { signs } from './signed.ts';

/**
 * Whether a line is the host's word or the document's, as the logarithm of the odds: above 0 it is more likely
 * the host's. What it says and how it is written, not where it stands. Who names the title or the site speaks of the
 * page; how long the name is tells nothing.
 */
export const voiceOf = perLine((line: Line, context: Context) => {
  const text = folded(line);
  const title = foldedTitle(context.title);
  const rest = nameHere(title.length >= 4 ? text.replaceAll(title, '本文') : text, siteNames(context));
  return rest === text ? plainVoiceOf(line) : hear(line, rest);
});

const foldedTitle = rememberLast(foldWords);

/** What a row that reads as the title of another text adds behind the text. */
const TITLE_ROW = 4;
const ENDS_AS_TITLE = compiled(
  new RegExp(`(?:${TITLE_END}|${PAPER_END})(?:[(][^)]{1,16}[)]|[\\d\\s/:.-]{1,20})?$`),
);

/** The voice of a line behind the text, where titles are those of other texts. */
export function voiceBehind(line: Line, context: Context): number {
  const text = folded(line);
  const isTitle = text.length > 7 && text.length < 60 && !/[。!?;,]/.test(text) && ENDS_AS_TITLE.test(text);
  return voiceOf(line, context) + (isTitle && !isSigned(line) ? TITLE_ROW : 0);
}

/** Names an office, a date or a person as papers and speeches do above and below their text. */
export function isSigned(line: Line): boolean {
  return signs(folded(line));
}

/** A speaker's last words. */
export function endsSpeech(line: Line): boolean {
  return line.text.length <= LONGEST && endsAsSpeech(folded(line).slice(-16));
}

/** `现在，我宣布：第三届运动会开幕！` */
const OPENED = /宣布.{2,36}(?:开幕|闭幕|开始|开张|开业|开工|启动|成立)[!。]$/;

/** A speaker's last words, also where he opens what others then do. */
export function endsText(line: Line): boolean {
  return endsSpeech(line) || OPENED.test(folded(line).slice(-44));
}
