import { joinTexts } from '../convert/joined.ts';
import { type ConversionCache, cutInPassages, readAlone } from './conversion-cache.ts';
import { type Direction, hasForeign, isLeft, mayHaveLeft } from './direction.ts';

/** In so short a text phrases may cross both of its ends, and hide each other. */
const SHORT = 4;

/** What texts become. */
interface InOrder {
  /** Each by itself. */
  converted: readonly string[];
  /**
   * Which of them, by their index, a phrase may share with a neighbour: 头 and 发 of `<b>头</b>发`. These are few, and only
   * they need be looked for on the page: joined to their neighbours, whatever stands between, they are converted
   * otherwise than alone. Also those whose language only their neighbours may tell, and all at `breaks`, before which a
   * neighbour is not known.
   */
  crossed: readonly number[];
}

/** Converts texts in the order of the page. Rejects where nobody answers. */
export async function convertInOrder(
  texts: readonly string[],
  breaks: ReadonlySet<number>,
  direction: Direction,
  cache: ConversionCache,
): Promise<InOrder> {
  const isUnclear = (index: number) =>
    breaks.has(index) || breaks.has(index + 1) || (texts[index]?.length ?? 0) <= SHORT;
  const passages = cutInPassages(texts).map(([start, end]) => {
    const own = texts.slice(start, end);
    const joined = joinTexts(own);
    const allUnclear = own.every((_, index) => isUnclear(start + index)) || hasForeign(joined.text);
    return { start, end, own, joined, allUnclear };
  });
  const unclear = passages.filter(({ allUnclear }) => allUnclear).flatMap(({ own }) => own);
  await cache.learn(unclear.filter((text) => !isLeft(text, direction)));
  const clear = passages.filter(({ allUnclear }) => !allUnclear);
  const conversions = await cache.ask(clear.map(({ joined }) => joined));

  const converted = texts.map((text) => text);
  const crossed: number[] = [];
  for (const { start, end, own, joined, allUnclear } of passages) {
    const conversion = allUnclear ? null : conversions.shift();
    if (!conversion) {
      own.forEach((text, index) => {
        converted[start + index] = cache.look(text) ?? text;
        crossed.push(start + index);
      });
      continue;
    }
    const hasLeft = mayHaveLeft(joined.text, direction);
    const noted: { texts: string[]; converted: string[] } = { texts: [], converted: [] };
    let index = start;
    readAlone(own, conversion, (text, alone, part) => {
      if (!hasLeft || !isLeft(text, direction)) {
        converted[index] = alone;
        noted.texts.push(text);
        noted.converted.push(alone);
      }
      const isAtEnd = index === start || index === end - 1;
      if (isAtEnd || part !== converted[index] || isUnclear(index)) crossed.push(index);
      index += 1;
    });
    cache.note(noted.texts, noted.converted);
  }
  return { converted, crossed };
}
