import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account } from '../../scripts/quality/accounting.ts';
import { normalise } from '../../scripts/seeds/normalise.ts';
import { loadSeed, seedNames } from '../../scripts/seeds/seeds.ts';
import { clean } from '../../utils/clean.ts';
import { readText } from '../../utils/read/text.ts';
import { writeText } from '../../utils/write/text.ts';

const rows = seedNames().flatMap((name) =>
  loadSeed(name)
    .text.split('\n')
    .filter((row) => row.trim() !== ''),
);
const spoken = seedNames()
  .flatMap((name) => loadSeed(name).expected.parts.flatMap(({ blocks }) => blocks.map(({ text }) => text)))
  .map(normalise)
  .join('');
/** Rows of the speeches themselves, none of their hosts: a disclaimer that ends a speech may stand or go. */
const body = rows.filter(
  (row) => row.length > 12 && /[。！？!?；;]$/.test(row.trim()) && spoken.includes(normalise(row)),
);

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

function accountsFor(source: string): void {
  expect(account(clean(readText(source)), source)).toEqual({ lost: [], invented: [] });
}

describe('cleaning any text', () => {
  it('loses nothing and invents nothing', () => {
    fc.assert(fc.property(text, accountsFor), { numRuns: 300 });
  }, 60_000);

  it.each(seedNames())('loses nothing and invents nothing on seed %s', (name) => {
    accountsFor(loadSeed(name).text);
  });

  it('changes nothing in a cleaned speech', () => {
    fc.assert(
      fc.property(page, (source) => {
        const once = writeText(clean(readText(source)));
        expect(writeText(clean(readText(once)))).toBe(once);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('knows what it said of an unfinished speech, whose words it quotes', () => {
    const sentences = body.slice(0, 8);
    const heads = ['第二,要突出一个干字,就是要苦干。', '没有等出来的辉煌。', '第三,要精细、精通、精彩。'];
    const once = clean(readText(['在动员会上的讲话', '同志们:', ...sentences, ...heads].join('\n')));
    expect(once.findings).toContainEqual(expect.objectContaining({ kind: 'truncated' }));
    const again = clean(readText(writeText(once)));
    expect(again.removed.map(({ reason, text }) => [reason, text])).toEqual([
      ['paywall', '（未完，网页预览到此结束：第三，要精细、精通、精彩。）'],
    ]);
    expect(writeText(again)).toBe(writeText(once));
  });

  it.each(seedNames())('changes nothing in cleaned seed %s', (name) => {
    const once = writeText(clean(readText(loadSeed(name).text)));
    expect(writeText(clean(readText(once)))).toBe(once);
  });
});
