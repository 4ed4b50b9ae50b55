import { describe, expect, test } from 'vitest';
import { body, pageOf, removalsOf, stripPage, stripText, title } from './support.ts';

const notes = [
  '上午参加完推进会，领导点名让我也说几句，稿子不长，存在这里。',
  '翻抽屉翻出三年前的演讲稿，一个字没动，敲出来给大家看看。',
  '磨了两个晚上才写完，念完嗓子都哑了，留个纪念。',
  '最近总有人私信要這篇講話稿，乾脆貼出來。',
];
const afterwords = [
  '头一回写这种稿子，写得不好，欢迎批评！',
  '讲完下台，手心里全是汗。',
  '第一次发帖，排版乱了些，见谅。',
  '現場拍了幾張照片，明天再傳上來。',
];

describe('the words of one who posts a speech', () => {
  test.each(notes)('go above the address: %s', (note) => {
    expect(stripText([title, note, ...body]).lines).toEqual(body);
  });

  test.each(['第一次给所里写讲话，改了七遍，请各位前辈指正。', '这篇讲话改了六遍，请各位同行指正。'])(
    'go above the title that is said again below them: %s',
    (note) => {
      const host = { text: title, element: 'h1', zone: 'outside' } as const;
      const { context, lines } = stripPage(pageOf([host, note, title, ...body], { headline: title }));
      expect(context.title).toBe(title);
      expect(lines).toEqual(body);
    },
  );

  test.each(notes)('tell that the heading below them is the title: %s', (note) => {
    const posted = '开了一天的会，回来把稿子贴一下';
    const rows = [{ text: posted, element: 'h1', zone: 'outside' } as const, note, '————', title, ...body];
    const { context, lines } = stripPage(
      pageOf(rows, { documentTitle: `${posted}_青石的日志`, headline: posted }),
    );
    expect(context.title).toBe(title);
    expect(lines).toEqual(body);
  });

  test.each(afterwords)('go behind the last words and behind wishes: %s', (note) => {
    const wishes = [...body.slice(0, -1), '最后，祝各位身体健康、工作顺利！'];
    expect(stripText([title, ...body, note]).lines).toEqual(body);
    expect(stripText([title, ...wishes, note]).lines).toEqual(wishes);
  });

  test('stay a speaker’s where nothing tells of a text', () => {
    const own = ['（掌声）', '现在，请李局长讲话，大家欢迎！', '青石镇党政办', '二〇二三年三月五日'];
    expect(stripText([title, ...body, ...own]).lines).toEqual([...body, ...own]);
    const motto = '“水往低处流，人往高处走。”';
    expect(stripText([title, motto, ...body]).lines).toEqual([motto, ...body]);
  });

  test('make no title of the model in a guide', () => {
    const guide = '推进会讲话稿怎么写';
    const rows = [{ text: guide, element: 'h1', zone: 'outside' } as const, notes[0] ?? '', title, ...body];
    expect(stripPage(pageOf(rows, { documentTitle: guide, headline: guide })).context.title).toBe(guide);
  });
});

describe('the title is without', () => {
  test.each([
    `5820133_${title}`,
    `：：：${title}`,
    `::: ${title}`,
    `您正在浏览的是：${title}`,
    `當前閱讀：${title}`,
    `正在查看文档：${title}`,
  ])('what hosts set before it: %s', (row) => {
    const { context, lines } = stripPage(pageOf([{ text: row, element: 'h1' }, ...body], { headline: row }));
    expect(context.title).toBe(title);
    expect(lines).toEqual(body);
  });

  test('the site behind a paper’s', () => {
    const paper = '青石镇关于召开村级换届工作会议的通知';
    expect(stripText([`${paper}_青山文库`, ...body]).context.title).toBe(paper);
    expect(stripText([`正在崛起的青石镇${title}`, ...body]).context.title).toBe(`正在崛起的青石镇${title}`);
  });

  test('a number where it stands above the address a second time', () => {
    const page = pageOf([{ text: title, element: 'h1' }, `1、${title}`, ...body], { headline: title });
    expect(stripPage(page).lines).toEqual(body);
  });
});

test('behind day and hour of a press release nothing is the speech’s', () => {
  const end = [
    '完',
    '2022年5月6日（星期五）',
    '香港時間11時20分',
    '圖片',
    '部門首長（左）與得獎學生握手，氣氛熱烈。',
  ];
  const { context, lines } = stripText([title, ...body, ...end]);
  expect(lines).toEqual(body);
  expect(context.meta.date).toBe('2022年5月6日');
  expect(stripText([title, ...body, '完', '他笑了，大家都站了起来。']).lines).toContain(
    '他笑了，大家都站了起来。',
  );
});

test('similar texts between paragraphs go with their heading', () => {
  const page = pageOf([title, ...body.slice(0, 3), '相似文稿', '春耕动员会发言（3篇）', ...body.slice(3)]);
  const { context, lines } = stripPage(page);
  expect(lines).toEqual(body);
  expect(removalsOf(context)).toContainEqual(['related', '春耕动员会发言（3篇）']);
});
