import { describe, expect, test } from 'vitest';
import { body, pageOf, stripPage, title } from './support.ts';

const documentTitle = `${title}_青山文稿屋`;

function strip(rows: readonly string[]) {
  const { context, lines } = stripPage(pageOf([title, ...rows], { documentTitle }));
  return { lines, removed: context.removed.map(({ text, reason }) => [reason, text]) };
}

describe("the site's own name", () => {
  test('in brackets within a sentence goes, and the sentence stays whole', () => {
    const [first = '', second = '', ...rest] = body;
    const at = second.indexOf('，') + 1;
    const { lines, removed } = strip([
      first,
      `${second.slice(0, at)}（摘自青山文稿屋）${second.slice(at)}`,
      ...rest,
    ]);
    expect(lines).toEqual(body);
    expect(removed).toEqual([['watermark', '（摘自青山文稿屋）']]);
  });

  test('on a line of its own goes, once is enough', () => {
    const { lines, removed } = strip([...body.slice(0, 3), '青山文稿屋整理', ...body.slice(3)]);
    expect(lines).toEqual(body);
    expect(removed).toEqual([['watermark', '青山文稿屋整理']]);
  });

  test('other words in brackets stay', () => {
    const rows = [
      ...body,
      '以上数据（来自各镇上报）已经核实，请大家（特别是新任职的同志）记住。',
      '各镇于9月6日（星期五）18:00前报名，地点在县委党校（交流中心），联系电话（工作时间）见附件。',
    ];
    expect(strip(rows).lines).toEqual(rows);
  });
});

describe("the name of the site's column", () => {
  const spoken = [
    '同志们：',
    '今天集中研究两件事（防汛备汛、森林防火），下面我就防汛备汛讲几点意见，请大家认真听、认真记。',
    '一、防汛备汛要早部署',
    '去年汛期来得早、退得晚，沿河三个村进了水，教训就在眼前，各村要提前备好沙袋。',
    '二、防汛备汛要严值守',
    '汛期实行领导带班和二十四小时值班，谁脱岗、谁误事，就追究谁的责任。',
  ];
  const outside = (text: string) => ({ text, zone: 'outside' as const });

  test.each([
    ['between the title and the site', '_防汛备汛_柳河网', []],
    ['last, where the path leads through it', '_防汛备汛', [outside('首页 > 防汛备汛 > 正文')]],
    ['last, where nothing names it', ' - 防汛备汛', []],
  ])('is no mark of the site: %s', (_, end, around) => {
    const page = pageOf([...around, title, ...spoken], { documentTitle: `${title}${end}` });
    expect(stripPage(page).lines).toEqual(spoken);
  });

  test('is one where the site calls itself so, whatever its name', () => {
    const page = pageOf([title, ...body, '槐树底下', outside('© 2020 槐树底下')], {
      documentTitle: `${title} - 槐树底下`,
    });
    expect(stripPage(page).lines).toEqual(body);
  });
});

describe("the site's name in a heading", () => {
  const put = (heading: string) => strip([...body.slice(0, 2), heading, ...body.slice(3)]);

  test.each([
    ['behind a space', ' 青山文稿屋', '青山文稿屋'],
    ['behind a dash', ' - 青山文稿屋', '- 青山文稿屋'],
    ['in brackets', '（青山文稿屋）', '（青山文稿屋）'],
  ])('goes alone: %s', (_, end, mark) => {
    expect(put(`${body[2]}${end}`)).toEqual({ lines: body, removed: [['watermark', mark]] });
  });

  test('goes where other lines end with it too', () => {
    const marked = body.map((row, index) => (index % 2 === 0 && index > 1 ? `${row}青山文稿屋` : row));
    expect(strip(marked).lines).toEqual(body);
  });

  test.each(['一、把青山文稿屋办好用好', '一、办好青山文稿屋', '青山文稿屋董事长　高望舒'])(
    'stays where it is told of: %s',
    (heading) => {
      expect(put(heading).lines).toContain(heading);
    },
  );
});

