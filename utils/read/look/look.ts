import { colourOf, groundOf } from './colour.ts';
import { isBlockName, isBoldName, isPreformattedName } from './elements.ts';
import { pixelsOf } from './lengths.ts';
import { clips, isFarLeft, isOutOfSight, isOutOfWindow } from './out-of-sight.ts';

/** How an element stands on the page. */
export interface Look {
  /** On lines of its own, or in a line. 'lifted' is out of the flow: it breaks no line. */
  readonly flow: 'block' | 'inline' | 'lifted';
  /** Nothing of it can be seen: not drawn, off the screen, folded to nothing, transparent. */
  readonly gone: boolean;
  /**
   * The share of its text that its box leaves in sight, `length` characters being all of it. Asked only
   * where something stands in the way of reading.
   */
  readonly shown: (element: Element, length: number) => number;
  /** Where the page puts an element of this look; null for one that it does not place. */
  readonly place: (element: Element) => Place | null;
  /** How the items of a list are numbered; '' where nothing is said of it. */
  readonly listStyle: () => string;
  /** How its text is set. Asked of elements that hold text alone: it costs. */
  readonly setting: () => Setting;
}

/** A place on the page, in pixels or about; NaN for what is not known. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How the text of an element is set. null: as in its parent. */
export interface Setting {
  /** `visibility: hidden`: an element in it may show again. */
  readonly veiled: boolean | null;
  readonly colour: string | null;
  /** What it is painted with before its text; '' for what is not one colour. */
  readonly ground: string | null;
  /** Of no size, or pushed out of its box: an element in it may have a size again. */
  readonly sizeless: boolean | null;
  readonly bold: boolean | null;
  /** Line breaks in the source count. */
  readonly preformatted: boolean | null;
  /** First-line indent by style, in columns. */
  readonly indent: number | null;
}

/** All as in the parent. */
export const NO_SETTING: Setting = {
  veiled: null,
  colour: null,
  ground: null,
  sizeless: null,
  bold: null,
  preformatted: null,
  indent: null,
};

/** What can be known of an element's look: in a browser from the drawn page, elsewhere from what is written. */
export interface Appearance {
  /**
   * `parent`: the look this gave for the parent element, or null at the root. `unfolded`: it stands in an
   * element that is not drawn and is read all the same.
   */
  look(element: Element, name: string, parent: Look | null, unfolded: boolean): Look;
}

/** Finds out how to look at the elements of a document. */
export type AppearanceOf = (document: Document) => Appearance;

/** Value of a CSS property, '' where nothing is said of it. */
export type StyleReader = (property: string) => string;

/** The look of an element by its name and the properties that decide what a reader sees. */
export function lookFromStyle(
  name: string,
  style: StyleReader,
  place: Look['place'],
  inRow: () => boolean,
): Look {
  const display = style('display');
  const position = style('position');
  const lifted = position === 'absolute' || position === 'fixed';
  const inline = !lifted && (display === 'inline' || (display === '' && !isBlockName(name)));
  let setting: Setting | null = null;
  return {
    flow: lifted ? 'lifted' : flowOf(name, display, style, inRow),
    gone: display === 'none' || isOutOfSight(style, inline) || (lifted && isOutOfWindow(style)),
    shown: (element, length) =>
      isBlurred(style) ? 0 : clips(style) ? shownShare(element, length, style) : 1,
    place,
    listStyle: () =>
      name === 'li' && !/^(?:list-item)?$/.test(display) ? 'none' : listStyleOf(style('list-style-type')),
    setting: () => {
      setting ??= settingFromStyle(name, style, lifted);
      return setting;
    },
  };
}

function listStyleOf(value: string): string {
  const words = value.match(/[\w-]+/g) ?? [];
  return words.find((word) => !/^(?:inside|outside|inherit|initial|unset)$/.test(word)) ?? '';
}

function settingFromStyle(name: string, style: StyleReader, lifted: boolean): Setting {
  const size = style('font-size');
  const indent = style('text-indent');
  return {
    veiled: veiledOf(style('visibility')),
    colour: colourOf(style('color')),
    // What is out of the flow stands over anything.
    ground: groundOf(style('background-color'), style('background-image')) ?? (lifted ? '' : null),
    sizeless: isFarLeft(indent, style('padding-left')) ? true : sizelessOf(size),
    bold: boldOf(name, style('font-weight')),
    preformatted: preformattedOf(name, style('white-space')),
    indent: indentOf(indent, size),
  };
}

/** Floats and items of a flex row are blocks by computation, yet the reader sees one line: their name decides. */
function flowOf(name: string, display: string, style: StyleReader, inRow: () => boolean): 'block' | 'inline' {
  if (display === '') return isBlockName(name) ? 'block' : 'inline';
  // As wide as all there is, it stands alone.
  if (display === 'inline-block' && style('width') === '100%') return 'block';
  if (/^(?:inline|contents|ruby|none)/.test(display)) return 'inline';
  if (isBlockName(name)) return 'block';
  const float = style('float');
  return (float !== '' && float !== 'none') || inRow() ? 'inline' : 'block';
}

/** What an ordinary page sets: lines of so many characters, so many pixels apart. */
const LINE_LENGTH = 40;
const LINE_HEIGHT = 30;

function isBlurred(style: StyleReader): boolean {
  return /^blur\((?![01](?:px)?\))/.test(style('filter'));
}

/** As drawn, else guessed from the height that is written. */
function shownShare(element: Element, length: number, style: StyleReader): number {
  const { clientHeight, scrollHeight } = element;
  if (scrollHeight > 0) return Math.min(1, clientHeight / Math.max(1, scrollHeight - LINE_HEIGHT));
  const written = ['max-height', 'height'].map((side) => pixelsOf(style(side))).find((height) => height > 0);
  const characters = ((written ?? Number.NaN) / LINE_HEIGHT) * LINE_LENGTH;
  return characters < length ? characters / length : 1;
}

function veiledOf(value: string): boolean | null {
  return value === '' || value === 'inherit' ? null : value !== 'visible';
}

function sizelessOf(size: string): boolean | null {
  if (Number.parseFloat(size) <= (/p[xt]$/.test(size) ? 1 : 0)) return true;
  // A share of nothing is nothing: only a size of its own brings text back.
  return size === '' || /(?:em|%|inherit)$/.test(size) ? null : false;
}

function boldOf(name: string, weight: string): boolean | null {
  if (weight === '' || weight === 'inherit') return isBoldName(name) ? true : null;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function preformattedOf(name: string, value: string): boolean | null {
  if (value === '' || value === 'inherit') return isPreformattedName(name) ? true : null;
  return /^(?:pre|break-spaces)/.test(value);
}

function indentOf(indent: string, size: string): number | null {
  const amount = Number.parseFloat(indent);
  if (Number.isNaN(amount)) return null;
  if (amount <= 0) return 0;
  if (indent.endsWith('em')) return amount;
  if (indent.endsWith('pt')) return Math.round(amount / 12);
  return indent.endsWith('px') ? Math.round(amount / (Number.parseFloat(size) || 16)) : 0;
}
