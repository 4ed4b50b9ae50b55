/**
 * The document in a frame of the same origin: as the browser loaded it, else as its `srcdoc` is written. One of
 * another origin is closed to the page, and so to us.
 */
export function documentIn(frame: Element): Document | null {
  const loaded = 'contentDocument' in frame ? (frame.contentDocument as Document | null) : null;
  if (loaded?.body?.firstElementChild) return loaded;
  const written = frame.getAttribute('srcdoc');
  const view = frame.ownerDocument.defaultView;
  // What is parsed by hand has no window: nothing in it runs or loads.
  return written && view ? new view.DOMParser().parseFromString(written, 'text/html') : null;
}
