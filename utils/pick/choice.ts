import { type Move, moveFrom } from './move.ts';

/** How far a reader is in pointing at a page. Elements of the page are held, never changed. */
export interface Choice {
  /** What is pointed at now. */
  readonly pointed: Element | null;
  /** Where it was widened from, to narrow back to. */
  readonly trail: readonly Element[];
  /** What holds the text; null as long as that is being asked. */
  readonly text: Element | null;
  /** What of it is not wanted. */
  readonly dropped: readonly Element[];
}

export const NOTHING: Choice = { pointed: null, trail: [], text: null, dropped: [] };

/** Points at an element, as far as it can be meant: it holds the text, or stands in what holds the text. */
export function point(choice: Choice, element: Element | null): Choice {
  const { text } = choice;
  const meant = element !== null && (text === null || (text !== element && text.contains(element)));
  const pointed = meant ? element : null;
  return pointed === choice.pointed ? choice : { ...choice, pointed, trail: [] };
}

/** Points outwards, inwards or to the side. Within the text, or where that is not known within `page`. */
export function step(choice: Choice, move: Move, page: Element): Choice {
  const { pointed, trail, text } = choice;
  const back = trail.at(-1);
  if (move === 'narrower' && back) return { ...choice, pointed: back, trail: trail.slice(0, -1) };
  const bounds = text ?? page;
  const found = moveFrom(pointed ?? bounds, pointed === null ? 'narrower' : move, bounds);
  if (found === null || found === text) return choice;
  return { ...choice, pointed: found, trail: move === 'wider' && pointed ? [...trail, pointed] : [] };
}

/** Takes what is pointed at: as what holds the text, then as what is not wanted, or as wanted again. */
export function take(choice: Choice): Choice {
  const { pointed, text, dropped } = choice;
  if (pointed === null) return choice;
  if (text === null) return { ...NOTHING, text: pointed };
  const around = dropped.find((element) => element.contains(pointed));
  const rest = dropped.filter((element) => element !== around && !pointed.contains(element));
  return { ...choice, dropped: around ? rest : [...rest, pointed] };
}

/** Back to asking what holds the text. */
export function back({ text }: Choice): Choice {
  return { ...NOTHING, pointed: text };
}
