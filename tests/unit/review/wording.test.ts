import { describe, expect, test } from 'vitest';
import { paragraph, partOf } from '../../support/manuscripts.ts';
import { findingsOf } from './review.ts';

const part = (...texts: string[]) => partOf(texts.map((text) => paragraph(text)));

describe('masked', () => {
  test('one finding a part and sense, with the first place and how often', () => {
    const parts = [
      part('今天召开第X次会议，X书记讲话，X同志主持，X人参加。'),
      part('到20XX年，* 市完成任务，克服形式XX。'),
    ];
    expect(findingsOf('masked', parts).map(({ part, quote, detail }) => [part, quote, detail])).toEqual([
      [1, '今天召开第X次会议，X书记讲', 'number 2'],
      [1, '召开第X次会议，X书记讲话，X同志', 'person 2'],
      [2, '到20XX年，* 市完成任', 'date 1'],
      [2, '到20XX年，* 市完成任务，克', 'place 1'],
      [2, '成任务，克服形式XX。', 'word 1'],
    ]);
  });

  test.each([
    ['我到*工作已经三个月。', 'place 1'],
    ['×县×乡的经验值得学习。', 'place 2'],
    ['--区的经验值得学习。', 'place 1'],
    ['20--年工作总结。', 'date 1'],
    ['過去的X年，成績比預料的好。', 'date 1'],
    ['完成投资XX亿元，同比增长XX%。', 'number 2'],
    ['完成了“”的圆满结束。', 'word 1'],
    ['ＸＸ区召开会议。', 'place 1'],
    ['２０日，○○同志到会。', 'person 1'],
    ['请＿＿＿同志讲话。', 'person 1'],
    ['□□省的做法值得学习。', 'place 1'],
  ])('%s: %s', (text, detail) => {
    expect(findingsOf('masked', [part(text)]).map((finding) => finding.detail)).toEqual([detail]);
  });

  test.each([
    '3×5平方米',
    'X光检查',
    'R&D经费',
    'XML格式',
    '1*2',
    '会议主题--发展',
    '“四个意识”',
    '二○○五年',
    '一百〇〇号',
    'Ｘ光',
  ])('no mask: %s', (text) => expect(findingsOf('masked', [part(text)])).toEqual([]));
});

describe('unclosed-quote', () => {
  test.each([
    ['坚持“两个务必，艰苦奋斗。', '“'],
    ['学习《意见精神，抓好落实。', '《'],
    ['坚持两个务必”，艰苦奋斗。', '”'],
  ])('%s', (text, mark) => {
    expect(findingsOf('unclosed-quote', [part(text)]).map(({ detail }) => detail)).toEqual([mark]);
  });

  test('a quotation of several paragraphs opens anew in each', () => {
    expect(findingsOf('unclosed-quote', [part('他说：“要学习。', '“要落实。”')])).toEqual([]);
  });

  test.each(['坚持“两个务必”（《意见》）。', '1）抓学习；2）抓落实。', '一）抓学习。'])(
    'paired: %s',
    (text) => expect(findingsOf('unclosed-quote', [part(text)])).toEqual([]),
  );
});

describe('near-duplicate', () => {
  const speech = '我们要认真贯彻落实会议精神，坚定信心，振奋精神，全力推动各项工作落到实处。';
  test('names both parts and what they share', () => {
    const parts = [
      part(speech),
      part('今天天气很好，大家都来参加植树活动，感谢各位的支持。'),
      part(`${speech}谢谢！`),
    ];
    expect(findingsOf('near-duplicate', parts)).toEqual([
      { kind: 'near-duplicate', quote: '', part: 1, other: 3, detail: '92 %' },
    ]);
  });
});

describe('spun', () => {
  test('words that a machine doubled', () => {
    const text = '这是最近的关键关键工作，各个单位单位要完成目标目标，做好任务任务。';
    expect(findingsOf('spun', [part(text)])).toEqual([
      { kind: 'spun', quote: '这是最近的关键关键工作，各个单位单', part: 1, detail: '4' },
    ]);
  });

  test('doubling that is Chinese', () => {
    const text = '一项一项抓，一件一件办，一步一步走，很多很多事要研究，踏踏实实做。';
    expect(findingsOf('spun', [part(text)])).toEqual([]);
  });
});

describe('text-is-picture', () => {
  test('pictures of pages and hardly any text', () => {
    expect(findingsOf('text-is-picture', [part('讲话稿')], { pictures: 6 })).toEqual([
      { kind: 'text-is-picture', quote: '', part: null, detail: '6' },
    ]);
    expect(findingsOf('text-is-picture', [part('讲话'.repeat(400))], { pictures: 6 })).toEqual([]);
    expect(findingsOf('text-is-picture', [part('讲话稿')])).toEqual([]);
  });
});
