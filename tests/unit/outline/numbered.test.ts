import { describe, expect, it } from 'vitest';
import { rowsOf } from './render.ts';

const body = '各级各部门要提高站位,认真学习领会,抓好贯彻执行,确保各项任务按期完成。';

describe('numbered headings', () => {
  it('gives each class its level, one deeper inside', () => {
    const text = `一、提高认识\n${body}\n(一)认清形势\n${body}\n1.看清机遇\n${body}\n(二)明确任务\n${body}\n二、狠抓落实\n${body}`;
    expect(rowsOf(text)).toEqual([
      'H1 一、提高认识',
      'P',
      'H2 (一)认清形势',
      'P',
      'H3 1.看清机遇',
      'P',
      'H2 (二)明确任务',
      'P',
      'H1 二、狠抓落实',
      'P',
    ]);
  });

  it('takes a long sentence of clauses for no heading where another of its list is told on', () => {
    const told = '（1）从时间上看，水是三月里断的，比往年早了二十多天，其中有两个村一滴水也没有留住。';
    const more = `（2）从地方上看，断水的都在渠尾。${body}`;
    expect(
      rowsOf(`一、水去了哪里\n${told}\n${more}\n二、怎么办\n${body}`).filter((row) => row.startsWith('H')),
    ).toEqual(['H1 一、水去了哪里', 'H1 二、怎么办']);
  });

  it('reads things that are counted as headings: 第一本账：进账', () => {
    for (const thing of ['本账', '道题', '步', '封家书']) {
      const rows = ['进账', '欠账'].map((name, at) => `第${'一二'.charAt(at)}${thing}：${name}\n${body}`);
      expect(rowsOf(rows.join('\n'))).toEqual([`H1 第一${thing}：进账`, 'P', `H1 第二${thing}：欠账`, 'P']);
    }
    expect(rowsOf(`第一本书，${body}\n第二本书，${body}`)).toEqual(['P', 'P']);
  });

  it('takes rows that go on in the next for a list, whatever their numbers', () => {
    for (const rows of [
      ['一、手要洗，', '二、灯要关，', '三、书要还。'],
      ['第一，手要洗；', '第二，灯要关；', '第三，书要还。'],
    ])
      expect(rowsOf(`${body}\n${rows.join('\n')}\n${body}`)).toEqual(['P', 'P', 'P', 'P', 'P']);
  });

  it('reads the items of an agenda as the headings of who leads through it', () => {
    const text = `会议有三项议程。\n第一项：宣读任命文件\n${body}\n一是送到。${body}\n二是讲到。${body}\n第二项議程：新任校长表态\n${body}\n第三项：请局长讲话，大家欢迎\n${body}`;
    expect(rowsOf(text).filter((row) => row.startsWith('H'))).toEqual([
      'H1 第一项：宣读任命文件',
      'H1 第二项議程：新任校长表态',
      'H1 第三项：请局长讲话，大家欢迎',
    ]);
  });

  it('leaves items of an agenda that are told in a sentence', () => {
    const text = `第一项：请副局长宣读文件，大家欢迎。\n${body}\n会议进行第二项：请校长讲话\n${body}\n第三项工作抓得紧\n${body}`;
    expect(rowsOf(text).filter((row) => row.startsWith('H'))).toEqual([]);
  });

  it('parts the items of an agenda from what the host says at the space or the stage direction left of the break', () => {
    const text = `第一项，全体起立，升校旗 （礼毕）请坐下。\n第二项，教师代表发言 十年树木，百年树人。${body}\n第三項议程：揭牌仪式（揭牌完毕）让我们再次以掌声感谢各位乡亲！`;
    expect(rowsOf(text)).toEqual([
      'H1 第一项，全体起立，升校旗',
      '+P',
      'H1 第二项，教师代表发言',
      '+P',
      'H1 第三項议程：揭牌仪式',
      '+P',
    ]);
  });

  it.each([
    '第一项，请王 明同志发言，大家欢迎！\n第二项，请李 娟老师致辞，大家欢迎！',
    '第一项，由副校长 王明达宣读文件。\n第二项，请教师代表 李小娟发言。',
    '第一项，唱国歌。请全体起立。\n第二项，讲话（略）。请局长作指示。',
    '第一项是算账 也是对账，账要算清。\n第二项是还账 也是结账，账要还清。',
  ])('leaves agenda items that names or nothing stand in: %s', (text) => {
    expect(rowsOf(text).filter((row) => row.startsWith('H'))).toEqual([]);
  });

  it.each([
    ['一．', '二．', '1.', '2.'],
    ['一.', '二.', '⒈', '⒉'],
    ['第一部分 ', '第二部分 ', '一、', '二、'],
    ['第一部分：', '第二部分：', '㈠', '㈡'],
    ['Ⅰ、', 'Ⅱ．', '（一）、', '（二）、'],
    ['一、', '二、', '⑴', '⑵'],
    ['一 ', '二 ', '１、', '２．'],
    ['一，', '二，', '1，', '2，'],
    ['【一】', '【二】', '（１）', '（２）'],
    ['一)', '二)', '❶', '❷'],
    ['其一，', '其二，', '①', '②'],
  ])('reads enumerators as they are typed: %s over %s', (first, second, inner, next) => {
    const text = `${first}提高思想认识\n${body}\n${inner}认清形势。${body}\n${next}明确任务。${body}\n${second}狠抓工作落实\n${body}`;
    expect(rowsOf(text)).toEqual([
      `H1 ${first}提高思想认识`,
      'P',
      `P [2 run-in ${inner}认清形势。]`,
      `P [2 run-in ${next}明确任务。]`,
      `H1 ${second}狠抓工作落实`,
      'P',
    ]);
  });

  it.each([
    '一，二，三，齐步走。',
    '一.五倍',
    '第一部分是回顾。第二部分是展望。',
    '10，000元',
    '其一般做法是',
  ])('takes no word for an enumerator: %s', (text) =>
    expect(rowsOf(`${text}${body}\n${text}${body}`)).toEqual(['P', 'P']),
  );

  it('takes sentences side by side for a list, not for headings', () => {
    expect(rowsOf('一是学习不够深入。二是调研不够扎实。三是创新不够有力。')).toEqual(['P']);
    expect(rowsOf('我说三句话:\n第一句,要相互理解。\n第二句,要孝敬父母。')).toEqual(['P', 'P', 'P']);
    expect(rowsOf(`注意安全。1．上下楼靠右走。2．课间不打闹。3．不闯红灯。${body}`)).toEqual(['P']);
  });

  it('counts points, wishes and questions', () => {
    expect(rowsOf(`第一点希望,锻炼身体。${body}\n第二点希望,多读好书。${body}`)).toEqual([
      'P [1 run-in 第一点希望,锻炼身体。]',
      'P [1 run-in 第二点希望,多读好书。]',
    ]);
    expect(rowsOf(`第一个问题是认识不足。${body}\n第二个问题是办法不多。${body}`)).toEqual([
      'P [1 run-in 第一个问题是认识不足。]',
      'P [1 run-in 第二个问题是办法不多。]',
    ]);
  });

  it.each([
    ['第一件事是修路。', '第二件事是架桥。'],
    ['第一句话，办事要公道。', '第二句话，说话要算数。'],
    ['第一個變化，村口有了車站。', '第二個變化，河邊有了步道。'],
  ])('counts what a speaker tells: %s', (first, second) =>
    expect(rowsOf(`${first}${body}\n${second}${body}`)).toEqual([
      `P [1 run-in ${first}]`,
      `P [1 run-in ${second}]`,
    ]),
  );

  it('takes no time for a point', () => {
    expect(rowsOf(`第一个月，我们走访农户。${body}\n第二个月，我们开工建设。${body}`)).toEqual(['P', 'P']);
  });

  it('takes the sentence that opens a paragraph as its run-in heading', () => {
    expect(rowsOf(`一是强化领导。${body}\n二是强化责任。${body}`)).toEqual([
      'P [1 run-in 一是强化领导。]',
      'P [1 run-in 二是强化责任。]',
    ]);
  });

  it('finds lead sentences inside a paragraph, below its own', () => {
    expect(
      rowsOf(`第一,高定标准。${body}一要比目标。${body}二要比干劲。${body}\n第二,只争朝夕。${body}`),
    ).toEqual([
      'P [1 run-in 第一,高定标准。] [2 embedded 一要比目标。] [2 embedded 二要比干劲。]',
      'P [1 run-in 第二,只争朝夕。]',
    ]);
  });

  it('reads the same in Traditional and in full-width marks', () => {
    expect(
      rowsOf(
        `第一，提高認識。${body}一方面，要抓重點。${body}另一方面，要補短板。${body}\n第二，抓好落實。${body}`,
      ),
    ).toEqual([
      'P [1 run-in 第一，提高認識。] [2 embedded 一方面，要抓重點。] [2 embedded 另一方面，要補短板。]',
      'P [1 run-in 第二，抓好落實。]',
    ]);
  });

  it('nests a class in itself one deeper and comes back to the outer list', () => {
    const text = `一是讲政治。${body}一要有定力。${body}二要顾大局。${body}要理顺几个关系。一要处理好市与区两级之间的各种关系。${body}二要处理好整体工作与分管工作的关系。${body}三要守规矩。${body}\n二是敢担当。${body}`;
    expect(rowsOf(text)).toEqual([
      'P [1 run-in 一是讲政治。] [2 embedded 一要有定力。] [2 embedded 二要顾大局。] [3 embedded 一要处理好市与区两级之间的各种关系。] [3 embedded 二要处理好整体工作与分管工作的关系。] [2 embedded 三要守规矩。]',
      'P [1 run-in 二是敢担当。]',
    ]);
  });

  it('keeps one level for a class that first stands higher', () => {
    const text = `会议开得很好。\n一是统一了思想。${body}\n二是明确了任务。${body}\n一、抓项目\n${body}一要抓招商。${body}二要抓服务。${body}\n二、抓民生\n${body}`;
    expect(rowsOf(text).slice(1, 4)).toEqual([
      'P [2 run-in 一是统一了思想。]',
      'P [2 run-in 二是明确了任务。]',
      'H1 一、抓项目',
    ]);
  });

  it('starts a list anew behind another of the same class', () => {
    const text = `一、找准问题\n问题有四个方面。一是热情不足。${body}二是作风飘浮。${body}\n一是要查执行。${body}\n二是要严问责。${body}\n二、抓好整改\n${body}`;
    expect(rowsOf(text)).toEqual([
      'H1 一、找准问题',
      'P [2 embedded 一是热情不足。] [2 embedded 二是作风飘浮。]',
      'P [2 run-in 一是要查执行。]',
      'P [2 run-in 二是要严问责。]',
      'H1 二、抓好整改',
      'P',
    ]);
  });

  it('takes 首先 for the first of a list that goes on with 第二', () => {
    expect(rowsOf(`首先,提高认识。${body}\n第二,明确任务。${body}\n第三,狠抓落实。${body}`)).toEqual([
      'P [1 run-in 首先,提高认识。]',
      'P [1 run-in 第二,明确任务。]',
      'P [1 run-in 第三,狠抓落实。]',
    ]);
  });

  it('follows a page that puts 一、 inside （一）', () => {
    const text = `（一）形势\n${body}\n（二）任务\n一、抓工业\n${body}\n二、抓农业\n${body}\n（三）前景\n${body}`;
    expect(rowsOf(text).filter((row) => row.startsWith('H'))).toEqual([
      'H1 （一）形势',
      'H1 （二）任务',
      'H2 一、抓工业',
      'H2 二、抓农业',
      'H1 （三）前景',
    ]);
  });

  it.each([
    ['numbers in prose', `一二三产业协调发展,二、三产业比重上升。${body}`],
    ['an idiom', `做人要一是一,二是二,不能含糊。${body}`],
    ['words that begin like an ordinal', `第一产业增长6%。第一方阵的位置不能动摇。${body}`],
    ['an enumeration inside one sentence', `问题逐步显现:一是负债沉重;二是发展滞后;三是矛盾较多。${body}`],
    ['a quoted list', `上级强调:“一要抓学习。二要抓落实。三要抓督查。”${body}`],
    ['a single enumerator', `首先,由我传达会议精神。${body}`],
    ['decimals', `1.5亿元资金已经到位。2.3万人受益。${body}`],
  ])('sees no heading in %s', (_, text) => {
    expect(rowsOf(text)).toEqual(['P']);
  });

  it('takes a bare numbered list as paragraphs', () => {
    expect(rowsOf(`会议议程如下:\n1.审议报告\n2.讨论预算\n3.表决议案\n${body}`)).toEqual([
      'P',
      'P',
      'P',
      'P',
      'P',
    ]);
  });

  it('puts breaks back into a list of which only some items open their paragraphs', () => {
    const text = `一、抓作风\n要带好头。一是少开会议。${body}二是少发文件。${body}\n三是多下基层。${body}\n二、抓纪律\n${body}`;
    expect(rowsOf(text).slice(1, 5)).toEqual([
      'P',
      '?P [2 run-in 一是少开会议。]',
      '?P [2 run-in 二是少发文件。]',
      'P [2 run-in 三是多下基层。]',
    ]);
  });

  it('puts them back into a list in one paragraph where others of its class are torn', () => {
    const rest = (word: string) => `一是${word}路灯。${body}二是${word}桥梁。${body}`;
    const torn = (word: string) => `${rest(word)}\n三是${word}水渠。${body}`;
    const text = `一、今年\n${torn('检修')}\n二、明年\n${torn('更换')}\n三、以后\n${rest('添置')}`;
    expect(rowsOf(text).slice(-2)).toEqual(['P [2 run-in 一是添置路灯。]', '?P [2 run-in 二是添置桥梁。]']);
  });

  it('leaves the first of a list behind what announces it, and a list in one paragraph', () => {
    expect(rowsOf(`要带好头。一是少开会议。${body}\n二是少发文件。${body}`)).toEqual([
      'P [1 embedded 一是少开会议。]',
      'P [1 run-in 二是少发文件。]',
    ]);
    expect(rowsOf(`一是少开会议。${body}二是少发文件。${body}`)).toEqual([
      'P [1 embedded 一是少开会议。] [1 embedded 二是少发文件。]',
    ]);
  });

  it('puts the break back before the closing address behind the last item', () => {
    expect(rowsOf(`一是少开会议。${body}\n二是少发文件。${body}同志们,任务艰巨。${body}`)).toEqual([
      'P [1 run-in 一是少开会议。]',
      'P [1 run-in 二是少发文件。]',
      '?P',
    ]);
  });

  it('puts the break back before the next item of an outer list', () => {
    const row = '各级各部门要提高站位,认真学习领会,抓好贯彻执行。';
    const text = `一、抓落实\n1.培育企业。${row}\n（1）技改一批。${row}\n（2）盘活一批。${row}2.做强平台。${row}\n二、抓保障\n${row}`;
    expect(rowsOf(text).slice(1, 5)).toEqual([
      'P [2 run-in 1.培育企业。]',
      'P [3 run-in （1）技改一批。]',
      'P [3 run-in （2）盘活一批。]',
      '+P [2 run-in 2.做强平台。]',
    ]);
  });
});
