import type { Context } from '../context.ts';
import type { Page } from '../read/line.ts';
import { rememberLast } from '../remember-last.ts';
import { commonSuffix } from '../text/common.ts';
import { foldWords } from './fold-words.ts';
import { splitTitle } from './title-candidates.ts';
import { TITLE_END, titleCore } from './title-text.ts';

const ENDS_AS_TITLE = new RegExp(`${TITLE_END}$`);

/** An office whose site it is signs its papers. */
const OFFICE = /(?:政府|[局委办院厅部校司会团]|[大中小]学)$/;

/** What the window's title says beside the document's, or a plain text again and again: the names of the site, folded. */
export function siteNames({ page, title }: Context): readonly string[] {
  return page.documentTitle === null ? namesStrewn(page) : namesBeside(page, title);
}

/** What libraries call themselves at the end of their names. */
const LIBRARY = /(?:文库|范文|公文|文秘|秘书|资料|素材|文档|材料|写作|论文)[大之]?[全家]?网/g;
const LONGEST_NAME = 8;
const FEWEST_COPIES = 3;

/** `青藤范文网` that stands in the text three times and more, each time behind something else. */
const namesStrewn = rememberLast((page: Page): readonly string[] => {
  const text = page.lines.map((line) => foldWords(line.text)).join('\n');
  const names = [...text.matchAll(LIBRARY)].map((match) => {
    const end = match.index + match[0].length;
    return text.slice(Math.max(0, end - LONGEST_NAME), end);
  });
  if (names.length < FEWEST_COPIES) return [];
  const common = names.reduce((shared, name) => name.slice(name.length - commonSuffix(shared, name, 0)));
  return common.length >= 4 && !/[^\u3400-\u9fff]/.test(common) ? [common] : [];
});

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
