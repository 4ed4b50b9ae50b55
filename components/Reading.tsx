import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';
import type { CompareVersions, ExportFile } from '../utils/browser/on-demand.ts';
import type { Settings, ShownScript, Typography } from '../utils/browser/settings.ts';
import type { Manuscript } from '../utils/manuscript.ts';
import { Bar } from './bar/Bar.tsx';
import { Compare } from './Compare.tsx';
import { Details } from './details/Details.tsx';
import type { Help } from './details/PageHelp.tsx';
import { FindBox } from './FindBox.tsx';
import { useDrawer } from './hooks/useDrawer.ts';
import { useEditing } from './hooks/useEditing.ts';
import { useFind } from './hooks/useFind.ts';
import { useFullscreen } from './hooks/useFullscreen.ts';
import { type FurtherPages, useJoining } from './hooks/useJoining.ts';
import { useKeptSelection } from './hooks/useKeptSelection.ts';
import { useLayout } from './hooks/useLayout.ts';
import { usePainted } from './hooks/usePainted.ts';
import { useReadingPlace } from './hooks/useReadingPlace.ts';
import { type Convert, useScript } from './hooks/useScript.ts';
import { useTaking } from './hooks/useTaking.ts';
import { useToast } from './hooks/useToast.ts';
import { listOutline } from './outline.ts';
import { Progress } from './Progress.tsx';
import type { Place } from './place.ts';
import { Rail } from './Rail.tsx';
import { Still } from './Still.tsx';
import { NextPages } from './sheet/NextPages.tsx';
import { Sheet } from './sheet/Sheet.tsx';
import { handleEscape, handleShortcut } from './shortcuts.ts';
import { TextScroller } from './TextScroller.tsx';
import { Toast } from './Toast.tsx';
import { printedOptions } from './writer-options.ts';

export interface ReadingProps {
  manuscript: Manuscript;
  convert: Convert;
  compare: CompareVersions;
  exportFile: ExportFile;
  /** The document's further pages; null where there are none. */
  pages?: FurtherPages | null;
  onPrint: () => void;
  help: Help;
  /** What the manuscript is first shown in. */
  firstScript: ShownScript;
  /** What `convert` goes by: when it changes, what is shown is converted anew. */
  conversion: Settings['conversion'];
  taking: Settings['taking'];
  singleKeys: boolean;
  typography: Typography;
  /** Rejects where it could not be kept for the next view. */
  onTypography: (typography: Typography) => Promise<void>;
  onClose: () => void;
}

