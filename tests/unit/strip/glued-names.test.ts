import { describe, expect, test } from 'vitest';
import type { Line } from '../../../utils/read/line.ts';
import { body, pageOf, stripPage, stripText, title } from './support.ts';

const outside: Partial<Line> = { zone: 'outside', hint: 'footer' };

function strip(rows: readonly string[], site = '写稿秘书网') {
  const footer = { text: `Copyright © 2015 xiegao.com ${site}`, ...outside };
  const page = pageOf([title, ...rows, footer], {
    documentTitle: `${title}-${site}`,
    url: 'http://www.xiegao.com/jianghua/8812.html',
  });
  const { context, lines } = stripPage(page);
  return {
    lines,
    removed: context.removed.filter(({ reason }) => reason === 'watermark').map(({ text }) => text),
  };
}

const [opening, sentence] = ['主要任务是总结前一阶段的工作', '刚才，大家实地看了三个村'];
/** The speech with a mark behind a place in one of its sentences. */
const at = (text: string, place: string, mark: string) =>
  body.map((row) => row.replace(text, text.replace(place, `${place}${mark}`)));

describe('the name or address of the page’s own site goes', () => {
  test.each([
    ['both, in a word', at(opening, '总', 'www.xiegao.com 写稿秘书网'), 'www.xiegao.com 写稿秘书网'],
    ['the address, in a word', at(opening, '总', 'http://www.xiegao.com/'), 'http://www.xiegao.com/'],
    ['the name, in a word', at(opening, '总', '写稿秘书网'), '写稿秘书网'],
    ['the name, between two words', at(sentence, '看了', '写稿秘书网'), '写稿秘书网'],
    ['the name with spaces', at(sentence, '，', '写 稿 秘 书 网'), '写 稿 秘 书 网'],
    [
      'both, between brackets',
      at(sentence, '，', '[来自写稿秘书网 www.xiegao.com]'),
      '[来自写稿秘书网 www.xiegao.com]',
    ],
    [
      'with the words of a rights holder, between two clauses',
      at(sentence, '，', '写稿秘书网版权所有'),
      '写稿秘书网版权所有',
    ],
    [
      'praised in a sentence of its own',
      body.map((row) => row.replace('很受启发。', '很受启发。写稿秘书网，全国最大的免费范文平台！')),
      '写稿秘书网，全国最大的免费范文平台！',
    ],
    ['a bare address behind a comma', at(sentence, '，', 'xiegao.com'), 'xiegao.com'],
    [
      'under a label, before a sentence',
      body.map((row) =>
        row.replace('很受启发。', '很受启发。原文地址：http://www.xiegao.com/jianghua/8812.html'),
      ),
      '原文地址：http://www.xiegao.com/jianghua/8812.html',
    ],
  ])('%s', (_, rows, mark) => {
    expect(strip(rows)).toEqual({ lines: body, removed: [mark] });
  });

  test('an address between two words, again and again, whoever’s it is', () => {
    expect(strip(body.map((row) => row.replace(/(?<=去年|主导)/g, 'www.wenku99.cn'))).lines).toEqual(body);
  });

  test.each(['·9b27f0e413', '·3d51a7c6·仅供内部学习', '·仅供个人品读', '@沙洲老梁 docx', '——谢绝转载'])(
    'its name once with what hangs on it: %s',
    (hung) => {
      const row = body.map((one) => one.replace('很受启发。', `很受启发。写稿秘书网${hung}`));
      expect(strip(row)).toEqual({ lines: body, removed: [`写稿秘书网${hung}`] });
    },
  );

  test('its name once where nothing but its masthead tells it', () => {
    const row = body.map((one) => one.replace('很受启发。', '很受启发。柳塘小筑@沙洲老梁 pdf'));
    const masthead = { text: '柳塘小筑·写材料的人都来歇歇脚', zone: 'outside' as const };
    const page = pageOf([masthead, title, ...row], { documentTitle: `${title} - 柳塘小筑` });
    expect(stripPage(page).lines).toEqual(body);
  });

  test('its name before sentences, again and again', () => {
    const behind = body.map((row) => row.replace(/。(?=下面|同时)/g, '。写稿秘书网'));
    expect(strip(behind).lines).toEqual(body);
  });

  test('before a verb that speakers use of sites too', () => {
    expect(strip([...body, '隐患要一条一条地检写稿秘书网查，不留死角。']).lines).toEqual([
      ...body,
      '隐患要一条一条地检查，不留死角。',
    ]);
  });

  test('with the words of a rights holder, whatever the page calls itself', () => {
    expect(strip(at(sentence, '，', '公文文库版权所有')).lines).toEqual(body);
  });

  test('with the words of its credit and the mark behind them', () => {
    const last = '谢谢大家！';
    const credit = '本文由写稿秘书网网友提供，更多讲话请关注写稿秘书网领导讲话频道。';
    expect(strip([...body, last + credit]).lines).toEqual([...body, last]);
  });
});

