import { type Context, runPasses } from '../context.ts';
import type { Line } from '../read/line.ts';
import { removeAdvertisements, removeInlineAdvertisements, removeOffers } from './advertisement.ts';
import { removeAfterwords } from './afterword.ts';
import { removeAnnounced } from './announcement.ts';
import { removeBoxRests } from './boxes.ts';
import { removeBreadcrumbs } from './breadcrumb.ts';
import { bringInByline } from './byline.ts';
import { removeCaptions } from './captions.ts';
import { readCategory } from './category.ts';
import { removeCommentForms, removeCommentLists } from './comments.ts';
import { removeContents } from './contents.ts';
import { removeCountedNumbers } from './counted-number.ts';
import { removeCoverage } from './coverage.ts';
import { readDate } from './date.ts';
import { removeAboveDescription } from './description.ts';
import { removeDisclaimers } from './disclaimer.ts';
import { removeDownloads, removeInlineDownloads } from './download.ts';
import { leaveEdges } from './edges.ts';
import { removeExcerpts } from './excerpts.ts';
import { removeFooters } from './footer.ts';
import { removeFurniture } from './furniture.ts';
import { removeGluedEnd } from './glued-end.ts';
import { removeGluedHeads } from './glued-head.ts';
import { removeGluedNames } from './glued-names.ts';
import { removeGluedSentences } from './glued-sentence.ts';
import { removeInterjections } from './interjection.ts';
import { removeMenus } from './menu.ts';
import { removeMeta } from './meta.ts';
import { removeMetaPairs } from './meta-pairs.ts';
import { removeInlineAddresses, removeInlineNotes, removeSiteNames } from './notes.ts';
import { removeHinted, removeOutside, removePreamble, removeTrailing } from './outside.ts';
import { removeInlinePageNumbers, removePageNumbers, removeRunInNumbers } from './page-number.ts';
import { createLaterContext, removeRepeats, splitPages } from './pages.ts';
import { removeAbovePath, removePaths } from './path.ts';
import { removeInlinePaywalls, removePaywalls } from './paywall.ts';
import { removeReleaseEnd } from './press-release.ts';
import { removeInlinePrevNext, removePrevNext } from './prev-next.ts';
import { removeFurtherReading, removeInlineNamed, removeNamed, removeRelated } from './related.ts';
import { removeRemarks } from './remarks.ts';
import { removeRows } from './rows.ts';
import { removeBorderLinks, removeRunningHeads } from './running-head.ts';
import { removeShare } from './share.ts';
import { removeSignatures } from './signature.ts';
import { readSource } from './source.ts';
import { noteSpoken } from './spoken.ts';
import { removeSummaryRepeats } from './summary-repeat.ts';
import { removeTerms } from './terms.ts';
import { findTitle } from './title.ts';
import { removeTitleEchoes } from './title-echo.ts';
import { removeTorn } from './torn.ts';
import {
  removeGluedWatermarks,
  removeLeakedMarkup,
  removeSlogans,
  removeWatermarkLines,
} from './watermark.ts';

/** Lists before notes and data: their rows look like titles, notes and dates. */
const PASSES = {
  removeMenus,
  removeExcerpts,
  removeAbovePath,
  removeBreadcrumbs,
  removePaths,
  removeContents,
  removeSummaryRepeats,
  removeLeakedMarkup,
  removeAboveDescription,
  removeGluedHeads,
  findTitle,
  bringInByline,
  removeMetaPairs,
  removeSignatures,
  removeSlogans,
  removeTerms,
  noteSpoken,
  removeAnnounced,
  removeCoverage,
  removeAfterwords,
  leaveEdges,
  removeInlineAddresses,
  removeInlineNamed,
  removeGluedSentences,
  removeCountedNumbers,
  removeRunInNumbers,
  removePageNumbers,
  removeInlinePageNumbers,
  removePrevNext,
  removeInlinePrevNext,
  removeCommentForms,
  removeCommentLists,
  removeRelated,
  removeFurtherReading,
  removeNamed,
  removeTitleEchoes,
  removePaywalls,
  removeInlinePaywalls,
  removeFooters,
  removeDisclaimers,
  removeAdvertisements,
  removeDownloads,
  removeInlineDownloads,
  removeShare,
  removeOffers,
  removeInlineAdvertisements,
  removeCaptions,
  removeReleaseEnd,
  removeMeta,
  removePreamble,
  removeRemarks,
  removeFurniture,
  removeWatermarkLines,
  removeSiteNames,
  removeInterjections,
  removeRunningHeads,
  removeBorderLinks,
  removeTorn,
  removeGluedNames,
  removeInlineNotes,
  removeGluedWatermarks,
  removeGluedEnd,
  removeOutside,
  removeRows,
  removeHinted,
  removeBoxRests,
  removeTrailing,
  readDate,
  readCategory,
  readSource,
};

/** A mark that stands once on each page is strewn through the document. */
const JOINED_PASSES = { removeRepeats, removeWatermarkLines, removeGluedWatermarks };

/**
 * Leaves the lines that are the document; the rest goes to `context.removed`, its data to `context.meta`. Where pages
 * were joined, each is stripped by itself: it has a head and a foot of its own.
 */
export function strip(lines: readonly Line[], context: Context): readonly Line[] {
  const [first = [], ...later] = splitPages(lines);
  const kept = runPasses(PASSES, first, context);
  if (later.length === 0) return kept;
  const rest = later.flatMap((page) => runPasses(PASSES, page, createLaterContext(page, context)));
  return runPasses(JOINED_PASSES, [...kept, ...rest], context);
}
