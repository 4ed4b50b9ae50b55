/**
 * A document whose members are its own: a named form or picture takes the place of the member of that name
 * (`<form name="body">`, `<img name="title">`), by chance or on purpose.
 */
export function withOwnMembers(document: Document): Document {
  const prototype = Object.getPrototypeOf(document);
  return new Proxy(document, {
    get(target, name) {
      const value = Reflect.get(name in prototype ? prototype : target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
