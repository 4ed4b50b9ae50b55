import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsOf, readGram, spellGram } from '../../../../utils/strip/voice/grams.ts';

const spell = (text: string) => gramsOf(text).map(spellGram);

test('characters and pairs, the edges of the text among them', () => {
  expect(spell('下载')).toEqual(['下', '^下', '载', '下载', '载^']);
});

test('a run of digits counts as one zero', () => {
  expect(spell('第12页')).toEqual(['第', '^第', '0', '第0', '页', '0页', '页^']);
  expect(spell('第2023页')).toEqual(spell('第7页'));
});

test('an empty text has its edges only', () => {
  expect(spell('')).toEqual(['^^']);
});

test('a gram is read as it is spelt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // The sign that spells the edge is no character of its own, and a text has no controls.
      for (const gram of gramsOf(text.replace(/[\^\p{Cc}]/gu, '')))
        expect(readGram(spellGram(gram))).toBe(gram);
    }),
  );
});
