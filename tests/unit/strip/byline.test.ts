import { describe, expect, test } from 'vitest';
import { body, pageOf, stripPage, title } from './support.ts';

const outside = (text: string) => ({ text, zone: 'outside' as const });

function strip(rows: readonly string[], title_ = title) {
  return stripPage(pageOf([{ ...outside(title_), element: 'h1' }, ...rows.map(outside), ...body]));
}

describe('between the title and the container of the text', () => {
  test.each([
    [['（2019年3月5日）']],
    [['（二〇一九年三月五日）', '县委副书记　柳望春']],
    [['——在县委十一届七次全会上', '柳望春', '(2019年3月5日)']],
    [['（根据录音整理，未经本人审阅）']],
  ])('the document says of itself: %j', (rows) => {
    expect(strip(rows).lines).toEqual([...rows, ...body]);
  });

  test('the data of the host stay outside, and end nothing', () => {
    const { lines, context } = strip(['（2019年3月5日）', '发布时间：2019-03-07 来源：县委办', '柳河网讯']);
    expect(lines).toEqual(['（2019年3月5日）', ...body]);
    expect(context.meta).toMatchObject({ date: '2019-03-07', source: '县委办' });
  });

  test.each(['柳望春', '（编辑整理：小编）', '2019-03-05'])('%s alone is the host’s', (row) => {
    expect(strip([row]).lines).toEqual(body);
  });
});
