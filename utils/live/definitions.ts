import { isThere } from './slot.ts';

/** Between one look and the next, in ms; twice as long each time that nothing has come. */
const SOON = 250;
const LATEST = 8_000;

/**
 * Waits for elements to be defined by a script of the page that is yet to come: a shadow root that they get then is told
 * to no observer, and no script of an extension may ask for their definition.
 */
interface Definitions {
  await(elements: readonly Element[]): void;
  stop(): void;
}

export function awaitDefinitions(onDefined: (elements: Element[]) => void): Definitions {
  const awaited = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pause = SOON;

  function look(): void {
    timer = null;
    for (const element of awaited) if (!isThere(element) || !element.isConnected) awaited.delete(element);
    const defined = [...awaited].filter((element) => element.matches(':defined'));
    for (const element of defined) awaited.delete(element);
    pause = defined.length > 0 ? SOON : Math.min(pause * 2, LATEST);
    if (defined.length > 0) onDefined(defined);
    lookLater();
  }

  function lookLater(): void {
    if (timer === null && awaited.size > 0) timer = setTimeout(look, pause);
  }

  return {
    await(elements) {
      if (elements.length > 0) pause = SOON;
      for (const element of elements) awaited.add(element);
      lookLater();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      awaited.clear();
    },
  };
}
