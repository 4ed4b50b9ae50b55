import { describe, expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

/** A card of another document, as a page's text has it once its markup is gone. */
const card = (name: string) => [
  name,
  '近年来，我们围绕水利建设下了不少功夫，渠系配套率逐年提高，群众的用水难题得到缓解，但短板仍然…',
];

describe('a page copied as plain text', () => {
  test('cards of other documents go, with their titles', () => {
    const cards = ['全市水利工作会议讲话', '春季植树动员', '在银龄茶座上的问候'].flatMap(card);
    expect(stripText([title, ...body, ...cards, '返回顶部']).lines).toEqual(body);
  });

  test('a speech that breaks off twice stays', () => {
    const rows = [...body, ...['几点体会', '两句心里话'].flatMap(card)];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });

  test('a page of previews alone stays', () => {
    const rows = ['水利讲话', '植树动员', '茶座问候'].flatMap(card);
    expect(stripText(rows).lines.length).toBeGreaterThanOrEqual(rows.length - 1);
  });

  test.each([['足迹：甲乙屋 ~ 讲稿 / 会议 / '], ['甲乙屋|讲稿|会议|']])(
    'a path ends with the title, whatever leads it in: %s',
    (path) => {
      const { lines, context } = stripText([path + title, title, ...body]);
      expect(lines).toEqual(body);
      expect(context.title).toBe(title);
    },
  );

  test('the title is no column of the menu and no offer', () => {
    const head = ['新客立减五元，马上领取', '公文范文', '述职报告', '心得体会', '入党材料'];
    const { lines, context } = stripText([...head, title, ...body]);
    expect(context.title).toBe(title);
    expect(lines).toEqual(body);
  });

  test('a greeting with a comma is not where the text begins', () => {
    const { context } = stripText(['您正在浏览的是本站旧版网页，点此体验新版', title, ...body]);
    expect(context.title).toBe(title);
  });

  test('a summary goes whatever it is called', () => {
    const summary = `精读三分钟：${(body[1] ?? '').slice(0, 70)}`;
    expect(stripText([title, summary, ...body]).lines).toEqual(body);
  });

  test('marks around a title are the host’s', () => {
    expect(stripText([`『${title}』`, ...body]).context.title).toBe(title);
  });

  const inside = (mark: string) =>
    body.map((row) => row.replace('，分析存在的问题', `，${mark}分析存在的问题`));

  test('the name of the page’s source goes out of a sentence', () => {
    const rows = [title, '时间：2022-06-01　来源：公文书库', ...inside('公文书库')];
    expect(stripText([...rows, '公文书库，全国公文都在这里']).lines).toEqual(body);
  });

  test('the number that the page has there goes out of a sentence', () => {
    const rows = ['30218845', title, '编辑：小林　ID：30218845', ...inside('30218845'), '备案号30218845'];
    expect(stripText(rows).lines).toEqual(body);
  });

  test('the library that heads the page goes, with what it says of itself', () => {
    const slogan = '藤条文库，随身带的稿箱';
    const rows = inside(slogan).map((row) => row.replace('总达到', `总达${slogan}到`));
    const noted = rows.map((row) => row.replace(/(?<=就业增收。|有钱办事。)$/, '（藤条文库 tengtiao-wk）'));
    const head = ['藤条文库', '请输入关键词', `藤条文库 > 三农 > ${title}`, title];
    expect(stripText([...head, ...noted, slogan]).lines).toEqual(body);
  });

  test('the house that heads the page is a word in it', () => {
    const rows = inside('柳河电网').map((row) => row.replace('总达到', '总达柳河电网到'));
    const { lines } = stripText(['柳河电网', title, ...rows, '柳河电网，点亮万家灯火']);
    expect(lines.slice(0, rows.length)).toEqual(rows);
  });

  test.each(['来源网络侵删', '来源网络 侵删', '图片来源于网络，侵权请联系删除', '来自网络，如有侵权必删'])(
    'who owns nothing goes out of a sentence: %s',
    (note) => {
      expect(stripText([title, ...inside(note)]).lines).toEqual(body);
    },
  );

  test.each(['数据来源于网络直报系统', '来自网络的谣言', '发现侵权必须删除'])('but not %s', (words) => {
    expect(stripText([title, ...inside(words)]).lines).toEqual(inside(words));
  });

  test('a name that stands once beside the text is a word in it', () => {
    const rows = inside('公文书库的同志');
    expect(stripText([title, '来源：公文书库', ...rows]).lines).toEqual(rows);
  });

  test('what leads to more goes with its address', () => {
    expect(stripText([title, ...inside('更多讲话请访问青藤稿库www.qtgk.com')]).lines).toEqual(body);
  });

  test('a rule around a button goes with it', () => {
    const rows = [...body.slice(0, 6), '---【点击下载本文档 word格式 3点券】---', ...body.slice(6)];
    expect(stripText([title, ...rows]).lines).toEqual(body);
  });

  test('names of other texts go between the pieces of a collection', () => {
    const rows = [
      '第一篇：镇长发言',
      ...body,
      '【推荐文章】乡村振兴工作总结　村规民约范本',
      '拓展阅读：发言稿怎么写',
    ];
    const { lines } = stripText(['乡村振兴发言稿(2篇)', ...rows, '第二篇：村支书发言', ...body]);
    expect(lines).toEqual(['第一篇：镇长发言', ...body, '第二篇：村支书发言', ...body]);
  });

  test('the note on where the text stands goes', () => {
    const rows = [...body, '谢谢大家！'];
    expect(stripText([title, ...rows, `《${title}》出自：文书坊`]).lines).toEqual(rows);
  });
});
