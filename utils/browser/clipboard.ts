/**
 * Writes text to the clipboard; call it within a click. On pages without HTTPS there is no asynchronous
 * clipboard: there a text field inside `room` (which must be able to take the focus) does it.
 */
export async function copyText(text: string, room: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, room);
  }
}

function copyByCommand(text: string, room: HTMLElement): boolean {
  const before = focusedNear(room);
  const field = document.createElement('textarea');
  let written = false;
  // A page that forbids copying cancels the event before it comes here; what is set here counts all the same.
  field.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', text);
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
