import { foldWords } from '../../text/fold-words.ts';
import { type Reading, readAddress } from './address.ts';
import { findPagerLinks, type PagerLink } from './links.ts';

/** Where a page stands among the pages of its document. */
export interface Pager {
  /** Its own number, from 1. */
  readonly own: number;
  /** The addresses of the other pages that it links to, by number. */
  readonly others: ReadonlyMap<number, string>;
  /** How many pages it says there are, itself counted; null where it does not say. */
  readonly total: number | null;
}

/** The last step of the address of a list of documents: a document of so plain a name is none. */
const LIST = /\/(?:(?:list|tags?|search|category|column)[^/]*\/?|[a-z]+\/)$/i;
/** Few documents are longer in pages that say nothing but 上一页 and 下一页; many sites have more articles. */
const SMALL = 10;

/**
 * Finds the further pages of the document on a page: links in the words of a pager whose addresses stand beside the
 * page's own (`a.html`, `a_2.html`), never the next article. null where there are none. `known`: the page's number,
 * where other pages have told it.
 */
export function findPager(document: Document, address: string, known: number | null = null): Pager | null {
  if (!URL.canParse(address)) return null;
  const own = new URL(address);
  if (own.pathname === '/' || LIST.test(own.pathname)) return null;
  const links = findPagerLinks(document, own);
  // Unnumbered first: `show-12` goes on at `show-12-2`, not at `show-13`.
  for (const reading of readAddress(own)) {
    const pager = readPager(reading, links, known);
    if (pager) return pager;
  }
  return null;
}

interface Step extends PagerLink {
  /** The number that its address prints; null for none. */
  readonly printed: number | null;
}

function readPager(
  { stem, number, bare }: Reading,
  links: readonly PagerLink[],
  known: number | null,
): Pager | null {
  const steps = links.flatMap((link): Step[] => {
    const beside = readAddress(link.url).find((other) => other.stem === stem && other.number !== number);
    return beside ? [{ ...link, printed: beside.number }] : [];
  });
  const shift = known !== null && number !== null ? known - number : startsAtZero(number, steps) ? 1 : 0;
  const own = (number ?? 1 - shift) + shift;
  const numberOf = ({ label, printed }: Step) => {
    // Before a page 1 stands one without a number.
    if (printed === null) return label === 'previous' && number === 1 ? own - 1 : 1;
    return printed + shift;
  };
  const right = steps.filter((step) => agrees(step, numberOf(step), own));
  const others = new Map(right.map((step) => [numberOf(step), step.url.href]));
  const counted = right.filter(({ label }) => typeof label === 'number');
  // Ids of articles are numbers too: they need a row of numbers, or a first page without one, to be pages.
  const surely =
    own === 1 || known !== null || counted.length > 0 || right.some(({ printed }) => printed === null);
  if (
    !(surely || (!bare && own < SMALL && others.has(own - 1))) ||
    !(others.has(own - 1) || others.has(own + 1))
  )
    return null;
  const ends = right.some(({ label }) => label === 'last') || counted.length > 0;
  const said = printedTotal(right[0]?.element ?? null, own);
  return { own, others, total: ends || said > 0 ? Math.max(own, said, ...others.keys()) : null };
}

/** Whether the second page is the first to print a number, and prints 1. */
function startsAtZero(own: number | null, steps: readonly Step[]): boolean {
  const votes = steps.map(({ label, printed }) => {
    if (printed === null) return label === 'previous' && own === 1 ? 1 : 0;
    if (typeof label === 'number') return label === printed + 1 ? 1 : label === printed ? -1 : 0;
    return label === 'next' && (own ?? 0) === 0 && printed === 1 ? 1 : 0;
  });
  const sum = votes.reduce<number>((all, vote) => all + vote, 0);
  // A first page without a number beside a page 1 is another page.
  const both = steps.some(({ printed }) => printed === null) && steps.some(({ printed }) => printed === 1);
  return sum > 0 || (sum === 0 && both);
}

function agrees({ label }: Step, number: number, own: number): boolean {
  if (typeof label === 'number') return label === number && number > 0;
  if (label === 'next') return number === own + 1;
  if (label === 'previous') return number === own - 1;
  return label === 'first' ? number === 1 : number > own;
}

/** `共7页`, or `2/7` on the second, beside the links; 0 where nothing says so. */
function printedTotal(link: Element | null, own: number): number {
  const text = foldWords((link?.parentElement?.parentElement ?? link)?.textContent ?? '').slice(0, 300);
  const [, all] = /共 ?(\d{1,3}) ?页/.exec(text) ?? [];
  const [, at, of] = /(?<![\d/])(\d{1,3}) ?\/ ?(\d{1,3})(?![\d/])/.exec(text) ?? [];
  return Number(all ?? (Number(at) === own ? of : 0));
}
