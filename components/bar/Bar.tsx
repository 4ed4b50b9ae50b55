import { t } from '../../utils/browser/i18n.ts';
import type { ShownScript, Typography } from '../../utils/browser/settings.ts';
import type { TakingSettings } from '../../utils/browser/taking-settings.ts';
import type { ExportFormat } from '../../utils/write/export-file.ts';
import { CloseButton } from '../CloseButton.tsx';
import type { Extent } from '../extent.ts';
import { CopyMenu, type OnCopy } from './CopyMenu.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Glyph } from './Glyph.tsx';
import { ScriptSwitch } from './ScriptSwitch.tsx';
import { TypeMenu } from './TypeMenu.tsx';

interface Props {
  script: ShownScript;
  /** The page holds several speeches. */
  several: boolean;
  /** There is an outline to show; null where there is none, else whether its drawer is out. */
  outlineOpen: boolean | null;
  detailsOpen: boolean;
  /** How many findings the details hold. */
  findings: number;
  /** Its keys are named beside what they do. */
  singleKeys: boolean;
  typography: Typography;
  /** How deep the outline is copied unless it is chosen otherwise. */
  outline: TakingSettings['outline'];
  /** What can be copied, the whole first. */
  extents: () => readonly Extent[];
  nameExtent: (extent: Extent) => string;
  onScript: (script: ShownScript) => void;
  /** It may be chosen next. */
  onScriptApproach: (script: ShownScript) => void;
  onOutline: () => void;
  onDetails: () => void;
  onFind: () => void;
  onCopy: OnCopy;
  onExport: (format: ExportFormat, extent: Extent) => void;
  onPrint: () => void;
  onTypography: (typography: Typography) => void;
  /** The text stands alone. */
  alone: boolean;
  onFocusMode: () => void;
  onFullscreen: () => void;
  onClose: () => void;
}

/** The one thin bar on top. */
export function Bar(props: Props) {
  const { outlineOpen, detailsOpen, findings } = props;
  const findName = props.singleKeys ? t('find.open') : t('find.label');
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
          <Glyph path="M2 4h12M2 8h12M2 12h8" />
          {t('outline.open')}
        </button>
      )}
      <ScriptSwitch shown={props.script} onChange={props.onScript} onApproach={props.onScriptApproach} />
      <div class="actions">
        <button type="button" class="button" title={findName} aria-label={findName} onClick={props.onFind}>
          <Glyph path="M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zm-1.2 2.8L14 14" />
        </button>
        <CopyMenu
          outline={props.outline}
          extents={props.extents}
          nameExtent={props.nameExtent}
          onCopy={props.onCopy}
        />
        <ExportMenu
          several={props.several}
          nameExtent={props.nameExtent}
          onExport={props.onExport}
          onPrint={props.onPrint}
        />
        <TypeMenu
          typography={props.typography}
          onChange={props.onTypography}
          alone={props.alone}
          onFocusMode={props.onFocusMode}
          onFullscreen={props.onFullscreen}
        />
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
