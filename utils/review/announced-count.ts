import type { Finding, Part } from '../manuscript.ts';
import { matchesOf } from '../text/matches.ts';
import { readOrdinal } from '../text/ordinal.ts';
import { type Entry, numberedEntries } from './entries.ts';

/** What the speaker is going to say, not the items of an agenda or the tasks of a year. */
const ANNOUNCEMENT =
  /(?:[讲講谈談说說提]|强调|強調|汇报|匯報|交流)[^，,。；;：:、的了过過]{0,4}?([两兩二三四五六七八九十]{1,2}|\d{1,2})(?:点|點|条|條|层|層|[个個](?:方面|问题|問題|意见|意見))的?(?:意见|意見|要求|建议|建議|想法|看法|体会|體會|感受|希望|含[意义義]|意思|问题|問題|内容|內容)?(?=[，,。：:！!]|$)/g;

/** What an announcement has in it, and few sentences have. */
const COUNT = /[两兩二三四五六七八九十\d][点點条條层層个個]/;

/** A last point without a number. */
const AFTERTHOUGHT = /^(?:最[后後]|另外|此外|还有|還有|再就是|同[时時])/;

/** A speech that announces three points and gives five. `detail` is `3 → 5`. */
export function findAnnouncedCounts(parts: readonly Part[]): Finding[] {
  return parts.flatMap((part, index) => {
    const entries = numberedEntries(part);
    return part.blocks.flatMap((block, at) => {
      if (!COUNT.test(block.text)) return [];
      return matchesOf(block.text, ANNOUNCEMENT).flatMap((match): Finding[] => {
        const announced = readCount(match[1] ?? '');
        const following = entries.filter(
          (entry) => entry.block > at || (entry.block === at && entry.start > match.index),
        );
        const given = countGiven(following, announced, part);
        if (given === null || given === announced) return [];
        return [
          { kind: 'announced-count', quote: match[0], part: index + 1, detail: `${announced} → ${given}` },
        ];
      });
    });
  });
}

function readCount(numeral: string): number {
  return /[两兩]/.test(numeral) ? 2 : readOrdinal(numeral);
}

/** How many points follow; null where that cannot be told. */
function countGiven(entries: readonly Entry[], announced: number, part: Part): number | null {
  const lists = listsOf(entries);
  const [first] = lists;
  if (!first || announced < 2) return null;
  const outer = lists.filter((list) => (list[0]?.level ?? 0) <= (first[0]?.level ?? 0));
  if (outer.some((list) => list.length === announced)) return announced;
  const isCounted = first.length > 1 && first.every((entry, index) => entry.ordinal === index + 1);
  if (!isCounted || (first.length < announced && goesOn(part, first))) return null;
  return first.length;
}

/** Runs of one class at one level, each from its first on. */
function listsOf(entries: readonly Entry[]): Entry[][] {
  const lists: Entry[][] = [];
  const open = new Map<number, Entry[]>();
  for (const entry of entries) {
    for (const level of open.keys()) if (level > entry.level) open.delete(level);
    const list = open.get(entry.level);
    if (list && entry.ordinal > 1 && list[0]?.numbering === entry.numbering) list.push(entry);
    else if (entry.ordinal === 1) {
      const started = [entry];
      open.set(entry.level, started);
      lists.push(started);
    }
  }
  return lists;
}

/** The last points may have no number, or the page may stop before them. */
function goesOn(part: Part, list: readonly Entry[]): boolean {
  const from = list.at(-1)?.block ?? 0;
  const rest = part.blocks.slice(from + 1);
  const last = part.blocks.at(-1)?.text ?? '';
  return !/[。！？!?…”]$/.test(last) || rest.some((block) => AFTERTHOUGHT.test(block.text));
}
