import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { clean } from '../../utils/clean.ts';
import { createContext } from '../../utils/context.ts';
import { judgePage } from '../../utils/detect/page.ts';
import { mendCharacters } from '../../utils/mend/index.ts';
import { readPage } from '../../utils/read/page.ts';
import { readText } from '../../utils/read/text.ts';
import { strip } from '../../utils/strip/index.ts';

/** Each is asked for one round on the page it runs in, and gives milliseconds. */
const ENGINES = {
  jinggao: () => time(() => clean(readPage(document, location.href))),
  /** Reading and stripping alone: what the other two do. */
  front: () => time(stripPage),
  readability: timeReadability,
  defuddle: () => time(() => new Defuddle(document, { url: location.href }).parse()),
  detector: () => time(() => judgePage(document)),
};

export type Engine = keyof typeof ENGINES;

/** Runs in a page: milliseconds of each round of an engine, the first of them that of code never run before. */
export function timeEngine(engine: Engine, rounds: number): number[] {
  return Array.from({ length: rounds }, ENGINES[engine]);
}

/** Runs in a page: milliseconds for cleaning a text. */
export function timeText(text: string): number {
  return time(() => clean(readText(text)));
}

function stripPage(): void {
  const page = readPage(document, location.href);
  const context = createContext(page);
  strip(mendCharacters(page.lines, context), context);
}

/** Readability takes its document apart: it gets a copy, made outside its time. */
function timeReadability(): number {
  const copy = document.implementation.createHTMLDocument();
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  return time(() => new Readability(copy).parse());
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
