import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../utils/clean.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { readText } from '../../utils/read/text.ts';
import { writeText } from '../../utils/write/text.ts';
import { loadSeed, seedNames } from '../support/seeds.ts';

const rows = seedNames().flatMap((name) =>
  loadSeed(name)
    .text.split('\n')
    .filter((row) => row.trim() !== ''),
);
/** Rows of the speeches themselves. */
const body = rows.filter((row) => row.length > 12 && /[。！？!?；;]$/.test(row.trim()));

const strange = fc.constantFrom(
  '',
  '　　',
  '\u200b',
  '\ud800',
  '﷽',
  '🀄️',
  '<script>alert(1)</script>',
  '第1页共2页',
  '上一篇:讲话',
  '20xx年X月X日',
  'a'.repeat(300),
  '。。。',
  '((((',
  '“'.repeat(50),
  '一、',
  '版权所有 Copyright',
  '\u202e同志们',
  '1',
  '-',
  'x0dx0ax0dx0a',
  "的'意义",
  '領(lǐng)導(dǎo)',
);
const row = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...rows) },
  strange,
  fc.string({ maxLength: 40 }),
);
const text = fc.array(row, { maxLength: 25 }).map((lines) => lines.join('\n'));

/** A stretch of a real speech under a title, with lines strewn in that hosts add. */
const page = fc
  .record({
    title: fc.constantFrom('区长在全区三级干部大会上的讲话', '在动员会上的致辞', '区长讲话稿(精选3篇)'),
    salutation: fc.constantFrom('同志们:', '各位代表:', ''),
    start: fc.nat(body.length - 1),
    length: fc.integer({ min: 1, max: 15 }),
    added: fc.array(
      fc.tuple(
        fc.nat(15),
        fc.constantFrom(
          '第1页共2页',
          '微信扫码分享',
          '上一篇:讲话',
          '',
          '下载本文档',
          '声明:本文由用户上传,仅供参考。',
        ),
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ title, salutation, start, length, added }) => {
    const lines = [title, salutation, ...body.slice(start, start + length)];
    for (const [at, line] of added) lines.splice(2 + at, 0, line);
    return lines.join('\n');
  });

const visible = (value: string): string => value.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g, '');

function tally(...values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of visible(values.join(''))) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Characters of `left` beyond those of `right` and those that `excused` accounts for. */
function surplus(
  left: Map<string, number>,
  right: Map<string, number>,
  excused: Map<string, number>,
): string[] {
  return [...left]
    .filter(([character, count]) => count - (right.get(character) ?? 0) > (excused.get(character) ?? 0))
    .map(([character]) => character);
}

/**
 * Every character the manuscript shows. A title may quote a removed line (`本文标题：…`), a part's title its label or the
 * manuscript's, a salutation its paragraph: `all` counts them, `once` leaves them out.
 */
function shown({ title, parts, removed }: Manuscript): { all: string[]; once: string[] } {
  const rest = removed.map((removal) => removal.text);
  const all = [title, ...rest];
  const once = [rest.some((text) => text.includes(title)) ? '' : title, ...rest];
  for (const part of parts) {
    const texts = [part.label ?? '', part.subtitle ?? '', ...part.blocks.map((block) => block.text)];
    const runIn =
      part.salutation !== null &&
      !/[：:]$/.test(part.salutation) &&
      part.blocks[0]?.text.startsWith(part.salutation);
    const quoted = part.label?.endsWith(part.title) || part.title === title;
    all.push(...texts, part.title, part.salutation ?? '');
    once.push(...texts, quoted ? '' : part.title, runIn ? '' : (part.salutation ?? ''));
  }
  return { all, once };
}

/** What the logged changes took out and put in. */
function logged(manuscript: Manuscript): { before: Map<string, number>; after: Map<string, number> } {
  const made = manuscript.changes.filter((change) => change.certain);
  const texts = (side: 'before' | 'after') =>
    made.flatMap((change) => Array.from({ length: change.count ?? 1 }, () => change[side]));
  return { before: tally(...texts('before')), after: tally(...texts('after')) };
}

function accountsFor(source: string): void {
  const manuscript = clean(readText(source));
  const { all, once } = shown(manuscript);
  const { before, after } = logged(manuscript);
  expect({
    lost: surplus(tally(source), tally(...all), before),
    invented: surplus(tally(...once), tally(source), after),
  }).toEqual({ lost: [], invented: [] });
}

describe('cleaning any text', () => {
  it('loses nothing and invents nothing', () => {
    fc.assert(fc.property(text, accountsFor), { numRuns: 300 });
  });

  it.each(seedNames())('loses nothing and invents nothing on seed %s', (name) => {
    accountsFor(loadSeed(name).text);
  });

  it('changes nothing in a cleaned speech', () => {
    fc.assert(
      fc.property(page, (source) => {
        const once = writeText(clean(readText(source)));
        expect(writeText(clean(readText(once)))).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it.each(seedNames())('changes nothing in cleaned seed %s', (name) => {
    const once = writeText(clean(readText(loadSeed(name).text)));
    expect(writeText(clean(readText(once)))).toBe(once);
  });
});
