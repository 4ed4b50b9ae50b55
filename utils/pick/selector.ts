import { isStableName } from './stable-name.ts';

/** What tells elements apart on sites that name them so. */
const ATTRIBUTES = ['itemprop', 'role', 'data-role', 'data-module'];
/** Elements that a page is likely to have one of. */
const LANDMARKS = new Set(['main', 'article', 'body', 'html']);

/**
 * A selector that finds this element of its document and no other: by names that look lasting, else by those of what
 * is around it, and only where there are none by counting elements.
 */
export function makeSelector(element: Element): string {
  return nameAlone(element) ?? nameWithin(element) ?? countFrom(element);
}

function nameAlone(element: Element): string | null {
  return namesOf(element).find((name) => isOnly(name, element)) ?? null;
}

/** By its own name within the nearest named element around it. */
function nameWithin(element: Element): string | null {
  const own = [...namesOf(element), tagOf(element)].filter((name) => name !== '');
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const around = nameAlone(outer);
    const found = around === null ? undefined : own.find((name) => isOnly(`${around} ${name}`, element));
    if (found !== undefined) return `${around} ${found}`;
  }
  return null;
}

/** By its place among its siblings, and theirs among theirs, up to what has a name. */
function countFrom(element: Element): string {
  let path = countOf(element);
  for (let outer = element.parentElement; outer && !isOnly(path, element); outer = outer.parentElement)
    path = `${nameAlone(outer) ?? countOf(outer)} > ${path}`;
  return path;
}

/** Simple selectors of an element, the most telling first. */
function namesOf(element: Element): string[] {
  const classes = [...element.classList].filter(isStableName);
  const id = element.getAttribute('id') ?? '';
  const tag = tagOf(element);
  return [
    ...(isStableName(id) ? [`#${id}`] : []),
    ...(LANDMARKS.has(tag) ? [tag] : []),
    ...classes.map((name) => `.${name}`),
    ...ATTRIBUTES.flatMap((attribute) => {
      const value = element.getAttribute(attribute) ?? '';
      return isStableName(value) ? [`[${attribute}="${value}"]`] : [];
    }),
    ...(classes.length > 0 ? [tag + classes.map((name) => `.${name}`).join('')] : []),
  ];
}

function countOf(element: Element): string {
  const siblings = [...(element.parentElement?.children ?? [element])];
  const tag = tagOf(element);
  if (tag === '') return `:nth-child(${siblings.indexOf(element) + 1})`;
  const alike = siblings.filter(({ localName }) => localName === element.localName);
  return alike.length === 1 ? tag : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
}

/** '' for the elements that word processors leave behind (`o:p`). */
function tagOf({ localName }: Element): string {
  return /^[a-z][a-z\d-]*$/.test(localName) ? localName : '';
}

function isOnly(selector: string, element: Element): boolean {
  const found = element.ownerDocument.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}
