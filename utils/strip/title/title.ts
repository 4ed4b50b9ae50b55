import { type Context, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { layOut, type Place } from '../layout.ts';
import { siteNames } from '../marks/site-names.ts';
import { dropLines } from '../remove.ts';
import { folded, isLabel, isSalutation, SALUTATION_START } from '../shape.ts';
import { collectTitles, type TitleCandidate } from './candidates.ts';
import { findNotesAbove, findOwnTitle } from './own-heading.ts';
import { coreOf, findCore, TITLE_END, titleCore, trimTitle, withoutColumn } from './text.ts';
import { namesIn } from './window-title.ts';

const LONGEST_COPY = 160;

/**
 * Finds the title by agreement between the places that name it, and takes its kept copy out of the
 * lines: the one nearest to the text, which may be glued to the text's first line.
 */
export function findTitle(lines: readonly Line[], context: Context): readonly Line[] {
  // A further page of a document has its title already.
  if (context.title !== '') return lines;
  const places = layOut(lines);
  const title = chooseTitle(
    withoutSite(collectTitles(context, lines, places), context),
    context.page.headline,
  );
  const first = lines.findIndex(
    (line, index) => places[index] !== 'outside' && places[index] !== 'head' && line.text !== '',
  );
  const own = findOwnTitle(lines, first, title);
  if (own.length > 0) return takeOwn(lines, own, title, context);
  const opening = lines[first];
  const glued = opening === undefined ? null : gluedTitle(opening, title, lines);
  if (opening !== undefined && glued !== null) return cutGlued(lines, first, opening, glued, context);
  return title === null ? lines : takeCopy(lines, places, first, title, context);
}

/** Old sites set their own name as the page's headline; the window's title has the document's before it. */
function withoutSite(candidates: readonly TitleCandidate[], context: Context): readonly TitleCandidate[] {
  const sites = new Set(siteNames(context).map(titleCore));
  const [first = ''] = namesIn(context.page.documentTitle);
  if (sites.size === 0 || sites.has(titleCore(first))) return candidates;
  return candidates.filter(({ text }) => !sites.has(titleCore(text)));
}

/** Takes the rows of the document's own title; what the host calls it goes. */
function takeOwn(
  lines: readonly Line[],
  rows: readonly Line[],
  title: string | null,
  context: Context,
): readonly Line[] {
  const [first] = rows;
  if (first === undefined) return lines;
  keepTitle(first, rows.map(({ text }) => text).join(''), context, title);
  const { documentTitle, headline } = context.page;
  const names = [title ?? '', headline ?? '', ...namesIn(documentTitle)];
  const cores = new Set(names.map(titleCore).filter((core) => core !== ''));
  const isCopy = (line: Line) =>
    !rows.includes(line) && line.text.length <= LONGEST_COPY && cores.has(coreOf(line));
  const single = dropLines(lines, context, 'title-echo', new Set(lines.filter(isCopy)));
  const below = dropLines(single, context, 'outside', new Set(findNotesAbove(single, first)));
  return below.filter((line) => !rows.includes(line));
}

interface Group {
  text: string;
  named: number;
  shown: number;
  copies: number;
}

/**
 * Each further place that agrees counts; of the lines that show it only the most telling one does. Where the name that
 * the host gave its file is not shown by itself, the headline it shortens is: `关于印发冬春防火方案的通知.doc`.
 */
function chooseTitle(candidates: readonly TitleCandidate[], headline: string | null): string | null {
  const groups = new Map<string, Group>();
  for (const { text, weight, shown } of candidates) {
    const core = titleCore(text);
    const group = groups.get(core) ?? { text, named: 0, shown: 0, copies: 0 };
    if (!shown) group.named += weight;
    else group.shown = Math.max(group.shown, weight);
    group.copies += shown ? 1 : 0;
    groups.set(core, group);
  }
  for (const [core, { named, copies }] of groups)
    if (copies === 0) for (const longer of printedWithKind(core, groups)) longer.named += named;
  let best: Group | null = null;
  for (const group of groups.values()) if (best === null || score(group) > score(best)) best = group;
  if (best === null || score(best) < 1) return null;
  return best.copies === 0 && headline !== null && shortens(titleCore(best.text), titleCore(headline))
    ? headline
    : best.text;
}

/** What a title that is printed has behind its subject, where the path to it has the subject alone. */
const KIND = /^(?:稿|范[文本]|例文|模板|大全|精选|集锦|合[集辑]|[汇选]编)+$/;

function printedWithKind(core: string, groups: ReadonlyMap<string, Group>): readonly Group[] {
  return [...groups]
    .filter(
      ([other, { copies }]) => copies > 0 && other.startsWith(core) && KIND.test(other.slice(core.length)),
    )
    .map(([, group]) => group);
}

/** In UTF-16 code units. */
const SHORTEST_NAME = 8;
const SAME_END = 2;

/** Whether a name has nothing but letters of a longer one, in its order and to its end. */
function shortens(name: string, whole: string): boolean {
  if (name.length < SHORTEST_NAME || name.length >= whole.length) return false;
  if (name.slice(-SAME_END) !== whole.slice(-SAME_END)) return false;
  let found = 0;
  for (const letter of whole) if (letter === name.charAt(found)) found++;
  return found === name.length;
}

function score({ named, shown, copies }: Group): number {
  return named + shown + (named > 0 && copies > 0 ? 1.5 : 0) + (shown >= 1 && copies > 1 ? 0.5 : 0);
}

const UNKNOWN_TITLE = compiled(
  new RegExp(
    `^([^。!?;:]{4,60}?${TITLE_END}(?:范例|范文|范本|模板|例文|参考|材料|提纲)?(?:[(][^)]{1,16}[)])?)\\s*(?=\\S)`,
  ),
);

interface Glued {
  readonly start: number;
  readonly end: number;
}

/** The title in front of the text on one line: known from elsewhere, or a title's end before a salutation. */
function gluedTitle(line: Line, known: string | null, lines: readonly Line[]): Glued | null {
  const text = folded(line).slice(0, 300);
  const place = known === null ? null : findCore(text, titleCore(known));
  if (
    place !== null &&
    /^(?:(?:文章|本文)?标题:|正文:?|\d{1,2}[、.]|[\s【《“])*$/.test(text.slice(0, place.start))
  ) {
    const tail = /^(?:[(][^)]{1,16}[)])?[\s】》”]*/.exec(text.slice(place.end));
    const end = place.end + (tail?.[0].length ?? 0);
    const rest = text.slice(end);
    if (
      SALUTATION_START.test(rest) ||
      (rest === '' && place.start > 0 && standsAboveAddress(line, lines)) ||
      (rest.length > 60 && place.end >= 10 && !/^[,。;:!?、”》)的是在]/.test(rest))
    ) {
      return { start: place.start, end };
    }
  }
  const match = UNKNOWN_TITLE.exec(text);
  const end = match?.[0].length ?? 0;
  if (match === null || !SALUTATION_START.test(text.slice(end))) return null;
  // What other pages of the text begin with too is printed at the head of each.
  const name = line.text.slice(0, match[1]?.length);
  return lines.some((other) => other !== line && other.text.startsWith(name)) ? null : { start: 0, end };
}

