import { expect, test } from 'vitest';
import { convertManuscript } from '../../../utils/convert/manuscript.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

/** Each text converted by itself, as the dictionary in another context does it. */
function through(convert: (text: string) => string) {
  return async (texts: readonly string[]) => texts.map(convert);
}

const toTraditional = through((text) =>
  [...text].map((character) => ({ 讲: '講', 时: '時', 间: '間', 题: '題' })[character] ?? character).join(''),
);

test('converts title, meta and parts; leaves the record of the page in its own words', async () => {
  const page = manuscriptOf({
    title: '讲话',
    url: 'https://example.com/讲',
    parts: [
      partOf([heading(1, '一、时间')], {
        label: '第一篇：讲',
        title: '讲题',
        subtitle: '——时间',
        salutation: '讲：',
      }),
    ],
    removed: [{ text: '时间：', reason: 'meta' }],
    changes: [{ kind: 'glyph', before: '时', after: '间', certain: true }],
    findings: [
      { kind: 'masked', quote: '讲', part: 1, detail: '讲' },
      { kind: 'truncated', quote: '时', part: null, detail: '时' },
    ],
  });
  page.meta.author = '讲';
  const converted = await convertManuscript(page, toTraditional);
  expect(converted).toEqual({
    ...page,
    title: '講话',
    meta: { ...page.meta, author: '講' },
    writing: 'Hant',
    parts: [
      partOf([heading(1, '一、時間')], {
        label: '第一篇：講',
        title: '講題',
        subtitle: '——時間',
        salutation: '講：',
      }),
    ],
    findings: [page.findings[0], { kind: 'truncated', quote: '時', part: null, detail: '时' }],
  });
});

test('the manuscript given is not touched', async () => {
  const page = manuscriptOf({ title: '讲', parts: [partOf([paragraph('讲时间。讲', '讲时间。')])] });
  const before = structuredClone(page);
  await convertManuscript(page, toTraditional);
  expect(page).toEqual(before);
});

test('a paragraph is converted whole, not in pieces: a phrase spans the border of its lead', async () => {
  const page = manuscriptOf({ parts: [partOf([paragraph('一是干部的事', '一是干')])] });
  const converted = await convertManuscript(
    page,
    through((text) => text.replace('干部', '幹部')),
  );
  expect(converted.parts[0]?.blocks).toEqual([paragraph('一是幹部的事', '一是幹')]);
});

test('leads keep their words where conversion changes the length', async () => {
  const page = manuscriptOf({
    parts: [
      partOf([
        paragraph('一是抓社区。全局在社区。要抓社区。社区要活。', '一是抓社区。', '要抓社区。'),
        paragraph('社区没有领句。'),
      ]),
    ],
  });
  const converted = await convertManuscript(
    page,
    through((text) => text.replaceAll('社区', '居民社區').replaceAll('全局', '全')),
  );
  expect(converted.parts[0]?.blocks).toEqual([
    paragraph(
      '一是抓居民社區。全在居民社區。要抓居民社區。居民社區要活。',
      '一是抓居民社區。',
      '要抓居民社區。',
    ),
    paragraph('居民社區没有领句。'),
  ]);
});

test('restored breaks and levels stay', async () => {
  const restored = { certain: false };
  const page = manuscriptOf({
    parts: [
      partOf([
        { ...heading(2, '时间'), restored },
        { ...paragraph('讲。'), restored },
      ]),
    ],
  });
  const converted = await convertManuscript(page, toTraditional);
  expect(converted.parts[0]?.blocks).toEqual([
    { ...heading(2, '時間'), restored },
    { ...paragraph('講。'), restored },
  ]);
});

test('asks for every text once', async () => {
  const asked: string[] = [];
  const page = manuscriptOf({
    title: '讲话',
    parts: [partOf([paragraph('讲话'), paragraph('讲话')], { title: '讲话' })],
  });
  await convertManuscript(page, async (texts) => {
    asked.push(...texts);
    return texts;
  });
  expect(asked).toEqual(['讲话']);
});
