import { getOrMake } from '../known.ts';
import type { Box } from './document/box.ts';
import { sumUp } from './document/sums.ts';
import { buildTree, type Tree } from './document/tree.ts';
import type { Row } from './writer.ts';

const FEWEST = 3;
/** A post with its answers has no more rows. */
const LONGEST = 30;
/** Of the posts of a thread so many tell when they were written. */
const MOST = 0.6;
/** A text that readers comment on is longer. */
const TEXT = 100;
/** What names a post, its time and its buttons is short. */
const SHORT = 40;
const WHEN =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}[-/月]\d{1,2}日?\s\d{1,2}:\d{2}|\d\s?(?:秒|分钟|分鐘|小时|小時|天|周|个?月|年)前|昨天|前天|刚刚|剛剛/;
const ANSWER = /回[复覆復应應]|举报|舉報|[赞贊顶踩]|支持|引用|\d\s?[楼樓#]|沙发|板凳|地板|网友|網友/;

/** The rows of what readers wrote below the document: posts of one kind, one after the other, with times and buttons. */
export function findComments(
  boxes: readonly Box[],
  rows: readonly Row[],
  zone: readonly boolean[],
): readonly boolean[] {
  const found = rows.map(() => false);
  const tree = buildTree(boxes, rows);
  const start = findTextEnd(rows, zone);
  const mark = (box: number | undefined, to = box) => {
    const first = tree.extents[box ?? -1]?.first ?? -1;
    // A forum's first post is none of the comments, nor are its answers: what readers comment on stands above.
    if (first >= start && !found[first]) found.fill(true, first, (tree.extents[to ?? -1]?.last ?? -1) + 1);
  };
  const dated = sumUp(boxes, rows, ({ text }) => (text.length <= SHORT && WHEN.test(text) ? 1 : 0));
  boxes.forEach(({ hint }, index) => {
    if (hint === 'comment' && (dated[index] ?? 0) >= FEWEST) mark(index);
  });
  for (const posts of postsOf(boxes, tree)) {
    const sure = posts.filter((post) => dated[post] && isPost(post, rows, tree));
    if (sure.length >= Math.max(FEWEST, MOST * posts.length)) mark(posts[0], posts.at(-1));
  }
  return found;
}

/** The row behind which so much of the document has been said that readers may comment on it. */
function findTextEnd(rows: readonly Row[], zone: readonly boolean[]): number {
  let length = 0;
  const end = rows.findIndex(({ text }, index) => {
    if (zone[index] && /[。！？]/.test(text)) length += text.length;
    return length >= TEXT;
  });
  return end === -1 ? Number.POSITIVE_INFINITY : end + 1;
}

/** Boxes of one kind in the same box: the first name of their class tells. */
function postsOf(boxes: readonly Box[], { children }: Tree): number[][] {
  return children.flatMap((inner) => {
    if (inner.length < FEWEST) return [];
    const byKind = new Map<string, number[]>();
    for (const index of inner) {
      const box = boxes[index];
      if (box && box.name !== 'p') getOrMake(byKind, kindOf(box), () => []).push(index);
    }
    return [...byKind.values()].filter((posts) => posts.length >= FEWEST);
  });
}

function kindOf({ element, name }: Box): string {
  return `${name} ${/^\s*[^\s\d]*/.exec(element.getAttribute('class') ?? '')?.[0].trim()}`;
}

function isPost(box: number, rows: readonly Row[], { extents }: Tree): boolean {
  const { first, last } = extents[box] ?? { first: 0, last: -1 };
  if (last - first < 1 || last - first > LONGEST) return false;
  return rows.slice(first, last + 1).some(({ text }) => text.length <= SHORT && ANSWER.test(text));
}
