import { describe, expect, test } from 'vitest';
import { body, pageOf, removalsOf, stripPage, stripText, title } from './support.ts';

describe('a caption', () => {
  test.each([
    ['与会人员察看茶园（县融媒体中心 周岚 摄）'],
    ['推进会现场　　本报记者 周岚 摄'],
    ['茶园新貌　摄影：周岚'],
    ['县长在推进会上讲话　摄影 周岚'],
    ['2月7日，县城老街上的灯会。　本报记者　周　岚　摄'],
    ['茶农在采茶（图片来自青石茶业官网）'],
    ['茶園新貌（圖／青石縣政府提供）'],
    ['图为推进会现场'],
    ['↑↑ 县长讲到这里，全场鼓掌。'],
    ['圖為推進會現場'],
    ['青石镇茶园（资料图）'],
    ['镇长在推进会上讲话。（摄影：周岚）'],
  ])('%s is not the document', (caption) => {
    const { lines, context } = stripText([title, ...body.slice(0, 4), caption, ...body.slice(4)]);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toContainEqual(['outside', caption]);
  });

  test.each([
    ['图为什么不能画得再大一点？因为我们的家底还薄。'],
    ['这张照片是十年前由县报记者拍摄的，那时候这里还是一片荒坡。'],
    ['这部片子由县融媒体中心拍摄'],
    ['我们要办好书法、绘画、 摄影 展览'],
    ['大家看屏幕上的这张图：左边是去年，右边是今年。'],
  ])('%s is what the speaker says', (sentence) => {
    const rows = [...body.slice(0, 4), sentence, ...body.slice(4)];
    expect(stripText([title, ...rows]).lines.join('')).toBe(rows.join(''));
  });
});

describe('the mark of a caption', () => {
  const marked = (rest: string, hint: 'outside' | null) =>
    stripPage(
      pageOf([
        title,
        body[0] ?? '',
        { text: '△ 村口的老槐树', hint },
        ...body.slice(1, 5),
        rest,
        ...body.slice(5),
      ]),
    ).lines;

  test('tells others whose picture is elsewhere', () => {
    expect(marked('△ 七十岁的老支书上台，掌声响了很久', 'outside')).toEqual(body);
  });

  test('tells nothing where no picture stands above one, and nothing of a sentence', () => {
    expect(marked('△ 把老槐树留给后人', null)).toContain('△ 把老槐树留给后人');
    expect(marked('△ 老槐树是全村人的念想，谁也不许砍。', 'outside')).toContain(
      '△ 老槐树是全村人的念想，谁也不许砍。',
    );
  });
});
