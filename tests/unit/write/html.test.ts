// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { writeHtml } from '../../../utils/write/html.ts';
import { manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';
import { COLLECTION, SPEECH } from './samples.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Each element of the body that holds text, as `name.class text`. */
function outlineOf(html: string): string[] {
  return [...parse(html).querySelectorAll('h1, h2, h3, h4, p')].map((element) =>
    `${element.localName}${element.className && `.${element.className}`} ${element.textContent}`.trim(),
  );
}

test('prints one speech', () => {
  const html = writeHtml(SPEECH);
  expect(outlineOf(html)).toEqual([
    'h1 在动员会上的讲话',
    'p.subtitle ——二〇二三年二月一日',
    'p.salutation 同志们：',
    'p 今天我们开会。',
    'h2 一、提高认识',
    'p 一是讲政治。要有定力。',
    'p 我们在座的每',
    'p.note （未完，网页预览到此结束：我们在座的每）',
    'p 原文链接：https://example.com/a?b=1&c=2',
  ]);
  const page = parse(html);
  expect(page.documentElement.lang).toBe('zh-Hans');
  expect(page.title).toBe('在动员会上的讲话');
  expect([...page.querySelectorAll('strong')].map((lead) => lead.textContent)).toEqual(['一是讲政治。']);
  expect(page.querySelector('a')?.getAttribute('href')).toBe('https://example.com/a?b=1&c=2');
});

test('prints the speeches of a collection as sections', () => {
  expect(outlineOf(writeHtml({ ...COLLECTION, writing: 'Hant' }))).toEqual([
    'h1 区长讲话稿（精选3篇）',
    'h2.speech 第一篇：在全体会议上的讲话',
    'p.salutation 同志们：',
    'h3 一、抓落实',
    'p 第一篇的话。',
    'h2.speech 区长讲话稿 篇2',
    'p 第二篇的话。',
    'h2.speech 第三篇：讲话',
    'p.speech-title 牢记嘱托再出发',
    'p.subtitle ——在全体会议上的讲话',
    'p 各位同志，第三篇的话。',
  ]);
  expect(parse(writeHtml({ ...COLLECTION, writing: 'Hant' })).documentElement.lang).toBe('zh-Hant');
});

test.each([
  [{ writing: 'Hant', script: 'hk' }, 'zh-Hant-HK'],
  [{ writing: 'Hant', script: 'tw' }, 'zh-Hant-TW'],
  [{ writing: 'mixed', script: 'hans' }, 'zh-Hans'],
  [{ writing: 'mixed' }, 'zh'],
] as const)('the language of %o is %s', (written, language) => {
  expect(parse(writeHtml({ ...SPEECH, ...written })).documentElement.lang).toBe(language);
});

test('a page without a title is called something', () => {
  const page = parse(writeHtml(manuscriptOf({ parts: [partOf([paragraph('谢谢。')])] })));
  expect([page.title, page.body.textContent?.trim()]).toEqual(['未命名', '谢谢。']);
});

test('text of the page is never markup', () => {
  const text = '<script>alert(1)</script> & "quoted" \'single\'';
  const html = writeHtml(
    manuscriptOf({
      title: text,
      url: 'javascript:alert(1)',
      parts: [partOf([paragraph(`${text}。`, text)], { label: text, subtitle: text, salutation: text })],
    }),
  );
  const page = parse(html);
  expect(page.querySelectorAll('script, a')).toHaveLength(0);
  expect(page.querySelector('h1')?.textContent).toBe(text);
  expect(page.querySelector('strong')?.textContent).toBe(text);
  expect(page.querySelector('footer p')?.textContent).toBe('原文链接：javascript:alert(1)');
});
