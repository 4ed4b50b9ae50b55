import { useRef, useState } from 'preact/hooks';
import { copy } from '../../utils/browser/clipboard.ts';
import { t } from '../../utils/browser/i18n.ts';

/** What can be done about a page that is not read right. */
export interface Help {
  /** Tells what was made of the page and why; `text`: with its words. */
  writeReport: (text: boolean) => Promise<string>;
  /** Lets the reader point at where the text is; null where no rule can be kept for the page. */
  onMakeRule: (() => void) | null;
}

interface Props {
  /** One below what it stands under. */
  heading: 'h2' | 'h3';
  help: Help;
  say: (message: string) => void;
}

/** For a page that is not read right: a report for the clipboard, and a rule of the reader's own. */
export function PageHelp({ heading: Heading, help, say }: Props) {
  const room = useRef<HTMLElement>(null);
  const [withText, setWithText] = useState(false);
  const handleReport = async () => {
    const text = await help.writeReport(withText).catch(() => null);
    if (text === null) say(t('report.failed'));
    else if (room.current) say((await copy({ text }, room.current)) ? t('report.done') : t('copy.failed'));
  };
  return (
    <section ref={room} class="help" aria-label={t('report.title')}>
      <Heading>{t('report.title')}</Heading>
      {help.onMakeRule !== null && (
        <p class="row">
          <span>{t('report.rule')}</span>
          <button type="button" class="link" onClick={help.onMakeRule}>
            {t('report.makeRule')}
          </button>
        </p>
      )}
      <p class="row">
        <span>{t('report.what')}</span>
        <button type="button" class="link" onClick={handleReport}>
          {t('report.copy')}
        </button>
      </p>
      <label>
        <input type="checkbox" checked={withText} onChange={() => setWithText(!withText)} />
        {t('report.text')}
      </label>
    </section>
  );
}
