import { findFocused } from '../../../components/focus.ts';
import { copyKey } from './host.ts';

/** How often the frame follows the close button, in ms. */
const INTERVAL = 250;

/**
 * Whether the page, which was there first, keeps keys or clicks at its window from all who come later. It is asked with
 * one of each that nothing else of the page hears: they end at the window, and only who listens before us gets them.
 */
export function isDeafened(): boolean {
  const { documentElement } = document;
  return [
    new KeyboardEvent('keydown', { key: 'Unidentified', cancelable: true }),
    new MouseEvent('click', { cancelable: true }),
  ].some((probe) => {
    let heard = false;
    const hear = (event: Event) => {
      heard = !event.defaultPrevented;
      event.stopImmediatePropagation();
    };
    addEventListener(probe.type, hear, { capture: true });
    documentElement.dispatchEvent(probe);
    removeEventListener(probe.type, hear, { capture: true });
    return !heard;
  });
}

/** Parts of the height that is seen by which a key moves the text. */
const STEPS = new Map([
  ['ArrowDown', 0.1],
  ['ArrowUp', -0.1],
  ['PageDown', 0.9],
  ['PageUp', -0.9],
  [' ', 0.9],
  ['End', 1e6],
  ['Home', -1e6],
]);

/**
 * Lays an unseen frame over the close button of the view. What is done in a frame comes to the frame's own window, and
 * the page's never hears of it: a click closes the view, and its keys are the view's. It has the focus whenever none of
 * the view's controls has it. Until the signal.
 */
export function layWayOut(dialog: HTMLDialogElement, onClose: () => void, signal: AbortSignal): void {
  const frame = document.createElement('iframe');
  const findClose = () => dialog.querySelector('.close');
  const follow = () => {
    if (!findFocused()?.matches('iframe, button, input, textarea, select'))
      frame.focus({ preventScroll: true });
    const box = findClose()?.getBoundingClientRect();
    if (!box) return;
    for (const side of ['left', 'top', 'width', 'height'] as const) frame.style[side] = `${box[side]}px`;
  };
  const handleKey = (event: KeyboardEvent) => {
    copyKey(event, findClose() ?? dialog);
    const text = dialog.querySelector('main');
    const step = STEPS.get(event.key);
    if (text && step) text.scrollBy(0, step * text.clientHeight);
  };
  // The browser empties a frame that is taken out and put back.
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('click', onClose);
    frame.contentWindow?.addEventListener('keydown', handleKey);
  });
  frame.title = findClose()?.getAttribute('aria-label') ?? '';
  frame.style.cssText = 'position: fixed; z-index: 9; border: 0; opacity: 0; cursor: pointer';
  dialog.append(frame);
  const timer = setInterval(follow, INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
