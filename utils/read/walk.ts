import type { RemovalReason } from '../manuscript.ts';
import { findBeside, isElement, isText } from './beside.ts';
import type { Box } from './document/box.ts';
import { isFreeDetails, isFreelyFolded, isWaiting } from './folds/fold.ts';
import { documentIn } from './frames.ts';
import { hintOf } from './hints.ts';
import { createLinkTest } from './links.ts';
import { isBlockName, isJammer, isNotText } from './look/elements.ts';
import { type Layer, readLayer } from './look/layer.ts';
import { type Appearance, type AppearanceOf, type Look, NO_SETTING } from './look/look.ts';
import { inherit, isUnseen, PLAIN, type Standing } from './look/manner.ts';
import type { SiteMarks } from './marks.ts';
import { enterShadow, fillSlot, type Shadow, shadowRootOf } from './shadow.ts';
import { standsInLines } from './span-lines.ts';
import { createLineWriter, type LineWriter, type Manner, type Row } from './writer.ts';

/** A picture, canvas or embedded viewer, and the box it stands in. */
export interface Picture {
  readonly element: Element;
  readonly box: number;
  /** Index of the row it stands in or, where it has none of its own, before. */
  readonly row: number;
  /** It is a link: of a list, not of the text. */
  readonly link: boolean;
}

export interface Walk {
  readonly boxes: readonly Box[];
  readonly rows: readonly Row[];
  readonly pictures: readonly Picture[];
}

/** An open element, and what holds for the text directly in it. */
interface Frame {
  readonly element: Element;
  next: ChildNode | null;
  /** Its children as a reader meets them, where these are others or have places of their own; and how far we are. */
  readonly order: readonly ChildNode[] | null;
  place: number;
  readonly layer: Layer | null;
  /** The tree in which what it shows stands, where that is not the page's own. */
  readonly shadow: Shadow | null;
  readonly look: Look;
  /** That of the document it stands in. */
  readonly appearance: Appearance;
  readonly inline: boolean;
  readonly box: number;
  readonly writer: LineWriter;
  readonly link: boolean;
  /** In a free fold: what is not drawn for its sake is read all the same. */
  readonly unfolded: boolean;
  /** A `<details>` that asks for something before it opens: its summary alone is read. */
  readonly shut: boolean;
  readonly hint: RemovalReason | null;
  /** How its text stands. Found out at the first text. */
  standing: Standing | null;
  manner: Manner | null;
  /** Its inline children are lines. Found out at the first of them. */
  inLines: boolean | null;
  /** The line of its text layer that is being put together. */
  line: { readonly number: number; readonly writer: LineWriter; readonly box: number } | null;
}

const PICTURE = new Set(['img', 'canvas', 'embed', 'object', 'iframe']);
const TEXT = 3;
const CDATA = 4;

/**
 * Goes once through the page in document order. Frames instead of recursion: pages nest as deep as they like.
 * `textOf`: what of a text node is read. `parse`: parses what is written in a frame of a page that no window shows.
 */
