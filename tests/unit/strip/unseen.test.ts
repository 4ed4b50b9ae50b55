import { expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

const at = (index: number, ...rows: string[]) => [...body.slice(0, index), ...rows, ...body.slice(index)];

test.each([
  '机关文稿速成软件，今日半价',
  '公考真题大全，点我白拿',
  '機關筆試真題，掃碼領取電子版',
  '文印耗材低价出售，十分钟送达',
])('a line of trade that shares no words with the text goes: %s', (line) => {
  expect(stripText([title, ...at(5, line)]).lines).toEqual(body);
});

test.each([
  ['download', '《全县推进会讲话（精选3篇）.doc》'],
  ['download', '推荐度：★★★★☆'],
  ['prev-next', '（本章完）'],
])('a file, its stars and the end of a chapter go from the middle as %s: %s', (reason, line) => {
  const { lines, context } = stripText([title, ...at(5, line)]);
  expect(lines).toEqual(body);
  expect(context.removed).toContainEqual(expect.objectContaining({ reason, text: line }));
});

test('what a reading site asks for behind the text goes', () => {
  const asked = ['ps：今天先一更，求月票，求收藏！', '请记住本书首发域名：渡口书斋。'];
  expect(stripText([title, ...body, ...asked]).lines).toEqual(body);
});

test.each([
  ['one that shares its words', ['发展乡村产业，带动农民增收一千元']],
  ['one of several of its kind', ['用好一键上报', '跑赢招商赛道', '算清节能细账']],
  ['one without words of trade', ['星光不负赶路人']],
])('a bare line stays: %s', (_, rows) => {
  expect(stripText([title, ...at(5, ...rows)]).lines).toEqual(at(5, ...rows));
});

test.each([
  ['buttons behind the text', [...body, '底色', '字色', '字号', '滚屏']],
  ['tags among what is taken', [...body, '標籤：', '座談會', '致辭', '新年獻詞']],
  ['columns above the text', ['通知公告', '机关党建', '政民互动', ...body]],
])('rows of few letters go: %s', (_, rows) => {
  expect(stripText([title, ...rows]).lines).toEqual(body);
});

test.each([
  ['two of them', ['王建国', '李志远']],
  ['wishes', ['身体健康', '工作顺利', '阖家幸福']],
  ['offices that sign', ['县教育局', '县财政局', '县卫生局']],
])('rows of few letters stay behind the text: %s', (_, rows) => {
  expect(stripText([title, ...body, ...rows]).lines).toEqual([...body, ...rows]);
});

test('numbered terms go where one of them names the host', () => {
  const terms = ['重要提示', '1.本站从不委托他人收款；', '2.来信必复。', '3.周末不办公。'];
  expect(stripText([title, ...body, ...terms]).lines).toEqual(body);
  expect(stripText([title, ...terms, ...body]).lines).toEqual(body);
});

test('numbered terms of the document stay', () => {
  const terms = ['填报说明', '1.本表一式三份；', '2.逾期不再受理；', '3.由各镇盖章报送。'];
  expect(stripText([title, ...body, ...terms]).lines).toEqual([...body, ...terms]);
});

test('behind the speaker’s last words the host need not be loud', () => {
  expect(stripText([title, ...body, '谢谢大家！', '整理不易，愿您读有所得。']).lines).toEqual([
    ...body,
    '谢谢大家！',
  ]);
});

test('the numbers of a paper’s pages go, in full-width brackets too', () => {
  const rows = [...body.slice(0, 3), '第1版', ...body.slice(3, 6), '第2版', ...body.slice(6)];
  expect(stripText([title, ...rows]).lines).toEqual(body);
  expect(stripText([title, ...rows.map((row) => row.replace(/^第(\d)版$/, '（$1）'))]).lines).toEqual(body);
});

test.each([
  '大家都在找：入职申请 年终总结 党课讲稿',
  '今日天气：多云 8℃～15℃',
  '浏览至：公文驿站 :: 致辞 :: 开业',
])('a label and a list are no title: %s', (line) => {
  expect(stripText([line, title, ...body]).context.title).toBe(title);
});
