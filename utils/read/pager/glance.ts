/** What of a path may tell one page of a document from another: `/index`, `_2`, `/page/2`, `.html`. */
const NUMBERING = /(?:\/(?:index|default))?(?:(?:[/_,~-](?:p|page)?[/_-]?|p|\()\d{1,3}\)?)?\/?(?:\.\w+)?$/i;

/** What names addresses that are none of its links. */
const SCRIPTED =
  'link[rel~=next],option[value*="."],option[value*="/"],option[value*="?"],select[onchange*=location],[onclick*=location],[href^="javascript:"][href*=location],[data-href],[data-url],[data-link]';

/** Whether a page links to one whose address begins like its own: the pager is then worth looking for. */
export function mayGoOn(document: Document, { origin, pathname, href }: URL | Location): boolean {
  const stem = origin + pathname.replace(NUMBERING, '');
  const own = href.replace(/#.*/, '');
  return (
    [...document.links].some(({ href: to }) => to.startsWith(stem) && to.replace(/#.*/, '') !== own) ||
    document.querySelector(SCRIPTED) !== null
  );
}
