/** Values by property, in lower case. */
export type Declarations = Map<string, string>;

/** Reads what a style attribute or a rule sets, of shorthands what hides and places text. */
export function parseDeclarations(text: string): Declarations {
  const found: Declarations = new Map();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const [property = '', value = ''] = [declaration.slice(0, colon), declaration.slice(colon + 1)].map(
      (part) =>
        part
          .toLowerCase()
          .replace(/!\s*important\s*$/, '')
          .trim(),
    );
    for (const [one, its] of longhandsOf(property, value)) found.set(one, its);
  }
  return found;
}

function longhandsOf(property: string, value: string): (readonly [string, string])[] {
  if (property === 'background') return [['background-color', value]];
  if (property === 'list-style') return [['list-style-type', value]];
  if (property === 'font') {
    const [, size = ''] = /(?:^|\s)(0|[\d.]+(?:[a-z]+|%))[\s/]/.exec(value) ?? [];
    return [['font-size', size]];
  }
  if (property !== 'inset') return [[property, value]];
  const [top = '', right = top, bottom = top, left = right] = value.split(/\s+/);
  return Object.entries({ top, right, bottom, left });
}
