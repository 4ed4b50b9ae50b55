/** From an element to another one that may be meant: outwards, inwards, to the side. */
export type Move = 'wider' | 'narrower' | 'before' | 'after';

/**
 * Where a move leads within `bounds`, or null. Wrappers around the very same text are passed over outwards; inwards
 * the first element with text is taken.
 */
export function moveFrom(element: Element, move: Move, bounds: Element): Element | null {
  if (move === 'wider') return widen(element, bounds);
  if (move === 'narrower') return [...element.children].find(hasText) ?? null;
  if (element === bounds) return null;
  const next = (from: Element) => (move === 'before' ? from.previousElementSibling : from.nextElementSibling);
  let other = next(element);
  while (other && !hasText(other)) other = next(other);
  return other;
}

function widen(element: Element, bounds: Element): Element | null {
  const text = element.textContent;
  let outer: Element | null = element;
  do {
    if (outer === bounds) return null;
    outer = outer.parentElement;
  } while (outer && outer !== bounds && outer.textContent === text);
  return outer;
}

/** Something to read, not a script. */
function hasText(element: Element): boolean {
  return !element.matches('script, style, noscript, template') && /\S/.test(element.textContent);
}
