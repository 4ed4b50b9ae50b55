import { leadsToPaying, tellsOfPaying } from '../folds/paying.ts';
import { type Label, readLabel } from './label.ts';
import { targetOf, targetOfOption } from './target.ts';

/** A link in the words of a pager. */
export interface PagerLink {
  readonly element: Element;
  readonly url: URL;
  readonly label: Label;
}

const CARRIERS =
  'a[href],link[rel~=next],link[rel~=prev],option[value],[onclick],[data-href],[data-url],[data-link]';
const COMMENTS = ['comment', 'reply', 'pinglun', 'guestbook']
  .map((word) => `[class*=${word} i],[id*=${word} i]`)
  .join();

/** The links of a page, in its order, that read like a pager's, are of the same origin, and ask for nothing. */
export function findPagerLinks(document: Document, own: URL): PagerLink[] {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const from = URL.canParse(base, own) ? new URL(base, own) : own;
  return [...document.querySelectorAll(CARRIERS)].flatMap((element) => {
    const label = readLabel(wordsOf(element));
    if (label === null) return [];
    const target = element.localName === 'option' ? targetOfOption(element) : targetOf(element);
    if (target === '' || !URL.canParse(target, from)) return [];
    const url = new URL(target, from);
    url.hash = '';
    return isPublic(element, url, own) && !isOfComments(element) ? [{ element, url, label }] : [];
  });
}

function wordsOf(element: Element): string {
  if (element.localName === 'link') return element.getAttribute('rel') ?? '';
  if (element.localName === 'input') return element.getAttribute('value') ?? '';
  const named = () =>
    element.getAttribute('aria-label') ??
    element.getAttribute('title') ??
    element.querySelector('img[alt]')?.getAttribute('alt') ??
    '';
  return element.textContent.trim() || named();
}

function isPublic(element: Element, url: URL, own: URL): boolean {
  const { origin, username, pathname, search } = url;
  const said = `${element.getAttribute('title') ?? ''}${element.getAttribute('onclick') ?? ''}`;
  return (
    origin === own.origin &&
    username === '' &&
    !leadsToPaying(pathname + search + said) &&
    !tellsOfPaying(said + element.textContent)
  );
}

/** Comments have pages of their own. */
function isOfComments(element: Element): boolean {
  if (element.closest(COMMENTS)) return true;
  let box: Element | null = element;
  for (let steps = 0; box && steps < 4; steps += 1) {
    const heading = box.previousElementSibling?.textContent ?? '';
    if (heading.length <= 20 && /评论|評論|留言|回复|回覆|跟帖/.test(heading)) return true;
    box = box.parentElement;
  }
  return false;
}
