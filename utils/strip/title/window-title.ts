import type { Line } from '../../read/line.ts';
import { coreOf, ENDS_AS_TITLE, titleCore, trimTitle } from './text.ts';

/** A site's name, or its column's. */
export const NO_DOCUMENT =
  /(?:网|站|文库|[日晚早商时]报|(?:数字|电子)报|政府|委员会|大学|[中小]学|公司|集团|协会|频道|论坛|博客|焦点|焦點|新[闻聞]|[动動][态態])$/;

/** In UTF-16 code units; what stands further behind names no document. */
const LONGEST = 160;

/** The document's name in the window's title, which names the site or its column before or behind it. */
export function namesIn(documentTitle: string | null): readonly string[] {
  const title = (documentTitle ?? '').slice(0, LONGEST);
  const parts = splitTitle(title);
  if (parts.length > 1 && NO_DOCUMENT.test(parts[0] ?? '')) return parts.slice(1, 2);
  const name = parts[0] ?? title;
  const whole = trimTitle(title) === name ? [] : [title];
  return [name, ...whole, ...nameBehindOffice(name)];
}

/** May part the document's name from the site's, and may stand in either. */
const MAY_PART = /\s*(?:[@-]|[:：]{2})+\s*/;
const OFFICE = /(?:[局委办辦院厅廳部处處司]|中心|社区|社區)$/;
const SHORTEST_PIECE = 8;

/**
 * The document's name in the window's title, known from the line that prints it too: the longest such piece of
 * `某市政府新闻处-市政新闻-在某典礼上的致辞`.
 */
export function namesOnPage(documentTitle: string | null, lines: readonly Line[]): readonly string[] {
  const title = (documentTitle ?? '').slice(0, LONGEST);
  const names = namesIn(title);
  const isPrinted = (piece: string) => {
    const core = titleCore(piece);
    const mayPrint = ({ text }: Line) => text.length >= core.length && text.length <= LONGEST;
    return lines.some((line) => mayPrint(line) && coreOf(line) === core);
  };
  // What stands first and on no line is a column.
  const behind = names.some(isPrinted) ? [] : splitTitle(title).slice(1).filter(endsAsSpeech);
  const pieces = [...title.split(MAY_PART), ...behind].filter(
    (piece) => piece.length >= SHORTEST_PIECE && piece !== title,
  );
  const printed = pieces.filter(
    (piece) => !NO_DOCUMENT.test(piece) && !OFFICE.test(piece) && isPrinted(piece),
  );
  const longest = printed.toSorted((left, right) => right.length - left.length)[0];
  if (longest === undefined || names.includes(longest)) return names;
  return [...names.filter((name) => !name.includes(longest)), longest];
}

function endsAsSpeech(piece: string): boolean {
  return ENDS_AS_TITLE.test(titleCore(piece));
}

/** `县水务局机关支部:2023年度民主生活会对照检查发言`: whose it is stands before it. */
function nameBehindOffice(part: string): readonly string[] {
  const [, name] = /^[^：:]{4,24}[：:]\s?([^：:]{8,})$/.exec(part) ?? [];
  return name !== undefined && ENDS_AS_TITLE.test(titleCore(name)) ? [name] : [];
}

/** The window's title, at the marks that part a document's name from its column's and its site's. */
export function splitTitle(title: string): readonly string[] {
  return title
    .split(/\s*[_|｜»›]\s*|\s*>>\s*|\s+[-–—]\s+|\s*--+\s*|-(?=[^-]{2,16}$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