export function walk(
  document: Document,
  marks: SiteMarks,
  appearanceOf: AppearanceOf,
  textOf: (node: Node) => string = wholeText,
  parse?: (source: string) => Document,
): Walk {
  const boxes: Box[] = [];
  const rows: Row[] = [];
  const pictures: Picture[] = [];
  const frames: Frame[] = [];
  const isLink = createLinkTest(document);

  function enter(element: Element, parent: Frame | null): void {
    const name = element.localName;
    if (PICTURE.has(name))
      pictures.push({ element, box: parent?.box ?? 0, row: rows.length, link: parent?.link ?? false });
    if (isNotText(name)) {
      if (name === 'iframe' || name === 'frame') enterFrame(element, parent);
      return;
    }
    if (parent && name === 'br') {
      parent.writer.breakLine();
      return;
    }
    if (parent?.shut && name !== 'summary') return;
    const plain = !element.hasAttributes();
    if (!plain && isJammer(element)) return;
    let unfolded = parent?.unfolded ?? false;
    const appearance = parent?.appearance ?? appearanceOf(document);
    let look = appearance.look(element, name, parent?.look ?? null, unfolded);
    if (!plain && isWaiting(element)) look = { ...look, gone: false, setting: () => ({ ...NO_SETTING }) };
    if (look.gone && parent) {
      if (!isFreelyFolded(element, marks.folds)) return;
      unfolded = true;
      look = { ...look, gone: false, flow: isBlockName(name) ? 'block' : 'inline' };
    }
    const place = parent?.layer?.places.get(element);
    if (place) look = placedLook(look, place.indent);
    open(element, name, look, appearance, unfolded, parent);
  }

  /** What a frame shows is read where the frame stands; an undrawn frame is not. */
  function enterFrame(element: Element, parent: Frame | null): void {
    if (parent === null || parent.appearance.look(element, 'div', parent.look, parent.unfolded).gone) return;
    const written = element.getAttribute('srcdoc');
    const body = (documentIn(element) ?? (written ? parse?.(written) : null))?.body;
    if (!body) return;
    const appearance = appearanceOf(body.ownerDocument);
    open(body, 'body', appearance.look(body, 'body', null, true), appearance, true, parent);
  }

  function open(
    element: Element,
    name: string,
    look: Look,
    appearance: Appearance,
    unfolded: boolean,
    parent: Frame | null,
  ): void {
    const hint = marks.chrome.get(element) ?? hintOf(element, name);
    const number = parent?.layer?.places.get(element)?.line ?? null;
    const line = parent?.line?.number === number ? parent.line : null;
    if (parent?.line && line === null) {
      parent.line.writer.leaveBlock(parent.box);
      parent.line = null;
    }
    const inline = parent !== null && (line !== null || (look.flow === 'inline' && !isLine(parent)));
    const isFold = unfolded && parent?.unfolded === false && name !== 'body';
    if (!inline) boxes.push({ element, name, parent: parent?.box ?? -1, look, hint, isFold });
    const box = line?.box ?? (inline ? parent.box : boxes.length - 1);
    const writer =
      line?.writer ?? (parent && look.flow !== 'lifted' ? parent.writer : createLineWriter(rows));
    if (!inline) writer.enterBlock(box);
    if (parent && number !== null) parent.line ??= { number, writer, box };
    const closed = name === 'details' && !element.hasAttribute('open');
    const around = parent?.shadow ?? null;
    const root = shadowRootOf(element);
    const filling = around && name === 'slot' ? fillSlot(element, around) : null;
    const layer =
      root || filling
        ? null
        : readLayer(element, (child) => appearance.look(child, child.localName, look, unfolded).place(child));
    const order = filling ?? layer?.order ?? null;
    frames.push({
      element,
      layer,
      order,
      next: order ? (order[0] ?? null) : (root ?? element).firstChild,
      shadow: root ? enterShadow(element, around) : filling ? (around?.around ?? null) : around,
      look,
      appearance,
      inline,
      box,
      writer,
      link: parent?.link || (name === 'a' && isLink(element)),
      unfolded: unfolded || closed,
      shut: closed && !isFreeDetails(element),
      hint: inline ? (hint ?? parent.hint) : null,
      standing: null,
      manner: null,
      inLines: null,
      line: null,
      place: 0,
    });
  }

  function write(text: string, frame: Frame): void {
    const standing = frame.standing ?? settle();
    if (isUnseen(standing)) return;
    frame.manner ??= { ...standing, link: frame.link, hint: frame.hint };
    frame.writer.write(text, frame.manner);
  }

  /** How text stands in the innermost of the open elements, with all around it. */
  function settle(): Standing {
    let index = frames.length;
    while (index > 0 && !frames[index - 1]?.standing) index--;
    let around = frames[index - 1]?.standing ?? PLAIN;
    for (const frame of frames.slice(index)) {
      const parent = frames[index++ - 1];
      around = inherit(around, frame.look.setting(), (colour) => isBeside(frame.element, colour, parent));
      frame.standing = around;
    }
    return around;
  }

  /** Right beside an element stands text in another colour: of the element around it, or of one like it. */
  function isBeside(element: Element, colour: string, parent: Frame | undefined): boolean {
    return [findBeside(element, 'previousSibling'), findBeside(element, 'nextSibling')].some((node) => {
      if (!node || !parent) return false;
      if (!isElement(node)) return true;
      if (isBlockName(node.localName) && node.localName !== element.localName) return false;
      const { look, appearance, standing, unfolded } = parent;
      const own = appearance.look(node, node.localName, look, unfolded).setting().colour;
      return isText(node.firstChild) && (own ?? standing?.colour) !== colour;
    });
  }

  function close(frame: Frame): void {
    frames.pop();
    frame.line?.writer.leaveBlock(frame.box);
    // A line of a text layer goes on with the next element at its height.
    if (frame.inline || frames.at(-1)?.line?.writer === frame.writer) return;
    frame.writer.leaveBlock(frames.at(-1)?.box ?? frame.box);
  }

  const root = document.body ?? document.documentElement;
  if (root) enter(root, null);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.next;
    if (!node) {
      close(frame);
      continue;
    }
    frame.next = frame.order ? (frame.order[++frame.place] ?? null) : node.nextSibling;
    if (isElement(node)) enter(node, frame);
    else if ((node.nodeType === TEXT || node.nodeType === CDATA) && !frame.shut) write(textOf(node), frame);
  }
  return { boxes, rows, pictures };
}

function wholeText(node: Node): string {
  return node.nodeValue ?? '';
}

function isLine(parent: Frame): boolean {
  if (parent.inline) return false;
  parent.inLines ??= standsInLines(parent.element);
  return parent.inLines;
}

/** What has a place of its own is out of the flow, in whatever style file it is said. */
function placedLook(look: Look, indent: number): Look {
  if (look.flow === 'lifted' && indent === 0) return look;
  return { ...look, flow: 'lifted', setting: () => ({ ...look.setting(), indent }) };
}
