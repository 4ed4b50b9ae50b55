import { describe, expect, test } from 'vitest';
import { offerGlyphs, repairGlyphs } from '../../../utils/mend/glyphs.ts';
import { removeInvisible } from '../../../utils/mend/invisible.ts';
import { closeLetterSpacing } from '../../../utils/mend/letter-spacing.ts';
import { removeMarkdown } from '../../../utils/mend/markdown.ts';
import { removeNoise } from '../../../utils/mend/noise.ts';
import { removePinyin } from '../../../utils/mend/pinyin.ts';
import { widenPunctuation } from '../../../utils/mend/punctuation.ts';
import { replaceRadicals } from '../../../utils/mend/radicals.ts';
import { closeSpaces } from '../../../utils/mend/spaces.ts';
import { removeStrewn } from '../../../utils/mend/strewn.ts';
import { runPass } from './mend.ts';

describe('closeLetterSpacing', () => {
  test.each([
    ['2022年度 述 职 述 廉 报 告', '2022年度 述职述廉报告'],
    ['答　谢　词', '答谢词'],
    ['同 志 们 ， 今 天 开 会', '同志们，今天开会'],
    ['【 篇 二 】 高 一 （ 3 ） 班 发 言 稿', '【篇二】高一（3）班发言稿'],
  ])('%s', (before, after) => expect(runPass(closeLetterSpacing, before).lines).toEqual([after]));

  test.each(['王　军', '张三 李四 王五 赵六', '首页 新闻 讲 话', '他在 A B C D 四组里。'])(
    '%s stays',
    (text) => {
      expect(runPass(closeLetterSpacing, text)).toEqual({ lines: [text], changes: [] });
    },
  );
});

describe('removeMarkdown', () => {
  test('takes the marks off headings, bold words and rows', () => {
    const text = '# 述职报告\n**一、工作回顾**\n**1、抓学习。**坚持**每周**研究。\n- 走访企业64家。';
    expect(runPass(removeMarkdown, text).lines).toEqual([
      '述职报告',
      '一、工作回顾',
      '1、抓学习。坚持每周研究。',
      '走访企业64家。',
    ]);
  });

  test.each([
    '**县**镇党委书记**同志主持会议。\n**县长**同志讲话。',
    '**同志在**县调研。\n**一、抓学习**',
    '#乡村振兴#\n2 ** 3 ** 4',
    '- 走访企业64家。\n- 走访农户32家。',
  ])('%s stays', (text) => {
    expect(runPass(removeMarkdown, text)).toEqual({ lines: text.split('\n'), changes: [] });
  });
});

