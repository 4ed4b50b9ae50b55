import { describe, expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

describe('what a host says before and behind the text, in words no list has', () => {
  test('a box behind the text goes whole', () => {
    const box = ['文海拾贝', '为本文档打分', '很差 较差 还行 推荐 力荐', '关注', '查看TA的文档'];
    expect(stripText([title, ...body, ...box.slice(1)]).lines).toEqual(body);
  });

  test('a lead before the text goes', () => {
    const lead = '各位看官，本期给您推荐的是网友上传的一篇讲话稿，欢迎收藏。';
    expect(stripText([title, lead, ...body]).lines).toEqual(body);
  });

  test('a speaker’s own numbers and codes stay', () => {
    const line = '我们的报名热线是12355，大家也可以扫码加入，真心盼着更多伙伴来。';
    expect(stripText([title, ...body, line, '谢谢大家！', '微信扫码分享']).lines).toEqual([
      ...body,
      line,
      '谢谢大家！',
    ]);
  });
});