describe('leads', () => {
  test('a sentence that names the title before the address', () => {
    const lead = `写稿无从下手？这里有一篇《${title}》，希望给您启发。`;
    expect(strip([lead, ...body])).toEqual({ lines: body, removed: [['disclaimer', lead]] });
  });
});

describe('offers', () => {
  test('a line that calls and offers goes, wherever it stands', () => {
    const offer = '资深写手在线接单，当天交稿，速联系QQ 12345678';
    expect(strip([...body.slice(0, 4), offer, ...body.slice(4)])).toEqual({
      lines: body,
      removed: [['advertisement', offer]],
    });
  });

  test('a speaker who calls on his hearers stays', () => {
    const row = '同志们要马上行动，免费为群众发放树苗。';
    expect(strip([...body.slice(0, 4), row, ...body.slice(4)]).lines).toContain(row);
  });
});

describe('what a host puts between brackets into a paragraph', () => {
  const text = '各镇党委书记要当好一线总指挥，县直部门要主动服务。';
  const paper = '关于举办茶叶加工培训班的通知';
  const within = (rows: readonly string[], heading = title) => stripPage(pageOf([heading, ...rows])).lines;

  test.each([
    '〖小站贴心话：字太小可以按键盘放大〗',
    '〈阿蓝广播：戳右上角的铃铛，下回更新叫你〉',
    '〔包月会员可看名师讲评 6 段〕',
    '【注册用户还能下载排版好的原稿】',
    '（場次有限，請洽民政課）',
    '[稿林网]',
    '【打印本稿】',
    '（志願服務可登記，詳洽秘書室林小姐）',
  ])('goes: %s', (note) => {
    expect(within([...body.slice(0, 5), text + note, ...body.slice(5)])).toEqual([
      ...body.slice(0, 5),
      text,
      ...body.slice(5),
    ]);
  });

  test.each([
    '这位母亲给[阿芳]和[小志]写了一封信，给[公司名]也写了一封。',
    '晚会上大家合唱了〈望春风〉和〈茉莉花：水乡〉，唱得比去年还要整齐。',
    '这项补贴（用户可凭身份证领取）已经发到了各村，请大家转告邻里。',
    '本条例〔会员大会二〇一九年通过〕自公布之日起施行，各单位遵照执行。',
    '报名的事（详见附件）由秘书室负责，请洽谈的客商先登记再进场。',
    '交水费很方便：打开【微信】，选择【城市服务】，再勾选【已阅读以上条款】，填好【留言内容】就行。',
    '大家回去拨打[便民热线]，在手机上点击[全部下载文档]，就能看到账单。',
  ])('stays where it is the document’s: %s', (row) => {
    expect(within([...body.slice(0, 5), row, ...body.slice(5)])).toEqual([
      ...body.slice(0, 5),
      row,
      ...body.slice(5),
    ]);
  });

  test('stays where a paper sends its own readers on', () => {
    const rows = [
      '各镇：',
      '培训班定于五月十日开班，每镇选派三人参加，费用由县里承担。（名额有限，详洽办公室）',
    ];
    expect(within(rows, paper)).toEqual(rows);
  });
});

describe('a serial number between two marks of a kind', () => {
  test.each(['#xw20190412c-7#', '~gj77b03e21~', '$a1b2-c3d4$'])('goes between sentences: %s', (number) => {
    const rows = body.map((row) => row.replace('很受启发。', `很受启发。${number}`));
    expect(stripPage(pageOf([title, ...rows])).lines).toEqual(body);
  });

  test.each(['我们发起的#青石2023#话题', '大家都记得#qingshi2023#这个话题', '编号为#A1-B2#的井盖已经修好'])(
    'stays where a speaker says it: %s',
    (words) => {
      const rows = [
        ...body.slice(0, 4),
        `${words}，三天就有两万人参加，这是我们没有想到的。`,
        ...body.slice(4),
      ];
      expect(stripPage(pageOf([title, ...rows])).lines).toEqual(rows);
    },
  );
});
