import { useRef } from 'preact/hooks';
import { t } from '../../../utils/browser/i18n.ts';

interface Props {
  /** Why the last text or file could not be read; null where it could. */
  error: string | null;
  onText: (text: string) => void;
  onFile: (file: File) => void;
}

/** A box to paste into; a file can be chosen, or dropped anywhere. */
export function PasteForm({ error, onText, onFile }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const take = (files: FileList | undefined) => {
    const first = files?.[0];
    if (first) onFile(first);
  };
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onText(box.current?.value ?? '');
  };
  const handleDrop = (event: DragEvent) => {
    // Dropped text goes into the box as ever.
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  const handleDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  return (
    <main class="page" onDrop={handleDrop} onDragOver={handleDragOver}>
      <h1>{t('paste.title')}</h1>
      <form onSubmit={handleSubmit}>
        <p id="lead">{t('paste.lead')}</p>
        <textarea ref={box} rows={16} aria-label={t('paste.label')} aria-describedby="lead" />
        <p class="error" role="alert">
          {error}
        </p>
        <div class="actions">
          <button type="submit" class="primary">
            {t('paste.read')}
          </button>
          <button type="button" onClick={() => file.current?.click()}>
            {t('paste.choose')}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            aria-label={t('paste.choose')}
            accept=".html,.htm,.xhtml,.txt,text/html,text/plain"
            onChange={(event) => take(event.currentTarget.files ?? undefined)}
          />
        </div>
      </form>
    </main>
  );
}
