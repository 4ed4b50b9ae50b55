import { type Context, runPasses } from '../context.ts';
import type { Line } from '../read/line.ts';
import { removeBoxRests } from './boxes.ts';
import { markCountedLabels } from './counted-labels.ts';
import { leaveEdges } from './edges.ts';
import { removeBreadcrumbs } from './lists/breadcrumb.ts';
import { removeAnswers, removeCommentForms, removeCommentLists } from './lists/comments.ts';
import { removeBareContents, removeContents } from './lists/contents.ts';
import { removeExcerpts } from './lists/excerpts.ts';
import { removeMenus } from './lists/menu.ts';
import { removeAbovePath, removePaths } from './lists/path.ts';
import { removeInlinePrevNext, removePrevNext } from './lists/prev-next.ts';
import { removeFurtherReading, removeInlineNamed, removeNamed, removeRelated } from './lists/related.ts';
import { removeRows } from './lists/rows.ts';
import { removeCountedNumbers } from './marks/counted-number.ts';
import { removeGluedEnd } from './marks/glued-end.ts';
import { removeGluedHeads } from './marks/glued-head.ts';
import { removeGluedNames } from './marks/glued-names.ts';
import { removeGluedStart } from './marks/glued-start.ts';
import { removeNamedAddresses } from './marks/named-address.ts';
import { removePageFeet } from './marks/page-foot.ts';
import {
  removeFileNotes,
  removeInlinePageNumbers,
  removePagedTitles,
  removePageNumbers,
  removeRunInNumbers,
} from './marks/page-number.ts';
import { removeBorderLinks, removeRunningHeads } from './marks/running-head.ts';
import { removeTallies } from './marks/tallies.ts';
import { removeTorn } from './marks/torn.ts';
import {
  removeGluedWatermarks,
  removeLeakedMarkup,
  removeSlogans,
  removeWatermarkLines,
} from './marks/watermark.ts';
import { bringInByline } from './metadata/byline.ts';
import { readCategory } from './metadata/category.ts';
import { readDate } from './metadata/date.ts';
import { removeForwarded } from './metadata/forwarded.ts';
import { removeMeta } from './metadata/meta.ts';
import { removeMetaPairs } from './metadata/pairs.ts';
import { removeSignatures } from './metadata/signature.ts';
import { readSource } from './metadata/source.ts';
import {
  removeAdvertisements,
  removeCards,
  removeInlineAdvertisements,
  removeOffers,
} from './notes/advertisement.ts';
import { removeAfterwords } from './notes/afterword.ts';
import { removeAnnounced } from './notes/announcement.ts';
import { removeCaptions, removeMarkedCaptions } from './notes/captions.ts';
import { removeCoverage } from './notes/coverage.ts';
import { removeAboveDescription } from './notes/description.ts';
import { removeDisclaimers } from './notes/disclaimer.ts';
import { removeDownloads, removeInlineDownloads } from './notes/download.ts';
import { removeFooters, removeHouses } from './notes/footer.ts';
import { removeFurniture } from './notes/furniture.ts';
import { removeGluedSentences } from './notes/glued-sentence.ts';
import { removeInterjections } from './notes/interjection.ts';
import { removeNamedSentences } from './notes/named-sentence.ts';
import { removeInlineAddresses, removeInlineNotes, removeSiteNames } from './notes/notes.ts';
import { removeInlinePaywalls, removePaywalls } from './notes/paywall.ts';
import { removeReleaseEnd } from './notes/press-release.ts';
import { removeRemarks } from './notes/remarks.ts';
import { removeSecondCopy } from './notes/second-copy.ts';
import { removeShare } from './notes/share.ts';
import { removeSummaryRepeats } from './notes/summary-repeat.ts';
import { removeTerms } from './notes/terms.ts';
import { removeHinted, removeOutside, removePreamble, removeTrailing } from './outside.ts';
import { createLaterContext, removeRepeats, splitPages } from './pages.ts';
import { noteSpoken } from './spoken.ts';
import { cutCopyNumbers } from './title/copy-number.ts';
import { removeTitleEchoes } from './title/echo.ts';
import { findTitle } from './title/title.ts';

/** Lists before notes and data: their rows look like titles, notes and dates. */
const PASSES = {
  markCountedLabels,
  cutCopyNumbers,
  removeForwarded,
  removeMenus,
  removeExcerpts,
  removeAbovePath,
  removeBreadcrumbs,
  removePaths,
  removeContents,
  removeBareContents,
  removeAnswers,
  removeSummaryRepeats,
  removeLeakedMarkup,
  removeAboveDescription,
  removeFileNotes,
  removeGluedHeads,
  removeGluedStart,
  removeCountedNumbers,
  findTitle,
  removeSecondCopy,
  bringInByline,
  removeMetaPairs,
  removeSignatures,
  removeSlogans,
  removeTerms,
  noteSpoken,
  removeAnnounced,
  removeCoverage,
  removeAfterwords,
  removeTallies,
  removePageFeet,
  removeRunInNumbers,
  removePageNumbers,
  leaveEdges,
  removeInlineAddresses,
  removeNamedAddresses,
  removeInlineNamed,
  removeNamedSentences,
  removeGluedSentences,
  removePagedTitles,
  removeInlinePageNumbers,
  removePrevNext,
  removeInlinePrevNext,
  removeCommentLists,
  removeCommentForms,
  removeRelated,
  removeFurtherReading,
  removeNamed,
  removeTitleEchoes,
  removePaywalls,
  removeInlinePaywalls,
  removeFooters,
  removeHouses,
  removeDisclaimers,
  removeAdvertisements,
  removeDownloads,
  removeInlineDownloads,
  removeShare,
  removeOffers,
  removeCards,
  removeInlineAdvertisements,
  removeCaptions,
  removeMarkedCaptions,
  removeReleaseEnd,
  removeMeta,
  removePreamble,
  removeRemarks,
  removeWatermarkLines,
  removeSiteNames,
  removeFurniture,
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
