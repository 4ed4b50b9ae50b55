import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import { TAKING, type TakingSettings } from '../../utils/browser/taking-settings.ts';
import type { Level } from '../../utils/manuscript.ts';
import { Choice } from '../Choice.tsx';
import type { Extent } from '../extent.ts';
import { Menu } from '../Menu.tsx';

/** A form to copy in. */
export type CopyForm =
  | { form: 'markdown' | 'rich' | 'text' }
  /** The outline alone, down to a level, with or without the lead sentences inside paragraphs. */
  | { form: 'outline'; depth: Level; leads: boolean };

export type OnCopy = (form: CopyForm, extent: Extent) => void;

interface Props {
  /** How deep the outline is copied unless it is chosen otherwise. */
  outline: TakingSettings['outline'];
  /** What can be copied, the whole first; asked for when the panel opens. */
  extents: () => readonly Extent[];
  nameExtent: (extent: Extent) => string;
  onCopy: OnCopy;
}

/** One click copies the whole as Markdown; beside it, all else. */
export function CopyMenu(props: Props) {
  return (
    <div class="copy">
      <button
        type="button"
        class="button"
        title={t('copy.label')}
        onClick={() => props.onCopy({ form: 'markdown' }, 'all')}
      >
        {t('copy.copy')}
      </button>
      <Menu bare class="button more" title={t('copy.more')} label={<Caret />}>
        {(close) => <Panel {...props} close={close} />}
      </Menu>
    </div>
  );
}

function Panel({ outline, extents, nameExtent, onCopy, close }: Props & { close: () => void }) {
  const [offered] = useState(extents);
  // A selection is made to be copied.
  const [extent, setExtent] = useState(offered.includes('selection') ? 'selection' : offered[0]);
  const [depth, setDepth] = useState<Level>(outline.depth);
  const [leads, setLeads] = useState(outline.leads);
  if (extent === undefined) return null;
  const copy = (form: CopyForm) => {
    close();
    onCopy(form, extent);
  };
  return (
    <div class="panel">
      <Choice
        legend={t('extent.label')}
        values={offered}
        chosen={extent}
        name={nameExtent}
        onChoose={setExtent}
      />
      <div class="forms">
        <button type="button" onClick={() => copy({ form: 'rich' })}>
          {t('copy.rich')}
          <kbd>Shift C</kbd>
        </button>
        <button type="button" onClick={() => copy({ form: 'markdown' })}>
          {t('copy.markdown')}
          <kbd>C</kbd>
        </button>
        <button type="button" onClick={() => copy({ form: 'text' })}>
          {t('copy.text')}
        </button>
        <button type="button" onClick={() => copy({ form: 'outline', depth, leads })}>
          {t('copy.outline')}
        </button>
      </div>
      <div class="outline-options">
        <Choice
          legend={t('copy.depth')}
          values={TAKING.depth}
          chosen={depth}
          name={String}
          onChoose={setDepth}
        />
        <label>
          <input
            type="checkbox"
            checked={leads}
            onChange={({ currentTarget: { checked } }) => setLeads(checked)}
          />
          {t('copy.leads')}
        </label>
      </div>
    </div>
  );
}

function Caret() {
  return (
    <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
      <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.3" />
    </svg>
  );
}
