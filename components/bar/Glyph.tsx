interface Props {
  /** Its lines, in a square of 16. */
  path: string;
}

/** A small drawing on a button of the bar, in the colour of its words. */
export function Glyph({ path }: Props) {
  return (
    <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
