export const WHITE = 'rgb(255,255,255)';
export const BLACK = 'rgb(0,0,0)';
/** No colour at all: what lies behind is seen. */
export const CLEAR = 'rgba(0,0,0,0)';

const NAMES: Readonly<Record<string, string>> = { white: WHITE, black: BLACK, transparent: CLEAR };

/** A colour of CSS in a form that compares; null where it is as around. */
export function colourOf(value: string): string | null {
  if (/^(?:inherit|initial|unset|revert.*|currentcolor)?$/.test(value)) return null;
  const digits = /^#(?:(.)(.)(.)|(..)(..)(..))$/.exec(value)?.slice(1).filter(Boolean);
  if (digits) return `rgb(${digits.map((pair) => Number.parseInt(pair.padEnd(2, pair), 16))})`;
  return NAMES[value] ?? value.replace(/\s/g, '');
}

/** The colour that an element is painted with before its text; '' for a picture, null where it is not painted. */
export function groundOf(colour: string, image: string): string | null {
  if (/\(/.test(image) || /url|gradient/.test(colour)) return '';
  const ground = colourOf(/#\w+|rgba?\(.*?\)|white|black/.exec(colour)?.[0] ?? colour);
  return ground === CLEAR ? null : ground;
}
