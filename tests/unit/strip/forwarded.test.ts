import { describe, expect, test } from 'vitest';
import { body, pageOf, stripPage, title } from './support.ts';

const chat = ['大家好，推进会的稿子我要来了，转在下面。', '错字是我打的。', '阿梅'];
const english = [
  'From: Zhou Liben <zhou at hill.example>',
  'Date: Mon, Jun 12, 2023 at 8:02 PM',
  'Subject: gaozi',
  'To: Mei <mei at hill.example>',
];
const chinese = ['发件人：周立本', '发送时间：2023年6月12日', '收件人：阿梅', '主题：稿子'];
const traditional = ['寄件者：周立本', '日期：2023年6月12日', '主旨：稿子'];
const subject = `转发：周县长${title}`;
const rest = { headline: subject, documentTitle: `[chaxiang] ${subject}` };

describe('a letter that is sent on', () => {
  test.each([
    ['in English', english],
    ['in Chinese', chinese],
    ['in Traditional', traditional],
    ['quoted', english.map((row) => `> ${row}`)],
  ])('loses its head %s and what is written above it', (_, head) => {
    const { lines, context } = stripPage(pageOf([subject, ...chat, ...head, title, ...body], rest));
    expect(lines).toEqual(body);
    expect(subject).toContain(context.title);
    expect(context.title).toContain(title);
  });

  test.each(['转发：', 'Fwd: ', 'FW: ', 'Re: Fwd: ', '轉寄：', '答复：'])(
    'is called without what its subject begins with: %s',
    (mark) => {
      const named = { headline: `${mark}${title}`, documentTitle: `${mark}${title}` };
      const { lines, context } = stripPage(pageOf([`${mark}${title}`, ...body], named));
      expect([context.title, ...lines]).toEqual([title, ...body]);
    },
  );
});

describe('no head of a letter', () => {
  test.each([
    ['the rows of a meeting', ['时间：6月12日上午', '地点：青石镇茶场', '主题：乡村振兴']],
    ['two rows', ['发件人：周立本', '主题：稿子']],
    [
      'rows apart',
      ['发件人：周立本', '今天的会很重要，请大家先看材料，再提意见。', '主题：稿子', '抄送：各镇'],
    ],
  ])('is %s', (_, rows) => {
    const opening = '这次推进会是县委定的，来的都是在村里干活的人，话我就直接说了，大家也直接问。';
    const made = stripPage(
      pageOf([title, '同志们：', opening, ...rows, ...body.slice(1)], { headline: title }),
    );
    expect(made.lines).toEqual(expect.arrayContaining([opening, ...body]));
  });
});
