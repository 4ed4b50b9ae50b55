/**
 * How likely characters are to begin a body and to end a heading: log-odds against running text, in tenths, by the
 * one or two characters concerned. What is not listed counts 0.
 */
export interface BorderOdds {
  readonly start1: ReadonlyMap<string, number>;
  readonly start2: ReadonlyMap<string, number>;
  readonly end2: ReadonlyMap<string, number>;
}

/** Names of the features in the order of the model's weights. */
export const FEATURES = [
  'body-start-2',
  'body-start-1',
  'heading-end-2',
  'body-repeats-2',
  'body-repeats-4',
  'under-5',
  'under-7',
  'over-20',
  'over-28',
  'length',
  'two-clauses',
  'more-clauses',
  'uneven-clauses',
  'short-last-clause',
  'body-quote',
  'body-digit',
  'heading-particle',
  'body-particle',
  'body-clause-under-3',
  'body-clause-over-25',
  'echo',
  'joint',
] as const;

const NEVER_LAST = /[的和与與及在对對把将將为為是要以从從向于於被让讓使并並、，,“「《（(]$/;
const NEVER_FIRST = /^[的和与與及等了着著、，,。；;：:”」》）)]/;

/** A place where a heading may end: `lead` is the heading without its enumerator, `rest` some 40 characters behind it. */
export interface Border {
  readonly lead: string;
  readonly rest: string;
  /** The heading's last clause stands elsewhere in the speech by itself (a closing line that sums up). */
  readonly echoes: boolean;
  /** How often the characters on either side stand side by side in the text (安|全 is a word): 0 at its end. */
  readonly joint: number;
}

/** `…有“三种心态”`, `困难是暂时的`, `精神之钙`. */
const ENDS_WELL = /[”」』》]$|是[^,，]{2,4}的$|之.$/;
/** In tenths, as the odds are. */
const WELL = 20;

const MOST_JOINTS = 16;

/** One number a feature, in the order of `FEATURES`. */
export function featuresOf({ lead, rest, echoes, joint }: Border, odds: BorderOdds): number[] {
  const clauses = lead.split(/[，,]/);
  const last = clauses.at(-1) ?? '';
  const clauseLength = distanceToMark(rest);
  const flag = (condition: boolean): number => (condition ? 1 : 0);
  return [
    (odds.start2.get(rest.slice(0, 2)) ?? 0) / 10,
    (odds.start1.get(rest.slice(0, 1)) ?? 0) / 10,
    (odds.end2.get(lead.slice(-2)) ?? (ENDS_WELL.test(lead) ? WELL : 0)) / 10,
    flag(lead.includes(rest.slice(0, 2))),
    flag(lead.includes(rest.slice(0, 4))),
    flag(lead.length < 5),
    flag(lead.length < 7),
    flag(lead.length > 20),
    flag(lead.length > 28),
    Math.abs(lead.length - 11) / 10,
    flag(clauses.length === 2),
    flag(clauses.length > 2),
    clauses.length === 2 ? Math.abs((clauses[0] ?? '').length - last.length) / 5 : 0,
    flag(clauses.length > 1 && last.length < 4 && !echoes),
    flag(/^[“「《]/.test(rest)),
    flag(/^[\d０-９]/.test(rest)),
    flag(NEVER_LAST.test(lead)),
    flag(NEVER_FIRST.test(rest)),
    flag(clauseLength < 3),
    flag(clauseLength > 25),
    flag(echoes && clauses.length > 1),
    Math.log2(Math.min(Math.max(joint, 1), MOST_JOINTS)),
  ];
}

function distanceToMark(text: string): number {
  const at = text.search(/[，。、；：！？,;:!?]/);
  return at < 0 ? text.length : at;
}
