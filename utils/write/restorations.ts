import type { Block, Writing } from '../manuscript.ts';
import type { WriteOptions } from './options.ts';

/** What editors of old texts set before a doubtful reading. */
const MARK = '〔？〕';
const LONGEST_HEAD = 15;

/** A block with what stands before it in print: '' or the mark of a doubtful break. */
export type MarkedBlock = Block & { mark: string };

/** Marks the breaks that were restored without certainty, where that is asked for. */
export function markDoubts(blocks: readonly Block[], { restorations }: WriteOptions): MarkedBlock[] {
  return blocks.map((block) => ({
    ...block,
    mark: restorations === 'marked' && isDoubtful(block) ? MARK : '',
  }));
}

/** What is said of doubtful breaks at the end, in plain lines. */
export function explainDoubts(
  blocks: readonly Block[],
  { restorations = 'plain' }: WriteOptions,
  writing: Writing,
): string[] {
  const doubtful = blocks.filter(isDoubtful);
  if (restorations === 'plain' || doubtful.length === 0) return [];
  const traditional = writing === 'Hant';
  if (restorations === 'marked') {
    return [`${MARK}${traditional ? '網頁沒有這裡的分段，係推測' : '网页没有这里的分段，系推测'}`];
  }
  const [open, close] = traditional ? ['「', '」'] : ['“', '”'];
  const heads = doubtful.map(({ text }) => open + shorten(text) + close);
  return [`${traditional ? '以下分段網頁沒有，係推測' : '以下分段网页没有，系推测'}：${heads.join('')}`];
}

function isDoubtful({ restored }: Block): boolean {
  return restored?.certain === false;
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_HEAD ? `${characters.slice(0, LONGEST_HEAD).join('')}……` : text;
}
