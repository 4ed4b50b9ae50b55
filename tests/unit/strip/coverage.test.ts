import { describe, expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

describe('what news tells behind the speech that it brings', () => {
  test.each([
    '大会在雄壮的国歌声中圆满结束。',
    '活动结束后，与会人员参观了千亩茶园。',
    '出席会议的还有县发改委、县财政局负责同志。',
    '今日出席會議的還包括各鄉鎮市公所代表約三百人。',
    '县委副书记骆云樵主持会议。',
    '推进会由县委副书记骆云樵主持。',
    '会上，三个村的支部书记作了发言。',
    '会后，骆云樵一行还走访了三户茶农。',
    '据悉，全县茶园面积已达十二万亩。',
  ])('goes behind a speech that greets: %s', (line) => {
    expect(stripText([title, ...body, line]).lines).toEqual(body);
  });

  test('goes in several paragraphs, behind a speech that was announced', () => {
    const ungreeted = body.slice(1);
    const behind = ['典礼在校歌声中落下帷幕。', '典礼结束后，师生在水杉下合影。'];
    const rows = ['校长致辞全文如下：', ...ungreeted, ...behind];
    expect(stripText([title, ...rows]).lines).toEqual(ungreeted);
  });

  test.each([
    '大会在这里结束，我们的工作从这里开始。',
    '会议结束后，请各位到一楼大厅领取材料。',
    '下面请县委副书记主持会议。',
    '会后，各镇要把今天定了的事情一件件抓到底。',
    '据了解，去年没有一个镇完成了任务。',
  ])('stays where the speaker says it: %s', (line) => {
    expect(stripText([title, ...body, line]).lines).toEqual([...body, line]);
  });

  test('stays between the paragraphs of the speech', () => {
    const line = '活动结束后，两位老人又在桥头站了一个钟头。';
    const rows = [...body.slice(0, 6), line, ...body.slice(6)];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });

  test('stays in a record that greets nobody and announces nothing', () => {
    const rows = [...body.slice(1), '县委副书记骆云樵主持会议。'];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });
});

test.each(['（文：骆小樵　图：县融媒体中心　审核：李大山）', '圖：李大山　文：駱小樵'])(
  'a row of credits with labels of one character is data: %s',
  (row) => {
    const { lines, context } = stripText([title, ...body, row]);
    expect(lines).toEqual(body);
    expect(context.removed).toContainEqual(expect.objectContaining({ reason: 'meta', text: row }));
  },
);

test.each(['（本报记者　骆小樵）', '来源丨青石融媒', '—— END ——'])(
  'so is who wrote it, and the end: %s',
  (row) => {
    expect(stripText([title, ...body, row]).lines).toEqual(body);
  },
);

test('who asks in an interview stays', () => {
  const rows = ['记者：今年的春茶收成怎么样', ...body.slice(1)];
  expect(stripText([title, ...rows]).lines).toEqual(rows);
});

test('who wrote when to the second goes between the posts of a thread', () => {
  const rows = [...body.slice(0, 5), '作者：茶山老梅  时间：2011-09-03 20:21:14', ...body.slice(5)];
  expect(stripText([title, ...rows]).lines).toEqual(body);
});

test('a heading that ends in such a character is none', () => {
  const rows = [...body, '附：上级来文：三份', '谢谢大家！'];
  expect(stripText([title, ...rows]).lines).toEqual(rows);
});