describe('closeSpaces', () => {
  test('leaves those behind the headings of an agenda', () => {
    const rows = ['第一项，升校旗 （礼毕）请坐下。', '第二项，教师代表发言 十年树木，百年树人。请发言！'];
    expect(runPass(closeSpaces, rows.join('\n')).lines).toEqual(rows);
    const named = '第一项，请王 明同志发言，大家欢迎！\n第二项，请李 娟同志发言，大家欢迎！';
    expect(runPass(closeSpaces, named).lines.join('')).not.toContain(' ');
  });

  test('spaces strewn into words are no list of names', () => {
    const { lines } = runPass(closeSpaces, '今年要大力提 高粮食 生产能力，做好 春耕。');
    expect(lines).toEqual(['今年要大力提高粮食生产能力，做好春耕。']);
  });

  test.each([
    ['我们召开第 X 次会议。', '我们召开第X次会议。'],
    ['增强党的意识 ，做到忠诚。', '增强党的意识，做到忠诚。'],
    ['去年 9 月29 日，我们 3 2 6万人。', '去年9月29日，我们326万人。'],
    ['刚刚， 朋友作了报告。', '刚刚，朋友作了报告。'],
    ['我们要大力推 进年度工作。', '我们要大力推进年度工作。'],
    ['去年，* GDP增长，* 的发展。', '去年，*GDP增长，*的发展。'],
    ['( 一 ) 学习 Open AI 技术， 时间 08:30 12:00。', '( 一 ) 学习Open AI技术，时间08:30 12:00。'],
  ])('%s', (before, after) => expect(runPass(closeSpaces, before).lines).toEqual([after]));

  test('keeps one behind a sentence, where a break may be lost', () => {
    const rest = '我们要抓好落实。各级要认真学习。大家要努力工作。全市要统一思想。';
    expect(runPass(closeSpaces, `此致敬意！  在担任区长期间。${rest}`).lines).toEqual([
      `此致敬意！ 在担任区长期间。${rest}`,
    ]);
  });

  test('keeps many where hardly another stands: paragraphs were run together', () => {
    const flat = '今年任务很重。大家要有信心。 一、抓项目 项目是后劲。要盯住不放。 二、抓民生。 民生无小事。';
    expect(runPass(closeSpaces, flat).lines[0]).toContain('信心。 一、');
    const wrapped = '今年任 务很重。大家要有 信心。 项目是后 劲。要盯 住不放。 民 生无小事。';
    expect(runPass(closeSpaces, wrapped).lines).toEqual([wrapped.replaceAll(' ', '')]);
  });

  test('keeps none behind a sentence by chance, where the ends of lines became spaces', () => {
    const sentences =
      '我在渡口撑了三十年的船。哪块石头露头，哪段水打旋，我闭着眼睛都晓得。桥通车那天，我把船桨挂在墙上。';
    const wrapped = `${sentences.slice(0, 9)} ${sentences.slice(9, 12)} ${[...sentences.slice(12)].join('').replace(/(石|水|睛|车|船)/g, '$1 ')}${sentences.slice(0, 6)} ${sentences.slice(6)}`;
    const { lines } = runPass(closeSpaces, wrapped);
    expect(wrapped).toContain('船。 哪');
    expect(lines).toEqual([wrapped.replaceAll(' ', '')]);
    const rested = `${sentences} ${sentences}`;
    expect(runPass(closeSpaces, rested).lines).toEqual([rested]);
  });

  test('keeps none behind sentences where the page sets all of them so', () => {
    expect(runPass(closeSpaces, '抓学习。 抓落实。 抓提高。 抓总结。').lines).toEqual([
      '抓学习。抓落实。抓提高。抓总结。',
    ]);
  });

  test('keeps the one between a numbered heading and its body', () => {
    const line = '第一，要把握一个“势”字，就是要蓄势、借势 古话说，自知定心，方能知人。';
    expect(runPass(closeSpaces, line).lines).toEqual([line]);
  });

  test.each(['牢记嘱托再出发 感恩奋进开新局', '参加会议的领导：张三 李四 王小五。'])(
    'keeps those of a list: %s',
    (line) => expect(runPass(closeSpaces, line).lines).toEqual([line]),
  );

  test('counts equal repairs', () => {
    expect(runPass(closeSpaces, '第 X次会议，第 X次全会。').changes).toEqual(['第 X → 第X ×2']);
  });
});

describe('widenPunctuation', () => {
  test.each([
    ['同志们:今天,我们开会;好不好?好!(鼓掌)', '同志们：今天，我们开会；好不好？好！（鼓掌）'],
    ['增长40.4%,如期完成(GDP),好.', '增长40.4%，如期完成（GDP），好.'],
    ['共3,000人,12:30开会,比例为3:1。', '共3,000人，12:30开会，比例为3:1。'],
    ['链接地址:https://a.cn/b?c=d,e', '链接地址：https://a.cn/b?c=d,e'],
    ['Hello, world! (test)', 'Hello, world! (test)'],
    ['“同志们”,《意见》:好', '“同志们”，《意见》：好'],
    ['去哪里?......任务尚重。。。一条路————奔着', '去哪里？……任务尚重……一条路——奔着'],
    ['认真读书„„写好每一个字', '认真读书……写好每一个字'],
    ['节日--教师节，说到做到 -- “一定办成”，续写新篇…………', '节日——教师节，说到做到——“一定办成”，续写新篇……'],
    ['选项--help与a--b，编号12--3', '选项--help与a--b，编号12--3'],
    ['wait...', 'wait...'],
    ['有山，，有水、、有田；;有人,,都好。。', '有山，有水、有田；有人，都好。'],
    ['堤守住了。。其次，路也通了。。二是粮食到了。。', '堤守住了。其次，路也通了。二是粮食到了。'],
    ['山林、荒坡,、滩涂，，都有人管。', '山林、荒坡、滩涂，都有人管。'],
    ['补了欠薪。。2.送了清凉。。（3）建了小家。', '补了欠薪。2.送了清凉。（3）建了小家。'],
    ['价格跌到了。。2.5元一斤', '价格跌到了。。2.5元一斤'],
    ['雨停了。。第二天一早，我们上了堤', '雨停了。。第二天一早，我们上了堤'],
    ['真的！！去哪里？？他说。。我听', '真的！！去哪里？？他说。。我听'],
    ['a,,b;;c', 'a,,b;;c'],
    ['區長講話:同志們,好!', '區長講話：同志們，好！'],
  ])('%s', (before, after) => expect(runPass(widenPunctuation, before).lines).toEqual([after]));

  test('counts what it widened', () => {
    expect(runPass(widenPunctuation, '好,好,好!').changes).toEqual([', → ， ×2', '! → ！']);
  });
});

