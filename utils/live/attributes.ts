/** Attributes that are shown or read aloud, by the elements on which they are. */
const SHOWN = [
  ['title', '[title]'],
  ['alt', '[alt]'],
  ['placeholder', '[placeholder]'],
  ['aria-label', '[aria-label]'],
  ['aria-description', '[aria-description]'],
  ['label', ':is(option,optgroup,track)[label]'],
] as const;

export const SHOWN_NAMES = SHOWN.map(([name]) => name);

/** Elements with such an attribute, or with the language of their text. */
export const WITH_ATTRIBUTES = ['[lang]', ...SHOWN.map(([, selector]) => selector)].join();

/** The attributes of an element whose text is to be converted. */
export function shownAttributes(element: Element): Attr[] {
  const shown: Attr[] = [];
  for (const [name, selector] of SHOWN) {
    const attribute = element.getAttributeNode(name);
    if (attribute && (name !== 'label' || element.matches(selector))) shown.push(attribute);
  }
  return shown;
}
