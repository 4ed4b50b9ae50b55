import type { RemovalReason } from '../manuscript.ts';
import { appearanceOf } from './appearance.ts';
import { isNotText } from './elements.ts';
import { hintOf } from './hints.ts';
import type { Look } from './look.ts';
import { createLineWriter, type LineWriter, type Row } from './writer.ts';

/** A block element of the page, or one out of the flow. Parents stand before their children. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  /** Index of the box around it; -1 for the root. */
  readonly parent: number;
  readonly hint: RemovalReason | null;
}

/** A picture or canvas, and the box it stands in. */
export interface Picture {
  readonly element: Element;
  readonly box: number;
}

export interface Walk {
  readonly boxes: readonly Box[];
  readonly rows: readonly Row[];
  readonly pictures: readonly Picture[];
}

/** An open element, and what holds for the text directly in it. */
interface Frame {
  next: ChildNode | null;
  readonly look: Look;
  readonly inline: boolean;
  readonly box: number;
  readonly writer: LineWriter;
  readonly link: boolean;
  readonly bold: boolean;
  readonly preformatted: boolean;
  readonly veiled: boolean;
  readonly sizeless: boolean;
  readonly hint: RemovalReason | null;
}

const PICTURE = new Set(['img', 'canvas', 'embed', 'object', 'iframe']);
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Goes once through the page in document order. Frames instead of recursion: pages nest as deep as they like. */
export function walk(document: Document): Walk {
  const appearance = appearanceOf(document);
  const boxes: Box[] = [];
  const rows: Row[] = [];
  const pictures: Picture[] = [];
  const frames: Frame[] = [];

  function open(element: Element, parent: Frame | null): void {
    const name = element.localName;
    if (parent && name === 'br') {
      parent.writer.breakLine();
      return;
    }
    if (PICTURE.has(name)) pictures.push({ element, box: parent?.box ?? 0 });
    if (isNotText(name)) return;
    const look = appearance.look(element, name, parent?.look ?? null);
    if (look.gone && parent) return;
    const hint = hintOf(element, name);
    const inline = parent !== null && look.flow === 'inline';
    if (!inline) boxes.push({ element, name, parent: parent?.box ?? -1, hint });
    const box = inline ? parent.box : boxes.length - 1;
    const writer = parent && look.flow !== 'lifted' ? parent.writer : createLineWriter(rows);
    if (!inline) writer.enterBlock(box, look.indent);
    frames.push({
      next: element.firstChild,
      look,
      inline,
      box,
      writer,
      link: parent?.link || (name === 'a' && element.hasAttribute('href')),
      bold: look.bold ?? parent?.bold ?? false,
      preformatted: look.preformatted ?? parent?.preformatted ?? false,
      veiled: look.veiled ?? parent?.veiled ?? false,
      sizeless: look.sizeless ?? parent?.sizeless ?? false,
      hint: inline ? (hint ?? parent.hint) : null,
    });
  }

  function close(frame: Frame): void {
    frames.pop();
    if (!frame.inline) frame.writer.leaveBlock(frames.at(-1)?.box ?? frame.box);
  }

  const root = document.body ?? document.documentElement;
  if (root) open(root, null);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.next;
    if (!node) close(frame);
    else {
      frame.next = node.nextSibling;
      if (node.nodeType === ELEMENT) open(node as Element, frame);
      else if (node.nodeType === TEXT || node.nodeType === CDATA) {
        if (!frame.veiled && !frame.sizeless) frame.writer.write(node.nodeValue ?? '', frame);
      }
    }
  }
  return { boxes, rows, pictures };
}
