import type { Part } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { tellsOfText } from '../strip/metadata/byline.ts';
import { type Draft, draftOf } from './draft.ts';
import { openingMarker } from './markers.ts';
import { runInSalutationOf, salutationOf } from './salutation.ts';
import { namesSpeaker } from './speaker.ts';

/** What stands above the text of a speech, and the paragraphs below it. */
export interface Opening extends Pick<Part, 'title' | 'subtitle' | 'salutation'> {
  readonly drafts: readonly Draft[];
}

const LONGEST_TITLE = 50;
const MOST_TITLE_LINES = 4;

/**
 * Reads titles, subtitle (`——在…上的讲话`, a date or a speaker) and salutation off the top of a speech. Under a
 * title that is known already (`titled`), short lines above a salutation belong to the subtitle. The last line is text, whatever it looks like.
 */
export function readOpening(lines: readonly Line[], titled: boolean): Opening {
  const titles: string[] = [];
  const subtitles: string[] = [];
  let next = 0;
  for (; next < Math.min(MOST_TITLE_LINES, lines.length - 1); next++) {
    const line = lines[next];
    if (!line || !isTitleLine(line)) break;
    (isSubtitle(line) ? subtitles : titles).push(line.text);
  }
  const { salutation, drafts } = readSalutation(lines.slice(next).map(draftOf));
  if (!titled) return { title: titles.join(' '), subtitle: joinOrNull(subtitles), salutation, drafts };
  const above = lines.slice(0, next);
  if (salutation !== null || titles.length === 0) {
    return { title: '', subtitle: joinOrNull(above.map((line) => line.text)), salutation, drafts };
  }
  return { title: '', subtitle: null, salutation, drafts: [...above.map(draftOf), ...drafts] };
}

function joinOrNull(texts: readonly string[]): string | null {
  return texts.length > 0 ? texts.join(' ') : null;
}

function isTitleLine(line: Line): boolean {
  return (
    line.text.length <= LONGEST_TITLE &&
    /\p{Script=Han}/u.test(line.text) &&
    (!/[。！？；!?;…]|[，,].*[，,]|[：:，,、]$/.test(line.text) || tellsOfText(line)) &&
    salutationOf(line.text) === null &&
    openingMarker(line.text) === null
  );
}

function isSubtitle(line: Line): boolean {
  const { text } = line;
  return (
    /^[—–\-－]{1,2}/.test(text) ||
    namesSpeaker(line) ||
    /^[（(].*[）)]$/.test(text) ||
    /^[\d〇一二三四五六七八九十×xX*]{2,4}年[^，,]{0,12}$/.test(text)
  );
}

/**
 * Takes the salutation off the first paragraph. One that a comma joins to its sentence (`各位同志，今日…`)
 * is quoted and stays; one glued to the text behind its colon is cut off, the break restored.
 */
function readSalutation(drafts: readonly Draft[]): { salutation: string | null; drafts: readonly Draft[] } {
  const first = drafts[0];
  if (!first) return { salutation: null, drafts };
  const salutation = salutationOf(first.text);
  if (salutation === null) return { salutation: runInSalutationOf(first.text), drafts };
  const rest = first.text.slice(salutation.length).trimStart();
  if (rest === '') return { salutation, drafts: drafts.slice(1) };
  return { salutation, drafts: [{ ...first, text: rest, restored: { certain: true } }, ...drafts.slice(1)] };
}
