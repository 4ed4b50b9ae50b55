import type { Place, StyleReader } from './look.ts';

/** The pixels in units larger than a pixel, about: only what is nearer and what is farther matters. */
const LARGE = 16;

/** Where a page puts an element, as it is written; null for one that it does not place. */
export function placeFromStyle(style: StyleReader): Place | null {
  const position = style('position');
  const lifted = /absolute|fixed/.test(position);
  if (position !== '' && !lifted) return null;
  const [, x = '', y = ''] = /translate(?:3d)?\((-?[\d.]+)px,\s*(-?[\d.]+)/.exec(style('transform')) ?? [];
  const left = lengthOf(style('left'));
  const top = [lengthOf(style('top')), -lengthOf(style('bottom'))].find((length) => !Number.isNaN(length));
  // What is placed from both sides is lifted by a style file that is not at hand.
  if (!lifted && (top === undefined || Number.isNaN(left))) return null;
  return {
    left: x === '' ? left : Number(x) + (left || 0),
    top: y === '' ? (top ?? Number.NaN) : Number(y) + (top ?? 0),
    width: lengthOf(style('width')),
    height: lengthOf(style('height')),
  };
}

/** `calc(var(--scale) * 72px)` too. */
function lengthOf(value: string): number {
  const [, amount, unit = ''] = /^(?:calc\(.*\*\s*)?(-?[\d.]+)(%|[a-z]*)/.exec(value) ?? [];
  return Number(amount) * (/^(?:p[xt])?$/.test(unit) ? 1 : LARGE);
}
