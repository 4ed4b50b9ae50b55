import type { Line } from '../read/line.ts';
import { endsSentence } from '../text/characters.ts';
import { SPEECH_NAME } from '../text/speech-names.ts';
import { openingMarker } from './markers.ts';
import { endsSpeech, salutationOf } from './salutation.ts';
import { namesSpeaker } from './speaker.ts';

/** Rows above an address: a title of two, who speaks, on which day. */
const MOST_ROWS = 4;
/** In UTF-16 code units. */
const LONGEST_ROW = 40;
const SHORTEST_TITLE = 3;
/** How a speaker of a contest begins without an address, where others begin with one. */
const GREETING =
  /^(?:尊敬的|[亲親][爱愛]的)?(?:各位|大家|[评評]委|老[师師]|同[学學志事誌]|朋友)[^，。！？；：,!?;:]{0,12}?好[！!，,。]/;

/** `让乡愁开花——镇长在恳谈会上的讲话`, and no host's `请看某某在会上的讲话`. */
const NAMES_OCCASION = new RegExp(`^(?!.*[请請]).*在.{2,30}[上中时時]的?${SPEECH_NAME}$`);

/**
 * Where speeches begin under a title of their own in any words (`三尺柜台写春秋`): rows without an end mark above an address,
 * below the end of a sentence. A heading may stand above an address too, so one of them says who speaks or on what
 * occasion, or the line above them ends a speech.
 */
export function findSignedStarts(lines: readonly Line[]): number[] {
  const addressed = lines.some(addresses);
  return lines.flatMap((line, index) => {
    if (!addressed || !(addresses(line) || GREETING.test(line.text))) return [];
    const first = firstRow(lines, index);
    const [title, ...below] = lines.slice(first, index);
    if (title === undefined || namesSpeaker(title) || title.text.length < SHORTEST_TITLE) return [];
    const above = lines[first - 1];
    if (above !== undefined && !endsSentence(above.text)) return [];
    const told =
      below.some(namesSpeaker) ||
      above === undefined ||
      endsSpeech(above.text) ||
      NAMES_OCCASION.test(title.text);
    return told ? [first] : [];
  });
}

function addresses({ text }: Line): boolean {
  return salutationOf(text) !== null;
}

/** The first of the rows right above an address. */
function firstRow(lines: readonly Line[], address: number): number {
  let first = address;
  while (first > 0 && address - first < MOST_ROWS && isRow(lines[first - 1])) first--;
  return first;
}

function isRow(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= LONGEST_ROW &&
    !/[。！；;：:，,、]$/.test(line.text) &&
    openingMarker(line.text) === null &&
    salutationOf(line.text) === null
  );
}
