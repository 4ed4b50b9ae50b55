import { findFocused } from './focus.ts';

/** Brings an open dialog on top of all that came after it, with the focus and the place in the text as they were. */
export function raiseDialog(dialog: HTMLDialogElement): void {
  const focused = findFocused();
  const scroller = dialog.querySelector('main');
  const top = scroller?.scrollTop ?? 0;
  dialog.close();
  dialog.showModal();
  if (scroller) scroller.scrollTop = top;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