/** A manuscript being read: bar, outline, sheet, details. */
export function Reading({ manuscript: original, convert, exportFile, ...props }: ReadingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const { drawer, toggleDrawer, closeDrawer, dropDrawer, uncoverText } = useDrawer(frame);
  const [alone, setAlone] = useState(false);
  const fullscreen = useFullscreen(frame);
  const [message, say] = useToast();
  const { manuscript, history, editing, undo, compared, stopComparing, takeBack, accept } = useEditing(
    original,
    say,
  );
  const joining = useJoining(props.pages ?? null, history, say);
  const { script, shown, settled, language, ownLanguage, choose, prepare } = useScript({
    original: manuscript,
    convert,
    conversion: props.conversion,
    firstScript: props.firstScript,
    say,
  });
  useKeptSelection(frame, shown);
  const { face, size, leading, measure } = props.typography;
  const keep = useLayout(scroller, [shown, face, size, leading, measure]);
  const painted = usePainted();
  const { current, jump } = useReadingPlace(scroller, shown, painted);
  const { words, at, found, look, step } = useFind(scroller, shown);
  const { quotes } = props.conversion;
  const taking = useTaking({
    frame,
    scroller,
    shown,
    settled,
    current,
    exportFile,
    say,
    quotes,
    preferences: props.taking,
  });
  useEffect(() => scroller.current?.focus({ focusVisible: false }), []);

  const several = shown.parts.length > 1;
  const outlined = several || shown.parts.some((part) => listOutline(part, 0).length > 0);

  const go = (place: Place) => {
    uncoverText();
    stopComparing();
    jump(place);
  };
  const focusText = () => scroller.current?.focus({ preventScroll: true, focusVisible: false });
  const handleBreak = (kind: Parameters<typeof takeBack>[0], place: Place) => {
    takeBack(kind, place);
    focusText();
  };
  const leaveSearch = () => {
    look(null);
    focusText();
  };
  const { onCompare, ...deeds } = editing(current);
  const compare = (left: number, right: number) => {
    dropDrawer();
    onCompare(left, right);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      handleEscape(event, [
        drawer !== null && closeDrawer,
        compared !== null && stopComparing,
        alone && (() => setAlone(false)),
      ]);
      return;
    }
    const shortcuts = {
      c: () => taking.copyByKey('markdown'),
      C: () => taking.copyByKey('rich'),
      f: () => setAlone(!alone),
      F: fullscreen,
      '/': () => look(words ?? ''),
      undo,
    };
    handleShortcut(event, shortcuts, props.singleKeys);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys close the drawer before the view, and are shortcuts
    <div
      ref={frame}
      class="reading"
      data-alone={alone || undefined}
      data-keys={props.singleKeys}
      onKeyDown={handleKey}
    >
      <Bar
        script={script}
        several={several}
        outlineOpen={outlined ? drawer === 'outline' : null}
        detailsOpen={drawer === 'details'}
        findings={manuscript.findings.length}
        singleKeys={props.singleKeys}
        typography={props.typography}
        outline={props.taking.outline}
        extents={taking.extents}
        nameExtent={taking.nameExtent}
        onScript={choose}
        onScriptApproach={prepare}
        onOutline={() => toggleDrawer('outline')}
        onDetails={() => toggleDrawer('details')}
        onFind={() => look(words === null ? '' : null)}
        onCopy={taking.handleCopy}
        onExport={taking.handleExport}
        onPrint={props.onPrint}
        onTypography={(typography) =>
          keep(() => props.onTypography(typography)).catch(() => say(t('options.notKept')))
        }
        onFocusMode={() => setAlone(true)}
        onFullscreen={fullscreen}
        onClose={props.onClose}
      />
      {outlined && (
        <Still on={[shown, painted, language, current, drawer]}>
          {() => (
            <Rail
              manuscript={shown}
              opening={!painted}
              language={language}
              current={current}
              open={drawer === 'outline'}
              onJump={go}
            />
          )}
        </Still>
      )}
      <TextScroller scroller={scroller} typography={props.typography}>
        <Still
          on={[shown, painted, language, props.taking, found, manuscript, joining?.sentence, joining?.button]}
        >
          {() => (
            <Sheet
              manuscript={shown}
              opening={!painted}
              language={language}
              printed={printedOptions(props.taking)}
              found={found}
              onBreak={handleBreak}
              head={joining && <NextPages place="head" {...joining} />}
              foot={joining && <NextPages place="foot" {...joining} />}
            />
          )}
        </Still>
      </TextScroller>
      <Progress scroller={scroller} />
      {words !== null && (
        <FindBox
          words={words}
          count={found.length}
          at={at}
          onWords={look}
          onStep={step}
          onClose={leaveSearch}
        />
      )}
      {compared !== null && (
        <Compare
          {...compared}
          manuscript={manuscript}
          language={ownLanguage}
          compare={props.compare}
          onAccept={accept}
          onClose={stopComparing}
          onFailure={() => {
            stopComparing();
            say(t('compare.failed'));
          }}
        />
      )}
      {drawer === 'details' && (
        <Still on={[manuscript, shown, ownLanguage, deeds.steps, current, props.help]}>
          {() => (
            <Details
              manuscript={manuscript}
              shown={shown}
              language={ownLanguage}
              editing={{ ...deeds, onCompare: compare }}
              onJump={go}
              help={props.help}
              say={say}
              onClose={closeDrawer}
            />
          )}
        </Still>
      )}
      <Toast message={message} />
    </div>
  );
}
