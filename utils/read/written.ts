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
    const likeness =
      written === null && !hidden && !holder ? name : `${name}\n${hidden}\n${holder}\n${written ?? ''}`;
    let likes = known.get(ruled);
    if (!likes) {
      likes = new Map();
      known.set(ruled, likes);
    }
    let found = likes.get(likeness);
    if (!found) {
      found = lookOfWritten(name, declare(written, hidden, holder, ruled), ruled);
      likes.set(likeness, found);
    }
    return found;
  }

  return { look };
}

function declare(
  written: string | null,
  hidden: boolean,
  holder: boolean,
  ruled: Declarations | null,
): Declarations {
  const own: Declarations = written === null ? new Map() : parseDeclarations(written);
  if (hidden && !own.has('display')) own.set('display', 'none');
  // An element of a framework that holds blocks is one, whatever its style file says.
  if (holder && !own.has('display') && !ruled?.has('display')) own.set('display', 'block');
  return own;
}

function lookOfWritten(name: string, own: Declarations, ruled: Declarations | null): Look {
  return lookFromStyle(
    name,
    (property) => own.get(property) ?? ruled?.get(property) ?? '',
    () => false,
  );
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
