import { getOrMake } from '../known.ts';
import type { Box } from './document/box.ts';
import { buildTree } from './document/tree.ts';
import type { Walk } from './walk.ts';

const DIGITS = '〇一二三四五六七八九';
const CHINESE = /^(?:cjk-ideographic|(?:simp|trad)-chinese-informal|japanese-informal)$/;
/** An item that its writer has numbered: what the browser draws before it is the list's, not the text's. */
const NUMBERED = /^[（(第]?[一二三四五六七八九十\d]{1,3}(?:[、.．,，：:）)]|[是要章节条])|^[①-⑳㈠-㈩⑴-⒇]/;

/** For each row, the number that the browser draws before it: of the items of numbered lists in the document. */
export function findNumbers({ boxes, rows }: Walk, zone: readonly boolean[]): readonly string[] {
  const numbers = rows.map(() => '');
  const { extents } = buildTree(boxes, rows);
  const document = boxes[0]?.element.ownerDocument;
  let isStyled: boolean | null = null;

  /** As drawn; else as written, where no style file that is not at hand may say otherwise. */
  function listStyleOf({ look }: Box, { name, element, look: around }: Box): string {
    const style = look.listStyle() || around.listStyle();
    if (style !== '' || name !== 'ol') return style;
    const type = element.getAttribute('type');
    if (type !== null) return type === '1' ? 'decimal' : '';
    isStyled ??= document?.querySelector('link[rel~=stylesheet]') != null;
    return isStyled ? '' : 'decimal';
  }

  for (const [parent, items] of itemsByList(boxes)) {
    const list = boxes[parent];
    if (!list || !/^(?:ol|ul)$/.test(list.name)) continue;
    const opened = items.map(({ index }) => extents[index]?.first ?? rows.length);
    const texts = opened.map((row) =>
      zone[row] && (rows[row]?.linkShare ?? 1) < 0.5 ? rows[row]?.text : null,
    );
    if (texts.some((text) => text && NUMBERED.test(text))) continue;
    const counts = countItems(
      items.map(({ item }) => item),
      list.element,
    );
    items.forEach(({ item }, at) => {
      if (texts[at]) numbers[opened[at] ?? 0] = write(counts[at] ?? 0, listStyleOf(item, list));
    });
  }
  return numbers;
}

interface Item {
  readonly item: Box;
  readonly index: number;
}

function itemsByList(boxes: readonly Box[]): Map<number, Item[]> {
  const lists = new Map<number, Item[]>();
  boxes.forEach((item, index) => {
    if (item.name === 'li') getOrMake(lists, item.parent, () => []).push({ item, index });
  });
  return lists;
}

function countItems(items: readonly Box[], list: Element): number[] {
  const backwards = list.hasAttribute('reversed');
  const [start, step] = [numberIn(list, 'start') ?? (backwards ? items.length : 1), backwards ? -1 : 1];
  let next = start;
  return items.map(({ element }) => {
    const number = numberIn(element, 'value') ?? next;
    next = number + step;
    return number;
  });
}

function numberIn(element: Element, name: string): number | null {
  const value = element.getAttribute(name) ?? '';
  return /^-?\d{1,6}$/.test(value) ? Number(value) : null;
}

/** '' for a kind of number that no outline of a speech has. */
function write(number: number, style: string): string {
  if (number < 1) return '';
  if (style === 'decimal') return `${number}.`;
  if (!CHINESE.test(style) || number > 99) return '';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}、`;
}
