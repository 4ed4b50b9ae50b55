import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';

interface Props {
  /** The page holds several speeches: ask which. */
  several: boolean;
  /** Copy the whole manuscript, or the speech being read. */
  onCopy: (extent: 'all' | 'part') => void;
}

/** Copies as Markdown; on a collection it opens a choice of two. */
export function CopyButton({ several, onCopy }: Props) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  if (!several) {
    return (
      <button type="button" class="button" title={t('copy.label')} onClick={() => onCopy('all')}>
        {t('copy.copy')}
      </button>
    );
  }
  const choose = (extent: 'all' | 'part') => {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
    onCopy(extent);
  };
  const leave = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && frame.current?.contains(event.relatedTarget)))
      setOpen(false);
  };
  const handleEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what its buttons let through
    <div ref={frame} class="copy" onFocusOut={leave} onKeyDown={handleEscape}>
      <button
        type="button"
        class="button"
        title={t('copy.label')}
        aria-expanded={open}
        aria-controls="copy-choice"
        onClick={() => setOpen(!open)}
      >
        {t('copy.copy')}
      </button>
      <div id="copy-choice" class="choice" hidden={!open}>
        <button ref={first} type="button" onClick={() => choose('part')}>
          {t('copy.part')}
        </button>
        <button type="button" onClick={() => choose('all')}>
          {t('copy.all')}
        </button>
      </div>
    </div>
  );
}
