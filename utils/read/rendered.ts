import { type Appearance, type Look, lookFromStyle } from './look.ts';

const SEEN = {
  checkOpacity: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  visibilityProperty: true,
};

/**
 * Looks of a drawn page. Whether an element is drawn is asked of each; the style that says how it flows is
 * asked once for all elements with the same chain of names, classes and style attributes.
 */
export function createRenderedAppearance(view: Window): Appearance {
  const known = new Map<Look | null, Map<string, Look>>();

  function look(element: Element, name: string, parent: Look | null, unfolded: boolean): Look {
    const drawn = unfolded || element.checkVisibility(SEEN);
    const kind = likenessOf(element, name, drawn);
    let siblings = known.get(parent);
    if (!siblings) {
      siblings = new Map();
      known.set(parent, siblings);
    }
    let found = siblings.get(kind);
    if (!found) {
      found = drawn ? lookOfDrawn(view, element, name, SEEN_STYLE) : lookOfUndrawn(view, element, name);
      siblings.set(kind, found);
    }
    return found;
  }

  return { look };
}

/** What is known of a drawn element without a look at its style: each look costs as much as an element. */
const SEEN_STYLE: Readonly<Record<string, string>> = { visibility: 'visible', opacity: '1' };

function likenessOf(element: Element, name: string, drawn: boolean): string {
  const mark = drawn ? '+' : '-';
  if (!element.hasAttributes()) return mark + name;
  const part = (attribute: string) => element.getAttribute(attribute) ?? '';
  // Numbers in an id count likes; a style that hangs on one alone is rare.
  return `${mark}${name}\n${part('class')}\n${part('id').replace(/\d+/g, '')}\n${part('style')}`;
}

function lookOfDrawn(
  view: Window,
  element: Element,
  name: string,
  known: Readonly<Record<string, string>> = {},
): Look {
  const style = view.getComputedStyle(element);
  return lookFromStyle(
    name,
    (property) => known[property] ?? style.getPropertyValue(property),
    () => isFlexRow(view, element.parentElement),
  );
}

/** An element with no box of its own (`display: contents`) or with hidden visibility may hold seen ones. */
function lookOfUndrawn(view: Window, element: Element, name: string): Look {
  const look = lookOfDrawn(view, element, name);
  const { display, visibility } = view.getComputedStyle(element);
  if (display === 'contents') return look;
  const veiled = visibility !== 'visible' && element.checkVisibility();
  return { ...look, gone: look.gone || !veiled };
}

function isFlexRow(view: Window, parent: Element | null): boolean {
  if (!parent) return false;
  const style = view.getComputedStyle(parent);
  return (
    style.display.endsWith('grid') ||
    (style.display.endsWith('flex') && style.flexDirection.startsWith('row'))
  );
}
