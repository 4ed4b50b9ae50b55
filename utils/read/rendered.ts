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
      found = drawn ? lookOfDrawn(view, element, name) : lookOfUndrawn(view, element, name);
      siblings.set(kind, found);
    }
    return found;
  }

  return { look };
}

function likenessOf(element: Element, name: string, drawn: boolean): string {
  const mark = drawn ? '+' : '-';
  if (!element.hasAttributes()) return mark + name;
  const part = (attribute: string) => element.getAttribute(attribute) ?? '';
  return `${mark}${name}\n${part('class')}\n${part('id')}\n${part('style')}`;
}

function lookOfDrawn(view: Window, element: Element, name: string): Look {
  const style = view.getComputedStyle(element);
  return lookFromStyle(
    name,
    (property) => style.getPropertyValue(property),
    () => isFlexRow(view, element.parentElement),
  );
}

/** An element with no box of its own (`display: contents`) or with hidden visibility may hold seen ones. */
function lookOfUndrawn(view: Window, element: Element, name: string): Look {
  const drawn = lookOfDrawn(view, element, name);
  const style = view.getComputedStyle(element);
  if (style.display === 'contents') return drawn;
  return { ...drawn, gone: drawn.gone || drawn.veiled !== true || !element.checkVisibility() };
}

function isFlexRow(view: Window, parent: Element | null): boolean {
  if (!parent) return false;
  const style = view.getComputedStyle(parent);
  return (
    style.display.endsWith('grid') ||
    (style.display.endsWith('flex') && style.flexDirection.startsWith('row'))
  );
}
