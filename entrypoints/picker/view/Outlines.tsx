import type { Choice } from '../../../utils/pick/choice.ts';

/** Where an element of the page is drawn, in px of the window. */
export interface Box {
  kind: 'pointed' | 'text' | 'dropped';
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The boxes of what is pointed at and of what was taken. */
export function boxesOf({ pointed, text, dropped }: Choice): Box[] {
  const boxes = dropped.map((element) => boxOf('dropped', element));
  if (text !== null) boxes.unshift(boxOf('text', text));
  if (pointed !== null) boxes.push(boxOf('pointed', pointed));
  return boxes;
}

function boxOf(kind: Box['kind'], element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { kind, left, top, width, height };
}

interface Props {
  boxes: readonly Box[];
}

/** Frames around elements of the page, drawn over it: the page itself stays as it is. */
export function Outlines({ boxes }: Props) {
  return (
    <>
      {boxes.map(({ kind, ...place }, index) => (
        <div
          key={index}
          class={`box ${kind}`}
          style={Object.fromEntries(Object.entries(place).map(([side, value]) => [side, `${value}px`]))}
        />
      ))}
    </>
  );
}
