import { fold } from '../../text/fold.ts';

/** What a link says of where it leads: the number of a page, or a place in the row of pages. */
export type Label = number | 'next' | 'previous' | 'first' | 'last';

const LONGEST = 40;
const ORDINALS = '一二三四五六七八九十';
const DECORATION = /^[\s[(【<«‹←|·]+|[\s\])】>»›→|·]+$/g;
const WORDS: readonly (readonly [Label, RegExp])[] = [
  ['next', /^(?:(?:点击|阅读|查看|进入|继续阅读)?(?:[下后]一?页|next ?(?:page)?)|余下全文|继续阅读)$/],
  ['previous', /^(?:[上前]一?页|prev(?:ious)? ?(?:page)?)$/],
  ['first', /^(?:首页|第一页|first)$/],
  ['last', /^(?:尾页|末页|最[后末]一?页|last)$/],
];

/** What the words on a link, or of its `rel`, say; null where they are none of a pager's: a title, 下一篇. */
export function readLabel(words: string): Label | null {
  if (words.length > LONGEST) return null;
  const text = fold(words).trim();
  // A bare arrow leads on where its address does.
  if (/^(?:[>›»→]|>>)$/.test(text)) return 'next';
  const bare = text.replace(DECORATION, '');
  // `第2页：主要任务`
  const [, digits, ordinal] =
    /^(?:第|p|page ?)?(?:(\d{1,3})|([一二三四五六七八九十]))页?(?:(?<=页)[: ].*)?$/.exec(bare) ?? [];
  if (digits) return Number(digits);
  if (ordinal && bare.length > 1) return ORDINALS.indexOf(ordinal) + 1;
  return WORDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
