import { useRef, useState } from 'preact/hooks';
import type { KeptEdits } from '../../../components/hooks/useHistory.ts';
import type { Convert } from '../../../components/hooks/useScript.ts';
import { useSettings } from '../../../components/hooks/useSettings.ts';
import { Reader } from '../../../components/Reader.tsx';
import { t } from '../../../utils/browser/i18n.ts';
import type { CompareVersions, ExportFile } from '../../../utils/browser/on-demand.ts';
import { recall } from '../../../utils/edit/history.ts';
import { readMainText, takeAsDocument } from '../../../utils/main-text.ts';
import type { Manuscript } from '../../../utils/manuscript.ts';
import { type Unreadable, UnreadableError } from '../../../utils/read/files/decode.ts';
import { readFile, readSource } from '../../../utils/read/files/file.ts';
import type { Page } from '../../../utils/read/line.ts';
import { PasteForm } from './PasteForm.tsx';

interface Props {
  clean: (page: Page) => Promise<Manuscript>;
  /** Tells what was made of a page and why. */
  report: (page: Page, text: boolean) => Promise<string>;
  convert: Convert;
  compare: CompareVersions;
  exportFile: ExportFile;
}

interface Shown {
  page: Page;
  manuscript: Manuscript;
}

const ERRORS = {
  empty: 'paste.empty',
  missing: 'paste.empty',
  pdf: 'paste.pdf',
  word: 'paste.word',
  mhtml: 'paste.mhtml',
  binary: 'paste.binary',
} as const satisfies Record<Unreadable, string>;

/** Takes pasted text or a file, and shows its clean manuscript over itself. */
export function PastePage({ clean, report, convert, compare, exportFile }: Props) {
  const [settings, setSettings] = useSettings();
  const [shown, setShown] = useState<Shown | null>(null);
  const edits = useRef<KeptEdits>({ history: null, joined: null });
  const [error, setError] = useState<string | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const open = async (read: () => Page | Promise<Page>) => {
    setError(null);
    try {
      const page = await read();
      if (page.lines.length === 0) throw new UnreadableError('empty', 'no text');
      const manuscript = recall(edits.current.history, takeAsDocument(await clean(page)));
      setShown({ page, manuscript });
    } catch (problem) {
      setError(t(ERRORS[problem instanceof UnreadableError ? problem.reason : 'binary']));
    }
  };
  const handleFiles = (chosen: readonly File[]) => {
    const [file, ...more] = chosen;
    if (more.length > 0) {
      setError(null);
      setFiles(chosen);
    } else if (file) {
      // One of those that are listed leaves the list as it is.
      if (!files.includes(file)) setFiles([]);
      open(async () => readFile(file.name, new Uint8Array(await file.arrayBuffer())));
    }
  };
  return (
    <>
      <PasteForm
        error={error}
        files={files}
        covered={shown !== null}
        onText={(text) => open(() => readSource('', text))}
        onFiles={handleFiles}
      />
      {shown !== null && (
        <Reader
          cleaned={shown.manuscript}
          mainText={readMainText(shown.page, shown.manuscript.writing)}
          edits={edits.current}
          pdf={false}
          convert={convert}
          compare={compare}
          exportFile={exportFile}
          firstScript={settings.script}
          conversion={settings.conversion}
          taking={settings.taking}
          singleKeys={settings.singleKeys}
          typography={settings.typography}
          onTypography={(typography) => setSettings({ typography })}
          help={{ writeReport: (text) => report(shown.page, text), onMakeRule: null }}
          onPrint={() => window.print()}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
