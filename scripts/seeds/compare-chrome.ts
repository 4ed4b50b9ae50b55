import type { Manuscript, RemovalReason } from '../../utils/manuscript.ts';
import type { Expected } from './expected.ts';
import { excerpt, normalise } from './normalise.ts';
import { createRow, type Row } from './row.ts';
import type { Source } from './seeds.ts';

interface Entry {
  rest: string;
  reason: RemovalReason;
}

/** Shorter chrome (`-`, `摘要:`) may well be a word of the text: it leaks only as a block of its own. */
const shortest = 8;

/** Every string that is not the document: found among the removed with an accepted reason, and in no part. */
export function compareChrome(ours: Manuscript, expected: Expected, source: Source): Row {
  const row = createRow(expected.removed.length);
  const entries = ours.removed.map(({ text, reason }) => ({ rest: normalise(text), reason }));
  const blocks = ours.parts.flatMap((part) => part.blocks.map((block) => normalise(block.text)));
  const longestFirst = [...expected.removed].sort((left, right) => right.text.length - left.text.length);
  for (const { text, reason } of longestFirst) {
    const wanted = normalise(text);
    const accepted: RemovalReason[] = source === 'page' ? [...reason, 'outside'] : reason;
    if (blocks.some((block) => leaks(wanted, block))) row.check(false, () => `leaked: ${excerpt(text)}`);
    else if (consume(wanted, accepted, entries)) row.check(true, () => '');
    else row.check(false, () => explain(text, reason, entries));
  }
  return row;
}

function leaks(chrome: string, block: string): boolean {
  return block === chrome || (chrome.length >= shortest && block.includes(chrome));
}

/** Takes the wanted text out of the entries, so that each stands for one string only. */
function consume(wanted: string, accepted: RemovalReason[], entries: Entry[]): boolean {
  const whole = entries.find((entry) => accepted.includes(entry.reason) && entry.rest.includes(wanted));
  if (whole) {
    whole.rest = whole.rest.replace(wanted, '\u0000');
    return true;
  }
  return entries.some((_, from) => consumeRun(wanted, accepted, entries, from));
}

/** A string may be recorded in several neighbouring pieces. */
function consumeRun(wanted: string, accepted: RemovalReason[], entries: Entry[], from: number): boolean {
  let joined = '';
  for (const [index, entry] of entries.slice(from).entries()) {
    if (entry.rest === '' || !(accepted.includes(entry.reason) || entry.reason === 'title-echo'))
      return false;
    joined += entry.rest;
    if (!wanted.startsWith(joined)) return false;
    if (joined === wanted) {
      for (const used of entries.slice(from, from + index + 1)) used.rest = '\u0000';
      return true;
    }
  }
  return false;
}

function explain(text: string, reason: RemovalReason[], entries: Entry[]): string {
  const other = entries.find((entry) => entry.rest.includes(normalise(text)));
  const wanted = reason.join(' or ');
  return other
    ? `${excerpt(text)} is removed as ${other.reason}, not ${wanted}`
    : `not removed (${wanted}): ${excerpt(text)}`;
}
