import type { FurtherPages } from '../../../components/hooks/useJoining.ts';
import { cleanPage } from '../../../utils/browser/messages.ts';
import { demandTool } from '../../../utils/browser/on-demand.ts';
import { takeAsDocument } from '../../../utils/main-text.ts';
import type { Page } from '../../../utils/read/line.ts';
import { mayGoOn } from '../../../utils/read/pager/glance.ts';
import type { Site } from '../../../utils/sites/index.ts';

/** The further pages of the document that is open, as its links tell; null where it has none. Fetches nothing yet. */
export async function findFurtherPages(
  page: Page,
  ruleOf: (url: string | null) => Site | null,
): Promise<FurtherPages | null> {
  if (!mayGoOn(document, location)) return null;
  const { findPager, join } = await demandTool('joiner');
  const pager = findPager(document, location.href);
  if (pager === null) return null;
  return {
    own: pager.own,
    total: pager.total,
    join: async (signal, onProgress) => {
      const { page: whole, ...joined } = await join(page, pager, ruleOf, { signal, onProgress });
      return { ...joined, missing: whole.missing ?? [], manuscript: takeAsDocument(await cleanPage(whole)) };
    },
  };
}
