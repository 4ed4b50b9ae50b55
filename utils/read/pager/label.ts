import { foldWords } from '../../text/fold-words.ts';

/** What a link says of where it leads: the number of a page, or a place in the row of pages. */
export type Label = number | 'next' | 'previous' | 'first' | 'last';

const LONGEST = 40;
const ORDINALS = '一二三四五六七八九十';
const DECORATION = /^[\s[(【<«‹←|·]+|[\s\])】>»›→|·]+$/g;
const WORDS: readonly (readonly [Label, RegExp])[] = [
  ['previous', /^(?:返回|翻到)?(?:[上前]一?页|prev(?:ious)? ?(?:page)?)(?:[: ].*)?$/],
  ['first', /^(?:首页|第一页|first)$/],
  ['last', /^(?:尾页|末页|最[后末]一?页|last)$/],
  // In whatever words: `本文未完，点击下一页`, `下一页：三、主要任务`.
  ['next', /^(?!.*[篇章]).*(?<![以如])[下后]一?页(?![面码数])|^(?:next ?(?:page)?|余下全文|继续阅读)$/],
];

/** What the words on a link, or of its `rel`, say; null where they are none of a pager's: a title, 下一篇. */
export function readLabel(words: string): Label | null {
  if (words.length > LONGEST) return null;
  const text = foldWords(words).trim();
  // A bare arrow leads on where its address does.
  if (/^(?:[>›»→]|>>)$/.test(text)) return 'next';
  const bare = text.replace(DECORATION, '');
  // `第2页：主要任务`
  const [, digits, ordinal] =
    /^(?:(?:点击|进入|阅读|查看|翻到)?第|p|page ?)?(?:(\d{1,3})|([一二三四五六七八九十]))页?(?:(?<=页)[: ].*)?$/.exec(
      bare,
    ) ?? [];
  if (digits) return Number(digits);
  if (ordinal && bare.length > 1) return ORDINALS.indexOf(ordinal) + 1;
  return WORDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
