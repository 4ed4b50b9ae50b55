import type { Script } from '../convert/script.ts';

/** A page that was turned into the other script: what the reader must know of it. */
interface TurnedPage {
  /** The script the page is shown in; null where it is its own. */
  shown(): Script | null;
  /** Reads the page as it was; `ranges` on it stay where they are. */
  readOriginal<Result>(ranges: readonly Range[], read: () => Result): Result;
}

/** What the extension's scripts in a page share; the page's own scripts live in another world. */
const shared: typeof globalThis & { jinggaoTurnedPage?: TurnedPage } = globalThis;

/** Called by the script that turns pages; false where one is there already. */
export function provideTurnedPage(page: TurnedPage): boolean {
  const first = !shared.jinggaoTurnedPage;
  shared.jinggaoTurnedPage ??= page;
  return first;
}

/** The page as nobody has turned it. */
export function readOriginal<Result>(ranges: readonly Range[], read: () => Result): Result {
  const page = shared.jinggaoTurnedPage;
  return page ? page.readOriginal(ranges, read) : read();
}

/** The script that the page was turned into; null where it was not. */
export function shownScript(): Script | null {
  return shared.jinggaoTurnedPage?.shown() ?? null;
}
