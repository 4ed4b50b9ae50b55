import { useState } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';
import { Choice } from './Choice.tsx';
import type { Extent } from './extent.ts';
import { Menu } from './Menu.tsx';

/** A kind of file. */
export type FileForm = 'docx' | 'html' | 'txt' | 'epub' | 'md';

interface Props {
  /** The page holds several speeches. */
  several: boolean;
  nameExtent: (extent: Extent) => string;
  onExport: (form: FileForm, extent: Extent) => void;
  onPrint: () => void;
}

const FORMS = [
  { form: 'docx', name: 'export.docx' },
  { form: 'html', name: 'export.html' },
  { form: 'txt', name: 'export.txt' },
  { form: 'epub', name: 'export.epub' },
  { form: 'md', name: 'export.md' },
] as const satisfies { form: FileForm; name: string }[];

const EXTENTS = ['all', 'part'] as const;

/** Files to keep, and the printer. */
export function ExportMenu({ several, nameExtent, onExport, onPrint }: Props) {
  const [extent, setExtent] = useState<Extent>('all');
  return (
    <Menu label={t('export.export')} title={t('export.label')}>
      {(close) => (
        <div class="panel">
          {several && (
            <Choice
              legend={t('extent.label')}
              values={EXTENTS}
              chosen={extent}
              name={nameExtent}
              onChoose={setExtent}
            />
          )}
          <div class="forms">
            {FORMS.map(({ form, name }) => (
              <button
                key={form}
                type="button"
                onClick={() => {
                  close();
                  onExport(form, several ? extent : 'all');
                }}
              >
                {t(name)}
                <small>.{form}</small>
              </button>
            ))}
            <button
              type="button"
              onClick={() => {
                close();
                onPrint();
              }}
            >
              {t('export.print')}
            </button>
          </div>
        </div>
      )}
    </Menu>
  );
}
