interface Props {
  /** What is closed, for the tooltip and for those who do not see the cross. */
  label: string;
  onClose: () => void;
}

/** A cross; its label tells what it closes. */
export function CloseButton({ label, onClose }: Props) {
  return (
    <button type="button" class="button close" aria-label={label} title={label} onClick={onClose}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M2 2l12 12M14 2L2 14" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
}
