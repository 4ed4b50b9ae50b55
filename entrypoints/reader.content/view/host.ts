/** Copy and selection are guarded by many document hosts; typing and clicking in the view is not theirs to see. */
const KEPT_FROM_PAGE = [
  ...['keydown', 'keyup', 'keypress', 'copy', 'cut', 'selectstart', 'contextmenu', 'dragstart'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'focusin', 'focusout'],
];

/** The page stands still behind the view; the rule goes with the host, so the page's own markup is not touched. */
const PAGE_CSS = 'html{overflow:hidden!important}';

/** The one element that is added to the page: it holds the shadow root of the view. */
export function createHost(css: string): { host: HTMLElement; root: HTMLElement } {
  const host = document.createElement('jinggao-reader');
  host.append(createStyle(PAGE_CSS));
  const shadow = host.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  shadow.append(createStyle(css), root);
  for (const type of KEPT_FROM_PAGE) shadow.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

function createStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
