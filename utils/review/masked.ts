import type { Finding, Part } from '../manuscript.ts';
import { MASKS, mayHoldMasks } from '../text/masks.ts';
import { matchesOf } from '../text/matches.ts';
import { quoteAround, textOf } from './text.ts';

/** What a mask seems to stand for, by the words around it. */
export type MaskSense = 'person' | 'place' | 'date' | 'number' | 'word';

const SENSES: readonly { sense: MaskSense; before?: RegExp; after?: RegExp }[] = [
  { sense: 'date', after: /^\s?[年月日号號]/ },
  {
    sense: 'person',
    after:
      /^\s?(?:同志|先生|女士|老师|老師|书记|書記|主席|主任|[省市县縣区區乡鄉镇鎮村州厅廳局处處科部院校]长|[省市县縣区區乡鄉镇鎮村州厅廳局处處科部院校]長|总理|總理|总(?:经理)?|總|常委|委员|委員|代表|秘书|秘書|朋友)/,
  },
  {
    sense: 'number',
    after:
      /^\s?(?:次|届|屆|个|個|名|人|万|萬|亿|億|%|％|项|項|家|周年|週年|条|條|户|戶|元|公里|平方|微克|套|所|倍|点|點|篇|亩|畝|吨|噸|岁|歲|天|小时|小時|多)/,
  },
  { sense: 'number', before: /第\s?$/ },
  { sense: 'place', after: /^\s?(?:[省市县縣区區乡鄉镇鎮村州]|街道|地区|地區|开发区|開發區|新区|新區)/ },
  { sense: 'place', before: /(?:在|到|来|來|去|赴|回|离开|離開)\s?$/ },
];

/**
 * Places where something was masked, one finding a part and sense, in the order of their first places. `detail` is
 * the sense and how often: `person 5`.
 */
export function findMasks(parts: readonly Part[]): Finding[] {
  return parts.flatMap((part, index) => {
    const text = textOf(part);
    if (!mayHoldMasks(text)) return [];
    const places = MASKS.flatMap((mask) => matchesOf(text, mask)).sort(
      (left, right) => left.index - right.index,
    );
    const groups = Map.groupBy(places, (place) => senseOf(text, place.index, place.index + place[0].length));
    return [...groups].flatMap(([sense, { 0: first, length }]): Finding[] => {
      if (!first) return [];
      const quote = quoteAround(text, first.index, first.index + first[0].length);
      return [{ kind: 'masked', quote, part: index + 1, detail: `${sense} ${length}` }];
    });
  });
}

function senseOf(text: string, start: number, end: number): MaskSense {
  const [before, after] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 6)];
  const rule = SENSES.find((known) => known.before?.test(before) ?? known.after?.test(after));
  return rule?.sense ?? 'word';
}
