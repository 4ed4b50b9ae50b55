/** Attributes that are shown or read aloud, by the elements on which they are. */
const SHOWN = [
  ['title', '[title]'],
  ['alt', '[alt]'],
  ['placeholder', '[placeholder]'],
  ['aria-label', '[aria-label]'],
  ['aria-description', '[aria-description]'],
  ['label', '[label]:is(option,optgroup,track)'],
] as const;

export const SHOWN_NAMES = SHOWN.map(([name]) => name);

/** Elements with such an attribute, or with the language of their text, which the root of a document should have. */
export const WITH_ATTRIBUTES = ['html', '[lang]', ...SHOWN.map(([, selector]) => selector)].join();

/** The attributes of an element whose text is to be converted. */
export function shownAttributes(element: Element): Attr[] {
  const shown: Attr[] = [];
  for (const [name, selector] of SHOWN) {
    // Most have none: to make a node for each asked for would take longer.
    if (!element.hasAttribute(name) || (name === 'label' && !element.matches(selector))) continue;
    const attribute = element.getAttributeNode(name);
    if (attribute) shown.push(attribute);
  }
  return shown;
}
