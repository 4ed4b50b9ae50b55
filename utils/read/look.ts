import { isBlockName, isBoldName, isPreformattedName } from './elements.ts';

/** How an element stands on the page. */
export interface Look {
  /** On lines of its own, or in a line. 'lifted' is out of the flow: it breaks no line. */
  readonly flow: 'block' | 'inline' | 'lifted';
  /** Nothing of it can be seen: not drawn, off the screen, of no size, transparent. */
  readonly gone: boolean;
  /** `visibility: hidden`: an element in it may show again. null: as its parent. */
  readonly veiled: boolean | null;
  /** Text of no size: an element in it may have one again. null: as its parent. */
  readonly sizeless: boolean | null;
  /** null: as its parent. */
  readonly bold: boolean | null;
  /** Line breaks in the source count. null: as its parent. */
  readonly preformatted: boolean | null;
  /** First-line indent by style, in columns. */
  readonly indent: number;
}

/** What can be known of an element's look: in a browser from the drawn page, elsewhere from what is written. */
export interface Appearance {
  /**
   * `parent`: the look this gave for the parent element, or null at the root. `unfolded`: it stands in an
   * element that is not drawn and is read all the same.
   */
  look(element: Element, name: string, parent: Look | null, unfolded: boolean): Look;
}

/** Value of a CSS property, '' where nothing is said of it. */
export type StyleReader = (property: string) => string;

/** The look of an element by its name and the properties that decide what a reader sees. */
export function lookFromStyle(name: string, style: StyleReader, inRow: () => boolean): Look {
  const position = style('position');
  const outOfFlow = position === 'absolute' || position === 'fixed';
  return {
    flow: outOfFlow ? 'lifted' : flowOf(name, style, inRow),
    gone: style('display') === 'none' || isTiny(style) || (outOfFlow && isOffScreen(style)),
    veiled: veiledOf(style('visibility')),
    sizeless: sizelessOf(style('font-size')),
    bold: boldOf(name, style('font-weight')),
    preformatted: preformattedOf(name, style('white-space')),
    indent: indentOf(style('text-indent'), style('font-size')),
  };
}

/** Floats and items of a flex row are blocks by computation, yet the reader sees one line: their name decides. */
function flowOf(name: string, style: StyleReader, inRow: () => boolean): 'block' | 'inline' {
  const display = style('display');
  if (display === '') return isBlockName(name) ? 'block' : 'inline';
  if (/^(?:inline|contents|ruby|none)/.test(display)) return 'inline';
  if (isBlockName(name)) return 'block';
  const float = style('float');
  return (float !== '' && float !== 'none') || inRow() ? 'inline' : 'block';
}

function isTiny(style: StyleReader): boolean {
  if (isZero(style('opacity')) || isFarOut(style('text-indent'))) return true;
  const folded = isZero(style('max-height')) || isZero(style('max-width'));
  return folded && /hidden|clip/.test(style('overflow'));
}

function veiledOf(value: string): boolean | null {
  if (value === '' || value === 'inherit') return null;
  return value === 'hidden' || value === 'collapse';
}

function sizelessOf(value: string): boolean | null {
  if (isZero(value)) return true;
  // A share of nothing is nothing: only a size of its own brings the text back.
  return value === '' || /(?:em|%|inherit)$/.test(value) ? null : false;
}

function isZero(value: string): boolean {
  return value !== '' && /^0(?:\.0+)?(?:px|em|rem|pt|%)?$/.test(value);
}

/** Thrown far off the page, or clipped to a point, as text for screen readers and search engines is. */
function isOffScreen(style: StyleReader): boolean {
  if (isFarOut(style('left')) || isFarOut(style('top'))) return true;
  return /^rect\(0(?:px)?[ ,]+(?:0|1px)/.test(style('clip')) || style('clip-path') === 'inset(50%)';
}

function isFarOut(value: string): boolean {
  return /^-\d{3,}(?:\.\d+)?(?:px|em|rem)$/.test(value) && Number.parseFloat(value) <= -500;
}

function boldOf(name: string, weight: string): boolean | null {
  if (weight === '' || weight === 'inherit') return isBoldName(name) ? true : null;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function preformattedOf(name: string, value: string): boolean | null {
  if (value === '' || value === 'inherit') return isPreformattedName(name) ? true : null;
  return /^(?:pre|break-spaces)/.test(value);
}

function indentOf(indent: string, fontSize: string): number {
  const amount = Number.parseFloat(indent);
  if (!(amount > 0)) return 0;
  if (indent.endsWith('em')) return amount;
  if (indent.endsWith('pt')) return Math.round(amount / 12);
  return indent.endsWith('px') ? Math.round(amount / (Number.parseFloat(fontSize) || 16)) : 0;
}
