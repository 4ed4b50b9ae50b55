/** Attributes that are shown or read aloud. */
export const SHOWN_NAMES: readonly string[] = [
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'label',
];

const SHOWN = new Set(SHOWN_NAMES);
/** Those in which `label` is shown. */
const LABELLED = new Set(['option', 'optgroup', 'track']);

/** Whether an attribute of an element is shown or read aloud. */
export function isShown(element: Element, name: string): boolean {
  return SHOWN.has(name) && (name !== 'label' || LABELLED.has(element.localName));
}
