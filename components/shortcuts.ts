/** What a key does; capital letters are with Shift. `undo` is Ctrl or Command with Z. */
export type Shortcuts = Readonly<Record<'c' | 'C' | 'f' | 'F' | '/' | 'undo', () => void>>;

/** Handles a key, unless it is being typed into a field or means something to the browser; `single`: one alone, too. */
export function handleShortcut(event: KeyboardEvent, shortcuts: Shortcuts, single: boolean): void {
  if (event.defaultPrevented || event.isComposing || event.altKey || isTyping(event)) return;
  const command = event.ctrlKey || event.metaKey;
  const undo = command && !event.shiftKey && event.key.toLowerCase() === 'z';
  const action = undo ? shortcuts.undo : command || !single ? undefined : actionOf(event, shortcuts);
  if (!action) return;
  event.preventDefault();
  action();
}

/** Handles Escape by the first way out that is open, unless an input method is composing: it is its own then. */
export function handleEscape(event: KeyboardEvent, ways: readonly (false | (() => void))[]): void {
  const way = ways.find((open) => open !== false);
  if (!way || event.isComposing) return;
  event.preventDefault();
  way();
}

/** Shift alone makes a letter a capital: with Caps Lock each key does what it does without. */
function actionOf({ key, shiftKey }: KeyboardEvent, shortcuts: Shortcuts): (() => void) | undefined {
  const name = key.length > 1 ? '' : shiftKey ? key.toUpperCase() : key.toLowerCase();
  return new Map(Object.entries(shortcuts)).get(name);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
