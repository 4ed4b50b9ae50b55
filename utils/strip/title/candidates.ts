import type { Context } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { foldWords } from '../../text/fold-words.ts';
import { joinedText } from '../../text/joined.ts';
import { lettersOf } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches.ts';
import { ENDS_AS_SPEECH } from '../../text/speech-names.ts';
import type { Place } from '../layout.ts';
import { metaOf } from '../metadata/fields.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { namesNoTitle } from '../voice/signed.ts';
import { countWords, HOST } from '../words/host-words.ts';
import { furnitureOf } from '../words/vocabulary.ts';
import { withoutCopyNumber } from './copy-number.ts';
import { coreOf, ENDS_AS_TITLE, TITLE_END, titleCore, trimTitle } from './text.ts';
import { NO_DOCUMENT, namesOnPage } from './window-title.ts';

/** A possible title. `shown`: it is the text of a line. */
export interface TitleCandidate {
  readonly text: string;
  readonly weight: number;
  readonly shown: boolean;
}

const LONGEST = 160;
const NAMED = compiled(/^(?:本文|文章|文档|资料|原文)?(?:标题|题目|题名|名称)\s?:\s?(?=\S)/);

const HAN = /[\u3400-\u9fff]/;
const HAN_UNITS = /[\u3400-\u9fff]/g;
/** What a page lists beside its text may seem to open it: the title stands below. */
const FIRST_LINES = 40;

/** What the page, its breadcrumb, its footer and its first lines call the document. */
export function collectTitles(
  { page, removed }: Context,
  lines: readonly Line[],
  places: readonly Place[],
): readonly TitleCandidate[] {
  const names = namesOnPage(page.documentTitle, lines);
  const steps = lastSteps(removed);
  const columns = new Set(steps.filter(namesColumn).map(titleCore));
  const headline = page.headline !== null && page.headline.length <= LONGEST ? [page.headline] : [];
  const found = [
    ...headline.map((text) => ({ text: withoutCopyNumber(text), weight: 1, shown: false })),
    ...names.map((text) => ({ text: withoutCopyNumber(text), weight: 1.2, shown: false })),
    ...steps.filter((step) => !namesColumn(step)).map((text) => ({ text, weight: 1, shown: false })),
    ...titlesInLines(lines, places, new Set(names.map(titleCore)), columns, page.headline !== null),
  ]
    .map((candidate) => ({ ...candidate, text: trimTitle(candidate.text.trim()) }))
    .filter(({ text }) => titleCore(text).length >= 2);
  const isNamed = found.some(({ text }) => ENDS_AS_TITLE.test(titleCore(text)));
  if (!isNamed) return found;
  const chinese = found.filter(({ text }) => HAN.test(text));
  // A speech in English may stand among links to Chinese ones.
  const own = chinese.length < found.length && isChinese(lines) ? chinese : found;
  return own.filter(({ text }) => !NO_DOCUMENT.test(text));
}

/** Not where English takes nearly all of the text: in turn with Chinese it takes three letters for a character. */
function isChinese(lines: readonly Line[]): boolean {
  const inside = joinedText(lines.filter(({ zone }) => zone === 'document'));
  const letters = matchesOf(inside, /[a-z]/gi).length;
  return letters <= 4 * matchesOf(inside, HAN_UNITS).length;
}

/**
 * Those that the lines show. `names`: what the page's own title says; `columns`: the host's, which name no document;
 * `headed`: the page has a headline.
 */
function titlesInLines(
  lines: readonly Line[],
  places: readonly Place[],
  names: ReadonlySet<string>,
  columns: ReadonlySet<string>,
  headed: boolean,
): readonly TitleCandidate[] {
  const found: TitleCandidate[] = [];
  const start = lines.findIndex(({ zone }) => zone === 'document');
  const alone = headed ? null : findAloneAbove(lines.slice(0, Math.max(0, start)), names);
  const opening = lettersOf(foldWords(lines[places.indexOf('body')]?.text.slice(0, LONGEST) ?? ''));
  const opens = (line: Line) => coreOf(line).length >= SHORTEST_ALONE && opening.startsWith(coreOf(line));
  let first = true;
  lines.forEach((line, index) => {
    const place = places[index];
    if (line.text.length > LONGEST) return;
    if (place === 'body' && index < FIRST_LINES && couldBeTitle(line) && names.has(coreOf(line)))
      found.push({ text: line.text, weight: weigh(line), shown: true });
    if (place === 'body' || place === 'border') return;
    const text = folded(line);
    const name = NAMED.exec(text);
    if (name !== null) found.push({ text: line.text.slice(name[0].length), weight: 3, shown: false });
    else if (
      place !== 'tail' &&
      (couldBeTitle(line) || ENDING.test(text) || isNamedLink(line, names)) &&
      !columns.has(coreOf(line)) &&
      !isOfMenu(lines, index)
    ) {
      const near = place === 'head' ? (first ? 1.5 : 1) : line === alone ? ALONE : 0;
      const nearness = near + (opens(line) ? OPENING : 0);
      if (!ENDING.test(text)) found.push({ text: line.text, weight: weigh(line) + nearness, shown: true });
      if (place === 'head') first = false;
      const above = lines[index - 1];
      const inHead = place === 'head' || index < start;
      if (above !== undefined && isOfOneTitle(above, line, inHead) && goesOn(above, line))
        found.push({ text: above.text + line.text, weight: 3, shown: false });
    }
  });
  return found;
}

/** A title that leads to its own page, as in a list of news: told by the window's. */
function isNamedLink(line: Line, names: ReadonlySet<string>): boolean {
  return line.linkShare > MOST_LINKED && names.has(coreOf(line)) && couldBeTitle({ ...line, linkShare: 0 });
}

