import paper from '../../../components/styles/paper.css?inline';

/** Copy and selection are guarded by many document hosts; typing and clicking in the view is not theirs to see. */
const KEPT_FROM_PAGE = [
  ...['keydown', 'keyup', 'keypress', 'copy', 'cut', 'selectstart', 'contextmenu', 'dragstart'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'focusin', 'focusout'],
];

/**
 * The page stands still behind the view, and is not printed with it; the rules go with the host, so the page's own
 * markup is not touched. A page wider than a phone would make the view as wide as itself.
 */
const PAGE_CSS = `
@media screen { html { overflow: hidden !important } }
@media screen and (pointer: coarse) {
  body {
    overflow: clip !important;
    width: auto !important;
    min-width: 0 !important;
    max-width: 100vw !important;
  }
}
@media print {
  :root:root:root { display: block !important }
  html { overflow: visible !important; height: auto !important; background: #fff !important }
  html > :not(jinggao-reader) { display: none !important }
}
${paper}`;

/** The one element that is added to the page: it holds the shadow root of the view. */
export function createHost(css: string, signal: AbortSignal): { host: HTMLElement; root: HTMLElement } {
  const host = document.createElement('jinggao-reader');
  host.append(createStyle(PAGE_CSS));
  const shadow = host.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  shadow.append(createStyle(css), root);
  for (const type of KEYS) {
    window.addEventListener(type, (event) => keepFromPage(event, shadow), { capture: true, signal });
  }
  for (const type of KEPT_FROM_PAGE) shadow.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** A page that listens above the view would hear its keys first: the view gets a copy that does not leave it. */
function keepFromPage(event: KeyboardEvent, shadow: ShadowRoot): void {
  if (!event.isTrusted) return;
  const [origin] = event.composedPath();
  const inside = origin instanceof Node && origin.getRootNode() === shadow;
  // The page behind the view is inert: a key that is pressed nowhere in particular is the view's too.
  const target = inside ? origin : shadow.querySelector('dialog');
  if (!target) return;
  event.stopImmediatePropagation();
  copyKey(event, target);
}

/** Tells one element in the view of a key; what it does not let be done is not done. */
export function copyKey(event: KeyboardEvent, target: EventTarget): void {
  const { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = event;
  // A plain event: Firefox lets a made KeyboardEvent out of the shadow root whatever it is told.
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  Object.assign(copy, { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing });
  if (!target.dispatchEvent(copy)) event.preventDefault();
}

function createStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
