/** The smallest HTML that a selector of plain descendants and children matches, with `inner` inside. */
export function elementFor(selector: string, inner: string): string {
  const [first = ''] = selector.split(/,\s*/);
  return first
    .split(/[\s>]+(?![^[]*\])/)
    .reverse()
    .reduce((html, compound) => wrap(compound, html), inner);
}

function wrap(compound: string, inner: string): string {
  const name = /^[a-z][\w-]*/i.exec(compound)?.[0] ?? 'div';
  const classes = [...compound.matchAll(/\.([\w-]+)/g)].map((match) => match[1]);
  const attributes = [...compound.matchAll(/\[([\w-]+)(?:[*^$]?="([^"]*)")?\]/g)].map(
    ([, attribute, value]) => `${attribute}="${value ?? ''}"`,
  );
  const id = /#([\w-]+)/.exec(compound.replace(/\[[^\]]*\]/g, ''))?.[1];
  if (id) attributes.push(`id="${id}"`);
  if (classes.length > 0) attributes.push(`class="${classes.join(' ')}"`);
  return `<${name} ${attributes.join(' ')}>${inner}</${name}>`;
}