/** Numbered, it would be an item. */
function standsAboveAddress(line: Line, lines: readonly Line[]): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return next !== undefined && isSalutation(next) && !lines.some(isLabel);
}

function cutGlued(
  lines: readonly Line[],
  index: number,
  line: Line,
  { start, end }: Glued,
  context: Context,
): readonly Line[] {
  keepTitle(line, line.text.slice(start, end), context);
  if (start > 0) recordRemoval(context, line, 'title-echo', line.text.slice(0, start).trim());
  const text = line.text.slice(end).trim();
  return text === '' ? lines.toSpliced(index, 1) : lines.with(index, { ...line, text });
}

function takeCopy(
  lines: readonly Line[],
  places: readonly Place[],
  first: number,
  title: string,
  context: Context,
): readonly Line[] {
  const core = titleCore(title);
  const isCopy = (line: Line) => line.text.length <= LONGEST_COPY && coreOf(line) === core;
  const before = first === -1 ? lines : lines.slice(0, first);
  const inDocument = before.findLastIndex((line, index) => places[index] === 'head' && isCopy(line));
  const broken = inDocument === -1 ? takeBroken(lines, before.length, core, context) : null;
  if (broken !== null) return broken;
  const index = inDocument === -1 ? before.findLastIndex(isCopy) : inDocument;
  const line = lines[index];
  if (line === undefined) {
    context.title = title;
    return lines;
  }
  keepTitle(line, line.text, context, title);
  return lines.toSpliced(index, 1);
}

const MOST_ROWS = 4;

/** Takes a title that the page sets in several rows; null where it does not. */
function takeBroken(
  lines: readonly Line[],
  end: number,
  core: string,
  context: Context,
): readonly Line[] | null {
  for (const [start, first] of lines.slice(0, end).entries()) {
    if (coreOf(first) === core) continue;
    let printed = '';
    for (const [above, row] of lines.slice(start, Math.min(end, start + MOST_ROWS)).entries()) {
      if (row.text.length > 80) break;
      printed += row.text;
      if (above === 0 || titleCore(printed) !== core) continue;
      keepTitle(first, printed, context);
      return lines.toSpliced(start, above + 1);
    }
  }
  return null;
}

/** How many texts the host says it has under the title, where the page names it without: `某某讲话（共17篇）（最新）`. */
const COUNTED = /^\s*[(（]共\s?\d{1,3}\s?篇[)）]/;

/** Sets the title as printed, or as known; bullets and brackets around it are recorded as removed. */
function keepTitle(line: Line, printed: string, context: Context, known: string | null = null): void {
  const isCounted = known !== null && printed.startsWith(known) && COUNTED.test(printed.slice(known.length));
  const title = isCounted ? known : withoutColumn(trimTitle(printed.trim()), context.page);
  const at = printed.indexOf(title);
  context.title = title;
  context.titleOrder = line.order;
  for (const decoration of [printed.slice(0, at), printed.slice(at + title.length)]) {
    if (decoration.trim() !== '') recordRemoval(context, line, 'title-echo', decoration.trim());
  }
}
