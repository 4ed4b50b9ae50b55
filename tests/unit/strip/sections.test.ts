import { describe, expect, test } from 'vitest';
import { body, pageOf, removalsOf, stripPage, stripText, title } from './support.ts';

const others = ['在全县三农工作会议上的讲话', '乡镇党委书记述职报告（精选5篇）', '安全生产会议讲话稿'];

describe('lists of other documents', () => {
  test.each([
    ['相关推荐'],
    ['相关文章：'],
    ['【相关阅读】'],
    ['热门范文'],
    ['最新更新'],
    ['随机推荐'],
    ['猜你喜欢'],
    ['您可能感兴趣的文章'],
    ['看过本文的人还看了'],
    ['看过“护士节座谈会发言”的人还看了：'],
    ['閱讀《村務公開大會講話》的用戶還喜歡'],
    ['推荐阅读 更多>>'],
    ['延伸阅读'],
    [`【${title}】相关文章：`],
    ['與本文相關的範文'],
    ['相關推薦'],
  ])('%s with its rows', (heading) => {
    const { context, lines } = stripText([title, ...body, heading, ...others]);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toEqual([heading, ...others].map((text) => ['related', text]));
  });

  test('end where other furniture begins', () => {
    const { context } = stripText([title, ...body, '相关推荐', ...others, '上一篇：无', '作者：bibi']);
    expect(removalsOf(context).slice(-2)).toEqual([
      ['related', others[2]],
      ['meta', '作者：bibi'],
    ]);
    expect(context.removed).toContainEqual({
      text: '上一篇：无',
      reason: 'prev-next',
      order: body.length + 5,
    });
  });

  test('between two paragraphs only the list goes', () => {
    const rows = [...body.slice(0, 4), '相关推荐', '三农工作会议讲话', ...body.slice(4)];
    expect(stripText([title, ...rows]).lines).toEqual(body);
  });

  test.each(['校庆发言稿精彩推荐：', '茶会致辞相关链接：'])(
    'between two pieces of a collection the list goes: %s',
    (heading) => {
      const pieces = ['范文一', ...body, '范文二', ...body.slice(0, 6)];
      const rows = ['范文一', ...body, heading, '校庆主持稿', '校庆赠言大全', '范文二', ...body.slice(0, 6)];
      expect(stripText([title, ...rows]).lines).toEqual(pieces);
    },
  );

  test('between two pieces a list with numbers goes up to the label', () => {
    const list = ['看过“重阳节发言”的人还看了：', '1.重阳节致辞大全', '2.敬老院院长发言稿'];
    const second = ['Part 2', ...body.slice(0, 6)];
    const pieces = ['Part 1', ...body, ...second];
    expect(stripText([title, 'Part 1', ...body, ...list, ...second]).lines).toEqual(pieces);
    const titles = ['1.在重阳节座谈会上的讲话', '2.在敬老院的讲话'].flatMap((label) => [label, ...body]);
    expect(stripText([title, ...titles]).lines).toEqual(titles);
  });

  test('a heading of a piece stays that speaks of what is recommended', () => {
    const rows = ['范文一', ...body, '范文二', '全力做好旅游线路精彩推荐', ...body.slice(0, 6)];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });

  test('between two paragraphs a heading of the text stays', () => {
    const heading = { text: '茶山不是靠山', emphasis: true };
    const { lines } = stripPage(pageOf([title, ...body.slice(0, 4), '延伸阅读', heading, ...body.slice(4)]));
    expect(lines).toEqual([...body.slice(0, 4), heading.text, ...body.slice(4)]);
  });

  test('rows that are links go whatever they say', () => {
    const rows = [
      title,
      ...body,
      { text: '看看大家都在写什么', linkShare: 0 },
      { text: '坚定信心，真抓实干，在全县经济工作会议上的讲话，值得一读', linkShare: 1 },
    ];
    expect(stripPage(pageOf(rows)).lines).not.toContain(
      '坚定信心，真抓实干，在全县经济工作会议上的讲话，值得一读',
    );
  });
});

describe('another text on the subject', () => {
  const further = ['开场白要短，三句话之内点明来意。', '1、讲一个身边的故事。', '2、引一句大家熟悉的话。'];
  const heading = { text: '拓展阅读：讲话的开场白', emphasis: true };

  test('behind the document goes with its heading', () => {
    expect(stripPage(pageOf([title, ...body, heading, ...further])).lines).toEqual(body);
  });

  test('is none before the speaker’s last words', () => {
    const rows = [...body.slice(0, 8), heading.text, ...body.slice(8), '谢谢大家！'];
    expect(stripPage(pageOf([title, ...body.slice(0, 8), heading, ...rows.slice(9)])).lines).toContain(
      body[8],
    );
  });
});

