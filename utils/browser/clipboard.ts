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
  const focused = room.getRootNode();
  const before = focused instanceof ShadowRoot || focused instanceof Document ? focused.activeElement : null;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;opacity:0';
  room.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
