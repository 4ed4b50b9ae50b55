import type { Writing } from '../manuscript.ts';
import type { Target } from './script.ts';
import type { ConvertTexts } from './texts.ts';

/** Texts that follow each other on a page, as one: many small strings take far longer to be sent. */
export interface Joined {
  text: string;
  /** Of each text, in UTF-16 units. */
  lengths: readonly number[];
}

/** What joined texts become. */
export interface JoinedConversion {
  /** All of them as one text; null where that does not keep the length. */
  whole: string | null;
  /** The indexes of those that become something else each by itself: a phrase crosses their border. All where there is no whole. */
  apart: readonly number[];
  /** What these become each by itself. */
  alone: readonly string[];
}

/** Converts texts both as they follow each other and each by itself; gives as much back, in the same order. */
export type ConvertJoined = (
  from: Writing,
  to: Target,
  joined: readonly Joined[],
) => Promise<readonly JoinedConversion[]>;

/** Texts as one, with where each ends. */
export function joinTexts(texts: readonly string[]): Joined {
  return { text: texts.join(''), lengths: texts.map(({ length }) => length) };
}

/** Asks for each distinct text once. */
export function convertJoined(convert: ConvertTexts): ConvertJoined {
  return async (from, to, joined) => {
    const cut = joined.map(cutTexts);
    const distinct = [...new Set([...joined.map(({ text }) => text), ...cut.flat()])];
    const converted = await convert(from, to, distinct);
    const found = new Map(distinct.map((text, index) => [text, converted[index]]));
    const look = (text: string) => found.get(text) ?? text;
    return joined.map(({ text }, index) => tellApart(look(text), text, cut[index] ?? [], look));
  };
}

function cutTexts({ text, lengths }: Joined): string[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return text.slice(end - length, end);
  });
}

function tellApart(
  converted: string,
  text: string,
  texts: readonly string[],
  look: (text: string) => string,
): JoinedConversion {
  const whole = converted.length === text.length ? converted : null;
  const apart: number[] = [];
  const alone: string[] = [];
  let at = 0;
  texts.forEach((each, index) => {
    const own = look(each);
    if (whole === null || own.length !== each.length || !whole.startsWith(own, at)) {
      apart.push(index);
      alone.push(own);
    }
    at += each.length;
  });
  return { whole, apart, alone };
}
