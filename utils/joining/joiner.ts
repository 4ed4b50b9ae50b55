import type { Page } from '../read/line.ts';
import { readPage } from '../read/page.ts';
import { findPager, type Pager } from '../read/pager/index.ts';
import type { Site } from '../sites/index.ts';
import { fetchPage } from './fetch-page.ts';
import { followPages, type Joined, type Means } from './follow.ts';

/** What the reader asks for once a page may have further ones. */
export interface Joiner {
  findPager: (document: Document, address: string) => Pager | null;
  join: (
    page: Page,
    pager: Pager,
    ruleOf: (url: string | null) => Site | null,
    progress: Pick<Means, 'signal' | 'onProgress'>,
  ) => Promise<Joined>;
}

export const joiner: Joiner = {
  findPager,
  join: (page, pager, ruleOf, progress) =>
    followPages(
      { page, pager },
      { ...progress, fetchPage, readPage: (document, url) => readPage(document, url, { ruleOf }) },
    ),
};