/** More than the name of a site has that stands first on the page and in the window's title. */
const ALONE = 2;
/** What the text begins with once more: the page ran the title into it. */
const OPENING = 1;
/** Letters: what is shorter may be a column. */
const SHORTEST_ALONE = 10;

/**
 * The only line above the container that names a speech, where that is no link, nor the second row of a title whose first
 * is known.
 */
function findAloneAbove(above: readonly Line[], names: ReadonlySet<string>): Line | null {
  const named = above.filter(
    (line) =>
      coreOf(line).length >= SHORTEST_ALONE && ENDS_AS_SPEECH.test(coreOf(line)) && couldBeTitle(line),
  );
  const [line] = named;
  if (line === undefined || named.length > 1 || line.linkShare >= 0.5) return null;
  const first = above[above.indexOf(line) - 1];
  return first !== undefined && names.has(coreOf(first)) ? null : line;
}

/** All of a title's second row: `在全县防汛工作会议上` / `的讲话`. */
const ENDING = compiled(new RegExp(`^的${TITLE_END}$`));

/** Two rows above the text that are no links, or two headings. */
function isOfOneTitle(above: Line, line: Line, inHead: boolean): boolean {
  const rows = [above, line];
  return (
    (inHead && rows.every(({ linkShare }) => linkShare < 0.5)) ||
    rows.every(({ element }) => /^h[1-3]$/.test(element))
  );
}

/** Who speaks, and where or of what: `区委书记在…`. */
const FIRST_ROW = /^(?:[^。!?;:,]{0,12}(?:书记|长|主任|主席|经理|同志))?(?:在|关于)[^。!?;:]{4}/;
/** In UTF-16 code units. */
const LONGEST_FIRST_ROW = 60;

/** Whether a title set in two rows goes on in the second: `在全县…系统` / `知识竞赛上的致辞`. */
function goesOn(above: Line, line: Line): boolean {
  const first = folded(above);
  return (
    FIRST_ROW.test(first) &&
    first.length <= LONGEST_FIRST_ROW &&
    !/[。!?;:]/.test(first) &&
    !endsAsTitle(above) &&
    !FIRST_ROW.test(folded(line)) &&
    endsAsTitle(line)
  );
}

/** Where the page's paths lead: to the document, or to its column. */
export function lastSteps(removed: Context['removed']): readonly string[] {
  return removed.flatMap(({ text, reason }) => {
    const step =
      reason === 'breadcrumb' && isPath(foldWords(text))
        ? text
            .split(/[>»›→＞]/)
            .at(-1)
            ?.trim()
        : '';
    return step === undefined || step === '' ? [] : [step];
  });
}

/** Many paths end with the column, not with the document: `文秘范文 > 领导讲话 > 党委党建`. */
function namesColumn(step: string): boolean {
  const core = titleCore(step);
  return core.length <= 6 && !ENDS_AS_TITLE.test(core);
}

/** A menu's columns are called as texts are, and stand one below the other. */
const LONGEST_COLUMN = 6;

/** One of three short lines at least that stand one below the other, no label or address of the text's. */
export function isOfMenu(lines: readonly Line[], index: number): boolean {
  const isColumn = (at: number) => {
    const line = lines[at];
    return line !== undefined && line.text.length <= LONGEST_COLUMN && !isLabel(line) && !isSalutation(line);
  };
  const run = (step: 1 | -1) => (isColumn(index + step) ? (isColumn(index + 2 * step) ? 2 : 1) : 0);
  return isColumn(index) && run(1) + run(-1) >= 2;
}

/** Whether its last word is what titles end with. */
export function endsAsTitle(line: Line): boolean {
  return ENDS_AS_TITLE.test(coreOf(line));
}

/** Names itself a site. */
const SITE = /(?:网|[文料材稿]库|之家|平台|频道)(?:[\s\-—─|!]|$)/;

function weigh(line: Line): number {
  const heading = line.element === 'h1' ? 1 : line.element === 'h2' || line.emphasis ? 0.5 : 0;
  return (
    heading +
    (endsAsTitle(line) && line.linkShare < 0.5 ? 0.75 : 0) -
    (SITE.test(folded(line)) ? 0.5 : 0) -
    (line.element !== 'h1' && (line.text.length <= LONGEST_COLUMN || countWords(folded(line), HOST) > 0)
      ? 0.75
      : 0)
  );
}

const MOST_LINKED = 0.8;

/** A short line that is no label, path, date, greeting or sentence. */
export function couldBeTitle(line: Line): boolean {
  const text = folded(line);
  if (text.length < 4 || text.length > 80 || line.linkShare > MOST_LINKED) return false;
  if (line.hint !== null && line.hint !== 'title-echo') return false;
  if (isLabel(line) || isSalutation(line) || isEnumerated(line) || isPath(text)) return false;
  if (furnitureOf(text, 0.8) !== null || metaOf(line) !== null || /[,。;:]$|^[-—(]/.test(text)) return false;
  if (namesNoTitle(text)) return false;
  // A label and a list: what others search for, the weather, a path.
  if (/^[^:]{2,8}:\s?\S+\s\S/.test(text)) return false;
  if (/^[\d\s\-:./年月日|]+$/.test(text) || /^(?:\S{1,8}[\s|·]+){3}/.test(text)) return false;
  return !/欢迎(?:您|你|来到|访问|光临)|^(?:网站)?首页|^.{0,6}(?:预览|复制|下载|收藏|搜索)$|^[^:]{1,5}:\s*$/.test(
    text,
  );
}

function isPath(text: string): boolean {
  return /[>»›→].*[>»›→]|位置.{0,2}:/.test(text);
}
