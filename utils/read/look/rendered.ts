import { getOrMake } from '../../known.ts';
import { type Appearance, type Look, lookFromStyle, type Place } from './look.ts';

/** null for a document without a window that lays it out. */
export function renderedAppearanceOf({ body, defaultView }: Document): Appearance | null {
  if (defaultView === null || typeof body?.checkVisibility !== 'function') return null;
  return createRenderedAppearance(defaultView, body.checkVisibility());
}

/**
 * Looks of a page in a window. Whether an element is drawn is asked of each; its style, which costs more, once for
 * all elements with the same chain of names, classes and style attributes. Of a page that is not `shown` as a whole, each
 * is asked what it would be.
 */
function createRenderedAppearance(view: Window, shown: boolean): Appearance {
  const known = new Map<Look | null, Map<string, Look>>();

  function look(element: Element, name: string, parent: Look | null, unfolded: boolean): Look {
    const drawn = unfolded || !shown || element.checkVisibility();
    const plain = !element.hasAttributes();
    const kind = plain ? name : likenessOf(element, name);
    const likeness = drawn ? kind : `-${kind}`;
    const siblings = getOrMake(known, parent, () => new Map<string, Look>());
    return getOrMake(siblings, likeness, () =>
      drawn ? lookOfDrawn(view, element, name, plain) : lookOfUndrawn(view, element, name),
    );
  }

  return { look };
}

function likenessOf(element: Element, name: string): string {
  const id = element.id;
  // Numbers in an id count likes; a style that hangs on one alone is rare.
  const kind = id === '' ? '' : id.replace(/\d+/g, '');
  return `${name}\n${element.getAttribute('class') ?? ''}\n${kind}\n${element.getAttribute('style') ?? ''}`;
}

/** Not asked of an element without class or style: no site folds, fades or moves all elements of a name. */
const UNLIKELY_OF_PLAIN: ReadonlySet<string> = new Set(
  'height margin-left max-height max-width opacity transform width'.split(' '),
);

function lookOfDrawn(view: Window, element: Element, name: string, plain: boolean): Look {
  const style = view.getComputedStyle(element);
  return lookFromStyle(
    name,
    (property) => (plain && UNLIKELY_OF_PLAIN.has(property) ? '' : style.getPropertyValue(property)),
    (one) => (/absolute|fixed/.test(style.position) ? placeOf(one) : null),
    () => isFlexRow(view, element.parentElement),
  );
}

/** Whole pixels: lines that begin at one margin are to have the same. */
function placeOf(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: Math.round(left), top, width, height };
}

/** An element without a box (`display: contents`) may hold drawn ones. */
function lookOfUndrawn(view: Window, element: Element, name: string): Look {
  const look = lookOfDrawn(view, element, name, false);
  return { ...look, gone: look.gone || view.getComputedStyle(element).display !== 'contents' };
}

function isFlexRow(view: Window, parent: Element | null): boolean {
  if (!parent) return false;
  const { display, flexDirection } = view.getComputedStyle(parent);
  return display.endsWith('grid') || (display.endsWith('flex') && flexDirection.startsWith('row'));
}
