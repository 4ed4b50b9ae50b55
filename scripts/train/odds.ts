import type { BorderOdds } from '../../utils/outline/heading-end/features.ts';
import { findMarkers } from '../../utils/outline/markers.ts';
import { BODY_STARTS, HEADING_ENDS } from './heading-words.ts';

/** A paragraph at least this long, in characters, is body text: its first characters count threefold. */
const BODY = 60;
const HEADING = 48;
const WEIGHT = 3;

/** Log-odds beyond this say no more. */
const MOST = 3;

/** Entries seen less often, or that say less, are left out. */
const FEWEST = 12;
const LEAST = 1.2;

class Counter {
  readonly counts = new Map<string, number>();
  total = 0;

  add(key: string, weight = 1): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + weight);
    this.total += weight;
  }
}

/** How the beginnings of sentences and the ends of headings and sentences differ from running text. */
export function measureOdds(reports: readonly (readonly string[])[]): BorderOdds {
  const [start1, start2, end1, end2, one, two] = [
    new Counter(),
    new Counter(),
    new Counter(),
    new Counter(),
    new Counter(),
    new Counter(),
  ];
  for (const paragraph of reports.flat()) {
    if (paragraph.length > BODY) {
      start1.add(paragraph.slice(0, 1), WEIGHT);
      start2.add(paragraph.slice(0, 2), WEIGHT);
    }
    if (
      paragraph.length <= HEADING &&
      !/[。！？；：]/.test(paragraph) &&
      findMarkers(paragraph, 0)[0]?.start === 0
    ) {
      end1.add(paragraph.slice(-1));
      end2.add(paragraph.slice(-2), WEIGHT);
    }
    for (const sentence of paragraph.split(/[。！？]/).filter((text) => text.length >= 4)) {
      start1.add(sentence.slice(0, 1));
      start2.add(sentence.slice(0, 2));
    }
    for (const clause of paragraph.split(/[。！？；]/).filter((text) => text.length >= 4))
      end2.add(clause.slice(-2));
    for (let at = 0; at + 1 < paragraph.length; at++) {
      one.add(paragraph.charAt(at));
      two.add(paragraph.slice(at, at + 2));
    }
  }
  return {
    start1: oddsOf(start1, one),
    start2: withKnown(oddsOf(start2, two), BODY_STARTS),
    end1: oddsOf(end1, one),
    end2: withKnown(oddsOf(end2, two), HEADING_ENDS),
  };
}

/** The odds, no less than those that are known. */
function withKnown(
  odds: Map<string, number>,
  known: Readonly<Record<number, string>>,
): ReadonlyMap<string, number> {
  for (const [value, words] of Object.entries(known))
    for (const word of words.split(' ')) odds.set(word, Math.max(odds.get(word) ?? 0, Number(value)));
  return odds;
}

/** In tenths, rounded to halves. */
function oddsOf(border: Counter, running: Counter): Map<string, number> {
  const odds = new Map<string, number>();
  for (const [key, count] of running.counts) {
    const seen = border.counts.get(key) ?? 0;
    if (!/^[\p{Script=Han}\d“《]+$/u.test(key) || (seen < FEWEST && count < 12 * FEWEST)) continue;
    const value =
      Math.log((seen + 0.5) / (border.total + 50)) - Math.log((count + 0.5) / (running.total + 50));
    const clipped = Math.max(-MOST, Math.min(MOST, value));
    if (Math.abs(clipped) >= LEAST) odds.set(key, Math.round(clipped * 2) * 5);
  }
  return odds;
}
