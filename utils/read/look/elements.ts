/** Elements whose content is never text of the page. */
const NOT_TEXT = new Set(
  (
    'script style noscript template textarea select option optgroup datalist input svg canvas video audio ' +
    'object embed iframe frame noframes noembed img picture map rt rp head title meta link base colgroup col progress meter'
  ).split(' '),
);

/** Elements that stand on lines of their own unless a style says otherwise. */
const BLOCK = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search ' +
    'section summary table caption tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Whether an element of this name holds nothing that a page says. */
export function isNotText(name: string): boolean {
  return NOT_TEXT.has(name);
}

/** Whether an element of this name stands on lines of its own. */
export function isBlockName(name: string): boolean {
  return BLOCK.has(name);
}

/** From `h1` to `h6`. */
export function isHeadingName(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

/** Whether an element of this name is bold unless a style says otherwise. */
export function isBoldName(name: string): boolean {
  return name === 'b' || name === 'strong' || isHeadingName(name);
}

/** Whether an element of this name keeps its lines and spaces as they are written. */
export function isPreformattedName(name: string): boolean {
  return name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext';
}

/** White letters that a forum of Discuz strews through a post against copying: its style file alone hides them. */
export function isJammer(element: Element): boolean {
  return element.getAttribute('class') === 'jammer';
}
