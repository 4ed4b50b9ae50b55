import { BLACK, CLEAR, WHITE } from './colour.ts';
import type { Setting } from './look.ts';

/** How text stands that is directly in an element. */
export interface Standing {
  readonly veiled: boolean;
  readonly sizeless: boolean;
  readonly bold: boolean;
  readonly preformatted: boolean;
  readonly indent: number;
  readonly colour: string;
  readonly ground: string;
  /** In the colour of its ground. */
  readonly camouflaged: boolean;
}

/** Of a page that says nothing of it. */
export const PLAIN: Standing = {
  veiled: false,
  sizeless: false,
  bold: false,
  preformatted: false,
  indent: 0,
  colour: BLACK,
  ground: WHITE,
  camouflaged: false,
};

/** By an element's own setting, else as in the element around it. `isBeside`: text in another colour stands beside it. */
export function inherit(around: Standing, own: Setting, isBeside: (colour: string) => boolean): Standing {
  const colour = own.colour ?? around.colour;
  const ground = own.ground ?? around.ground;
  return {
    veiled: own.veiled ?? around.veiled,
    sizeless: own.sizeless ?? around.sizeless,
    bold: own.bold ?? around.bold,
    preformatted: own.preformatted ?? around.preformatted,
    indent: own.indent ?? around.indent,
    colour,
    ground,
    camouflaged: (colour === ground || (colour === CLEAR && ground !== '')) && isMeant(),
  };

  /** A ground that a style file sets is not known of a saved page: text that stands alone is in sight there. */
  function isMeant(): boolean {
    if (own.colour !== null && own.colour === own.ground) return true;
    return around.camouflaged || (colour !== around.colour && isBeside(colour));
  }
}

/** Hidden, without size, or in the colour of its ground. */
export function isUnseen({ veiled, sizeless, camouflaged }: Standing): boolean {
  return veiled || sizeless || camouflaged;
}
