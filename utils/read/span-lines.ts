const FEWEST = 3;
const SHORTEST = 12;

/**
 * Whether an element holds nothing but like inline elements, each with a line of text and on a line of its
 * own in the source. Sites that write so set them as blocks in a style file, which a saved page has not.
 */
export function standsInLines(parent: Element): boolean {
  const first = parent.firstElementChild;
  if (
    !first ||
    parent.childElementCount < FEWEST ||
    !/^(?:div|section|article|td|main)$/.test(parent.localName)
  ) {
    return false;
  }
  let broken = true;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) {
      if (!broken || !isLike(node as Element, first)) return false;
      broken = false;
    } else if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (text.trim() !== '') return false;
      broken ||= text.includes('\n');
    }
  }
  return (parent.textContent ?? '').replace(/\s+/g, '').length >= SHORTEST * parent.childElementCount;
}

function isLike(left: Element, right: Element): boolean {
  return left.localName === right.localName && left.getAttribute('class') === right.getAttribute('class');
}
