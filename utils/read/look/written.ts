import { getOrMake } from '../../known.ts';
import { type Declarations, parseDeclarations } from './declarations.ts';
import { isBlockName } from './elements.ts';
import { type Appearance, type Look, lookFromStyle, type StyleReader } from './look.ts';
import { placeFromStyle } from './place.ts';
import { readRules } from './rules.ts';

const PROPERTIES = (
  'display visibility opacity position left top right bottom background-color background-image clip clip-path color filter float ' +
  'font-size font-weight height list-style-type margin-left max-height max-width overflow overflow-y padding padding-bottom padding-left padding-top text-indent transform white-space width'
).split(' ');

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
    const painted = PAINTED.test(name) ? readPaint(element) : null;
    const paint = painted === null ? '' : [...painted.values()].join('\n');
    const likeness = `${name}\n${hidden}\n${holder}\n${paint}\n${written}`;
    const likes = getOrMake(known, ruled, () => new Map<string, Look>());
    return getOrMake(likes, likeness, () => {
      const own = written === null ? new Map<string, string>() : parseDeclarations(written);
      if (hidden && !own.has('display')) own.set('display', 'none');
      // An element of a framework that holds blocks is one, whatever its style file says.
      if (holder && !own.has('display') && !ruled?.has('display')) own.set('display', 'block');
      const style: StyleReader = (property) =>
        own.get(property) ?? ruled?.get(property) ?? painted?.get(property) ?? '';
      const place = placeFromStyle(style);
      return lookFromStyle(
        name,
        style,
        () => place,
        () => false,
      );
    });
  }

  return { look };
}

/** Elements whose colours old pages write into attributes. */
const PAINTED = /^(?:font|body|table|t[drh])$/;

function readPaint(element: Element): Declarations {
  const [colour = '', ground = ''] = ['color', 'bgcolor'].map((name) =>
    (element.getAttribute(name) ?? '').toLowerCase().replace(/^(?=[\da-f]{6}$)/, '#'),
  );
  const image = element.getAttribute('background') ? 'url()' : '';
  return new Map([
    ['color', colour],
    ['background-color', ground],
    ['background-image', image],
  ]);
}
