import { expect, test } from 'vitest';
import { curlQuotes } from '../../../utils/mend/straight-quotes.ts';
import { runPass } from './mend.ts';

test('pairs of straight quotation marks around Chinese words are curled', () => {
  expect(
    runPass(curlQuotes, '"树高千尺"靠的是根。老人说:"水不骗人,你糊弄它,它就糊弄你。"大家记住"三个一"。'),
  ).toEqual({
    lines: ['“树高千尺”靠的是根。老人说:“水不骗人,你糊弄它,它就糊弄你。”大家记住“三个一”。'],
    changes: ['" → “ ×3', '" → ” ×3'],
  });
});

test.each([
  ['a mark without its fellow', '他说"水不骗人。'],
  ['inches', '24"和27"两种屏幕'],
  ['source code', '写成class="title"和id="正文"的样子'],
  ['Latin words', '叫作 "Home Sweet Home" 的歌'],
  ['marks that stand apart from what they quote', '他说 " 水不骗人 " 。'],
])('%s keeps them', (_, text) => {
  expect(runPass(curlQuotes, text)).toEqual({ lines: [text], changes: [] });
});
