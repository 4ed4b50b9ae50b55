import type { RichText } from '../write/rich-text.ts';

/** What goes to the clipboard: text, and the same with its form where it has one. */
export type Copied = Pick<RichText, 'text'> & Partial<RichText>;

/**
 * Writes to the clipboard; call it within a click. On pages without HTTPS there is no asynchronous clipboard:
 * there a text field inside `room` (which must be able to take the focus) does it.
 */
export async function copy(copied: Copied, room: HTMLElement): Promise<boolean> {
  try {
    await writeAsync(copied);
    return true;
  } catch {
    return copyByCommand(copied, room);
  }
}

function writeAsync({ text, html }: Copied): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]);
}

function copyByCommand({ text, html }: Copied, room: HTMLElement): boolean {
  const before = focusedNear(room);
  const field = document.createElement('textarea');
  let written = false;
  // A page that forbids copying cancels the event before it comes here; what is set here counts all the same.
  field.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    written = true;
  });
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;opacity:0';
  room.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  before?.focus({ preventScroll: true });
  return written;
}

function focusedNear(room: HTMLElement): HTMLElement | null {
  const root = room.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return focused instanceof HTMLElement ? focused : null;
}
