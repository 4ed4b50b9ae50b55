const KEY = 'jinggao';

/**
 * Puts an entry into the history, so that the Back button leaves the view and not the page. Gives what
 * takes the entry out again when the view is left otherwise.
 */
export function enterHistory(onBack: () => void): () => void {
  const token = String(Math.random());
  try {
    history.pushState({ ...history.state, [KEY]: token }, '');
  } catch {
    // A sandboxed document, or a state that cannot be copied: Back then leaves the page as ever.
    return () => {};
  }
  const listen = () => {
    if (!isHere(token)) onBack();
  };
  addEventListener('popstate', listen);
  return () => {
    removeEventListener('popstate', listen);
    if (isHere(token)) history.back();
  };
}

function isHere(token: string): boolean {
  return history.state?.[KEY] === token;
}
