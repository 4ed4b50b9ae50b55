export const WHITE = '255,255,255';
export const BLACK = '0,0,0';
/** No colour at all: what lies behind is seen. */
export const CLEAR = 'clear';

const NAMES: Readonly<Record<string, string>> = { white: WHITE, black: BLACK, transparent: CLEAR };

/** A colour of CSS in a form that compares; null where it is as around. */
export function colourOf(value: string): string | null {
  if (/^(?:inherit|initial|unset|revert.*|currentcolor|)$/.test(value)) return null;
  const hex = /^#(?:[\da-f]{3}){1,2}$/.test(value)
    ? (value.match(value.length > 4 ? /[\da-f]{2}/g : /[\da-f]/g) ?? []).map((digits) =>
        Number.parseInt(digits.padEnd(2, digits), 16),
      )
    : null;
  const [red, green, blue, alpha = '1'] = hex ?? (/^rgb/.test(value) ? (value.match(/[\d.]+/g) ?? []) : []);
  if (blue === undefined || !/^[01]$/.test(String(alpha))) return NAMES[value] ?? value;
  return alpha === '0' ? CLEAR : `${red},${green},${blue}`;
}

/** The colour that an element is painted with before its text; '' for a picture, null where it is not painted. */
export function groundOf(colour: string, image: string): string | null {
  if (/\(/.test(image) || /url|gradient/.test(colour)) return '';
  const ground = colourOf(/#[\da-f]+|rgba?\([^)]*\)|white|black/.exec(colour)?.[0] ?? colour);
  return ground === CLEAR ? null : ground;
}
