import type { Box } from './document/box.ts';
import { sumUp } from './document/sums.ts';
import type { Walk } from './walk.ts';
import type { Row } from './writer.ts';

const LONGEST = 50;
/** So many rows set in one way below pictures, and none elsewhere, are set so because they are captions. */
const ALIKE = 2;
/** Small or grey, as the page writes it. */
const SET_APART =
  /;size:[12];|font-size:\s*(?:\d|1[0-2])(?:\.\d+)?px|color:\s*(?:gr[ae]y|rgb\((1\d\d|[6-9]\d), ?\1, ?\1\)|#([4-9a-b])[\da-f]?\2[\da-f]?\2[\da-f]?(?![\da-f]))/i;
const OPENS = /^(?:[▲△↑▼↓]|[（(]?图|[（(]?圖|上图|下图)/;
const FRAME = /(?:^|[\s_-])(?:photo|pic(?:ture)?|img|image|figure)s?(?:[\s_-]|$)/i;
/** Text, not the name of what is seen: a sentence, an item, a greeting. */
const TEXT = /[。！？；：:!?;]["”』」）)]?$|^[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]/;

/** For each row, whether it is what the page prints under a picture to say what is seen on it. */
export function findCaptions({ boxes, rows, pictures }: Walk): readonly boolean[] {
  const found = rows.map(() => false);
  const counts = sumUp(boxes, rows, () => 1);
  const unknown = new Map<string, number[]>();
  for (const { element, box, row: index } of pictures) {
    const row = rows[index];
    if (row === undefined || !mayBeCaption(row)) continue;
    const here = boxes[row.box];
    if (here === undefined) continue;
    const floats = row.box === box && counts[box] === 1 && isFloating(here.element);
    if (!floats && /^(?:h\d|li|t[hd]|dt)$/.test(here.name)) continue;
    const named = namesOf(element).includes(row.text);
    const below = row.box !== box && counts[box] === 0 && isNear(here, boxes[box]);
    if (OPENS.test(row.text)) found[index] = true;
    if (row.box !== box && !below) continue;
    const apart = below
      ? isSetApart(here.element)
      : floats || isBehind(element, row.text) || isFrame(here, counts[box]);
    if (named || apart) found[index] = true;
    const form = formOf(here.element);
    if (below && !found[index]) unknown.set(form, [...(unknown.get(form) ?? []), index]);
  }
  for (const [form, alike] of unknown) {
    const others = rows.some(
      (row, index) => formOf(boxes[row.box]?.element) === form && !alike.includes(index),
    );
    if (alike.length >= ALIKE && !others) for (const index of alike) found[index] = true;
  }
  return found;
}

/** How the page sets an element. */
function formOf(element: Element | undefined): string {
  return ['class', 'style', 'align'].map((name) => element?.getAttribute(name) ?? '').join(';');
}

function mayBeCaption({ text, emphasis, linkShare }: Row): boolean {
  return text.length <= LONGEST && !emphasis && linkShare < 0.5 && !TEXT.test(text);
}

/** In the element right behind that of the picture, or in the one around it. */
function isNear({ element }: Box, picture: Box | undefined): boolean {
  if (picture === undefined) return false;
  const before = element.previousElementSibling;
  return before === picture.element || before?.contains(picture.element) === true;
}

/** What the page says of the picture where it cannot be shown. */
function namesOf(element: Element): string[] {
  return ['alt', 'title', 'data-caption'].flatMap((name) => element.getAttribute(name)?.trim() || []);
}

/** All of the text is an element of its own right behind the picture. */
function isBehind(element: Element, text: string): boolean {
  return element.nextElementSibling?.textContent?.trim() === text && element.localName === 'img';
}

/** The one cell of a table that stands beside the text: old pages set pictures so. */
function isFloating(cell: Element): boolean {
  const table = cell.closest('table[align=right],table[align=left]');
  return table?.querySelectorAll('td').length === 1;
}

/** All of the text in a box that its class says is a picture's: `<div class="photo"><a><img></a><br>…</div>`. */
function isFrame({ element }: Box, rows: number | undefined): boolean {
  return rows === 1 && FRAME.test(element.getAttribute('class') ?? '');
}

/** As the element writes it, or the first in it. */
function isSetApart(element: Element): boolean {
  let one: Element | null = element;
  for (let depth = 0; one !== null && depth < 4; depth++, one = one.firstElementChild) {
    const [style, size, color] = ['style', 'size', 'color'].map((name) => one?.getAttribute(name) ?? '');
    if (SET_APART.test(`${style};size:${size};color:${color}`)) return true;
  }
  return false;
}
