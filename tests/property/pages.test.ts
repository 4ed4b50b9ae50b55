import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account } from '../../scripts/quality/accounting.ts';
import { createRandom } from '../../scripts/quality/pages/random.ts';
import { composeSpeech } from '../../scripts/quality/pages/speeches.ts';
import { clean } from '../../utils/clean.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { joinPages } from '../../utils/read/join.ts';
import { readHtml } from '../support/read-html.ts';

const FOOT = '<div class="share">微信扫码分享</div><div class="footer">版权所有 某某范文网</div>';

function write(title: string, rows: readonly string[], number: number, total: number): string {
  const name = number === 1 ? title : `${title}(${number})`;
  const row = Array.from({ length: total }, (_, index) => `<a href="a_${index + 1}.html">${index + 1}</a>`);
  return `<title>${name}_某某范文网</title><div class="crumb">当前位置：首页 > 讲话致辞 > 正文</div><h1>${name}</h1>
    <div class="info">发布时间：2023-05-08</div>
    <div class="content">${rows.map((text) => `<p>　　${text}</p>`).join('\n')}</div>
    ${total > 1 ? `<div class="fenye">${row.join(' ')}</div>` : ''}${FOOT}`;
}

/** A made-up speech, and where its pages begin. */
const speech = fc
  .record({ number: fc.nat(100_000), cuts: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }) })
  .map(({ number, cuts }) => {
    const { title, lines } = composeSpeech(createRandom(number));
    const rows = lines.map(({ text }) => text);
    // No page without text: where a page is cut, at least its salutation and a paragraph are before it.
    const borders = [...new Set(cuts.map((cut) => 3 + (cut % Math.max(1, rows.length - 4))))]
      .filter((border) => border < rows.length)
      .sort((left, right) => left - right);
    const pages = [0, ...borders].map((border, index) => rows.slice(border, borders[index] ?? rows.length));
    return { title, rows, pages };
  });

function joined(title: string, pages: readonly (readonly string[])[]) {
  const html = pages.map((rows, index) => write(title, rows, index + 1, pages.length));
  return {
    page: joinPages(new Map(html.map((source, index) => [index + 1, readHtml(source)]))),
    visible: html.map((source) => source.replace(/<title>.*<\/title>/, '').replace(/<[^>]+>/g, '')).join(''),
  };
}

const shape = ({ title, meta, parts, kind }: Manuscript) => ({ title, meta, parts, kind });

describe('the pages of a document', () => {
  it('cleaned together are the document cleaned whole', () => {
    fc.assert(
      fc.property(speech, ({ title, rows, pages }) => {
        const { page } = joined(title, pages);
        expect(shape(clean(page))).toEqual(shape(clean(readHtml(write(title, rows, 1, 1)))));
      }),
      { numRuns: 15 },
    );
  });

  it('keep every character once', () => {
    fc.assert(
      fc.property(speech, ({ title, pages }) => {
        const { page, visible } = joined(title, pages);
        expect(account(clean(page), visible)).toEqual({ lost: [], invented: [] });
      }),
      { numRuns: 15 },
    );
  });
});
