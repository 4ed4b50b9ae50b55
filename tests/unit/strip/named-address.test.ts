import { describe, expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

/** The speech with something set into the middle of its second paragraph. */
function withMark(mark: string, row = '') {
  const at = body[1]?.indexOf('推进会') ?? 0;
  const rows = body.map((text, index) => (index === 1 ? text.slice(0, at) + mark + text.slice(at) : text));
  return stripText([title, ...rows, ...(row === '' ? [] : [row])]).lines;
}

describe('what hosts set into a sentence goes', () => {
  test.each([
    [' 稻香稿网 www.daoxiang77.cn ', '稻香稿网 www.daoxiang77.cn'],
    ['微信公众号：稻香公文汇', ''],
    ['更多范文请关注微信公众号：稻香文秘', ''],
    ['更多精品公文，请关注公众号“稻香”', ''],
  ])('%s', (mark, row) => {
    expect(withMark(mark, row).slice(0, body.length)).toEqual(body);
  });

  test('the number of a page between spaces', () => {
    expect(withMark(' 第 3 页 ')).toEqual(body);
  });
});

test.each([
  '请大家登录稻香农事网 www.daoxiang77.cn 查今年的价格。',
  '请大家到稻香农事网 www.daoxiang77.cn 上报名。',
  '请大家翻到 第 3 页 看表。',
  '请大家关注镇里的微信公众号：稻香发布，有事留言。',
  '想了解更多农时，请关注公众号“稻香农事”，每天早上都有人更新。',
])('a speaker’s own words stay: %s', (sentence) => {
  const rows = [...body.slice(0, 9), sentence, ...body.slice(9)];
  expect(stripText([title, ...rows, '稻香农事网 www.daoxiang77.cn']).lines.join('')).toContain(sentence);
});

test('a note with an account goes, be it wrapped within', () => {
  const rows = [
    '稻子熟了三成，大家都说今年的收成比去年要好。（更多范',
    '文加微信：daogu5866）他们把谷子晒到了路边，',
  ];
  const { lines } = stripText([title, ...body.slice(0, 9), ...rows, ...body.slice(9)]);
  expect(lines).toContain('稻子熟了三成，大家都说今年的收成比去年要好。');
  expect(lines).toContain('他们把谷子晒到了路边，');
});
