import type { RefObject } from 'preact';
import { type Copied, copy } from '../../utils/browser/clipboard.ts';
import type { ConversionSettings } from '../../utils/browser/conversion-settings.ts';
import { t } from '../../utils/browser/i18n.ts';
import type { ExportFile } from '../../utils/browser/on-demand.ts';
import type { TakingSettings } from '../../utils/browser/taking-settings.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import type { ExportFormat } from '../../utils/write/export-file.ts';
import { writeMarkdown } from '../../utils/write/markdown.ts';
import { writeOutlineRichText } from '../../utils/write/outline.ts';
import { writeRichText } from '../../utils/write/rich-text.ts';
import { writeText } from '../../utils/write/text.ts';
import type { CopyForm } from '../bar/CopyMenu.tsx';
import { download } from '../download.ts';
import { type Extent, nameExtent, type Taken, take } from '../extent.ts';
import type { Place } from '../place.ts';
import { readSelection } from '../selection.ts';
import { markdownOptions, requestFile, sharedOptions } from '../writer-options.ts';

interface Given {
  frame: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  /** In the script shown. */
  shown: Manuscript;
  /** The same, once a conversion that is under way is done. */
  settled: () => Promise<Manuscript>;
  preferences: TakingSettings;
  quotes: ConversionSettings['quotes'];
  current: Place;
  exportFile: ExportFile;
  say: (message: string) => void;
}

const NAMES = {
  markdown: 'copy.markdown',
  rich: 'copy.richShort',
  text: 'copy.text',
  outline: 'copy.outline',
} as const satisfies Record<CopyForm['form'], string>;

/** Taking the text away: to the clipboard, or as a file. */
export function useTaking({ frame, scroller, shown, settled, preferences, quotes, ...given }: Given) {
  const { current, exportFile, say } = given;
  const whereabouts = () => ({
    current,
    selected: scroller.current && readSelection(scroller.current),
  });

  const extents = (): Extent[] => {
    const offered: Extent[] = ['all'];
    if (shown.parts.length > 1) offered.push('part');
    offered.push('section');
    if (whereabouts().selected) offered.push('selection');
    return offered;
  };

  const handleCopy = async (form: CopyForm, extent: Extent) => {
    const where = whereabouts();
    const copied = writeAs(form, preferences, take(await settled(), extent, where));
    const count = copied.text.replace(/\s/g, '').length;
    const done = frame.current !== null && (await copy(copied, frame.current));
    say(done ? t('copy.done', [nameExtent(extent, where), t(NAMES[form.form]), count]) : t('copy.failed'));
  };

  const handleExport = async (format: ExportFormat, extent: Extent) => {
    const where = whereabouts();
    try {
      const taken = take(await settled(), extent, where);
      const file = await exportFile(
        taken.manuscript,
        requestFile(format, preferences, taken, quotes !== 'keep'),
      );
      if (frame.current) download(file, frame.current);
      say(t('export.done', [file.name]));
    } catch {
      say(t('export.failed'));
    }
  };

  return {
    extents,
    nameExtent: (extent: Extent) => nameExtent(extent, { current, selected: null }),
    handleCopy,
    handleExport,
    /** What a shortcut copies: the selection, or all. */
    copyByKey: (form: 'markdown' | 'rich') =>
      handleCopy({ form }, whereabouts().selected ? 'selection' : 'all'),
  };
}

function writeAs(form: CopyForm, taking: TakingSettings, taken: Taken): Copied {
  const { manuscript, options } = taken;
  switch (form.form) {
    case 'markdown':
      return { text: writeMarkdown(manuscript, markdownOptions(taking, taken)) };
    case 'rich':
      return writeRichText(manuscript, sharedOptions(taking, taken));
    case 'text':
      return { text: writeText(manuscript, sharedOptions(taking, taken)) };
    case 'outline':
      return writeOutlineRichText(manuscript, { ...options, depth: form.depth, leads: form.leads });
  }
}
