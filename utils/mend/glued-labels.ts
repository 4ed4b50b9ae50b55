import type { Line } from '../read/line.ts';
import { commonSuffix } from '../text/common.ts';
import { foldWords } from '../text/fold-words.ts';
import { readOrdinal } from '../text/ordinal.ts';
import { ENDS_AS_SPEECH, NUMERAL, PIECE_NAME } from '../text/speech-names.ts';

/** The number of a piece at the start of a line, and what parts it from the piece's title: `范文4：`, `【篇四】`. */
const LABEL = new RegExp(
  `^[【\\[(]?(?:第${NUMERAL}篇|篇\\s?${NUMERAL}|${PIECE_NAME}\\s?${NUMERAL})(?:[】\\])][:、.\\s]?|[:、.\\s])\\s?`,
);
/** A look at the first characters spares most lines the folding. */
const MAY_BE_LABEL = /^[【[［(（]?[第篇范範例样樣模示版材讲講致发發演贺賀献獻祝开開闭閉欢歡答主述]/;
const ADDRESS =
  /(?:尊敬|敬爱|亲爱)的|(?:各位|诸位)[^,。;:!?]{1,12}[,:!]|(?:同志|同事|老师|同学|朋友|乡亲|战友|女士|先生)们/;

/** No label with its title is longer, in UTF-16 code units. */
const LONGEST = 60;
const SHORTEST_ENDING = 2;

interface Label {
  /** The label without its numeral. */
  readonly form: string;
  readonly ordinal: number;
  /** Of what stands behind the numeral and its marks. */
  readonly start: number;
  readonly text: string;
}

/**
 * Parts the label of a piece from the text it runs into, where others of its form stand in lines of their own: its title
 * ends as theirs do (`…竞聘演讲稿`), or where the hall is addressed.
 */
export function splitGluedLabels(lines: readonly Line[]): readonly Line[] {
  const labels = lines.map(readLabel);
  const ends = labels.map((label) => (label === null ? null : endOf(label, labels)));
  if (ends.every((end) => end === null)) return lines;
  return lines.flatMap((line, index) => {
    const end = ends[index] ?? null;
    if (end === null) return [line];
    return [
      { ...line, text: line.text.slice(0, end).trimEnd() },
      { ...line, text: line.text.slice(end).trimStart(), gap: false },
    ];
  });
}

function readLabel({ text, zone }: Line): Label | null {
  if (zone === 'outside' || !MAY_BE_LABEL.test(text)) return null;
  const start = foldWords(text.slice(0, LONGEST * 2));
  const match = LABEL.exec(start);
  const numeral = match?.slice(1).find((group) => group !== undefined);
  if (match === null || numeral === undefined) return null;
  const form = match[0].replace(numeral, '#');
  return { form, ordinal: readOrdinal(numeral), start: match[0].length, text: start };
}

/** Where a label ends that text follows in its line, or null. */
function endOf(label: Label, labels: readonly (Label | null)[]): number | null {
  if (label.text.length <= LONGEST) return null;
  const siblings = labels.filter((other) => other !== null).filter((other) => isSibling(other, label));
  if (siblings.length === 0) return null;
  const ending = endingOf(siblings);
  const head = label.text.slice(label.start, LONGEST);
  const clause = /^[^,。;:!?]*/.exec(head)?.[0] ?? '';
  const named = ending === '' ? -1 : clause.indexOf(ending);
  if (named > 0) return label.start + named + ending.length;
  const address = head.search(ADDRESS);
  return address <= 0 || address > clause.length ? null : label.start + address;
}

/** A label of the same form in a line of its own, that counts otherwise. */
function isSibling(other: Label, label: Label): boolean {
  return other.form === label.form && other.ordinal !== label.ordinal && other.text.length <= LONGEST;
}

/** What the titles of all end in. */
function endingOf(siblings: readonly Label[]): string {
  const [first = '', ...others] = siblings.map(({ start, text }) => text.slice(start));
  if (others.length === 0) return ENDS_AS_SPEECH.exec(first)?.[0] ?? '';
  const shared = others.reduce(
    (ending, text) => ending.slice(ending.length - commonSuffix(ending, text, 0)),
    first,
  );
  return shared.length < SHORTEST_ENDING ? '' : shared;
}
