import { describe, expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { readText } from '../../../utils/read/text.ts';
import { body, removalsOf, stripText, title } from './support.ts';

describe('names a host signs its paragraphs with', () => {
  const signature = '青山稿 www.qingshangao.com';

  test('go from lines, paragraphs and headings, with the address and with a slogan', () => {
    const rows = body.map((row, index) => row + ['', `${signature}`, ' 青山稿，范文学习之家', ''][index % 4]);
    const { context, lines } = stripText([title, ...rows, signature]);
    expect(lines.slice(0, 3)).toEqual(body.slice(0, 3));
    expect(lines).not.toContainEqual(expect.stringContaining('青山稿'));
    expect(removalsOf(context)).toContainEqual(['watermark', signature]);
  });

  test('an address that hearers are told to visit stays', () => {
    const row = '办事指南已经公布。请登录 www.qingshan.gov.cn';
    expect(stripText([title, ...body.slice(0, 4), row, row, ...body.slice(4)]).lines).toContain(row);
  });
});

test('a slogan behind a paragraph does not make the paragraph a notice', () => {
  const row = '对落实不力、造成损失的，要严肃追究责任。 青山文库，范文学习平台';
  const { lines } = stripText([title, ...body.slice(0, 5), row, ...body.slice(5)]);
  expect(lines.some((line) => line.startsWith('对落实不力'))).toBe(true);
});

describe('a page with the label above a file’s text', () => {
  const rows = [
    '• 上传时间：2022-07-22',
    '1. 本站试题类文档的答案以预览为准，请谨慎下单，一旦售出，不予退换。',
    '配套讲稿：',
    '双击图标可以打开文件，其中的图片只作整体效果展示，不可另作他用。',
    '关 键 词：',
    '全县 乡村 振兴 现场 推进会 讲话',
    '资源描述：',
  ];

  test('loses the notes above it, and the numbers of the pages below it', () => {
    const manuscript = clean(
      readText(
        [title, ...rows, `1、${title}${body.slice(0, 4).join('')}`, `2、${body.slice(4).join('')}`].join(
          '\n',
        ),
      ),
    );
    expect(manuscript.title).toBe(title);
    expect(manuscript.meta.date).toBe('2022-07-22');
    expect(manuscript.parts[0]?.salutation).toBe('同志们：');
    const text = manuscript.parts[0]?.blocks.map((block) => block.text).join('') ?? '';
    expect(text).toBe(body.slice(1).join(''));
    expect(manuscript.removed.map((removal) => removal.text)).toEqual(expect.arrayContaining(rows));
  });

  test.each([
    ['', body],
    [' that greets nobody', body.slice(1)],
  ])('keeps a text%s that is shown above it', (_, text) => {
    const { lines } = stripText([
      title,
      ...text,
      '资源描述：',
      '《在推进会上的讲话.docx》由会员分享，可在线阅读。',
    ]);
    expect(lines).toEqual(text);
  });
});

describe('a press office’s page', () => {
  const guests =
    '尊敬的陳部長（中央人民政府駐香港特別行政區聯絡辦公室港島工作部部長）、林主席（南區各界發展基金主席暨各界聯會理事長）、各位立法會議員、各位嘉賓、各位朋友：';
  const rows = [
    '跳至主要內容',
    '政務司司長出席迎國慶典禮致辭全文',
    '*********************************',
    '以下是政務司司長今日（九月二日）在迎國慶典禮的致辭：',
    guests,
    '大家好！很高興和大家一起慶祝國慶。今年的典禮別具意義，我感謝主辦機構的努力，也感謝各位的支持。',
    '香港有國家的支持，前景一片光明。讓我們同心同德，再創新高。多謝大家！',
    '完',
    '2018年9月2日（星期日）',
    '香港時間17時30分',
  ];

  test('gives the title, the guests as salutation, the day', () => {
    const manuscript = clean(readText(rows.join('\n')));
    expect(manuscript).toMatchObject({ kind: 'speech', title: rows[1], meta: { date: '2018年9月2日' } });
    expect(manuscript.parts[0]?.salutation).toBe(guests);
    expect(manuscript.parts[0]?.blocks.map((block) => block.text)).toEqual(rows.slice(5, 7));
  });

  test('knows guests who are named at once, brackets in brackets', () => {
    const graduates = '林會長、各位貴賓、各位老師，以及今天最重要的主角——兩百零三位畢業生：';
    const wrapped = clean(readText([...rows.slice(0, 4), graduates, ...rows.slice(5)].join('\n')));
    expect(wrapped.parts[0]?.salutation).toBe(graduates);
    const named =
      '沈主席（區議會主席、李議員（區議會管理委員會主席））、梁署長（建築署署長）、各位嘉賓、各位朋友：';
    const manuscript = clean(readText([...rows.slice(0, 4), named, ...rows.slice(5)].join('\n')));
    expect(manuscript.parts[0]?.salutation).toBe(named);
    expect(manuscript.parts[0]?.blocks).toHaveLength(2);
  });
});

test('pinyin and signs of radicals hide neither the title nor the chrome', () => {
  const page = [
    '當(dāng)前位置：首頁 > 講(jiǎng)話(huà)稿',
    '在全縣(xiàn)工(gōng)作會(huì)議(yì)上的講(jiǎng)話(huà)',
    '同志們：',
    '今天召開會(huì)議，總結(jié)工作，部署任務(wù)，希望大家認(rèn)真落實(shí)，把各項(xiàng)工作做好。',
    '下⼀篇：開學(xué)典禮致辭',
  ];
  const manuscript = clean(readText(page.join('\n')));
  expect(manuscript.title).toBe('在全縣工作會議上的講話');
  expect(manuscript.parts[0]?.salutation).toBe('同志們：');
  expect(manuscript.removed).toEqual([
    { text: '當前位置：首頁 > 講話稿', reason: 'breadcrumb' },
    { text: '下一篇：開學典禮致辭', reason: 'prev-next' },
  ]);
});

test('numbered titles under a heading behind the text are a list', () => {
  const rows = ['【发言稿】相关文章：', '1.领导发言稿范文', '2.年会领导发言稿'];
  const { context, lines } = stripText([title, ...body, ...rows]);
  expect(lines).toEqual(body);
  expect(removalsOf(context)).toEqual(rows.map((row) => ['related', row]));
});

test('the title without its first word is a copy of it', () => {
  const { context, lines } = stripText([title, title.slice(1), ...body]);
  expect(lines).toEqual(body);
  expect(removalsOf(context)).toEqual([['title-echo', title.slice(1)]]);
});

describe('what stands around a preview', () => {
  test('leaked markup hides no title', () => {
    const css = 'l> [标签:标题] @page { size: 8.27in 11.69in } p { color: #000000 } ';
    const { context, lines } = stripText([title, `${css}${title} ${body.join('')}`]);
    expect(context.title).toBe(title);
    expect(lines).toEqual([body.join('')]);
  });

  test('a path that ends with the column does not name the document', () => {
    const rows = ['当前位置：文秘家园 >> 文秘范文 >> 党委党建', '党委党建', '书记的一堂课，你听过吗（火爆）'];
    const { context, lines } = stripText([...rows, ...body]);
    expect(context.title).toBe(rows[2]);
    expect(lines).toEqual(body);
  });

  test('the site’s name below the title, the arrow of a link', () => {
    const { context, lines } = stripText([title, '青山范文网', ...body, '请先登录', '>', '相关推荐']);
    expect(lines).toEqual(body);
    expect(
      removalsOf(context)
        .map(([, text]) => text)
        .sort(),
    ).toEqual(['青山范文网', '请先登录', '>', '相关推荐'].sort());
  });

  test('an ellipsis between the pieces of a host’s script stays', () => {
    const rows = [
      '男：尊敬的各位来宾',
      '女：亲爱的朋友们',
      '合：大家好！',
      '女：请王书记讲话。',
      '……',
      '合：再见！',
    ];
    expect(stripText(['文艺汇演主持词', ...rows]).lines).toEqual(rows);
  });
});

test('a site that praises itself inside a sentence', () => {
  const row = '我没有背景，只有，最全面的范文参考写作网站一颗为大家服务的心。';
  const { context, lines } = stripText([title, ...body.slice(0, 4), row, ...body.slice(4)]);
  expect(lines).toContain('我没有背景，只有，一颗为大家服务的心。');
  expect(removalsOf(context)).toEqual([['watermark', '最全面的范文参考写作网站']]);
});
