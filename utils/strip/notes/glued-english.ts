import type { Context } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { folded } from '../shape.ts';
import type { Piece } from './piece.ts';

/** Behind the last sentence in Chinese. */
const ENGLISH = compiled(
  /(?<=[\u3400-\u9fff][。!?…][”」』)]?\s?)[a-z][a-z ,'’&-]{5,80}[.!?](?:\s[a-z][a-z ,'’&-]{2,80}[.!?]){0,3}$/,
);
/** What speakers say in English to guests, and what is theirs. */
const SAID =
  /\b(?:thanks?|bless|wish(?:es)?|love|welcome|happy|congratulations|cheers|luck|hope|we|our|us|i|my|let|friends|everyone|ladies)\b/;
/** So many lines in English around a text, and so many more than others, make a host whose tongue it is. */
const FEWEST = 5;
const SHARE = 0.6;
/** More in one text are the speaker's, who says it twice. */
const MOST = 2;
const SURELY = 4;

/** What a host that speaks English glues to a paragraph in Chinese: `…让我们扎下根来。Enjoying this? Save it for later.` */
export function findEnglish(lines: readonly Line[], { page }: Context): readonly Piece[] {
  if (!/^en\b/i.test(page.language ?? '')) return [];
  const outside = page.lines.filter(({ zone }) => zone === 'outside');
  const english = outside.filter(({ text }) => /[a-z]{3}/i.test(text) && !/[\u3400-\u9fff]/.test(text));
  if (english.length < Math.max(FEWEST, SHARE * outside.length)) return [];
  const pieces = lines.flatMap((line): Piece[] => {
    const match = line.zone === 'document' ? ENGLISH.exec(folded(line)) : null;
    return match === null
      ? []
      : [{ line, start: match.index, end: match.index + match[0].length, voice: SURELY }];
  });
  const isSaid = pieces.some(({ line, start }) => SAID.test(folded(line).slice(start)));
  return pieces.length > MOST || isSaid ? [] : pieces;
}
