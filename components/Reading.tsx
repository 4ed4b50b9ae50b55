import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../utils/browser/clipboard.ts';
import { t } from '../utils/browser/i18n.ts';
import type { Manuscript } from '../utils/manuscript.ts';
import { writeMarkdown } from '../utils/write/markdown.ts';
import { Bar } from './Bar.tsx';
import { Details } from './Details.tsx';
import { listOutline } from './outline.ts';
import type { Place } from './place.ts';
import { Rail } from './Rail.tsx';
import type { ShownScript } from './ScriptSwitch.tsx';
import { Sheet } from './Sheet.tsx';
import { Toast } from './Toast.tsx';
import { useReadingPlace } from './useReadingPlace.ts';
import { type Convert, useScript } from './useScript.ts';
import { useToast } from './useToast.ts';

interface Props {
  manuscript: Manuscript;
  convert: Convert;
  onClose: () => void;
}

/** What the reader has pulled out beside the sheet. */
type Drawer = 'outline' | 'details' | null;

/** A manuscript being read: bar, outline, sheet, details. */
export function Reading({ manuscript, convert, onClose }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const [drawer, setDrawer] = useState<Drawer>(null);
  const [message, say] = useToast();
  const { script, shown, language, ownLanguage, choose } = useScript(manuscript, convert);
  const { current, jump } = useReadingPlace(scroller, shown);
  useEffect(() => scroller.current?.focus({ focusVisible: false }), []);

  const several = shown.parts.length > 1;
  const outlined = several || shown.parts.some((part) => listOutline(part, 0).length > 0);

  const closeDrawer = () => {
    frame.current?.querySelector<HTMLElement>(`[aria-controls="${drawer}"]`)?.focus();
    setDrawer(null);
  };
  const toggle = (which: Drawer) => setDrawer(drawer === which ? null : which);
  const go = (place: Place) => {
    if (drawer === 'outline' || isNarrow()) setDrawer(null);
    jump(place);
  };
  const change = async (wanted: ShownScript) => {
    if (!(await choose(wanted))) say(t('script.failed'));
  };
  const copy = async (extent: 'all' | 'part') => {
    const number = current.part + 1;
    const markdown = writeMarkdown(shown, extent === 'all' ? {} : { parts: [number] });
    const count = markdown.replace(/\s/g, '').length;
    const done = frame.current !== null && (await copyText(markdown, frame.current));
    if (!done) say(t('copy.failed'));
    else say(extent === 'all' ? t('copy.doneAll', [count]) : t('copy.donePart', [number, count]));
  };
  const handleEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || drawer === null) return;
    event.preventDefault();
    event.stopPropagation();
    closeDrawer();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the drawer before the view
    <div ref={frame} class="reading" onKeyDown={handleEscape}>
      <Bar
        script={script}
        several={several}
        outlineOpen={outlined ? drawer === 'outline' : null}
        detailsOpen={drawer === 'details'}
        findings={shown.findings.length}
        onScript={change}
        onOutline={() => toggle('outline')}
        onDetails={() => toggle('details')}
        onCopy={copy}
        onClose={onClose}
      />
      {outlined && (
        <Rail
          manuscript={shown}
          language={language}
          current={current}
          open={drawer === 'outline'}
          onJump={go}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main ref={scroller} class="scroller" tabIndex={0} aria-label={t('reader.text')}>
        <Sheet manuscript={shown} language={language} />
      </main>
      {drawer === 'details' && (
        <Details manuscript={manuscript} language={ownLanguage} onJump={go} onClose={closeDrawer} />
      )}
      <Toast message={message} />
    </div>
  );
}

/** The drawer then covers the text it leads to. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 899px)').matches;
}
