import type { Picture, Walk } from './walk.ts';

/** A page of text has more characters; so many pictures with less text around them stand for it. */
const FULL_PAGE = 150;
const PAGE_WIDTH = 300;
const PAGE_HEIGHT = 350;
/** So few short rows stand between a title and the first picture of its text. */
const UNDER_TITLE = 4;
const SENTENCE = /[^。！？]{30}[。！？]/;
const FURNITURE = /logo|icon|qr|ewm|erweima|weixin|avatar|banner|btn|button|(?:^|[ /_-])ads?[ /_-]/i;
const IS_PICTURE = /\.(?:jpe?g|png|gif|bmp|webp)(?:$|[?#])/i;

/**
 * How many pictures, canvases or viewers stand for pages of text. `length` is that of the document's text, `headline`
 * the title that the page's markup gives it.
 */
export function countPages(
  walked: Walk,
  ruled: ReadonlySet<Element>,
  length: number,
  headline: string | null,
): number {
  const free = walked.pictures.filter((picture) => !leadsElsewhere(picture));
  const pages = walked.pictures.filter(
    (picture) => ruled.has(picture.element) || (free.includes(picture) && isPageLike(picture.element)),
  );
  if (length >= FULL_PAGE * Math.max(1, pages.length)) return 0;
  return pages.length || countDrawn(walked) || countUnmeasured(walked, free, headline);
}

/** Vector drawings, and boxes with a picture for their ground and nothing in them. */
function countDrawn({ boxes }: Walk): number {
  const [root] = boxes;
  const drawings = root ? Array.from(root.element.getElementsByTagName('svg')) : [];
  const grounds = boxes.flatMap(({ element }) =>
    /background[^;]*url\(/.test(element.getAttribute('style') ?? '') && !element.textContent?.trim()
      ? [element]
      : [],
  );
  return [...drawings, ...grounds].filter(isPageLike).length;
}

/** Pictures of a size that only the browser would know, right under a title with no sentence on the page. */
function countUnmeasured({ rows }: Walk, free: readonly Picture[], headline: string | null): number {
  const title = rows.findIndex(({ text }) => text === headline);
  if (title < 0 || rows.some(({ text, linkShare }) => linkShare < 0.5 && SENTENCE.test(text))) return 0;
  const scans = free.filter(({ element, row }) => row > title && isUnmeasured(element));
  return (scans[0]?.row ?? Number.POSITIVE_INFINITY) <= title + UNDER_TITLE ? scans.length : 0;
}

/** A picture that links to a picture shows itself enlarged. */
function leadsElsewhere({ element, link }: Picture): boolean {
  let around: Element | null = link ? element.parentElement : null;
  while (around && around.localName !== 'a') around = around.parentElement;
  return around !== null && !IS_PICTURE.test(around.getAttribute('href') ?? '');
}

function isPageLike(element: Element): boolean {
  const name = element.localName;
  if (name === 'embed' || name === 'object' || name === 'iframe') return isViewer(element);
  const { width, height } = sizeOf(element);
  return width >= PAGE_WIDTH && height >= PAGE_HEIGHT && (name === 'canvas' || height > width);
}

function isUnmeasured(element: Element): boolean {
  if (element.localName !== 'img') return false;
  const { width, height } = sizeOf(element);
  const source = ['data-src', 'data-original', 'src', 'class'].map((name) => element.getAttribute(name));
  const mayBe = (size: number, least: number) => size === 0 || size >= least;
  return (
    width * height === 0 &&
    mayBe(width, PAGE_WIDTH) &&
    mayBe(height, PAGE_HEIGHT) &&
    !FURNITURE.test(source.join(' '))
  );
}

function isViewer(element: Element): boolean {
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return /\.(?:pdf|swf)\b|\bpdf\b|viewer|preview|docview|officeapps/i.test(
    `${source} ${element.getAttribute('type') ?? ''}`,
  );
}

/** As drawn, else as written in attributes or style; 0 for unknown. */
function sizeOf(element: Element): { width: number; height: number } {
  const drawn = { width: element.clientWidth, height: element.clientHeight };
  if (drawn.width > 0 && drawn.height > 0) return drawn;
  return { width: writtenSize(element, 'width'), height: writtenSize(element, 'height') };
}

function writtenSize(element: Element, side: 'width' | 'height'): number {
  const styled = new RegExp(`(?:^|[;\\s])${side}:\\s*(\\d+)(?:\\.\\d+)?px`).exec(
    element.getAttribute('style') ?? '',
  );
  // A share is no size.
  return Number(styled?.[1] ?? /^\d+(?!.*%)/.exec(element.getAttribute(side) ?? '')?.[0] ?? 0);
}
