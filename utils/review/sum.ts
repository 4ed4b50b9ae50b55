import type { Finding, Part } from '../manuscript.ts';
import { matchesOf } from '../text/matches.ts';
import { textOf } from './text.ts';

/** Kinds that together are all of a number of projects: what is begun anew and what goes on. */
const SUM =
  /(?<!\d)(\d{1,5})[个個项項件处處][^。；;！!，,\d]{0,20}[，,：:（(](?:其中[，,：:]?)?((?:(?:新建|新开工|新開工|续建|續建|改建|扩建|擴建|改扩建|改擴建|结转|結轉)(?:项目|項目|工程)?\d{1,5}[个個项項件处處][，,、和]?){2,4})/g;
const BEGUN = /新建|新[开開]工/;
const GOES_ON = /[续續]建|[结結][转轉]/;

/** Parts that do not make up the whole they are given for. `detail` is `25 + 10 ≠ 36`. */
export function findWrongSums(parts: readonly Part[]): Finding[] {
  return parts.flatMap((part, index) =>
    matchesOf(textOf(part), SUM).flatMap((match): Finding[] => {
      const [quote, total = '', list = ''] = match;
      const items = list.match(/\d+/g) ?? [];
      const sum = items.reduce((whole, item) => whole + Number(item), 0);
      if (!BEGUN.test(list) || !GOES_ON.test(list) || sum === Number(total)) return [];
      return [{ kind: 'announced-count', quote, part: index + 1, detail: `${items.join(' + ')} ≠ ${total}` }];
    }),
  );
}
