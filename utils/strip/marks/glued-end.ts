import type { Context, Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { splitSentences } from '../../text/sentences.ts';
import { cutLines, cutRanges } from '../remove.ts';
import { folded } from '../shape.ts';
import { takeOut } from '../take-out.ts';
import { endsAsSpeech } from '../voice/features.ts';
import { voiceOf } from '../voice/voice.ts';
import { scorePublishing } from '../words/publishing.ts';

/** A signature and a date may stand behind the paragraph. */
const LAST_LINES = 4;
/** The voice of each of the sentences, and how much one of them must say of publishing. */
const LEAST = 1;
const PUBLISHING = 3;
/** Closes somebody else's text: `以上就是…的全部内容`, `想了解更多…`. */
const CLOSES = /^(?:以上(?:就|便)?是|更多|想要?了解|[如若]果?需要?)/;
const CLOSING = 2;

/** `…谢谢大家！以上就是某某网为大家整理的…`: the host's last sentences glued to the speaker's paragraph. */
export const removeGluedEnd: Pass = (lines, context) => {
  const last = new Set(lines.filter(({ zone }) => zone === 'document').slice(-LAST_LINES));
  return cutLines(lines, (line) => {
    const start = last.has(line) ? findHost(line, context) : null;
    return start === null ? line : cutRanges(line, [[start, line.text.length]], context, 'disclaimer');
  });
};

/** Where the host's sentences begin behind others; null where none do. */
function findHost(line: Line, context: Context): number | null {
  const text = folded(line);
  const sentences = splitSentences(text);
  let told = 0;
  let start: number | null = null;
  for (let index = sentences.length - 1; index > 0; index--) {
    const [before, sentence] = [sentences[index - 1], sentences[index]];
    if (before === undefined || sentence === undefined) break;
    const said = takeOut(line, line.text.slice(sentence.start, sentence.end), context);
    if (voiceOf(said, context) < LEAST) break;
    const words = folded(said);
    told = Math.max(told, scorePublishing(words) + (CLOSES.test(words) ? CLOSING : 0));
    if (told >= PUBLISHING || endsAsSpeech(text.slice(before.start, before.end))) start = sentence.start;
  }
  return start;
}
