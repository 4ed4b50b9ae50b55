import type { Draft } from './draft.ts';
import type { Random } from './random.ts';
import type { Item } from './shapes.ts';
import type { Site } from './site.ts';
import { composeTitle } from './speeches.ts';
import type { Text } from './text.ts';

/** The container's lines: the text, and what the host puts among it. */
export function composeItems(draft: Draft, site: Site, text: Text, shape: string): Item[] {
  const { random, form } = draft;
  const items: Item[] = text.lines.map((line) => ({ text: form(line.text), role: line.role }));
  const chrome = (kind: string, words: string, role: Item['role'] = 'chrome'): Item => {
    draft.chrome.push({ kind, text: form(words) });
    return { text: form(words), role };
  };
  if (items.length === 0)
    return Array.from({ length: 24 }, () => ({ text: form(composeTitle(random)), role: 'paragraph' }));
  if (random.chance(0.35)) glueInline(items, () => chrome('inline', site.say('inline')), random);
  const mark = random.chance(0.25) ? site.say('watermark') : null;
  const between = [
    ...(mark === null || items.length < 4 ? [] : Array.from({ length: 3 }, () => chrome('watermark', mark))),
    ...(random.chance(0.2) ? [chrome('advertisement', site.say('advertisement'))] : []),
  ];
  for (const item of between) items.splice(random.integer(1, items.length - 1), 0, item);
  if (/page|layer/.test(shape) && items.length > 5)
    addPageNumbers(items, (number) =>
      chrome('page-number', site.say('pageNumber').replace(/\d+/, String(number)), 'page-number'),
    );
  const before: Item[] = [];
  if (random.chance(0.2)) before.push(chrome('echo', site.say('echo')));
  if (random.chance(0.4)) before.push(chrome('lead', site.say('lead')));
  if (random.chance(0.25)) {
    const first = form(text.lines.find((line) => line.text.length > 60)?.text ?? '').slice(0, 110);
    if (first !== '')
      before.push(chrome('summary', site.say('summaryLabel') + first + random.pick(['……', '...', ''])));
  }
  const after: Item[] = [];
  if (random.chance(0.3)) after.push(chrome('note', site.say('note')));
  if (random.chance(0.2)) after.push(chrome('neighbour', site.say('neighbours')));
  const [above, behind] = composeBoxes(site, chrome);
  return [...above, ...before, ...items, ...after, ...behind];
}

/** Boxes before the text, rarely, and behind it. */
function composeBoxes(
  { random, wordings, box }: Site,
  chrome: (kind: string, words: string) => Item,
): [above: Item[], behind: Item[]] {
  const boxes = (share: number) => {
    if (wordings.boxes.length === 0 || !random.chance(share)) return [];
    const { kind, lines } = box();
    return lines.map((line) => chrome(kind, line));
  };
  return [boxes(0.2), [...boxes(0.45), ...boxes(0.25)]];
}

/** Before, behind or in the middle of a paragraph. */
function glueInline(items: Item[], glue: () => Item, random: Random): void {
  const long = items.filter((item) => item.text.length > 80);
  if (long.length === 0) return;
  const { text } = glue();
  const chosen = random.pick(long);
  const at = random.pick([chosen.text.search(/[，,]/) + 1, chosen.text.length]);
  items[items.indexOf(chosen)] = { ...chosen, text: chosen.text.slice(0, at) + text + chosen.text.slice(at) };
}

function addPageNumbers(items: Item[], pageNumber: (number: number) => Item): void {
  for (let at = 4, number = 1; at < items.length; at += 5, number++) items.splice(at, 0, pageNumber(number));
}
