import { expect, test } from 'vitest';
import { withoutCopyNumber } from '../../../utils/strip/title/copy-number.ts';
import { body, pageOf, stripPage, stripText, title } from './support.ts';

test.each([
  ['(1)', '(1)'],
  [' (12)', '(12)'],
  ['(2).docx', '(2).docx'],
  [' - 副本', '- 副本'],
  ['-副本(3)', '-副本(3)'],
  [' - 副本 （2）.doc', '- 副本 （2）.doc'],
])('%s is no part of a title', (number, removed) => {
  const { context, lines } = stripText([`${title}${number}`, `${title}${number}`, ...body]);
  expect(context.title).toBe(title);
  expect(lines).toEqual(body);
  expect(context.removed.filter(({ text }) => text === removed)).toHaveLength(2);
});

test('nor of what the window calls it', () => {
  const named = { documentTitle: `${title}(1)_公文网`, headline: `${title}(1)` };
  expect(stripPage(pageOf([title, ...body], named)).context.title).toBe(title);
});

test.each(['（二）', '（2）', '（2021年）', '(二)'])('%s stays', (number) => {
  expect(stripText([`${title}${number}`, ...body]).context.title).toBe(`${title}${number}`);
});

test('names that count up keep their numbers', () => {
  const name = '防汛抗旱工作动员发言稿';
  const pieces = [1, 2].flatMap((number) => [`${name}(${number})`, ...body]);
  expect(stripText(['防汛动员材料两份', ...pieces]).lines).toEqual(pieces);
});

test('what a speaker says stays', () => {
  const said = '这三条，都写在我去年在这里的讲话(1)';
  expect(withoutCopyNumber(said)).toBe(said);
});
