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

  test('a mark strewn through the text tells nothing of its end', () => {
    const mark = '更多好文尽在文海拾贝';
    const end = ['青石镇党政办', mark, '二〇二三年三月五日'];
    const rows = [title, ...body.slice(0, 4), mark, ...body.slice(4), mark, ...end, '没看够？这里还有十几份'];
    expect(stripText(rows).lines).toEqual([...body, '青石镇党政办', '二〇二三年三月五日']);
  });

  test('an office and a name below the title stay', () => {
    const lead = '这份稿子是一位老乡翻箱倒柜找出来的，各位将就着看。';
    const rows = ['文联副主席 骆云樵', ...body];
    expect(stripText([title, lead, ...rows]).lines).toEqual(rows);
  });

  test('a bare name above the date stays, a button there does not', () => {
    const lead = '这份稿子是一位老乡翻箱倒柜找出来的，各位将就着看。';
    const signed = ['骆云樵', '（2023年6月12日）'];
    expect(stripText([title, lead, ...signed, ...body]).lines).toEqual([...signed, ...body]);
    expect(stripText([title, lead, '点击收藏', '县长　骆云樵', ...body]).lines).toEqual([
      '县长　骆云樵',
      ...body,
    ]);
  });

  test('the last row of a preview that is wrapped stays, the words of the host below it go', () => {
    const rows = [
      '守堤的规矩写得很明白，对来问水情的乡亲不许不理、不许不答、',
      '不许推，谁要是把心思用在......',
    ];
    expect(stripText([title, ...body, ...rows, '免费部分到此为止，剩下的买了再看']).lines).toEqual([
      ...body,
      ...rows,
    ]);
  });

  test('what a host cuts short below the last sentence goes', () => {
    expect(stripText([title, ...body, '试读到此，想知道后面的......', '点击购买']).lines).toEqual(body);
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

describe('who speaks and how the speech ends stays', () => {
  test.each(['新郎父亲 骆云樵', '获奖代表 青石日报社 骆云樵', '青石小学　语文组　骆老师', '二车间 骆云樵'])(
    'below the title: %s',
    (row) => {
      const lead = '这份稿子是一位老乡翻箱倒柜找出来的，各位将就着看。';
      expect(stripText([title, lead, row, ...body]).lines).toEqual([row, ...body]);
      expect(stripText([title, '相关标签', '乡村振兴', row, ...body]).lines).toEqual([row, ...body]);
    },
  );

  test.each(['我就讲这些，大家都回去歇着吧。', '我的发言完了，欢迎各位批评。', '谢谢大家，晚安！'])(
    'as the last words: %s',
    (row) => {
      expect(stripText([title, ...body, row, '微信扫码分享', '没看够？这里还有十几份']).lines).toEqual([
        ...body,
        row,
      ]);
    },
  );
});

describe('where a story ends', () => {
  const story = [
    '散会的铃响了，没有一个人起身。',
    '“都坐下。”老韩把帽子往桌上一扣，“今天把话说透。”',
    '小梁往前挪了挪凳子，说：“那我先来，说错了您别恼。”',
    '“你说。”',
    '窗外的雨大起来，院里的自行车倒了一排，谁也没有去扶。',
  ];
  const end = [
    '“先把桌子钉牢了，再来跟我谈价钱。”老韩慢慢地说，“你看怎么样？”',
    '小梁笑了：“韩厂长，您点的这把火，得有柴才烧得旺啊。”',
  ];

  test('what is said there stays', () => {
    const rows = [...story, ...end];
    expect(stripText(['第九章　分红', ...rows]).lines.slice(1)).toEqual(rows);
  });

  test('the host’s word on the next page goes', () => {
    const rows = [...story, ...end, '这一回没完，后半截在隔壁那一页。（1/3）'];
    expect(stripText(['第九章　分红', ...rows]).lines.slice(1)).toEqual([...story, ...end]);
  });
});

describe('behind a speaker’s last words', () => {
  test.each([
    '罗伯伯，您的地，我们接着替您种。',
    '孙师傅，灯给您留着，您慢慢走。',
    '兰老师，这一课您没有白教。',
  ])('who calls somebody by name stays: %s', (line) => {
    const rows = [...body, line, '走好！'];
    expect(stripText([title, ...rows, '【放大】【打印】【关窗】']).lines).toEqual(rows);
  });

  test.each(['亲，您看完了顺手点个赞。', '书友，您还没有收藏本页呢。'])(
    'who speaks to the reader goes: %s',
    (line) => {
      expect(stripText([title, ...body, '谢谢大家！', line]).lines).toEqual([...body, '谢谢大家！']);
    },
  );
});

describe('a clause without an end behind the last sentence of a paragraph', () => {
  const glue = (words: string) => body.map((row) => row.replace(/有钱办事。$/, `有钱办事。${words}`));

  test.each([
    '稿件编号XK20317，出了本站请改名再存',
    '看到这里夜深了，给小铺添点柴可按页尾的小手',
    '本文序号 55102，存好了再走',
  ])('goes where it is surely the host’s: %s', (words) => {
    expect(stripText([title, ...glue(words)]).lines).toEqual(body);
  });

  test.each(['这件事县里已经发了文件', '合同编号A20317的那批树苗由县林业局验收', '请各镇回去以后抓紧落实'])(
    'stays where it may be the speaker’s: %s',
    (words) => {
      expect(stripText([title, ...glue(words)]).lines).toEqual(glue(words));
    },
  );
});
