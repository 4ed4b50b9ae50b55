import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { foldWords } from '../../text/fold-words.ts';
import { isProse } from '../layout.ts';
import { metaOf } from '../metadata/fields.ts';
import { folded, isLabel, isSalutation, SALUTATION_START } from '../shape.ts';
import { couldBeTitle } from './candidates.ts';
import { MOST_BETWEEN } from './rows.ts';
import { coreOf, ENDS_AS_TITLE, titleCore } from './text.ts';

/** Asks for a text, or what it asks ends with what titles end with: `求一份主持词，急`. */
const ASKS = compiled(/^(?:\[[^\]]*\]\s?)?(?:[跪急]?求|谁有|哪位|有没有|请问)|[?]$|[,!]急/);
/** Of how texts are written, with one of them. */
export const GUIDE = /怎么|如何|怎样|写法|技巧|格式|模板/;
const SHORTEST = 8;
/** Names a speech too. */
const NAMES_SPEECH = compiled(
  /(?:演[说讲]|述[职廉学法德]|表态|竞[聘选]|就职|动员令?|[开暖]场白|串词|宣讲|国旗下|颁奖词|祝福语?)$/,
);
/** Other texts, by their names: `延伸阅读：《…》《…》`. */
const OTHERS = compiled(/:\s?《|》[\s、]*《|^.{2,5}(?:阅读|推荐|链接|下载)/);
/** A thread may have questions and short answers above the text. */
const FIRST_LINES = 60;
/** So much running text above a heading is a text of its own. In UTF-16 code units. */
const MOST_ABOVE = 200;
/** `男：尊敬的各位来宾，` */
const ROLE = /^[男女合甲乙]\s?:\s?/;
/** What happens on the stage. */
const STAGE = /^[[【(（][^\]】)）]{2,40}[\]】)）]$/;
/** So much may stand around a title in its row, in UTF-16 code units. */
const DECORATION = 40;
/** Greets in its first sentences, be it without an address. */
const GREETS = /(?:大家|[们位])[,:]?(?:[早晚午]安|(?:早上|上午|中午|下午|晚上)?好)[,。!:]/;
/** In UTF-16 code units. */
const GREETING = 160;

/**
 * The row of the document that names a speech right above its address, alone on the page, where the host's title is no
 * speech's: the headline of news, what somebody asks a forum for, the name of a form. null where there is none, or where
 * the host's title is printed right above it.
 */
export function findHeadingAboveAddress(lines: readonly Line[], title: string): Line | null {
  const host = foldWords(title);
  const core = titleCore(title);
  if (GUIDE.test(host) || (namesSpeech(core) && !ASKS.test(host))) return null;
  const document = lines.filter(({ zone }) => zone === 'document').slice(0, FIRST_LINES);
  if (document.some(isLabel)) return null;
  const headings = document.filter((line, index) => isHeading(line) && opensBelow(document, index));
  const [heading] = headings;
  if (heading === undefined || headings.length > 1) return null;
  const above = document.slice(0, document.indexOf(heading));
  const last = above.at(-1);
  if (last !== undefined && coreOf(last) === core) return null;
  return isAside(above) ? heading : null;
}

/**
 * The host's title where the document prints it again right above its address, below a few words on the text:
 * `第一次写悼词，请前辈指正。` null where there is none.
 */
export function findCopyBelowNote(lines: readonly Line[], title: string): Line | null {
  const core = titleCore(title);
  const document = lines.filter(({ zone }) => zone === 'document').slice(0, FIRST_LINES);
  if (document.some(isLabel)) return null;
  const longest = core.length + DECORATION;
  const index = document.findIndex(
    (line, at) => line.text.length <= longest && coreOf(line) === core && opensBelow(document, at),
  );
  const above = document.slice(0, Math.max(0, index));
  return above.some((line) => /[。!?]$/.test(folded(line))) && isAside(above)
    ? (document[index] ?? null)
    : null;
}

/** What stands in the document above the heading of its address, its data and what the markup tells of aside. */
export function findHostsAbove(lines: readonly Line[], heading: Line): readonly Line[] {
  const document = lines.filter(({ zone }) => zone === 'document');
  const index = document.indexOf(heading);
  const above = document.slice(0, index);
  if (!opensBelow(document, index) || !isAside(above)) return [];
  return above.filter((line) => line.hint === null && metaOf(line) === null);
}

/** Nobody's speech: no address, and little running text. */
function isAside(above: readonly Line[]): boolean {
  const length = above.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
  return length <= MOST_ABOVE && !above.some(opens);
}

function isHeading(line: Line): boolean {
  const core = coreOf(line);
  const text = folded(line);
  return (
    core.length >= SHORTEST &&
    couldBeTitle(line) &&
    namesSpeech(core) &&
    !/[。!?;]/.test(text) &&
    !OTHERS.test(text)
  );
}

function namesSpeech(core: string): boolean {
  return ENDS_AS_TITLE.test(core.replace(/全文$/, '')) || NAMES_SPEECH.test(core);
}

/** Whether a speaker begins below the line: right there, or below speaker, date, second half or stage direction. */
function opensBelow(document: readonly Line[], index: number): boolean {
  const below = document.slice(index + 1, index + 2 + MOST_BETWEEN);
  const opening = below.find((line) => isProse(line) || opens(line) || /[。!?;]$/.test(folded(line)));
  return opening !== undefined && opens(opening);
}

function opens(line: Line): boolean {
  const text = folded(line).replace(ROLE, '');
  if (STAGE.test(text)) return false;
  return isSalutation(line) || SALUTATION_START.test(text) || GREETS.test(text.slice(0, GREETING));
}
