import type { Line, Page } from '../read/line.ts';
import type { Place } from './layout.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';
import { TITLE_END, titleCore, trimTitle } from './title-text.ts';

/** A possible title and how much speaks for it. */
export interface TitleCandidate {
  readonly text: string;
  readonly weight: number;
}

const ENDS_AS_TITLE = new RegExp(`${TITLE_END}(?:范例|范文|模板|例文|提纲)?[)】]?$`);
const NAMED = /^(?:本文|文章|文档|资料|原文)?(?:标题|题目|题名|名称)\s?:\s?(?=\S)/;

/** What the page, its breadcrumb, its footer and its first lines call the document. */
export function collectTitles(
  page: Page,
  lines: readonly Line[],
  places: readonly Place[],
): readonly TitleCandidate[] {
  const found: TitleCandidate[] = [];
  if (page.headline !== null) found.push({ text: page.headline, weight: 3 });
  if (page.documentTitle !== null) {
    found.push({ text: withoutSiteName(page.documentTitle), weight: 2.5 });
    found.push({ text: page.documentTitle, weight: 0.5 });
  }
  let first = true;
  lines.forEach((line, index) => {
    const place = places[index];
    if (place === 'body' || place === 'border' || line.text.length > 160) return;
    const text = folded(line);
    const name = NAMED.exec(text);
    if (name !== null) found.push({ text: line.text.slice(name[0].length), weight: 3 });
    else if (isPath(text)) found.push({ text: pathTail(line.text), weight: 1.5 });
    else if (place === 'head' && couldBeTitle(line)) {
      found.push({ text: line.text, weight: lineWeight(line) + (first ? 0.5 : 0) });
      first = false;
    } else if (place === 'outside' && /^h[12]$/.test(line.element) && couldBeTitle(line)) {
      found.push({ text: line.text, weight: lineWeight(line) - 0.5 });
    }
  });
  return found
    .map(({ text, weight }) => ({ text: trimTitle(text.trim()), weight }))
    .filter(({ text }) => titleCore(text).length >= 2);
}

function lineWeight(line: Line): number {
  return (
    1 +
    (ENDS_AS_TITLE.test(titleCore(line.text)) ? 1 : 0) +
    (line.element === 'h1' ? 1 : 0) +
    (line.emphasis ? 0.5 : 0)
  );
}

/** A short line that is no label, path, date, greeting or sentence. */
export function couldBeTitle(line: Line): boolean {
  const text = folded(line);
  if (text.length < 4 || text.length > 80 || line.linkShare > 0.8) return false;
  if (line.hint !== null && line.hint !== 'title-echo') return false;
  if (isLabel(line) || isSalutation(line) || isEnumerated(line) || isPath(text)) return false;
  if (/^[^:]{1,8}:/.test(text) || /[,。;:]$/.test(text) || /^[-—(]/.test(text)) return false;
  return (
    !/^[\d\s\-:./年月日|]+$/.test(text) &&
    !/欢迎(?:您|来到|访问|光临)|首页|^.{0,6}(?:预览|复制|下载)$/.test(text)
  );
}

function isPath(text: string): boolean {
  return /[>»›→].*[>»›→]|位置.{0,2}:/.test(text);
}

function pathTail(text: string): string {
  return text.split(/[>»›→＞]/).at(-1) ?? '';
}

function withoutSiteName(title: string): string {
  return title.split(/\s*[_|｜]\s*|\s+[-–—]\s+|\s*-\s*(?=[^-]{2,16}$)/)[0] ?? title;
}
