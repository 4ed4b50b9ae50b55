import { expect, test } from 'vitest';
import { body, removalsOf, stripText, title } from './support.ts';

const columns = ['首页', '公文范文', '讲话致辞', '心得体会'];

test('a menu of columns above the text goes; none of them is the title', () => {
  const { lines, context } = stripText([...columns, title, ...body]);
  expect(lines).toEqual(body);
  expect(context.title).toBe(title);
  expect(removalsOf(context)).toEqual(columns.map((column) => ['breadcrumb', column]));
});

test('a greeting may stand above it', () => {
  const { context } = stripText(['今天是您第 3 次来到公文驿站，欢迎常来看看！', ...columns, title, ...body]);
  expect(context.title).toBe(title);
});

test('a title that is called as a column is stays where the text follows it', () => {
  const { lines, context } = stripText([...columns, '述职报告', ...body]);
  expect(lines).toEqual(body);
  expect(context.title).toBe('述职报告');
});

test('two lines are no menu', () => {
  const { lines } = stripText([title, ...body, '经验总结', '工作计划', body[1] ?? '']);
  expect(lines).toEqual(expect.arrayContaining(['经验总结', '工作计划']));
});
