import type { Move } from '../../../utils/pick/move.ts';

interface Deeds {
  /** The pointer is over an element of the page, `low` in the window or not. */
  onPoint: (element: Element | null, low: boolean) => void;
  onMove: (move: Move) => void;
  onTake: () => void;
  onLeave: () => void;
}

const MOVES = new Map<string, Move>([
  ['ArrowUp', 'wider'],
  ['ArrowDown', 'narrower'],
  ['ArrowLeft', 'before'],
  ['ArrowRight', 'after'],
]);
/** Share of the window's height below which the panel would be in the way. */
const LOW = 0.6;

/** Listens to pointer and keys in the frame. The page under it hears none of them. */
export function listen(inside: Document, host: Element, deeds: Deeds): void {
  let touch = false;
  const pointAt = ({ clientX, clientY }: MouseEvent) => {
    deeds.onPoint(findUnder(host, clientX, clientY), clientY > innerHeight * LOW);
  };
  inside.addEventListener('pointermove', (event) => {
    if (!isOnPanel(event)) pointAt(event);
  });
  inside.addEventListener('pointerdown', ({ pointerType }) => {
    touch = pointerType === 'touch';
  });
  inside.addEventListener('click', (event) => {
    if (isOnPanel(event)) return;
    pointAt(event);
    // A finger cannot point without touching: it takes by the button.
    if (!touch) deeds.onTake();
  });
  inside.addEventListener('wheel', (event) => scrollUnder(event, host), { passive: false });
  inside.addEventListener('contextmenu', (event) => event.preventDefault());
  inside.addEventListener('keydown', (event) => {
    const move = MOVES.get(event.key);
    if (move) deeds.onMove(move);
    else if (event.key === 'Escape') deeds.onLeave();
    else if (event.key === 'Enter' && !isOnPanel(event)) deeds.onTake();
    else return;
    event.preventDefault();
  });
}

/** By the way the event goes: a button may have left the panel by its own click. */
function isOnPanel(event: Event): boolean {
  return event.composedPath().some((target) => isElement(target) && target.matches('.panel'));
}

/** What of the page is drawn there and has text; glass that a page lays over its text has none. */
function findUnder(host: Element, x: number, y: number): Element | null {
  const found = document.elementsFromPoint(x, y).filter((element) => element !== host);
  const meant = found.find(({ textContent }) => /\S/.test(textContent)) ?? null;
  return meant === document.documentElement ? document.body : meant;
}

/** The wheel scrolls what it would scroll without the frame; the window does so by itself. */
function scrollUnder(event: WheelEvent, host: Element): void {
  if (isOnPanel(event)) return;
  let element = findUnder(host, event.clientX, event.clientY);
  while (element && element !== document.body && !scrolls(element)) element = element.parentElement;
  if (!element || element === document.body) return;
  event.preventDefault();
  element.scrollBy({ top: event.deltaY, left: event.deltaX });
}

function scrolls(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(overflowY);
}

/** An element of the frame: of another window, so no class of this one. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'matches' in target;
}