describe('glyphs', () => {
  test.each([
    ['安臵房和布臵工作', '安置房和布置工作'],
    ['我自已，各抒已见，克已奉公，严于律已', '我自己，各抒己见，克己奉公，严于律己'],
    ['祟高的责任，推祟', '崇高的责任，推崇'],
    ['来自已建成的项目，法律已经生效，作祟', '来自已建成的项目，法律已经生效，作祟'],
  ])('%s', (before, after) => expect(runPass(repairGlyphs, before).lines).toEqual([after]));

  test('the signs of radicals', () => {
    expect(runPass(replaceRadicals, '⼯作为⼈⺠').lines).toEqual(['工作为人民']);
  });

  test('报到 is offered, and only to who arrives', () => {
    const arrival = runPass(offerGlyphs, '我从三月到X区来报道，通过学习。');
    expect(arrival).toEqual({
      lines: ['我从三月到X区来报道，通过学习。'],
      changes: ['来报道 → 来报到 (offered)'],
    });
    expect(runPass(offerGlyphs, '新闻媒体要多来报道。').changes).toEqual([]);
  });
});

describe('noise', () => {
  test('zero-width characters', () => {
    expect(runPass(removeInvisible, '同\u200b志们\ufeff好\n\u200b').lines).toEqual(['同志们好']);
  });

  test.each([
    ["重要的'意义，取得的.成就", '重要的意义，取得的成就'],
    ["所谓'人民的'力量", "所谓'人民的'力量"],
  ])('%s', (before, after) => expect(runPass(removeStrewn, before).lines).toEqual([after]));

  test.each([
    ['领(lǐng)导(dǎo)要(yào)走(zǒu)好(hǎo)路', '领导要走好路'],
    ['開(kāi)會(hui)(hui)了，1月(yue)8日（ri），講(jiǎnɡ)話(huà)', '開會了，1月8日，講話'],
    ['踔(chuō)厉奋发，长度(km)', '踔(chuō)厉奋发，长度(km)'],
  ])('%s', (before, after) => expect(runPass(removePinyin, before).lines).toEqual([after]));

  test('hidden text at the end of a line and on its own', () => {
    const { lines } = runPass(
      removeNoise,
      '各位同志。$ _ @! u2 s/ |% Q) X+ u0 U\n3 W) e* t% k! Q@ p#\n抓落实 1 2 3 4 5 6 7',
    );
    expect(lines).toEqual(['各位同志。', '抓落实 1 2 3 4 5 6 7']);
  });

  test('hidden text of letters and figures with few signs', () => {
    const { lines } = runPass(
      removeNoise,
      '各位同志。( L2 f, T7 n9 c\' V\n- D5 =" h1 q k3 P\n公式是 x1 + x2 + x3 = y1\n两队分别是 A1 B2 C3 D4 E5 F6',
    );
    expect(lines).toEqual(['各位同志。', '公式是 x1 + x2 + x3 = y1', '两队分别是 A1 B2 C3 D4 E5 F6']);
  });

  test('literal line breaks are line breaks', () => {
    expect(runPass(removeNoise, '同志们：x0dx0ax0dx0a今天开会。_x000D_').lines).toEqual([
      '同志们：',
      '今天开会。_x000D_',
    ]);
  });
});
