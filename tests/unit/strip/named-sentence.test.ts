import { describe, expect, test } from 'vitest';
import { body, pageOf, removalsOf, stripPage, title } from './support.ts';

const at = 3;
const paragraph = body[at] ?? '';
const comma = paragraph.indexOf('，') + 1;
const end = paragraph.indexOf('。') + 1;

function strip(rows: readonly string[], site = '竹简文库', around: readonly string[] = []) {
  const outside = around.map((text) => ({ text, zone: 'outside' as const }));
  return stripPage(pageOf([...outside, title, ...rows], { documentTitle: `${title}_${site}` }));
}

const put = (glued: string, place: number) =>
  body.map((row, index) => (index === at ? row.slice(0, place) + glued + row.slice(place) : row));

describe('a sentence that names the page’s own site goes from a paragraph', () => {
  test.each([
    '更多党课讲稿请移步竹简文库，记得加入收藏夹。',
    '竹简文库（www.zhujianku.net）所有稿子免费读，欢迎转告身边写稿的人。',
    '本文转载自竹简文库，引用时请注明。',
  ])('%s', (glued) => {
    for (const place of [end, paragraph.length]) {
      const { lines, context } = strip(put(glued, place));
      expect(lines).toEqual(body);
      expect(removalsOf(context)).toContainEqual(['advertisement', glued]);
    }
  });

  test('in the middle of a sentence, several times, each in other words', () => {
    const glued = [
      '更多讲话稿尽在竹简文库，收藏起来慢慢看。',
      '写稿就上竹简文库，',
      '下载竹简文库客户端，写稿不求人~',
    ];
    const rows = body.map((row, index) => {
      const words = glued[[1, 3, 6].indexOf(index)];
      return words === undefined ? row : row.replace('，', `，${words}`);
    });
    expect(strip(rows).lines).toEqual(body);
  });

  test.each([
    ['with its view behind the name', '贺词铺子手机版', ['贺词铺子 · 手机站']],
    ['that the footer names', '贺词铺子', ['贺词铺子 所有稿件来自网友上传 侵权请发信 hcpz@163.com']],
    ['that opens the path', '贺词铺子', ['当前位置 → 贺词铺子 → 领导讲话', '© 贺词铺子']],
    ['before the name of the view', '贺词文库 - 在线阅读', []],
  ])('of a site %s', (_, site, around) => {
    const name = site.slice(0, 4);
    const glued = `收藏${name}，写稿不发愁~`;
    expect(strip(put(glued, comma), site, around).lines).toEqual(body);
  });
});

describe('stays', () => {
  test.each([
    '请大家会后到竹简文库把文件再学一遍，学完写一篇体会。',
    '我们要感谢竹简文库的支持，让山里的孩子读到了好书。',
  ])('what a speaker says of it: %s', (own) => {
    const rows = put(own, end);
    expect(strip(rows).lines).toEqual(rows);
  });

  test('in a document of those whose site it is', () => {
    const told = put('槐荫社区这三年修了两个广场，栽了六百棵树。', end);
    const rows = told.map((row, index) => (index === 6 ? `${row}更多的好人好事请到槐荫社区来看。` : row));
    expect(strip(rows, '槐荫社区').lines).toEqual(rows);
  });

  test('a column that the path leads through', () => {
    const rows = put('防汛备汛是当前的头等大事，更多的力量要压到一线去。', end);
    const path = ['当前位置 → 首页 → 防汛备汛', '防汛备汛 所有稿件来自网友上传'];
    expect(strip(rows, '防汛备汛', path).lines).toEqual(rows);
  });
});

describe('a line of the site’s own people goes', () => {
  test.each([
    '竹简文库提醒您：开会前别忘了把话筒调好。',
    '★竹简小贴士：表态发言三分钟为宜★',
    '【竹简推荐】还想看社区书记的讲话？点左侧目录。',
    '还想找驻村干部的发言稿？戳文末链接就有。',
  ])('%s', (remark) => {
    expect(strip([...body.slice(0, 4), remark, ...body.slice(4)]).lines).toEqual(body);
  });

  test.each([
    '温馨提醒大家：夜里下山要走亮灯的那条路。',
    '还想看一看老照片，就到村史馆去，那里的门天天开着。',
  ])('not a speaker’s: %s', (own) => {
    expect(strip([...body.slice(0, 4), own, ...body.slice(4)]).lines).toContain(own);
  });
});