test('comments go with what readers wrote', () => {
  const rows = ['网友评论（2）', '青山依旧', '写得很好，学习了！', '谢谢分享', 'Copyright © 2020 青山文库'];
  const { context, lines } = stripText([title, ...body, ...rows]);
  expect(lines).toEqual(body);
  expect(context.removed.map(({ reason }) => reason).sort()).toEqual([
    'comment',
    'comment',
    'comment',
    'comment',
    'footer',
  ]);
});

test.each(['评论 3', '留言（12）', '7條評論', '26 条回复'])(
  'below nothing but their number, too: %s',
  (heading) => {
    const rows = [heading, '阿莲', '老站长保重身体！', '05-11', '河对岸的人', '那座桥我们等了半辈子'];
    expect(stripText([title, ...body, ...rows]).lines).toEqual(body);
  },
);

describe('answers in a thread', () => {
  const floors = ['耕读人家', '沙发 发表于 2019-4-2 08:15:40', '收下了，正愁没有样子。'];
  const more = ['3楼 2019-4-2 12:40', '第三条要是再添一句考核就齐全了。', '阿柳', '地板 发表于 2019/5/1'];

  test('go with the names above them', () => {
    const { lines, context } = stripText([title, ...body, ...floors, ...more, '顶上去，有没有主持词？']);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toContainEqual(['comment', '第三条要是再添一句考核就齐全了。']);
  });

  test.each([
    ['an address', ['各位乡亲：', '第二场会是在晒场上开的，先说一说水的事。']],
    ['items', ['1、先把账算清。', '2、再把人排好。', '3、后把事办了。']],
    ['a long paragraph', [(body[1] ?? '').repeat(2)]],
  ])('stay where one has %s of its own', (_, own) => {
    const text = stripText([title, ...body, ...floors, '2楼 2019-4-3 9:05 楼主续', ...own]).lines.join('\n');
    for (const row of own) expect(text).toContain(row);
  });

  test('stay where nothing is answered', () => {
    expect(stripText([title, ...floors.slice(1), ...body]).lines).toEqual(expect.arrayContaining([...body]));
  });

  const counted = [
    '轱辘一响2层',
    '看哭了，我也是跑车的。',
    '南屏晚钟3层',
    '顶！',
    '老李 4层',
    '已收藏。',
    '楼主5层',
  ];

  test.each([
    ['behind the name', counted],
    ['before it', ['#2 轱辘一响', '看哭了。', '#3 南屏晚钟', '顶！', '#4 老李', '已收藏。', '#5', '谢谢。']],
  ])('go where a forum counts them in its own form, %s', (_, rows) => {
    const address = '各位乡亲：大家好！我也来一个。';
    const { lines, context } = stripText([title, ...body, ...rows, address]);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toContainEqual(['comment', address]);
  });

  test('stay where the poster goes on in the next posts', () => {
    const posts = body.slice(1).map((text, index) => [`楼主 老郑${index + 2}楼`, text.repeat(4)]);
    const { lines } = stripText([title, ...body, ...posts.flat()]);
    expect(lines).toEqual(expect.arrayContaining(posts.map(([, text]) => text)));
  });

  test('are no floors of a building', () => {
    const rows = ['3楼会议室 2019年4月2日 14:30', '二楼的灯坏了，请后勤看一看。'];
    expect(stripText([title, ...body.slice(0, 5), ...rows, ...body.slice(5)]).lines).toEqual(
      expect.arrayContaining(body.slice(5)),
    );
  });
});

describe('summaries', () => {
  const long = body.slice(1, 4).join('');

  test.each([
    [
      'with its label and buttons, behind the text',
      [],
      ['摘要:', '展开>>', '收起<<', `${long.slice(0, 120)}...`],
    ],
    ['cut with an ellipsis', [], [`${body[0]}${long.slice(0, 90)}……`]],
    ['with a button behind it', [], [`${title}，${body[0]}${long.slice(0, 90)}！查看全文`]],
    ['labelled on its own line', [`摘要：${long.slice(0, 80)}…`], []],
    ['unbroken before the text', [long.slice(0, 100)], []],
    [
      'without the spaces and in the other width',
      [],
      ['简介', `${long.slice(0, 100).replaceAll('，', ', ')}...`],
    ],
  ])('that repeat the text go: %s', (_, before, after) => {
    const { context, lines } = stripText([...before, title, ...body, ...after]);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toEqual([...before, ...after].map((text) => ['summary-repeat', text]));
  });

  const frames = [
    ['要点速读', '展开'],
    ['【编者摘要】', '收起'],
  ] as const;

  test.each(frames)(
    'in a frame of any words go from among the text, above it or below: %s',
    (label, button) => {
      const box = [label, `${(body[3] ?? '').slice(0, 80)}......`, button];
      for (const at of [3, 4, 7])
        expect(stripText([title, ...body.slice(0, at), ...box, ...body.slice(at)]).lines).toEqual(body);
    },
  );

  test('leave the heading above them where no button frames them', () => {
    const rows = [...body.slice(0, 3), '茶山不是靠山', `${(body[3] ?? '').slice(0, 80)}……`, ...body.slice(3)];
    expect(stripText([title, ...rows]).lines).toEqual(rows.toSpliced(4, 1));
  });

  test('a paragraph that trails off and repeats nothing stays', () => {
    const row = '说到这里，我想起那年冬天在青石村驻村时的情景，漫天大雪，老支书提着马灯走了十里山路……';
    expect(stripText([title, ...body, row]).lines).toEqual([...body, row]);
  });
});

