import { documentIn } from '../read/frames.ts';
import { type Evidence, type Verdict, weigh } from './weigh.ts';

export type { Verdict } from './weigh.ts';

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg', 'nav']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'big',
  'em',
  'font',
  'i',
  'label',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/**
 * Judges a page as it stands, without the pipeline: reads its text nodes once, needs no layout and changes
 * nothing.
 */
export function judgePage(document: Document): Verdict {
  const { text, links } = document.body === null ? { text: '', links: '' } : readText(document.body);
  return weigh({ titles: titlesOf(document), text, links });
}

/** `<title>` without the site's name, then the headings. */
function titlesOf(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? '');
  const [head = ''] = document.title.split(/[_|]|\s[-–—]\s|-(?=[^-]{2,12}$)/);
  return [head, ...headings.slice(0, 3)].map((title) => title.trim()).filter((title) => title !== '');
}

/** Running text in lines, and the words of links apart: a line that is mostly links counts as links. */
function readText(body: Element): Pick<Evidence, 'text' | 'links'> {
  const texts: string[] = [];
  const links: string[] = [];
  let line = '';
  let linked = 0;
  const endLine = () => {
    if (/\S/.test(line)) (linked * 2 > line.length ? links : texts).push(line.trim());
    line = '';
    linked = 0;
  };
  const visit = (element: Element, inLink: boolean) => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const words = node.nodeValue ?? '';
        line += words;
        if (inLink) linked += words.length;
      } else if (isElement(node) && node.localName === 'iframe') {
        const framed = documentIn(node)?.body;
        if (framed) visit(framed, inLink);
      } else if (isElement(node) && !SKIPPED.has(node.localName)) {
        const inline = INLINE.has(node.localName);
        if (!inline) endLine();
        visit(node, inLink || node.localName === 'a' || node.localName === 'button');
        if (!inline) endLine();
      }
    }
  };
  visit(body, false);
  endLine();
  return { text: texts.join('\n'), links: links.join('\n') };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
