import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';
import type { CompareVersions, ExportFile } from '../utils/browser/on-demand.ts';
import type { Settings, ShownScript, Typography } from '../utils/browser/settings.ts';
import type { Manuscript } from '../utils/manuscript.ts';
import { Bar } from './bar/Bar.tsx';
import { Compare } from './Compare.tsx';
import { Details } from './details/Details.tsx';
import type { Help } from './details/PageHelp.tsx';
import { FindBox } from './FindBox.tsx';
import { useKeptFocus } from './focus.ts';
import { useDrawer } from './hooks/useDrawer.ts';
import { useEditing } from './hooks/useEditing.ts';
import { useFind } from './hooks/useFind.ts';
import { useFocusMode } from './hooks/useFocusMode.ts';
import { useFullscreen } from './hooks/useFullscreen.ts';
import type { KeptEdits } from './hooks/useHistory.ts';
import { type FurtherPages, useJoining } from './hooks/useJoining.ts';
import { useKeptSelection } from './hooks/useKeptSelection.ts';
import { useLayout } from './hooks/useLayout.ts';
import { usePainted } from './hooks/usePainted.ts';
import { useReadingKeys } from './hooks/useReadingKeys.ts';
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
import { TextScroller } from './TextScroller.tsx';
import { Toast } from './Toast.tsx';
import { printedOptions } from './writer-options.ts';

export interface ReadingProps {
  manuscript: Manuscript;
  convert: Convert;
  compare: CompareVersions;
  exportFile: ExportFile;
  /** What the reader did to the text when it was open before, and where that is kept. */
  edits: KeptEdits;
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
  const { drawer, covers, toggleDrawer, closeDrawer, dropDrawer, uncoverText, clearText } = useDrawer(frame);
  const [alone, toggleAlone] = useFocusMode(scroller);
  const fullscreen = useFullscreen(frame);
  const [toast, say] = useToast();
  const { manuscript, history, editing, undo, compared, stopComparing, takeBack, accept } = useEditing(
    original,
    props.edits,
    say,
  );
  const joining = useJoining(props.pages ?? null, history, props.edits, say);
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
  const taking = useTaking({
    frame,
    scroller,
    shown,
    settled,
    current,
    exportFile,
    say,
    quotes: props.conversion.quotes,
    preferences: props.taking,
  });
  const several = shown.parts.length > 1;
  const outlined = several || shown.parts.some((part) => listOutline(part, 0).length > 0);
  const focusText = () => scroller.current?.focus({ preventScroll: true, focusVisible: false });
  useEffect(focusText, []);
  // The bar stays while something of it has the focus.
  const showAlone = () => {
    toggleAlone();
    focusText();
  };
  useKeptFocus(frame, scroller);

  const go = (place: Place) => {
    uncoverText();
    stopComparing();
    // As it will be rendered: what is inert takes no focus.
    if (scroller.current) scroller.current.inert = false;
    jump(place);
  };
  const leaveSearch = () => look(null);
  const search = () => {
    clearText();
    stopComparing();
    look(words ?? '');
  };
  const { onCompare, ...deeds } = editing(current);
  const compare = (left: number, right: number) => {
    dropDrawer();
    onCompare(left, right);
  };
  const ways = [
    words !== null && leaveSearch,
    drawer !== null && closeDrawer,
    compared !== null && stopComparing,
    alone !== null && toggleAlone,
    props.onClose,
  ];
  const shortcuts = {
    c: () => taking.copyByKey('markdown'),
    C: () => taking.copyByKey('rich'),
    f: showAlone,
    F: fullscreen,
    '/': search,
    undo,
  };
  useReadingKeys(frame, ways, shortcuts, props.singleKeys);

  return (
    <div
      ref={frame}
      class="reading"
      data-alone={alone !== null || undefined}
      // What is open stands below the bar.
      data-bar={(drawer === null && compared === null && words === null && alone) || undefined}
      data-keys={props.singleKeys}
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
        onFind={() => (words === null ? search() : look(null))}
        onCopy={taking.handleCopy}
        onExport={taking.handleExport}
        onPrint={props.onPrint}
        onTypography={(typography) =>
          keep(() => props.onTypography(typography)).catch(() => say(t('options.notKept')))
        }
        alone={alone !== null}
        onFocusMode={showAlone}
        onFullscreen={fullscreen}
        onClose={props.onClose}
      />
      {outlined && (
        <Still on={[shown, painted, language, current, drawer, compared]}>
          {() => (
            <Rail
              manuscript={shown}
              opening={!painted}
              language={language}
              current={current}
              open={drawer === 'outline'}
              inert={compared !== null}
              onJump={go}
            />
          )}
        </Still>
      )}
      <TextScroller scroller={scroller} inert={compared !== null || covers} typography={props.typography}>
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
              onBreak={takeBack}
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
          say={say}
        />
      )}
      {drawer === 'details' && (
        <Still on={[manuscript, shown, ownLanguage, deeds.canUndo, deeds.steps, current, props.help]}>
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
      <Toast toast={toast} onUndo={undo} />
    </div>
  );
}
