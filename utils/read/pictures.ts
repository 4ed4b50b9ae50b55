import type { Picture } from './walk.ts';

/** A page of text has more characters; so many pictures with less text around them stand for it. */
const FULL_PAGE = 150;
const PAGE_WIDTH = 300;
const PAGE_HEIGHT = 350;

/** How many pictures, canvases or viewers stand for pages of text, `length` being the length of the document's text. */
export function countPages(
  pictures: readonly Picture[],
  ruled: ReadonlySet<Element>,
  length: number,
): number {
  const pages = pictures.filter(({ element, link }) => ruled.has(element) || (!link && isPageLike(element)));
  return length < FULL_PAGE * pages.length ? pages.length : 0;
}

function isPageLike(element: Element): boolean {
  const name = element.localName;
  if (name === 'embed' || name === 'object' || name === 'iframe') return isViewer(element);
  const { width, height } = sizeOf(element);
  return width >= PAGE_WIDTH && height >= PAGE_HEIGHT && (name === 'canvas' || height > width);
}

function isViewer(element: Element): boolean {
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return /\.pdf\b|\bpdf\b|viewer|preview|docview|officeapps/i.test(
    `${source} ${element.getAttribute('type') ?? ''}`,
  );
}

/** As drawn, else as written in attributes or style. */
function sizeOf(element: Element): { width: number; height: number } {
  const drawn = { width: element.clientWidth, height: element.clientHeight };
  if (drawn.width > 0 && drawn.height > 0) return drawn;
  return { width: writtenSize(element, 'width'), height: writtenSize(element, 'height') };
}

function writtenSize(element: Element, side: 'width' | 'height'): number {
  const styled = new RegExp(`(?:^|[;\\s])${side}:\\s*(\\d+)(?:\\.\\d+)?px`).exec(
    element.getAttribute('style') ?? '',
  );
  return Number(styled?.[1] ?? Number.parseInt(element.getAttribute(side) ?? '', 10)) || 0;
}
