import { t } from '../utils/browser/i18n.ts';
import type { ToastMessage } from './hooks/useToast.ts';

interface Props {
  /** What has just been done; null shows nothing. */
  toast: ToastMessage | null;
  onUndo?: () => void;
}

/** A line at the foot that says what was done. The region is always there, so that it is read out. */
export function Toast({ toast, onUndo }: Props) {
  return (
    <output class="toast">
      {toast !== null && (
        <span>
          {toast.message}
          {toast.undoable && (
            <button type="button" title={t('edit.undoTitle')} onClick={onUndo}>
              {t('edit.revert')}
            </button>
          )}
        </span>
      )}
    </output>
  );
}