describe('what a speaker says stays', () => {
  test.each([
    '请大家登录www.xiegao.com查看文件，也可以到写稿秘书网报名。',
    '大家可以在手机上用写稿秘书网查阅文件，也可以请村干部帮忙。',
    '我们感谢写稿秘书网的支持，写稿秘书网的同志们辛苦了。',
    '申报材料请寄到县委办公室，网址www.qingshi.gov.cn，电话另行通知。',
    '这套教材，县职教中心版权所有，县范文网版权所有者另有其人。',
    '会后请看示范片，片子放在www.shifan.com，大家回去放给村民看。',
  ])('%s', (row) => {
    expect(strip([...body, row, '谢谢大家！']).lines).toEqual([...body, row, '谢谢大家！']);
  });

  test('on the site of the speaker’s own house', () => {
    const rows = [
      '同志们：',
      '县融媒网走过了十年。县融媒网始终和群众在一起，县融媒网的记者走遍了每一个村。',
      '这个班由县融媒网·青石镇政府合办，县融媒网——大家都熟悉的平台——出了大力。',
      ...body.slice(1),
    ];
    expect(strip(rows, '县融媒网').lines).toEqual(rows);
  });
});

test('a host’s words alone between a sentence and a heading go', () => {
  const glued = '大家要记住这一点。范文大全二、突出重点，抓好三件事。';
  expect(strip([...body.slice(0, 4), glued, ...body.slice(5)]).lines).toEqual([
    ...body.slice(0, 4),
    '大家要记住这一点。二、突出重点，抓好三件事。',
    ...body.slice(5),
  ]);
});

describe('the name of a library strewn in a plain text', () => {
  const strewn = [
    body[0],
    `${body[1]}青山范文网`,
    ...body.slice(2, 5),
    `【青山范文网】${body[5]}`,
    ...body.slice(6, 9),
    `青山范文网 www.qsfw.cn${body[9]}`,
  ] as string[];

  test('goes', () => {
    expect(stripText([title, ...strewn]).lines).toEqual(body);
  });

  test('stays where it stands but once, and where a speaker tells of it', () => {
    const once = body.map((row, index) => (index === 5 ? `${row}这些材料来自青山范文网的征文。` : row));
    expect(stripText([title, ...once]).lines).toEqual(once);
  });
});

describe('the marks of a site in a wrapped plain text', () => {
  const [left, right] = [
    '刚才，大家实地看了三个村，听了两个镇的介绍，很受',
    '启发，下面的意见，我讲三点，讲完就散会',
  ];
  const footer = '本文地址：http://www.qingxi.com/jh/8812.html';
  const wrapped = (...rows: string[]) => [...body.slice(0, 4), ...rows, ...body.slice(4)];
  const strewn = (rows: readonly string[], ...others: string[]) =>
    stripText([title, ...rows, ...others, footer]).lines;

  test('go with a note that is begun in one line and ended in the next', () => {
    const noted = wrapped(`${left}【青溪驿站`, `www.qingxi.com】${right}`);
    expect(strewn(noted)).toEqual(wrapped(left, right));
  });

  test('go: the name that stood in that note, with what the site takes credit for', () => {
    const noted = wrapped(`${left}【青溪驿站 www.qingxi.com】${right}`);
    const credited = noted.map((row, index) => (index === 6 ? row.replace('茶叶', '茶青溪驿站整理叶') : row));
    expect(strewn(credited)).toEqual(wrapped(`${left}${right}`));
  });

  test('go: its address between two words', () => {
    expect(strewn(wrapped(`${left}qingxi.com${right}`))).toEqual(wrapped(`${left}${right}`));
  });

  test.each([
    ['a note of the speaker’s over two lines', [`${left}（说到这里`, `他停了一停）${right}`]],
    ['another’s address', [`${left}sannong.com${right}`]],
    ['the address that the speaker sends to', [`${left}启发，材料请到qingxi.com下载，`, right]],
    ['a name that stands but once', [`${left}（青溪驿站${right}）`]],
  ])('stay: %s', (_, rows) => expect(strewn(wrapped(...rows))).toEqual(wrapped(...rows)));
});

test('an address that a speaker names twice stays', () => {
  const row = '镇里的网站www.daoxiang77.cn上个月开通了，请大家登录www.daoxiang77.cn查今年的茶价。';
  expect(stripText([title, ...body.slice(0, 9), row, ...body.slice(9)]).lines).toContain(row);
});
