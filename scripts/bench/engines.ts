import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { clean } from '../../utils/clean.ts';
import { readPage } from '../../utils/read/page.ts';
import { readText } from '../../utils/read/text.ts';

/** Milliseconds of each round, by engine. */
export type Timings = Record<'jinggao' | 'readability' | 'defuddle', number[]>;

/** Runs in a page: the three engines on it in turn, so that load on the machine meets all alike. */
export function timeEngines(rounds: number): Timings {
  const timings: Timings = { jinggao: [], readability: [], defuddle: [] };
  for (let round = 0; round < rounds; round += 1) {
    timings.jinggao.push(time(() => clean(readPage(document, location.href))));
    // Readability takes its document apart: it gets a copy, made outside its time.
    const copy = document.implementation.createHTMLDocument();
    copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
    timings.readability.push(time(() => new Readability(copy).parse()));
    timings.defuddle.push(time(() => new Defuddle(document, { url: location.href }).parse()));
  }
  return timings;
}

/** Runs in a page: milliseconds for cleaning a text. */
export function timeText(text: string): number {
  return time(() => clean(readText(text)));
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
