import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { lettersOf } from '../../text/letters.ts';
import { type Candidate, removeLines } from '../remove.ts';
import { folded, isLabel, isSalutation } from '../shape.ts';
import { coreOf, findCore, titleCore } from './text.ts';

const NAMED = compiled(/^(?:本文|文章|文档|原文)(?:标题|题目|名称)\s?:/);
/** The number of a piece, before its title. */
const NUMBERED = /^[【[(（]?(?:第\s?[一1]\s?篇|篇\s?[一1])(?:[】\])）]\s?[:：、.]?|[:：、.\s])\s*/;

/** The further copies of the title, with what hosts print around them. */
export const removeTitleEchoes: Pass = (lines, context) => {
  const core = titleCore(context.title);
  const only = lines.filter(isLabel).length === 1;
  return removeLines(
    lines,
    context,
    'title-echo',
    (candidate) => isEcho(candidate, core) || (only && isOnlyPiece(candidate.line, core)),
  );
};

/** `篇一：…` above the page's own title, where no second piece follows: the host's mask for collections. */
function isOnlyPiece(line: Line, core: string): boolean {
  if (core.length < 4 || line.text.length > 160 || !isLabel(line)) return false;
  const piece = line.text.replace(NUMBERED, '');
  return piece !== line.text && titleCore(piece) === core;
}

function isEcho({ line, index, place, lines }: Candidate, core: string): boolean {
  if (line.text.length > 160 || isLabel(line)) return false;
  if (place !== 'body' && NAMED.test(folded(line))) return true;
  // Most lines of a text lack even the first letter of its title.
  if (core.length < 4 || (place === 'body' && !folded(line).includes(core.charAt(0)))) return false;
  const own = coreOf(line);
  const previous = lines[index - 1];
  const next = lines[index + 1];
  if (place === 'head' || place === 'tail' || place === 'outside')
    return own === core || repeats(line.text, own, core) || isHalf(previous, own, next, core);
  // Under a label it is the title of the collection's piece; before a salutation it opens a speech.
  if ((previous !== undefined && isLabel(previous)) || (next !== undefined && isSalutation(next)))
    return false;
  return place === 'body' && own === core;
}

/** One row of a copy that is set in two: `向上而长` over `——在某某典礼上的讲话`. */
function isHalf(previous: Line | undefined, own: string, next: Line | undefined, core: string): boolean {
  if (own === '') return false;
  return (
    (next !== undefined && own + coreOf(next) === core) ||
    (previous !== undefined && coreOf(previous) + own === core)
  );
}

/** Who speaks, before what he speaks at: `某某县县长某某某`. */
const LONGEST_SPEAKER = 12;

/** The title with an id in front, a site or column name behind, or cut short with an ellipsis or by its first word: `在…上的讲话`. */
function repeats(text: string, own: string, core: string): boolean {
  if (/(?:…|\.{2,})\s*$/.test(text)) return own.length >= 6 && core.startsWith(own);
  if (core.length < 6 || /[。！？!?;；]/.test(text)) return false;
  const most = own.startsWith('在') ? LONGEST_SPEAKER : 2;
  if (own.length >= 8 && core.length - own.length <= most && core.endsWith(own)) return true;
  const place = findCore(text, core);
  if (place === null) return false;
  return lettersOf(text.slice(0, place.start) + text.slice(place.end)).length <= Math.min(16, core.length);
}
