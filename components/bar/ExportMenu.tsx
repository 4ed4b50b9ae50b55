import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import type { ExportFormat } from '../../utils/write/export-file.ts';
import { Choice } from '../Choice.tsx';
import type { Extent } from '../extent.ts';
import { Menu } from '../Menu.tsx';
import { Glyph } from './Glyph.tsx';

interface Props {
  /** The page holds several speeches. */
  several: boolean;
  nameExtent: (extent: Extent) => string;
  onExport: (format: ExportFormat, extent: Extent) => void;
  onPrint: () => void;
}

const FORMATS = [
  { format: 'docx', name: 'export.docx' },
  { format: 'html', name: 'export.html' },
  { format: 'txt', name: 'export.txt' },
  { format: 'epub', name: 'export.epub' },
  { format: 'md', name: 'export.md' },
] as const satisfies { format: ExportFormat; name: string }[];

const EXTENTS = ['all', 'part'] as const;

/** Files to keep, and the printer. */
export function ExportMenu({ several, nameExtent, onExport, onPrint }: Props) {
  const [extent, setExtent] = useState<Extent>('all');
  return (
    <Menu
      class="button export-button"
      label={
        <>
          <Glyph path="M8 2v8M4.5 7L8 10.5 11.5 7M2 13.5h12" />
          {t('export.export')}
        </>
      }
      title={t('export.label')}
    >
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
            {FORMATS.map(({ format, name }) => (
              <button
                key={format}
                type="button"
                onClick={() => {
                  close();
                  onExport(format, several ? extent : 'all');
                }}
              >
                {t(name)}
                <small>.{format}</small>
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