describe('what shares its line with the text', () => {
  const [first = '', second = '', third = ''] = body;

  test.each([
    ['page-number', '第1页共2页', '第1页共2页'],
    ['page-number', '第 8 页 共 15 页', '第 8 页 共 15 页'],
    [
      'paywall',
      '(新秘网https://www.xinmi.com省略1038字,正式会员可完整阅读)',
      '(新秘网https://www.xinmi.com省略1038字,正式会员可完整阅读)',
    ],
    ['advertisement', '【更多公文素材，微信：abc wk01】', '【更多公文素材，微信：abc wk01】'],
    ['download', '（下载后可任意编辑）', '（下载后可任意编辑）'],
    ['watermark', '[标签:标题]', '[标签:标题]'],
  ])('%s: %s', (reason, chrome, removed) => {
    const middle = Math.floor(second.length / 2);
    const damaged = `${second.slice(0, middle)}${chrome}${second.slice(middle)}`;
    const { context, lines } = stripText([title, first, damaged, third, ...body.slice(3)]);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toEqual([[reason, removed]]);
  });

  test('a pager between two halves of a sentence', () => {
    const pager = '<<上一页12下一页>>  共2页';
    const rows = [first, second.slice(0, 30), pager, second.slice(30), ...body.slice(2)];
    const { context, lines } = stripText([title, ...rows]);
    expect(lines.join('')).toBe(body.join(''));
    expect(removalsOf(context)).toEqual([['prev-next', pager]]);
  });

  test('a site name at the ends of paragraphs', () => {
    const mark = '稿海汇，范文学习文库';
    const rows = body.map((row) => (row.length > 40 ? `${row}${mark}` : row));
    const { context, lines } = stripText([title, ...rows]);
    expect(lines).toEqual(body);
    expect(new Set(context.removed.map(({ reason, text }) => `${reason} ${text}`))).toEqual(
      new Set([`watermark ${mark}`]),
    );
  });

  test('a site name on its own line between paragraphs', () => {
    const rows = body.flatMap((row, index) => (index % 3 === 1 ? [row, '公文海，办公文档之家'] : [row]));
    expect(stripText([title, ...rows]).lines).toEqual(body);
  });

  test('a converter’s words in front of a title', () => {
    const rows = [`第一篇：${title}`, `精品文档 ${title}`, ...body];
    const { context, lines } = stripText([`${title}（两篇）`, ...rows]);
    expect(lines).toEqual([`第一篇：${title}`, title, ...body]);
    expect(removalsOf(context)).toContainEqual(['download', '精品文档']);
  });
});

describe('page numbers', () => {
  test.each([['第3页'], ['- 3 -'], ['— 3 —'], ['3/12'], ['第 3 页 共 12 页'], ['Page 3 of 12']])(
    'on a line between two lines of text: %s',
    (line) => {
      const rows = [...body.slice(0, 4), line, ...body.slice(4)];
      expect(stripText([title, ...rows]).lines).toEqual(body);
    },
  );

  test('bare figures that count up', () => {
    const rows = [...body.slice(0, 3), '1', ...body.slice(3, 6), '2', ...body.slice(6), '3'];
    const { context, lines } = stripText([title, ...rows]);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toEqual([
      ['page-number', '1'],
      ['page-number', '2'],
      ['page-number', '3'],
    ]);
  });

  test('a lone figure in the text stays', () => {
    const rows = [...body.slice(0, 3), '36', ...body.slice(3)];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });
});

describe('what the markup says', () => {
  test('all outside the container goes, with its reason or as outside', () => {
    const rows = [
      { text: '在全县三农工作会议上的讲话', zone: 'outside', hint: 'related' } as const,
      { text: '青石镇景色', zone: 'outside' } as const,
      title,
      ...body,
    ];
    const { context, lines } = stripPage(pageOf(rows, { headline: title }));
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toEqual([
      ['related', '在全县三农工作会议上的讲话'],
      ['outside', '青石镇景色'],
    ]);
  });

  test('a short line in the text that its class calls an advertisement goes', () => {
    const rows = [
      title,
      ...body.slice(0, 4),
      { text: '青石茶叶，送礼佳品', hint: 'advertisement' as const },
      ...body.slice(4),
    ];
    expect(stripPage(pageOf(rows)).lines).toEqual(body);
  });

  test('a class that would take the text away is not believed', () => {
    const rows = [title, ...body.map((text) => ({ text, hint: 'share' as const }))];
    expect(stripPage(pageOf(rows)).lines).toEqual(body);
  });
});
