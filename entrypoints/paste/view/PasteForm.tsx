import { useRef } from 'preact/hooks';
import { t } from '../../../utils/browser/i18n.ts';
import { useDrop } from './useDrop.ts';

interface Props {
  /** Why the last text or file could not be read; null where it could. */
  error: string | null;
  /** A manuscript lies over the form: what is dropped on it is not meant for the form. */
  covered: boolean;
  /** Of the last choice, where there were several. */
  files: readonly File[];
  onText: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
}

/** A box to paste into; files can be chosen, or dropped anywhere. Of several the reader takes one after the other. */
export function PasteForm({ error, covered, files, onText, onFiles }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const over = useDrop(covered, onFiles);
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onText(box.current?.value ?? '');
  };
  const handleChoice = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <main class="page" data-over={over || undefined}>
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
            multiple
            aria-label={t('paste.choose')}
            accept=".html,.htm,.xhtml,.txt,text/html,text/plain"
            onChange={(event) => handleChoice(event.currentTarget)}
          />
        </div>
        <p role="status">{files.length > 1 && t('paste.several', [files.length])}</p>
        {files.length > 1 && (
          <ul class="hosts">
            {files.map((one) => (
              <li key={one}>
                <button type="button" onClick={() => onFiles([one])}>
                  {one.name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </form>
    </main>
  );
}
