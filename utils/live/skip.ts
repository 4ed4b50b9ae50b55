import { isAttribute, isDocument, isElement, ownerOf } from './slot.ts';

/** Elements that are left as they are: code, what is being typed, the view. */
const NAMES = [
  ...['script', 'style', 'noscript', 'template', 'textarea', 'code', 'pre', 'kbd', 'samp'],
  'jinggao-reader',
];

/**
 * All that are: also what asks not to be translated, and other languages with Chinese characters. An option without a
 * value is sent by its text.
 */
export const SKIPPED = [
  ...NAMES,
  'option:not([value])',
  '[contenteditable]:not([contenteditable=false i]),[role=textbox i]',
  '[translate=no i],.notranslate',
  '[lang|=ja i],[lang|=ko i]',
].join();

/** Whether a node lies in what is left as it is. What a field says about itself is not what is typed in it. */
export function isSkipped(node: Node): boolean {
  if (isDocument(node) && node.designMode === 'on') return true;
  const owner = ownerOf(node);
  const field = isAttribute(node) && owner?.localName === 'textarea';
  const element = isElement(node) ? node : field ? ownerOf(owner) : owner;
  if (!element) return false;
  const root = element.getRootNode();
  // Detached: nobody sees it.
  if (isElement(root)) return true;
  return element.closest(SKIPPED) !== null || isSkipped(root);
}
