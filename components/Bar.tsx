import { t } from '../utils/browser/i18n.ts';
import { CloseButton } from './CloseButton.tsx';
import { CopyButton } from './CopyButton.tsx';
import { ScriptSwitch, type ShownScript } from './ScriptSwitch.tsx';

interface Props {
  script: ShownScript;
  /** The page holds several speeches. */
  several: boolean;
  /** There is an outline to show; null where there is none, else whether its drawer is out. */
  outlineOpen: boolean | null;
  detailsOpen: boolean;
  /** How many findings the details hold. */
  findings: number;
  onScript: (script: ShownScript) => void;
  onOutline: () => void;
  onDetails: () => void;
  onCopy: (extent: 'all' | 'part') => void;
  onClose: () => void;
}

/** The one thin bar on top. */
export function Bar(props: Props) {
  const { outlineOpen, detailsOpen, findings } = props;
  return (
    <header class="bar">
      {outlineOpen !== null && (
        <button
          type="button"
          class="button outline-button"
          aria-expanded={outlineOpen}
          aria-controls="outline"
          onClick={props.onOutline}
        >
          {t('outline.open')}
        </button>
      )}
      <ScriptSwitch shown={props.script} onChange={props.onScript} />
      <div class="actions">
        <CopyButton several={props.several} onCopy={props.onCopy} />
        <button
          type="button"
          class="button"
          title={t('details.label')}
          aria-expanded={detailsOpen}
          aria-controls="details"
          onClick={props.onDetails}
        >
          {t('details.open')}
          {findings > 0 && <span class="count">{findings}</span>}
        </button>
        <CloseButton label={t('reader.close')} onClose={props.onClose} />
      </div>
    </header>
  );
}
