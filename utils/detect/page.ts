import { documentIn } from '../read/frames.ts';
import { type Evidence, type Verdict, weigh } from './weigh.ts';

export type { Verdict } from './weigh.ts';

const SKIPPED = new Set('script style noscript template select textarea svg nav'.split(' '));
const INLINE = new Set('a abbr b big em font i label mark s small span strong sub sup u'.split(' '));

/**
 * Judges a page as it stands, without the pipeline: reads its text nodes once, needs no layout and changes
 * nothing.
 */
export function judgePage(document: Document): Verdict {
  const { text, links } = document.body === null ? { text: '', links: '' } : readText(document.body);
  return weigh({ titles: titlesOf(document), text, links });
}

/** `<title>` without the site's name, which some print first, then the headings. */
function titlesOf(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? '');
  const [first = '', second] = document.title.split(/[_|]|\s[-–—]\s|-(?=[^-]{2,12}$)/);
  const head = second && /(?:网|政府|[中小大]学|委员会|局|公司)\s*$/.test(first) ? second : first;
  return [head, ...headings.slice(0, 3)].map((title) => title.trim()).filter((title) => title !== '');
}

/** Running text in lines, and the words of links apart: a line that is mostly links counts as links. */
function readText(body: Element): Pick<Evidence, 'text' | 'links'> {
  const texts: string[] = [];
  const links: string[] = [];
  let line = '';
  let linked = 0;
  let depth = 0;
  const endLine = () => {
    const own = line.trim();
    if (own) (linked * 2 > line.length ? links : texts).push(own);
    line = '';
    linked = 0;
  };
  const enter = (element: Element) => {
    if (!INLINE.has(element.localName)) endLine();
    if (isLink(element)) depth++;
  };
  const leave = (element: Element) => {
    if (isLink(element)) depth--;
    if (!INLINE.has(element.localName)) endLine();
  };
  /** A loop and no recursion: pages nest as deep as they like. */
  const read = (root: Element) => {
    let node: Node | null = root.firstChild;
    while (node !== null) {
      let inside: Node | null = null;
      if (node.nodeType === 3) {
        line += node.nodeValue ?? '';
        if (depth > 0) linked += node.nodeValue?.length ?? 0;
      } else if (isElement(node) && node.localName === 'iframe') {
        const framed = documentIn(node)?.body;
        if (framed) read(framed);
      } else if (isElement(node) && !SKIPPED.has(node.localName)) {
        enter(node);
        inside = node.firstChild;
        if (inside === null) leave(node);
      }
      while (inside === null && node?.nextSibling === null) {
        node = node.parentNode === root ? null : node.parentNode;
        if (node !== null && isElement(node)) leave(node);
      }
      node = inside ?? node?.nextSibling ?? null;
    }
  };
  read(body);
  endLine();
  return { text: texts.join('\n'), links: links.join('\n') };
}

function isLink({ localName }: Element): boolean {
  return localName === 'a' || localName === 'button';
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
