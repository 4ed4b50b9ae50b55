import { describe, expect, test } from 'vitest';
import { body, removalsOf, stripText, title } from './support.ts';

describe('the number of a piece before the page’s own title', () => {
  test.each([`第一篇：${title}`, `篇1、${title}`, `【篇一】${title}`, `（篇一） ${title}`])(
    'goes above the text: %s',
    (label) => {
      const { lines, context } = stripText([title, label, ...body]);
      expect(lines).toEqual(body);
      expect(removalsOf(context)).toContainEqual(['title-echo', label]);
    },
  );

  test.each([`${title} 第1篇`, `${title}第一篇`])('or behind it goes: %s', (label) => {
    expect(stripText([title, label, ...body]).lines).toEqual(body);
  });

  test('goes behind the text', () => {
    expect(stripText([title, ...body, `篇一：${title}`]).lines).toEqual(body);
  });

  test('stays where a second piece follows', () => {
    const rows = [`篇一：${title}`, ...body, '篇二：在总结大会上的讲话', ...body];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });

  test('stays before another title', () => {
    const rows = ['篇一：在青石镇茶叶节开幕式上的致辞', ...body];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });
});
