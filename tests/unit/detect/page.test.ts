import { JSDOM } from 'jsdom';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { describe, expect, test } from 'vitest';
import { loadSeed, seedNames, seedPath } from '../../../scripts/seeds/seeds.ts';
import { judgeKind } from '../../../utils/detect/kind.ts';
import { judgePage } from '../../../utils/detect/page.ts';
import { paragraph, partOf } from '../../support/manuscripts.ts';
import { SAMPLES, type Sample } from './pages.ts';

const oracle = ConverterBuilder(preset);

/** The forms in which a page may come. */
const FORMS: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['as it is', (text) => text],
  [
    'half-width',
    (text) => text.replace(/[，：；！？（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
  ],
  ['Traditional of Taiwan', oracle({ from: 'cn', to: 'tw' })],
  ['Traditional of Hong Kong', oracle({ from: 'cn', to: 'hk' })],
];

/** A page of a host around the text: navigation, a side list, a footer. */
function pageOf({ title, text, links = [] }: Sample, change: (text: string) => string): Document {
  const paragraphs = text.map((line) => `<p>　　${change(line)}</p>`).join('\n');
  const list = links.map((link) => `<li><a href="/x.html">${change(link)}</a></li>`).join('');
  return new JSDOM(`<!doctype html><title>${change(title)}</title>
    <style>p { color: red }</style><script>var 上一章 = '甲方：乙方';</script>
    <nav><a href="/">首页</a><a href="/jianghua">讲话稿</a></nav>
    <div class="place">当前位置：<a href="/">首页</a> &gt; <a href="/f">范文</a></div>
    <h1>${change(title.split(/[_-]/)[0] ?? '')}</h1><div>${paragraphs}</div><ul>${list}</ul>
    <div>Copyright 2023 范文网 京ICP备10000000号</div>`).window.document;
}

describe.each(FORMS)('a page %s', (_, change) => {
  test.each(SAMPLES)('$name is $kind', (sample) => {
    expect(judgePage(pageOf(sample, change))).toMatchObject({ kind: sample.kind });
  });
});

describe('the same verdict on finished parts', () => {
  // A list, a chapter, a thread and a shop are told by links and buttons, which are gone from the parts.
  const told = ['list of speeches', 'forum thread', 'product'];
  test.each(SAMPLES.filter(({ name }) => !told.includes(name)))('$name is $kind', ({ title, text, kind }) => {
    expect(judgeKind(title.split(/[_-]/)[0] ?? '', [partOf(text.map((line) => paragraph(line)))])).toBe(kind);
  });
});

describe.each(seedNames().map(loadSeed))('seed $name', ({ name, expected }) => {
  test('its page is a speech', async () => {
    const { window } = await JSDOM.fromFile(seedPath(name, 'page.html'));
    const before = window.document.documentElement.outerHTML;
    expect(judgePage(window.document)).toMatchObject({ kind: 'speech' });
    expect(window.document.documentElement.outerHTML).toBe(before);
  });

  test('its parts are a speech', () => {
    const parts = expected.parts.map((part) =>
      partOf(
        part.blocks.map(({ text }) => paragraph(text)),
        { salutation: part.salutation },
      ),
    );
    expect(judgeKind(expected.title, parts)).toBe('speech');
  });
});

test('knows the title behind the name of a site', () => {
  const page = (title: string) =>
    new JSDOM(`<title>${title}</title><p>各位来宾：</p><p>${'书香飘过的地方，总有人在灯下。'.repeat(8)}</p>`);
  const judge = (title: string) => judgePage(page(title).window.document).kind;
  expect(judge('南河镇中心小学 - 在读书节上的致辞')).toBe('speech');
  expect(judge('南河镇中心小学 - 读书节')).toBe('other');
});

test('takes a genre between brackets where the title has none before them', () => {
  const page = (title: string) =>
    new JSDOM(`<title>${title}</title><p>${'锅炉房的灯又亮了一夜，我就在那里学手艺。'.repeat(8)}</p>`);
  const judge = (title: string) => judgePage(page(title).window.document).reasons;
  expect(judge('炉火还红着（在退休欢送会上的讲话）')).toContain('title-speech');
  expect(judge('全厂工作总结（在职工大会上的讲话）')).toContain('title-document');
});

test('names its reasons', () => {
  const sample = SAMPLES.find(({ name }) => name === 'declaration');
  if (sample === undefined) throw new Error('no sample');
  expect(judgePage(pageOf(sample, (text) => text)).reasons).toEqual([
    'title-speech',
    'salutation',
    'thanks',
    'framed',
    'represents',
    'prose',
  ]);
});

test('a page without a body is nothing', () => {
  const document = new JSDOM('<frameset></frameset>').window.document;
  document.body.remove();
  expect(judgePage(document)).toEqual({ kind: 'other', reasons: ['short'] });
});
