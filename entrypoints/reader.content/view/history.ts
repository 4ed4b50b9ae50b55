const KEY = 'jinggao';

/** Taking an entry out takes a moment; a view opened meanwhile must not mistake it for the Back button. */
let settled: Promise<unknown> = Promise.resolve();

/**
 * Puts an entry into the history, so that the Back button leaves the view and not the page. Gives what
 * takes the entry out again when the view is left otherwise.
 */
export function enterHistory(onBack: () => void): () => void {
  const token = String(Math.random());
  const listener = new AbortController();
  settled.then(() => {
    if (listener.signal.aborted || !push(token)) return;
    const { href } = location;
    // Elsewhere within the page, it has gone by itself.
    const leave = () => {
      if (!isAt(token) && location.href === href) onBack();
    };
    addEventListener('popstate', leave, { signal: listener.signal });
  });
  return () => {
    listener.abort();
    if (!isAt(token)) return;
    settled = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
  };
}

/** False in a sandboxed document, or where the page's state cannot be copied: Back then leaves the page as ever. */
function push(token: string): boolean {
  try {
    history.pushState({ ...history.state, [KEY]: token }, '');
    return true;
  } catch {
    return false;
  }
}

function isAt(token: string): boolean {
  return history.state?.[KEY] === token;
}
