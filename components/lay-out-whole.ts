/** On the sheet once all of it is laid out; until then only what is in sight is. */
const WHOLE = 'data-whole';
const BLOCKS = ':is(p, h2, h3, h4, h5, h6)[data-place]';

/** From now on only what is in sight is laid out: a long text then changes as fast as a short one. */
export function layOutInSight(scroller: HTMLElement): void {
  sheetIn(scroller)?.removeAttribute(WHOLE);
}

/** Lays out the whole text; what is at the top of the view stays there. */
export function layOutWhole(scroller: HTMLElement): void {
  const sheet = sheetIn(scroller);
  if (!sheet || sheet.hasAttribute(WHOLE)) return;
  const restore = holdTop(scroller);
  sheet.setAttribute(WHOLE, '');
  restore();
}

/** Remembers what is at the top of the view; gives what brings it there again once the text is laid out otherwise. */
export function holdTop(scroller: HTMLElement): () => void {
  const { top } = scroller.getBoundingClientRect();
  const blocks = [...scroller.querySelectorAll(BLOCKS)];
  const held = blocks.find((block) => block.getBoundingClientRect().bottom > top);
  const before = held?.getBoundingClientRect().top ?? 0;
  return () => {
    if (held) scroller.scrollTop += held.getBoundingClientRect().top - before;
  };
}

function sheetIn(scroller: HTMLElement): HTMLElement | null {
  return scroller.querySelector('article');
}
