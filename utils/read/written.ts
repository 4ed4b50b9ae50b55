import { getOrMake } from '../known.ts';
import { isBlockName } from './elements.ts';
import { type Appearance, type Look, lookFromStyle } from './look.ts';
import { type Declarations, readRules } from './rules.ts';

const PROPERTIES = [
  'display',
  'visibility',
  'opacity',
  'position',
  'left',
  'top',
  'background',
  'background-color',
  'clip',
  'clip-path',
  'color',
  'float',
  'font-size',
  'font-weight',
  'height',
  'max-height',
  'overflow',
  'overflow-y',
  'text-indent',
  'white-space',
];

/**
 * Looks of a page that is not drawn (a saved file): element names, style attributes, and the rules of the
 * `<style>` elements in it.
 */
export function createWrittenAppearance(document: Document): Appearance {
  const ruleBook = readRules(document, PROPERTIES);
  const known = new Map<Declarations | null, Map<string, Look>>();

  function look(element: Element, name: string): Look {
    const ruled = ruleBook(element, name);
    const written = element.getAttribute('style');
    const hidden = element.hasAttribute('hidden') || (name === 'dialog' && !element.hasAttribute('open'));
    const holder = name.includes('-') && isBlockName(element.firstElementChild?.localName ?? '');
    const likeness = `${name}\n${hidden}\n${holder}\n${written}`;
    const likes = getOrMake(known, ruled, () => new Map<string, Look>());
    return getOrMake(likes, likeness, () => {
      const own = written === null ? new Map<string, string>() : parseDeclarations(written);
      if (hidden && !own.has('display')) own.set('display', 'none');
      // An element of a framework that holds blocks is one, whatever its style file says.
      if (holder && !own.has('display') && !ruled?.has('display')) own.set('display', 'block');
      return lookFromStyle(
        name,
        (property) => own.get(property) ?? ruled?.get(property) ?? '',
        () => false,
      );
    });
  }

  return { look };
}

function parseDeclarations(text: string): Declarations {
  const found: Declarations = new Map();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '');
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return found;
}
