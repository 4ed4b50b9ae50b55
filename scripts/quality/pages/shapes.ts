import { escapeHtml } from '../../../utils/write/escape.ts';
import type { Random } from './random.ts';

/** One line of a document's container: of its text, or chrome that stands among it. */
export interface Item {
  readonly text: string;
  readonly role: 'paragraph' | 'heading' | 'chrome' | 'page-number';
}

/** Turns the lines of a container to HTML. */
type Shape = (items: readonly Item[], random: Random) => string;

const INDENT = '　　';

function each(items: readonly Item[], write: (html: string, item: Item, index: number) => string): string {
  return items.map((item, index) => write(escapeHtml(item.text), item, index)).join('\n');
}

function indented(html: string, { role }: Item): string {
  return role === 'chrome' ? html : INDENT + html;
}

/** Lines of at most 36 characters, as a page of print has them. */
function wrap(text: string): string[] {
  return text.match(/.{1,36}/gsu) ?? [];
}

/** Containers of some lines each, as pages. */
function paged(items: readonly Item[], write: (page: readonly Item[]) => string): string {
  const pages: Item[][] = [[]];
  for (const item of items) {
    if (item.role === 'page-number') pages.push([]);
    pages.at(-1)?.push(item);
  }
  return pages.map((page) => write(page)).join('\n');
}

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

function positioned(pieces: readonly Piece[], name: string): string {
  return pieces
    .map(
      ({ text, left, top }) =>
        `<${name} style="left: ${left}px; top: ${top}px; position: absolute;">${escapeHtml(text)}</${name}>`,
    )
    .join('');
}

/** Lines of print at their heights; the first of a paragraph is indented by its place. */
function layLines(items: readonly Item[]): Piece[] {
  let top = 40;
  return items.flatMap(({ text, role }) =>
    wrap(text).map((line, index) => {
      top += 28;
      return { text: line, left: index === 0 && role === 'paragraph' ? 112 : 80, top };
    }),
  );
}

function layWords(items: readonly Item[], random: Random): Piece[] {
  return layLines(items).flatMap(({ text, left, top }) => {
    let from = left;
    return (text.match(/.{1,5}/gsu) ?? []).map((word) => {
      const piece = { text: word, left: from, top };
      from += 16 * word.length + random.integer(0, 1);
      return piece;
    });
  });
}

const JUNK = ['x7f2', '版权盗用', '抄袭必究'];

function strewn(html: string, random: Random): string {
  if (html.length < 30) return html;
  const trap = random.pick([
    (junk: string) => `<span style="display:none">${junk}</span>`,
    (junk: string) => `<i style="font-size:0">${junk}</i>`,
    (junk: string) => `<b style="position:absolute;left:-9999px">${junk}</b>`,
    (junk: string) => `<font style="color:#fff;background-color:#fff">${junk}</font>`,
    (junk: string) => `<span style="opacity:0;position:absolute">${junk}</span>`,
    () => '\u200b\ue011&shy;',
  ]);
  const at = html.indexOf('，') + 1;
  return html.slice(0, at) + trap(random.pick(JUNK)) + html.slice(at);
}

function framed(html: string): string {
  return `<iframe width="100%" srcdoc="${escapeHtml(`<body>${html}</body>`)}"></iframe>`;
}

/** The later half is not drawn until a free control is clicked. */
function folded(items: readonly Item[]): string {
  const half = Math.ceil(items.length / 2);
  const rows = (some: readonly Item[]) => each(some, (html) => `<p>${html}</p>`);
  return `<div class="txt">${rows(items.slice(0, half))}</div>
    <div class="more-txt" style="display:none">${rows(items.slice(half))}</div><a class="open-all" href="javascript:;">展开全文</a>`;
}

