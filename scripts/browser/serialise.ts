/** Gives all of a page as text, in its shadow roots and frames too: an expression. */
export const SERIALISE = `(function serialise(root) {
  const own = root.documentElement ? root.documentElement.outerHTML : root.innerHTML;
  const inner = [...root.querySelectorAll('*')].flatMap((element) => [element.shadowRoot, element.contentDocument]);
  return [own, ...inner.filter(Boolean).map(serialise)].join('\\n');
})(document)`;
