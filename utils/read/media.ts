/** The width of a reader's window, in pixels. */
const WIDTH = 1280;

/** Whether a style for these media holds on the screen of a desk. What is not understood does not. */
export function holdsOnScreen(media: string): boolean {
  return media === '' || media.toLowerCase().split(',').some(holds);
}

function holds(query: string): boolean {
  const [, kind = 'all'] = /^\s*(?:only\s+)?([a-z]+)?\s*(?:and\b|\(|$)/.exec(query) ?? ['', 'not'];
  if (kind !== 'all' && kind !== 'screen') return false;
  return (query.match(/\([^)]*\)/g) ?? []).every((condition) => {
    const [, bound, width, unit] =
      /^\(\s*(m[ai][xn])-width\s*:\s*([\d.]+)(px|r?em)\s*\)$/.exec(condition) ?? [];
    const pixels = Number(width) * (unit === 'px' ? 1 : 16);
    return bound === 'max' ? pixels >= WIDTH : bound === 'min' && pixels <= WIDTH;
  });
}
