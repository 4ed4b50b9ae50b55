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
  ['"树高千尺”靠的是根。', '“树高千尺”靠的是根。', ['" → “']],
  ['大家记住“三个一",还有“两个二”。', '大家记住“三个一”,还有“两个二”。', ['" → ”']],
  ["这是‘百年老店'的手艺。", '这是“百年老店”的手艺。', ['‘ → “', "' → ”"]],
  ["老人说:“我们叫它'活水’,不能断。”", '老人说:“我们叫它‘活水’,不能断。”', ["' → ‘"]],
  ['推行"5+2"模式,抓好"A+B"教学。', '推行“5+2”模式,抓好“A+B”教学。', ['" → “ ×2', '" → ” ×2']],
  ['抓好“三个一“，管好“五条渠”。', '抓好“三个一”，管好“五条渠”。', ['“ → ”']],
  ['渠是大家的，字要写“公＂。', '渠是大家的，字要写“公”。', ['＂ → ”']],
  ['渠是大家的，字要写”公“。', '渠是大家的，字要写“公”。', ['” → “', '“ → ”']],
  ['给学校捐了”青松奖学金“三十万元。', '给学校捐了“青松奖学金”三十万元。', ['” → “', '“ → ”']],
  ['办"流动书屋”，建”爱心超市“六个。', '办“流动书屋”，建“爱心超市”六个。', ['" → “', '” → “', '“ → ”']],
  ['修〝连心桥〞，办“连心站”。', '修“连心桥”，办“连心站”。', ['〝 → “', '〞 → ”']],
  ['抓好”三个一”，管好“五条渠”。', '抓好“三个一”，管好“五条渠”。', ['” → “']],
])('%s gets the fellow of its mark', (text, line, changes) => {
  expect(runPass(curlQuotes, text)).toEqual({ lines: [line], changes });
});

test.each([
  ['slanted marks without others', '修〝連心橋〞，辦〝連心站〟。'],
  ['two that lack a mark each', '抓好三个一”还要抓“两个二'],
  ['words between two quotations', '他说渠修好了”又说“路也要修。'],
  ['a closing mark before any other', '说完”他走了"，门开着。'],
  ['an opening mark before one that is open', '他说"水不骗人，“树高千尺”靠的是根。"'],
  ['single marks that are a pair', '这是‘百年老店’的手艺。'],
  ['a quotation in another', '他说：“老支书讲的“先挖渠”我记得。”'],
  ['the end of one and the start of the next', '渠修好了”，他说，“路也要修。'],
  ['a paragraph that ends within one', '他说：“渠修好了。“路也要修。'],
  [
    'long ones that lack a mark each',
    '他说：“渠修好了，路也要修，桥也要架起来，这是大家的事，一样也不能少“我记得。',
  ],
  ['feet and apostrophes', "身高6'2，it's 中文的 Tom's 店"],
  ['a mark without its fellow', '他说"水不骗人。'],
  ['inches', '24"和27"两种屏幕'],
  ['inches in a row', '屏幕有24"27"两种'],
  ['source code', '写成class="title"和id="正文"的样子'],
  ['Latin words', '叫作 "Home Sweet Home" 的歌'],
  ['marks that stand apart from what they quote', '他说 " 水不骗人 " 。'],
])('%s keeps them', (_, text) => {
  expect(runPass(curlQuotes, text)).toEqual({ lines: [text], changes: [] });
});
