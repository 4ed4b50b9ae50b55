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

test('what an old page sets above the path to its text goes', () => {
  const above = [
    '欢迎各位家长、同学访问我校网站！新学期作息时间：上午8:00预备，下午16:30放学',
    '在线调查',
    '很满意',
  ];
  const path = '您现在的位置：首页 → 校长寄语 → 查看文章';
  const { lines, context } = stripText([...above, path, title, ...body]);
  expect(lines).toEqual(body);
  expect(context.title).toBe(title);
  // A title may stand above the path too; a text that has begun does.
  expect(stripText([...above, title, path, ...body]).context.title).toBe(title);
  expect(stripText([title, ...body.slice(0, 2), path, ...body.slice(2)]).lines).toEqual(body);
});
