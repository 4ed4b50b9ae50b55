import type { UnjudgedManuscript } from '../manuscript.ts';
import { isDay } from './day.ts';
import { languageOf } from './language.ts';
import type { MarkdownOptions } from './markdown-options.ts';

/**
 * YAML front matter. Joplin knows the address as `source` and the date as `created`; what the page calls its
 * source is the author there.
 */
export function writeFrontMatter(
  manuscript: UnjudgedManuscript,
  title: string,
  { preset, retrieved }: MarkdownOptions,
): string {
  const { url, meta } = manuscript;
  const joplin = preset === 'joplin';
  const rows: readonly (readonly [string, string | null])[] = [
    ['title', title],
    [joplin ? 'author' : 'source', meta.source],
    [joplin ? 'source' : 'url', url],
    [joplin ? 'created' : 'date', meta.date === null ? null : isoDate(meta.date)],
    ['script', languageOf(manuscript)],
    ['retrieved', retrieved ?? null],
  ];
  const lines = rows.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${quote(value)}`]));
  return ['---', ...lines, '---'].join('\n');
}

/** A date that YAML knows as one stands bare; all else is quoted, for `题: # x` is no plain scalar. */
function quote(value: string): string {
  if (isDay(value)) return value;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `2023年2月1日`, `2023/2/1 08:00` as `2023-02-01`; a date that is no day stays as the page prints it. */
function isoDate(date: string): string {
  const [, year = '', month = '', day = ''] =
    /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(date) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : date;
}
