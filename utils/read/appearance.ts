import type { Appearance } from './look.ts';
import { createRenderedAppearance } from './rendered.ts';
import { createWrittenAppearance } from './written.ts';

/** A document without a window, or whose body is not drawn, is read as it is written. */
export function appearanceOf(document: Document): Appearance {
  const { body, defaultView } = document;
  const drawn =
    defaultView !== null &&
    body !== null &&
    typeof body.checkVisibility === 'function' &&
    body.checkVisibility();
  return drawn ? createRenderedAppearance(defaultView) : createWrittenAppearance(document);
}
