import { t } from '../utils/browser/i18n.ts';
import type { Manuscript } from '../utils/manuscript.ts';
import { takeRange, takeSection } from '../utils/write/excerpt.ts';
import type { WriteOptions } from '../utils/write/options.ts';
import type { Place } from './place.ts';
import type { Selected } from './selection.ts';

/** How much of the manuscript is taken away. */
export type Extent = 'all' | 'part' | 'section' | 'selection';

/** Where the reader is and what is selected; it decides what an extent holds. */
interface Whereabouts {
  current: Place;
  selected: Selected | null;
}

/** What a writer gets for an extent. */
export interface Taken {
  manuscript: Manuscript;
  options: WriteOptions;
}

/** A passage goes without its source: it is quoted inside another text. */
export function take(manuscript: Manuscript, extent: Extent, { current, selected }: Whereabouts): Taken {
  if (extent === 'selection' && selected) {
    return { manuscript: takeRange(manuscript, selected.from, selected.to), options: { provenance: false } };
  }
  if (extent === 'section') {
    return { manuscript: takeSection(manuscript, current), options: { provenance: false } };
  }
  return { manuscript, options: extent === 'part' ? { parts: [current.part + 1] } : {} };
}

/** What was taken, in the reader's words. */
export function nameExtent(extent: Extent, { current }: Whereabouts): string {
  if (extent === 'part') return t('part.untitled', [current.part + 1]);
  return t(EXTENTS[extent]);
}

const EXTENTS = {
  all: 'extent.all',
  section: 'extent.section',
  selection: 'extent.selection',
} as const satisfies Record<Exclude<Extent, 'part'>, string>;
