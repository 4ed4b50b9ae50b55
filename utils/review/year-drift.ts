import type { Context } from '../context.ts';
import type { Finding, Part } from '../manuscript.ts';
import { matchesOf } from '../text/matches.ts';
import { readOrdinal } from '../text/ordinal.ts';
import { quoteAround, textOf } from './text.ts';

/** What fixes the year a speech was held in. */
interface Event {
  readonly pattern: RegExp;
  /** Its year, by what the pattern's group holds; null where it is not known. */
  readonly year: (value: string) => number | null;
  /** Speeches look ahead to it for so many years. */
  readonly ahead: number;
}

const FIRST_CONGRESS: Readonly<Record<string, number>> = {
  十六: 2002,
  十七: 2007,
  十八: 2012,
  十九: 2017,
  二十: 2022,
};

/** The year a text was written for is bound to what it looks forward to or celebrates, not to what it looks back on. */
const EVENTS: readonly Event[] = [
  {
    pattern: /(?:迎接|喜迎)[^。，,；;]{0,4}[党黨]的(十[六七八九]|二十)大(?!精神)/g,
    year: (value) => FIRST_CONGRESS[value] ?? null,
    ahead: 1,
  },
  {
    pattern:
      /(?:迎接|喜迎|[庆慶]祝)[^。，,；;]{0,4}(?:新中[国國]|中[华華]人民共和[国國])成立([一二三四五六七八九十]{2,3}|\d{2,3})[周週]年/g,
    year: (value) => 1949 + countOf(value),
    ahead: 1,
  },
  {
    pattern:
      /(?:迎接|喜迎|[庆慶]祝)[^。，,；;]{0,4}(?:建[党黨]|中[国國]共[产產][党黨]成立)([一二三四五六七八九十百]{2,4}|\d{2,3})[周週]年/g,
    year: (value) => 1921 + countOf(value),
    ahead: 1,
  },
  {
    pattern:
      /今年是[^。，,；;]{0,6}十([一二三四五])五[”"]?(?:[规規][划劃]|[计計][划劃])?的?[“"]?(?:[开開]局|起步)/g,
    year: (value) => 2001 + 5 * readOrdinal(value),
    ahead: 0,
  },
  {
    pattern:
      /今年是[^。，,；;]{0,6}十([一二三四五])五[”"]?(?:[规規][划劃]|[计計][划劃])?的?[“"]?(?:收官|最[后後]一年)/g,
    year: (value) => 2005 + 5 * readOrdinal(value),
    ahead: 0,
  },
];

/** What every event is told with. */
const CELEBRATES = /[迎庆慶]|今年是/;

/**
 * A part whose title names one year while what it celebrates or looks forward to lies in another: copies of
 * a speech have the year of their title put forward. `detail` is the two years: `2023 ≠ 2022`.
 */
export function findYearDrift(parts: readonly Part[], { title }: Pick<Context, 'title'>): Finding[] {
  return parts.flatMap((part, index): Finding[] => {
    const named = yearOf(part.title) ?? yearOf(part.label ?? '') ?? yearOf(title);
    if (named === null) return [];
    const text = textOf(part);
    if (!CELEBRATES.test(text)) return [];
    for (const { pattern, year, ahead } of EVENTS) {
      for (const match of matchesOf(text, pattern)) {
        const held = year(match[1] ?? '');
        if (held === null || (named >= held - ahead && named <= held)) continue;
        const quote = quoteAround(text, match.index, match.index + match[0].length);
        return [{ kind: 'year-drift', quote, part: index + 1, detail: `${named} ≠ ${held}` }];
      }
    }
    return [];
  });
}

/** The one year that a title names. */
function yearOf(title: string): number | null {
  const years = new Set(title.match(/(?<!\d)(?:19|20)\d{2}(?=年)/g));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}

/** 70, 七十, 一百, 一百零五. */
function countOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [hundreds, rest] = numeral.includes('百') ? numeral.split('百') : ['', numeral];
  return (hundreds ? 100 * readOrdinal(hundreds) : 0) + (rest ? readOrdinal(rest.replace('零', '')) : 0);
}
