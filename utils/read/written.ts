import { type Appearance, type Look, lookFromStyle } from './look.ts';

const PROPERTIES = [
  'display',
  'visibility',
  'opacity',
  'position',
  'left',
  'top',
  'clip',
  'clip-path',
  'float',
  'font-size',
  'font-weight',
  'max-height',
  'max-width',
  'overflow',
  'text-indent',
  'white-space',
];

type Declarations = Map<string, string>;

/**
 * Looks of a page that is not drawn (a saved file): element names, style attributes, and the rules of the
 * `<style>` elements in it. Style files are not fetched.
 */
export function createWrittenAppearance(document: Document): Appearance {
  const byRule = declarationsByElement(document);
  const plain = new Map<string, Look>();

  function look(element: Element, name: string): Look {
    const ruled = byRule.get(element);
    const written = element.getAttribute('style');
    const hidden = element.hasAttribute('hidden') || isClosed(element, name);
    if (!ruled && written === null && !hidden) return lookOfName(plain, name);
    const own = written === null ? new Map<string, string>() : parseDeclarations(written);
    if (hidden && !own.has('display')) own.set('display', 'none');
    return lookFromStyle(
      name,
      (property) => own.get(property) ?? ruled?.get(property) ?? '',
      () => false,
    );
  }

  return { look };
}

function lookOfName(plain: Map<string, Look>, name: string): Look {
  let look = plain.get(name);
  if (!look) {
    look = lookFromStyle(
      name,
      () => '',
      () => false,
    );
    plain.set(name, look);
  }
  return look;
}

function isClosed(element: Element, name: string): boolean {
  return name === 'dialog' && !element.hasAttribute('open');
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

function declarationsByElement(document: Document): Map<Element, Declarations> {
  const found = new Map<Element, Declarations>();
  for (const { selector, declared } of rulesOf(document)) {
    for (const element of matches(document, selector)) {
      const known = found.get(element);
      if (known) for (const [property, value] of declared) known.set(property, value);
      else found.set(element, new Map(declared));
    }
  }
  return found;
}

/** Rules that say something of a look, the more special ones later. */
function rulesOf(document: Document): { selector: string; declared: Declarations }[] {
  const rules: { selector: string; declared: Declarations; weight: number }[] = [];
  for (const sheet of Array.from(document.styleSheets)) {
    if (/print/.test(sheet.media.mediaText)) continue;
    for (const rule of cssRules(sheet)) {
      if (!('selectorText' in rule) || !('style' in rule)) continue;
      const { selectorText: selector, style } = rule as CSSStyleRule;
      const declared: Declarations = new Map();
      for (const property of PROPERTIES) {
        const value = style.getPropertyValue(property);
        if (value) declared.set(property, value.toLowerCase());
      }
      if (declared.size > 0) rules.push({ selector, declared, weight: weightOf(selector) });
    }
  }
  return rules.sort((left, right) => left.weight - right.weight);
}

function cssRules(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return Array.from(sheet.cssRules);
  } catch {
    // A style file of another origin cannot be read.
    return [];
  }
}

function matches(document: Document, selector: string): Element[] {
  // A state (`:hover`) or a generated box (`::before`) says nothing of the page at rest.
  if (/::|:(?:hover|focus|active|checked|target|before|after|visited|link)/.test(selector)) return [];
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return [];
  }
}

function weightOf(selector: string): number {
  const ids = selector.match(/#/g)?.length ?? 0;
  const classes = selector.match(/[.[]|:(?!not)/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>+~])[a-z]/gi)?.length ?? 0;
  return ids * 10_000 + classes * 100 + names;
}
