import { expect, test } from 'vitest';
import { recordRemoval } from '../../../utils/context.ts';
import { readText } from '../../../utils/read/text.ts';
import { heading, paragraph, partOf } from '../../support/manuscripts.ts';
import { findingsOf } from './review.ts';

const ending = (last: string) => [partOf([paragraph('同志们，大家好。'), paragraph(last)])];

test.each([
  '担当是一种精神，我们在座的每个人，既然是身为领',
  '我们要认真贯彻这次会议的精神，狠抓落实，确保',
  '近年来，在区委的领导下，各项工作得到了长足的发……',
])('a text that stops inside a sentence: %s', (last) => {
  expect(findingsOf('truncated', ending(last))).toEqual([
    { kind: 'truncated', quote: last.slice(-24), part: 1, detail: '' },
  ]);
});

test.each([
  '让我们紧密团结起来，为全面完成各项任务而努力奋斗！',
  '祝各位来宾身体健康，工作顺利，万事如意，谢谢大家',
  '二〇二三年三月五日',
  '某某市人民政府办公室秘书科科长张三',
  '在新的一年里，祝大家身体健康、工作顺利（2023年3月5日）',
])('a text that is whole: %s', (last) => expect(findingsOf('truncated', ending(last))).toEqual([]));

test('a heading with nothing under it', () => {
  const [part] = ending('下面讲三点意见。');
  expect(
    findingsOf('truncated', [partOf([...(part?.blocks ?? []), heading(1, '一、提高认识')])]),
  ).toHaveLength(1);
});

test('the page says so itself', () => {
  const whole = ending('我们要认真贯彻会议精神。');
  expect(findingsOf('truncated', whole, { border: '试读结束，开通会员继续阅读' })[0]?.detail).toBe(
    '试读结束，开通会员继续阅读 · 20 字',
  );
  const words = '(未完，全文共2010字，当前显示249字)';
  const [line] = readText(words).lines;
  if (!line) throw new Error('no line');
  const found = findingsOf('truncated', whole, {}, (context) => recordRemoval(context, line, 'paywall'));
  expect(found[0]?.detail).toBe(`${words} · 20 字`);
});

test('a free control says of the pages that it has shown that they are left', () => {
  const found = (words: string) =>
    findingsOf('truncated', ending('我们要认真贯彻会议精神。'), {}, (context) => {
      for (const line of readText(words).lines) recordRemoval(context, line, 'paywall');
    });
  expect(found('已阅读1页，还剩3页未读，继续免费阅读')).toEqual([]);
  expect(found('还剩3页未读，登录后继续阅读')).toHaveLength(1);
  expect(found('还剩3页未读')).toHaveLength(1);
});

test('the pages of the whole are the detail where the page says no more, with the characters delivered', () => {
  const found = findingsOf(
    'truncated',
    ending('我们要认真贯彻这次会议的精神，狠抓落实，确保'),
    {},
    (context) => {
      context.meta = { ...context.meta, pages: '6 页' };
    },
  );
  expect(found[0]?.detail).toBe('6 页 · 30 字');
});

test('a stretch that the page leaves out inside a speech', () => {
  const parts = [partOf([paragraph('办学思想是打造坚实的物 ……此处隐藏9358个字……'), paragraph('谢谢大家！')])];
  expect(findingsOf('truncated', parts)).toEqual([
    { kind: 'truncated', quote: '此处隐藏9358个字', part: 1, detail: '此处隐藏9358个字' },
  ]);
});
