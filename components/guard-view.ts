import { raiseDialog } from './raise-dialog.ts';

/** How often the view is looked after. A page may win back its place for no longer. */
const INTERVAL = 250;
/** A page that takes the view out this often in a row will not have it. */
const PATIENCE = 8;

/**
 * Keeps the view where its reader can see it: back in the page where the page took it out, above what the page put
 * over it. By the clock, so that no page can draw it into an endless fight. `onLost`: the page does not have it.
 * `onCovered` brings it on top again. Gives what ends the watch.
 */
export function guardView(
  host: HTMLElement,
  onLost: () => void,
  onCovered: () => void = () => raise(host),
): () => void {
  let lost = 0;
  const timer = setInterval(() => {
    if (!host.isConnected) {
      lost += 1;
      if (lost > PATIENCE) onLost();
      else {
        putBack(host, lost);
        onCovered();
      }
    } else if (isCovered(host)) onCovered();
    else lost = 0;
  }, INTERVAL);
  return () => clearInterval(timer);
}

/** Where the page clears one place, the other may be left alone. */
function putBack(host: HTMLElement, times: number): void {
  const home = times % 2 === 0 ? document.body : document.documentElement;
  home.append(host);
}

function isCovered(host: HTMLElement): boolean {
  const points: [number, number][] = [
    [innerWidth / 2, innerHeight / 2],
    [innerWidth / 4, innerHeight / 4],
    [innerWidth * 0.75, innerHeight * 0.75],
  ];
  return points.some(([x, y]) => document.elementFromPoint(x, y) !== host);
}

/** On top again. */
function raise(host: HTMLElement): void {
  const dialog = host.shadowRoot?.querySelector('dialog');
  if (dialog) raiseDialog(dialog);
}