export const SHAPES: Readonly<Record<string, Shape>> = {
  paragraphs: (items) => each(items, (html, item) => `<p>${indented(html, item)}</p>`),
  'styled paragraphs': (items) =>
    each(
      items,
      (html) => `<p style="text-indent:2em;line-height:1.8"><span style="font-size:16px">${html}</span></p>`,
    ),
  'one text node': (items) =>
    `<div class="doc">\n${each(items, (html, item) => indented(html, item))}\n</div>`,
  'double breaks': (items) => `<div>${each(items, (html, item) => `${indented(html, item)}<br><br>`)}</div>`,
  'single breaks': (items) =>
    `<td>${each(items, (html, item) => `${indented(html, item).replaceAll('　', '&#12288;')}<br/>`)}</td>`,
  'span lines': (items) => `<div class="r">${each(items, (html) => `<span class="l">${html}</span>`)}</div>`,
  preformatted: (items) =>
    `<pre>${items.map((item) => indented(escapeHtml(item.text), item)).join('\n')}</pre>`,
  'table and font': (items) =>
    `<table><tr><td class="nr">${each(items, (html) => `<font face="宋体" size="3"><p>&nbsp;&nbsp;&nbsp;&nbsp;${html}</p></font>`)}</td></tr></table>`,
  'table rows': (items) =>
    `<table width="100%">${each(items, (html) => `<tr><td><font size="3">${html}</font></td></tr>`)}</table>`,
  'layer of lines': (items) =>
    paged(
      items,
      (page) =>
        `<div class="layer" style="position:relative;height:1100px">${positioned(layLines(page), 'div')}</div>`,
    ),
  'layer of words': (items, random) =>
    paged(
      items,
      (page) =>
        `<div class="textLayer" style="position:relative">${positioned(layWords(page, random), 'span')}</div>`,
    ),
  'layer out of order': (items, random) =>
    paged(items, (page) => {
      const pieces = layWords(page, random);
      return `<div class="textLayer" style="position:relative">${positioned(random.sample(pieces, pieces.length), 'span')}</div>`;
    }),
  'page containers': (items) =>
    paged(
      items,
      (page) => `<div class="pg"><div class="in">${each(page, (html) => `<p>${html}</p>`)}</div></div>`,
    ),
  nested: (items) =>
    each(items, (html) => `<div><div class="a"><div><div class="b">${html}</div></div></div></div>`),
  list: (items) => `<ul class="txt">${each(items, (html) => `<li>${html}</li>`)}</ul>`,
  'marked headings': (items) =>
    each(items, (html, item) => (item.role === 'heading' ? `<h2>${html}</h2>` : `<p>${html}</p>`)),
  'bold headings': (items) =>
    each(items, (html, item) => `<div>${item.role === 'heading' ? `<strong>${html}</strong>` : html}</div>`),
  office: (items) =>
    `<div class="TRS_Editor"><div class="Custom_UnionStyle">${each(items, (html) => `<p align="justify">　　${html}</p>`)}</div></div>`,
  mobile: (items) =>
    `<section class="art-bd">${each(items, (html) => `<section><p><span leaf="">${html}</span></p></section>`)}</section>`,
  frame: (items) => framed(each(items, (html) => `<p>${html}</p>`)),
  definitions: (items) =>
    `<dl>${each(items, (html, item) => (item.role === 'heading' ? `<dt>${html}</dt>` : `<dd>${html}</dd>`))}</dl>`,
  strewn: (items, random) => each(items, (html) => `<p>${strewn(html, random)}</p>`),
  'free fold': (items) => folded(items),
  'custom elements': (items) =>
    `<x-article>${each(items, (html) => `<x-row><div>${html}</div></x-row>`)}</x-article>`,
  waiting: (items) =>
    `<div id="js_content" style="visibility: hidden; opacity: 0; ">${each(items, (html) => `<section><span leaf="">${html}</span></section>`)}</div>`,
};

/** Shapes whose hidden traps or controls add words of their own. */
export const CONTROLS: Readonly<Record<string, readonly string[]>> = { 'free fold': ['展开全文'] };
export const TRAPS: readonly string[] = JUNK;
