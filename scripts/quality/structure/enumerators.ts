import type { Draft, Item } from '../../../utils/outline/draft.ts';
import { findMarkers } from '../../../utils/outline/markers.ts';
import { nestMarkers } from '../../../utils/outline/nesting.ts';

/** Enumerators of flattened reports, against those that open a paragraph while the breaks are there. */
interface EnumeratorFigures {
  /** Enumerators that open a paragraph of the whole text. */
  readonly expected: number;
  readonly found: number;
  /** Found with the parent they have in the whole text. */
  readonly parents: number;
  readonly given: number;
  /** Given, and no enumerator of the whole text. */
  readonly invented: number;
}

/** Holds the enumerators found in reports flattened to one paragraph against those found in the whole ones. */
export function measureEnumerators(reports: readonly (readonly string[])[]): EnumeratorFigures {
  const sum = { expected: 0, found: 0, parents: 0, given: 0, invented: 0 };
  for (const paragraphs of reports) {
    const whole = place(paragraphs);
    const flat = place([paragraphs.join('')]);
    const opening = [...whole.values()].filter(({ opens }) => opens);
    const found = opening.filter(({ at }) => flat.has(at));
    sum.expected += opening.length;
    sum.found += found.length;
    sum.parents += found.filter(({ at, parent }) => flat.get(at)?.parent === parent).length;
    sum.given += flat.size;
    sum.invented += [...flat.keys()].filter((at) => !whole.has(at)).length;
  }
  return sum;
}

interface Place {
  readonly at: number;
  readonly parent: number | null;
  readonly opens: boolean;
}

/** The items of a text by their place in it, all paragraphs run together. */
function place(paragraphs: readonly string[]): Map<number, Place> {
  const offsets: number[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    offsets.push(offset);
    offset += paragraph.length;
  }
  const drafts: Draft[] = paragraphs.map((text) => ({ text, element: 'p', emphasis: false }));
  const at = (item: Item): number => (offsets[item.paragraph] ?? 0) + item.start;
  const items = nestMarkers(
    drafts,
    drafts.flatMap((draft, paragraph) => findMarkers(draft.text, paragraph)),
  );
  return new Map(
    items.map((item) => [
      at(item),
      { at: at(item), parent: item.parent && at(item.parent), opens: item.start === 0 },
    ]),
  );
}
