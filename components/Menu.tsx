import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useKeys } from './hooks/useKeys.ts';

interface Props {
  /** What the button shows. */
  label: ComponentChildren;
  /** Its tooltip, and its name where it shows no words. */
  title: string;
  /** Shows no words: the title is its name. */
  bare?: boolean;
  class?: string;
  /** The panel; gets what closes it and gives the focus back to the button. */
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small panel below it. Escape closes the panel, and so does going elsewhere. */
export function Menu({ label, title, bare = false, class: name = 'button', children }: Props) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) frame.current?.querySelector<HTMLElement>('.choice :is(button, input, select)')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  };
  const leave = (event: FocusEvent) => {
    // Without a target the focus went nowhere: a click on a line of text in the panel.
    if (event.relatedTarget instanceof Node && !frame.current?.contains(event.relatedTarget)) setOpen(false);
  };
  const handleEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  useKeys(frame, open ? handleEscape : null, true);
  return (
    <div ref={frame} class="menu" onFocusOut={leave}>
      <button
        type="button"
        class={name}
        title={title}
        aria-label={bare ? title : undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend that the button already is
        <div id={id} class="choice" role="group" aria-label={title}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
