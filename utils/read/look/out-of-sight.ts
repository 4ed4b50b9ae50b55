import { pixelsOf } from './lengths.ts';
import type { StyleReader } from './look.ts';

/** Nothing of an element is drawn that a reader sees: transparent, of no size, pushed off the page. */
export function isOutOfSight(style: StyleReader, inline: boolean): boolean {
  if (pixelsOf(style('opacity')) === 0 || isFarLeft(style('margin-left'), style('padding-left'), -2000))
    return true;
  if (inline) return false;
  if (/^(?:scale(?:3d)?\(0[,)]|matrix\(0, 0, 0, 0,)/.test(style('transform'))) return true;
  // Padding is seen, and what is placed in it.
  return (
    clips(style) &&
    ['max-height', 'height', 'max-width', 'width'].some((property) => pixelsOf(style(property)) <= 1) &&
    ['padding', 'padding-top', 'padding-bottom'].every(
      (property) => !(Number.parseFloat(style(property)) > 0),
    )
  );
}

/** Its box cuts off what does not fit in. */
export function clips(style: StyleReader): boolean {
  return /hidden|clip/.test(`${style('overflow')} ${style('overflow-y')}`);
}

/** Placed far off the page, or clipped to a point, as text for screen readers and search engines is. */
export function isOutOfWindow(style: StyleReader): boolean {
  if (isFarOut(style('left')) || isFarOut(style('top'))) return true;
  if (isBeyond(style('right'), style('left')) || isBeyond(style('bottom'), style('top'))) return true;
  return isPoint(style('clip')) || style('clip-path') === 'inset(50%)';
}

/** `rect(top, right, bottom, left)`, with commas or without. */
function isPoint(clip: string): boolean {
  const [top, right, bottom, left] = clip.match(/[\d.]+|auto/g) ?? [];
  return Number(right) - Number(left) <= 1 || Number(bottom) - Number(top) <= 1;
}

/** Text pushed so far to the left, and not held back by its padding. */
export function isFarLeft(shift: string, padding: string, far = -500): boolean {
  return shift.startsWith('-') && pixelsOf(shift) + (pixelsOf(padding) || 0) <= far;
}

function isFarOut(value: string): boolean {
  return (
    value.startsWith('-') &&
    (value.endsWith('%') ? Number.parseFloat(value) <= -200 : pixelsOf(value) <= -500)
  );
}

/** A browser that has drawn the page tells how far an element is from all sides: only the near one counts then. */
function isBeyond(value: string, nearSide: string): boolean {
  return isFarOut(value) && Number.isNaN(pixelsOf(nearSide));
}
