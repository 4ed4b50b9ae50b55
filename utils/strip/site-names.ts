import type { Context } from '../context.ts';
import type { Page } from '../read/line.ts';
import { rememberLast } from '../remember-last.ts';
import { foldWords } from './fold-words.ts';
import { splitTitle } from './title-candidates.ts';
import { TITLE_END, titleCore } from './title-text.ts';

const ENDS_AS_TITLE = new RegExp(`${TITLE_END}$`);

/** An office whose site it is signs its papers. */
const OFFICE = /(?:政府|[局委办院厅部校司会团]|[大中小]学)$/;

/** What the window's title says beside the document's: the names of the site, folded. */
export function siteNames({ page, title }: Context): readonly string[] {
  return namesBeside(page, title);
}

const namesBeside = rememberLast((page: Page, title: string): readonly string[] => {
  const core = titleCore(title);
  return splitTitle(page.documentTitle ?? '')
    .slice(-2)
    .map((part) => foldWords(part))
    .filter((name) => {
      const own = titleCore(name);
      return (
        own.length >= 3 &&
        own.length <= 12 &&
        !core.includes(own) &&
        !ENDS_AS_TITLE.test(name) &&
        !OFFICE.test(name)
      );
    });
});
