import type { RemovalReason } from '../manuscript.ts';
import { findSite, type Site } from '../sites/index.ts';
import { findAddress } from './address.ts';
import { findCaptions } from './captions.ts';
import { findComments } from './comments.ts';
import type { Box } from './document/box.ts';
import { findHeadline } from './document/headline.ts';
import { inheritHints } from './document/inherited.ts';
import { sumUp } from './document/sums.ts';
import { findZone } from './document/zone.ts';
import { findDropped } from './dropped.ts';
import { findBorder } from './folds/border.ts';
import { measureShown } from './folds/clip.ts';
import type { Line, Page } from './line.ts';
import type { AppearanceOf } from './look/look.ts';
import { markSite } from './marks.ts';
import { findNumbers } from './numbers.ts';
import { withOwnMembers } from './own-members.ts';
import { countPages } from './pictures.ts';
import { isWithin, textWithin } from './selection.ts';
import { type Walk, walk } from './walk.ts';
import type { Row } from './writer.ts';

/** What a caller may ask of the reading of a page. */
export interface ReadOptions {
  /** The stretches of the page that are meant, all of which is then the document; without any, the whole page. */
  readonly ranges?: readonly Range[];
  /** Finds the rule of the site; the built-in ones unless given. */
  readonly ruleOf?: (url: string | null) => Site | null;
  /** Parses what is written in a frame of a page that no window shows; unless given, it is not read. */
  readonly parse?: (source: string) => Document;
}

/** Reads a page by the looks of its elements. Never changes the page, never throws on any. */
export function readByLooks(
  given: Document,
  url: string | null,
  { ranges = [], ruleOf = findSite, parse }: ReadOptions,
  appearanceOf: AppearanceOf,
): Page {
  const document = withOwnMembers(given);
  const whole = ranges.length === 0;
  const address = findAddress(document, url);
  const marks = markSite(document, ruleOf(address));
  const walked = walk(document, marks, appearanceOf, whole ? undefined : textWithin(ranges), parse);
  const { boxes, rows } = walked;
  const dropped = findDropped(boxes, rows, marks);
  const found = whole ? findZone(boxes, rows, marks) : rows.map(() => true);
  const comments = whole ? findComments(boxes, rows, found) : [];
  const zone = found.map((inside, index) => inside && !dropped[index] && !comments[index]);
  const pictures = walked.pictures.filter(({ element }) => whole || isWithin(element, ranges));
  const hints = inheritHints(boxes, rows, zone);
  const border = findBorder(boxes, rows, zone, hints);
  const documentTitle = document.title.replace(/\s+/g, ' ').trim() || null;
  const length = rows.reduce((sum, row, index) => sum + (zone[index] ? row.text.length : 0), 0);
  const headline = findHeadline(marks.title, boxes, rows, zone, documentTitle);
  return {
    url: address,
    language: document.documentElement?.getAttribute('lang') || null,
    documentTitle,
    headline,
    lines: linesOf(
      walked,
      zone,
      comments,
      hints,
      border?.isEnd ? measureShown(boxes, rows, zone, marks.folds) : null,
    ),
    pictures: countPages(
      { boxes: whole ? boxes : [], rows, pictures },
      marks.pictures,
      length,
      whole ? headline : null,
    ),
    border: border?.text ?? null,
    ...(marks.missed.length > 0 && { missed: marks.missed }),
  };
}

/** `shown`: how much of each row is in sight; null for all. */
function linesOf(
  walked: Walk,
  zone: readonly boolean[],
  comments: readonly boolean[],
  hints: readonly (RemovalReason | null)[],
  shown: readonly number[] | null,
): Line[] {
  const { boxes, rows } = walked;
  const captions = findCaptions(walked);
  const numbers = findNumbers(walked, zone);
  const shared = findShared(boxes, rows);
  const lines: Line[] = [];
  rows.forEach((row, index) => {
    const text = shown === null ? row.text : row.text.slice(0, shown[index]).trim();
    if (text === '') return;
    lines.push({
      text: `${numbers[index]}${text}`,
      order: lines.length,
      indent: row.indent,
      gap: row.gap,
      element: boxes[row.box]?.name ?? 'body',
      group: row.box,
      zone: zone[index] ? 'document' : 'outside',
      box: shared[index] ?? 0,
      hint: comments[index] ? 'comment' : (hints[index] ?? (captions[index] ? 'outside' : null)),
      linkShare: row.linkShare,
      emphasis: row.emphasis,
    });
  });
  return lines;
}

/** For each row, the nearest box that holds other rows too. */
function findShared(boxes: readonly Box[], rows: readonly Row[]): number[] {
  const counts = sumUp(boxes, rows, () => 1);
  const shared: number[] = [];
  boxes.forEach(({ parent }, index) => {
    shared.push((counts[index] ?? 0) > 1 ? index : (shared[parent] ?? 0));
  });
  return rows.map(({ box }) => shared[box] ?? 0);
}
