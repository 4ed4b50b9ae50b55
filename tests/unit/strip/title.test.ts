import { describe, expect, test } from 'vitest';
import { body, pageOf, removalsOf, stripPage, stripText, title } from './support.ts';

describe('the kept title', () => {
  test('is the first short line where nothing else names one', () => {
    const { context, lines } = stripText([title, ...body]);
    expect(context.title).toBe(title);
    expect(lines).toEqual(body);
    expect(context.removed).toEqual([]);
  });

  test('is the line that the breadcrumb, the footer and the window agree on, not the first one', () => {
    const rows = ['青山文稿', title, ...body, `本文标题：${title}`];
    expect(stripText(rows).context.title).toBe(title);
    const page = pageOf(['乡镇讲话', title, ...body], { documentTitle: `${title}_公文网` });
    expect(stripPage(page).context.title).toBe(title);
  });

  test.each([
    '青石镇党委书记　周立本',
    '青石镇党委副书记　周 立',
    '青石市政府副秘书长　周立本',
    '青政办发〔2023〕18号',
    '青政办發（2023）18號',
    '二〇二三年六月十二日',
    '20××年×月××日',
    '（20XX年6月XX日）',
  ])('is no speaker, number or date above the text: %s', (row) => {
    const named = { text: '周立本同志表态发言稿', zone: 'outside', element: 'h2' } as const;
    const { context, lines } = stripPage(pageOf([named, row, ...body]));
    expect(context.title).toBe(named.text);
    expect(lines).toEqual([row, ...body]);
  });

  test('is no day of a blog, with the day of the week', () => {
    const { context, lines } = stripText(['2019年6月10日 星期一', ...body]);
    expect(context.title).toBe('');
    expect(lines).toEqual(body);
  });

  test.each([
    [`docx${title}`, 'docx'],
    [`PDF ${title}`, 'PDF'],
    [`山泉文秘—天天更新www.shanquan.cn${title}`, '山泉文秘—天天更新www.shanquan.cn'],
    [`${title}（只有中文）（附圖）`, '（只有中文）（附圖）'],
    [`${title}(附图/短片)`, '(附图/短片)'],
  ])('is without what a host sets beside it: %s', (row, beside) => {
    const { context, lines } = stripPage(pageOf([{ text: row, element: 'h1' }, ...body], { headline: row }));
    expect(context.title).toBe(title);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toEqual([['title-echo', beside]]);
  });

  test.each([`青石市政府新闻处-市政新闻-${title}`, `${title} @ 茶乡笔记 :: 青石部落`])(
    'is the piece of the window’s title that the page prints: %s',
    (documentTitle) => {
      const banner = { text: '青石市政府新闻处', zone: 'outside', element: 'h1' } as const;
      const { context, lines } = stripPage(
        pageOf([banner, { text: title, zone: 'outside' }, ...body], { documentTitle }),
      );
      expect(context.title).toBe(title);
      expect(lines).toEqual(body);
    },
  );

  test.each([
    ['好笔先生', `${title}_领导讲话_好笔先生`],
    ['松岭小屋', `${title} - 松岭小屋`],
  ])('is no site’s own headline, which ends the window’s title: %s', (site, documentTitle) => {
    const banner = { text: site, zone: 'outside', element: 'h1' } as const;
    const printed = { text: title, zone: 'outside', element: 'h2' } as const;
    const foot = { text: `Copyright © 2010-2023 ${site} 版权所有`, zone: 'outside' } as const;
    const rest = { documentTitle, headline: site };
    expect(stripPage(pageOf([banner, printed, ...body, foot], rest)).context.title).toBe(title);
  });

  test('is the headline that the window’s title repeats where nothing else names the document', () => {
    const name = '松岭村的灯';
    const banner = { text: name, zone: 'outside', element: 'h1' } as const;
    const foot = { text: `版权所有 ${name}`, zone: 'outside' } as const;
    const rest = { documentTitle: `${name}_${name}`, headline: name };
    expect(stripPage(pageOf([banner, ...body, foot], rest)).context.title).toBe(name);
  });

  test('keeps words and brackets of its own at its ends', () => {
    for (const row of ['PPT制作技能竞赛上的讲话', `${title}（摘要）`, 'Excel应用培训班开班致辞'])
      expect(stripPage(pageOf([{ text: row, element: 'h1' }, ...body])).context.title).toBe(row);
  });

  test('is the heading that the document prints above its date and speaker, not the host’s words for it', () => {
    const hosts = '县长在2023年全县乡村振兴现场推进会上的讲话';
    const signed = ['（2023年6月12日）', '县长　周立本'];
    const rest = { documentTitle: `${hosts}.doc - 青山文库`, headline: `${hosts}.doc` };
    const { context, lines } = stripPage(pageOf([`${hosts}.doc`, title, ...signed, ...body], rest));
    expect(context.title).toBe(title);
    expect(lines).toEqual([...signed, ...body]);
    expect(removalsOf(context)).toEqual([['title-echo', `${hosts}.doc`]]);
    // Nor is it the title of a collection whose first piece it heads.
    const many = `${hosts}范文（精选3篇）`;
    expect(stripPage(pageOf([many, title, ...signed, ...body], { headline: many })).context.title).toBe(many);
    // Without date and speaker it may be the host's own label of a section.
    expect(stripPage(pageOf([`${hosts}.doc`, title, ...body], rest)).context.title).toBe(hosts);
  });

  describe.each([
    '刚刚，我县召开乡村振兴现场推进会！县长讲话全文来了',
    '我縣隆重舉行鄉村振興現場推進會',
    '[社区动态] 乡村振兴推进会开了，附县长讲话',
    '求一份乡村振兴推进会上的讲话，急！',
    '谁有推进会的稿子？求一篇',
  ])('is the document’s own heading, not a headline of news, nor who asks for it: %s', (headline) => {
    const named = { text: headline, zone: 'outside', element: 'h1' } as const;
    const rest = { documentTitle: `${headline}-青石在线`, headline };

    test.each([
      ['speaker and date', ['周立本', '（2023年6月12日）']],
      ['nothing', []],
    ])('with %s between it and the address', (_, signed) => {
      const own = `把茶种到云里去——${title}`;
      const news = '青石镇今天一早就下了雨，山上的路全是泥，来的人还是站满了茶场的坝子。';
      const { context, lines } = stripPage(pageOf([named, news, own, ...signed, ...body], rest));
      expect(context.title).toBe(own);
      expect(lines.slice(-signed.length - body.length)).toEqual([...signed, ...body]);
      expect(removalsOf(context)).toContainEqual(['title-echo', headline]);
    });

    test('but the headline where no heading stands above the address', () => {
      const { context, lines } = stripPage(pageOf([named, '县长　周立本', ...body], rest));
      expect(headline).toContain(context.title);
      expect(context.title).not.toBe('');
      expect(lines).toEqual(['县长　周立本', ...body]);
    });
  });

  test.each(['【茶乡人物】', '[返乡日]'])(
    'is without the column that others have before theirs: %s',
    (column) => {
      const named = `${column}周立本：把茶种到云里去`;
      const rest = { headline: named, documentTitle: `${named}-青石在线` };
      const other = (text: string) => ({ text, zone: 'outside' as const });
      const titleWith = (...rows: { text: string; zone: 'outside' }[]) =>
        stripPage(pageOf([named, ...body, ...rows], rest)).context.title;
      expect(titleWith(other(`上一条：${column}田小禾：回家`))).toBe('周立本：把茶种到云里去');
      expect(titleWith(other(`本文链接：${named}`))).toBe(named);
      expect(titleWith(other('上一条：田小禾：回家'))).toBe(named);
    },
  );

  test('is the heading above a host’s first words, too', () => {
    const asks = '求一份茶场年会主持词，要两个人的，急';
    const rest = { headline: asks, documentTitle: `${asks}_爱问` };
    const script = ['茶场年会开场白及串词', '男：尊敬的各位来宾，', '女：亲爱的乡亲们，', ...body.slice(1)];
    const { context, lines } = stripPage(
      pageOf([{ text: asks, element: 'h1' }, '给你写了一份', ...script], rest),
    );
    expect([context.title, ...lines]).toEqual(script);
  });

  describe.each([
    '青石茶场中层岗位竞聘申报表',
    '山谷新館 鎮長：把最亮的窗留給孩子',
    '[求助] 跪求推进会上的讲话，明天就要用，急',
  ])('is the row right above the address where the host’s is no speech’s: %s', (headline) => {
    const named = { text: headline, zone: 'outside', element: 'h1' } as const;
    const rest = { documentTitle: `${headline} - 青石协同办公`, headline };

    test('and what stands above that row is the host’s', () => {
      const beside = ['聯絡人：駱科長 03-8812345 分機12', '鎮長與孩子一起剪綵', '填写要求：一千字以内。'];
      const own = { text: title, emphasis: true };
      const { context, lines } = stripPage(pageOf([named, ...beside, own, ...body], rest));
      expect(context.title).toBe(title);
      expect(lines).toEqual(body);
    });

    test('above a greeting without an address, and with its own 全文', () => {
      const greeting = '議長、各位里長伯，還有一早來排隊的爸爸媽媽，大家早安！今天是一個等了十年的日子。';
      const own = `出席新館開幕典禮 ${title}全文`;
      const { context, lines } = stripPage(pageOf([named, own, greeting, ...body.slice(1)], rest));
      expect(context.title).toBe(own);
      expect(lines).toEqual([greeting, ...body.slice(1)]);
    });

    test('and not one of several rows that head speeches', () => {
      const second = ['在青石镇春茶开采仪式上的致辞', ...body.slice(0, 3)];
      const { context } = stripPage(pageOf([named, title, ...body, ...second], rest));
      expect(context.title).not.toBe(title);
    });

    test('nor a row below a text of its own', () => {
      const text = [
        '清明刚过，茶山上的雾还没有散尽，采茶的人已经背着竹篓进了园子，一行一行地往坡顶上走，远远看去像是绿毯上绣的花。',
        '老茶树是五十年前种下的，那时候山上没有路，树苗全靠人背上来，背一趟要走大半天，种活一棵要浇整整一个夏天的水。',
        '如今公路修到了园子口，茶叶当天采、当天炒、当天就能装车出山，可是最老的那几十棵树，大家还是愿意一步一步走上去看。',
        '山里人说，树认得人，人也认得树，谁家的手采过哪一枝，春天一到，茶芽就往谁家的方向长，这话传了几代，没有人不信。',
      ];
      const { context, lines } = stripPage(pageOf([named, ...text, title, ...body], rest));
      expect(context.title).not.toBe(title);
      expect(lines).toEqual(expect.arrayContaining(text.slice(1)));
    });
  });

  test.each([
    ['就职演说', '在春茶开采仪式上的致辞'],
    ['青石茶场中层岗位竞聘申报表', '延伸阅读：《国旗下的讲话》《青石镇班主任述职报告》'],
  ])('is the host’s %s above %s', (name, row) => {
    const rows = [{ text: name, element: 'h1', zone: 'outside' } as const, row, ...body];
    const { context } = stripPage(pageOf(rows, { documentTitle: name, headline: name }));
    expect(context.title).toBe(name);
  });

  test('is the row above it where that is the host’s title: the row tells what it is', () => {
    const name = '把青春种在青石镇的山坡上';
    const rows = [{ text: name, element: 'h1' }, '全镇青年干部代表演讲稿', ...body];
    const { context } = stripPage(pageOf(rows, { documentTitle: name, headline: name }));
    expect(context.title).toBe(name);
  });

  test('is the host’s where a heading in the text says something else and the host’s is no headline', () => {
    const hosts = '在全市春茶开采仪式上的致辞';
    const { context } = stripPage(
      pageOf([{ text: hosts, element: 'h1' }, `${title}（节选）`, ...body], {
        documentTitle: hosts,
        headline: hosts,
      }),
    );
    expect(context.title).toBe(hosts);
  });

  test.each([
    ['【晚宴致詞】', '為山上的孩子留一盞燈'],
    ['[原创]', '写在八一前夜的几句心里话'],
    ['校长致辞丨', '带上你的那把锄头去远方'],
    ['讲话全文｜', '写在春茶开园的那一天'],
    ['（原创）', '写在春茶开园的那一天'],
  ])('stands without its column, whatever it ends in: %s', (column, name) => {
    const { context } = stripPage(
      pageOf([{ text: `${column}${name}`, element: 'h1' }, ...body], { headline: `${column}${name}` }),
    );
    expect(context.title).toBe(name);
    expect(removalsOf(context)).toEqual([['title-echo', column]]);
  });

  test.each([
    ['', `【全文】`],
    ['', '[复制链接]'],
    ['', '-id73420916.docx'],
    ['', '-20230506-03712'],
    ['', '_202305061'],
    ['73420916', '.docx'],
  ])('stands without what a host sets around it: %s…%s', (before, after) => {
    const printed = `${before}${title}${after}`;
    expect(stripText([printed, ...body]).context.title).toBe(title);
  });

  test.each([
    '【廉洁】是最好的家风',
    '护士节座谈会发言稿【三篇】',
    '在表彰会上的讲话【2021】',
    '国旗下讲话：学会说一声谢谢',
    '致辞｜新春',
  ])('keeps words of its own: %s', (name) => {
    const { context } = stripPage(pageOf([{ text: name, element: 'h1' }, ...body], { headline: name }));
    expect(context.title).toBe(name);
  });

  test('stands below what an old page lists in one table with it', () => {
    const notices = ['1. 青石镇春耕用种公告', '2. 山塘养护须知', '3. 镇区停水安排'];
    const rows = [{ text: '点击排行', emphasis: true }, ...notices, { text: title, emphasis: true }];
    const { context, lines } = stripPage(pageOf([...rows, ...body], { documentTitle: `${title}-青石网` }));
    expect(context.title).toBe(title);
    expect(lines.slice(-body.length)).toEqual(body);
  });

  test('has no row of a banner', () => {
    const banner = (text: string) => ({ text, zone: 'outside', hint: 'advertisement' }) as const;
    const rows = [banner('关于青桦'), banner('ABOUT US'), { text: '董事长致辞', emphasis: true }];
    const { context } = stripPage(pageOf([...rows, ...body], { documentTitle: '董事长致辞-青桦集团' }));
    expect(context.title).toBe('董事长致辞');
  });

  test.each([
    ['a file', '村支书述职讲话稿'],
    ['a thread', '[晒稿] 昨天刚讲完，全文放上来'],
  ])('is the heading above its own second half, whatever %s is called', (_, hosts) => {
    const rows = ['把春天种进青石镇', '——在全县乡村振兴推进会上的讲话', '镇党委书记　骆小樵', ...body];
    const { context, lines } = stripPage(
      pageOf([{ text: hosts, element: 'h1' }, ...rows], { documentTitle: hosts, headline: hosts }),
    );
    expect(context.title).toBe('把春天种进青石镇');
    expect(lines).toEqual(rows.slice(1));
  });

  test('is the row with its own second half in it, whatever the host calls it', () => {
    const own = '把春天种进青石镇——在全县乡村振兴推进会上的讲话';
    const rows = ['镇党委书记　骆小樵', ...body];
    const hosts = '这位镇党委书记的讲话传开了：把春天种进青石镇';
    const { context, lines } = stripPage(pageOf([hosts, own, ...rows], { documentTitle: hosts }));
    expect(context.title).toBe(own);
    expect(lines).toEqual(rows);
    expect(removalsOf(context)).toEqual([['title-echo', hosts]]);
  });

  test.each([
    ['in the name of its file', '在春茶开采部署会上的讲话', '在《青石镇2024年春茶开采方案》部署会上的讲话'],
    ['not: it is another title', '在全县春茶采摘会上的讲话', '在全县春茶采摘会上的讲话'],
  ])('is the headline in full where the host shortens it %s', (_, name, expected) => {
    const headline = '在《青石镇2024年春茶开采方案》部署会上的讲话';
    const path = `青山文库 > 领导讲话 > ${name}.doc`;
    const rows = [path, { text: headline, element: 'h1', zone: 'outside' } as const, ...body];
    const page = pageOf([...rows, `本文标题：${name}.doc`], {
      documentTitle: `${name}.doc_青山文库`,
      headline,
    });
    expect(stripPage(page).context.title).toBe(expected);
  });

  test.each([
    ['two rows', ['在青石镇商会第四届理事会', '就职典礼上的致辞'], ['会长　骆小樵']],
    [
      'three rows',
      ['在青石镇2024年全面从严治党', '暨党风廉政建设', '工作会议上的讲话'],
      ['（2024年3月21日）'],
    ],
  ])('is what the document prints in %s, not the headline of news above', (_, rows, signed) => {
    const headline = '图文：青石镇今天开了一个会 看看都说了什么';
    const page = pageOf([{ text: headline, element: 'h1' }, ...rows, ...signed, ...body], {
      documentTitle: `${headline}_青石在线`,
      headline,
    });
    const { context, lines } = stripPage(page);
    expect(context.title).toBe(rows.join(''));
    expect(lines).toEqual([...signed, ...body]);
  });

  test('is what it is called above speaker and date, whatever the host calls it', () => {
    const hosts = '县长在招商引资签约会上的讲话';
    const signed = ['青石县人民政府县长　周立本', '（2023年6月12日）'];
    const page = pageOf([{ text: hosts, element: 'h1' }, title, ...signed, ...body], {
      documentTitle: hosts,
      headline: hosts,
    });
    const { context, lines } = stripPage(page);
    expect(context.title).toBe(title);
    expect(lines).toEqual([...signed, ...body]);
    expect(removalsOf(context)).toEqual([['title-echo', hosts]]);
  });

  test('is its own above a second half in two rows, not the host’s with who speaks before it', () => {
    const own = ['把春天种进青石镇', '——在全县乡村振兴现场推进会暨', '春茶开采仪式上的讲话', '骆小樵'];
    const hosts = '青石镇党委书记骆小樵：把春天种进青石镇';
    const page = pageOf([hosts, ...own, ...body], { documentTitle: `${hosts} - 青石文摘`, headline: hosts });
    const { context, lines } = stripPage(page);
    expect(context.title).toBe(own[0]);
    expect(lines).toEqual([...own.slice(1), ...body]);
  });

  test.each([
    ['a site’s name and columns behind it', `${title}-讲话稿-公文范文-青山文库`],
    ['a second copy behind it', `${title}（全文）_${title}_讲话稿`],
    ['a day and an office behind it', `${title}2023-06-12 办公室`],
    ['a number before it', `8812305、${title}`],
    ['its length and an offer behind it', `No.88123 ${title}.doc（共4页）【最新】`],
    ['an offer and a number behind it', `${title}［精选］ 88123`],
    ['its column and the poster’s word', `[青石茶馆] 分享：${title}（原创，求指正）`],
    ['what it brings', `全文 | ${title}`],
    ['who says it', `会长说丨${title}`],
    ['its length', `${title}（约2580字）`],
    ['its draft', `${title}（定稿v3）`],
    ['its draft in other words', `${title}（修改稿）`],
    ['how it was taken down', `${title}（录音整理，欢迎挑刺）`],
    ['the number of its draft', `${title} (第二稿)`],
    ['the number of its version', `${title}【V2.1】`],
    ['a file’s revision and its day', `${title}（20230612改）.doc`],
    ['a file’s revision in short', `${title}(6.12修改)`],
    ['the day of its last draft', `${title}（定稿0612）`],
    ['its last draft behind a dash', `${title}-终稿2`],
    ['its version behind a line', `${title}_v3.docx`],
    ['its translation before it', `Speech by the Mayor at the Spring Meeting ${title}`],
    ['its translation behind it', `${title} | Speech by the Mayor at the Spring Meeting`],
  ])('is without %s', (_, printed) => {
    const { context, lines } = stripPage(
      pageOf([{ text: printed, element: 'h1' }, ...body], { documentTitle: printed, headline: printed }),
    );
    expect(context.title).toBe(title);
    expect(lines).toEqual(body);
  });

  test('is without how many texts the host has, where the page names it without', () => {
    const counted = `${title}（共12篇）（最新）`;
    const page = pageOf([counted, ...body], { documentTitle: `${title} - 青山文库`, headline: title });
    expect(stripPage(page).context.title).toBe(title);
    const collection = pageOf([counted, ...body], { documentTitle: counted, headline: counted });
    expect(stripPage(collection).context.title).toBe(`${title}（共12篇）`);
  });

  test.each([
    ['文件夹 2019-3-8　12页　88kb', '— 125% +　共12屏'],
    ['老渔翁 的 文件夹　2019-3-8　12p　88k', '— 翻页 +'],
  ])('is no row of a file’s data above the buttons of a viewer: %s', (data, buttons) => {
    const name = '供销社主任竞聘演讲稿';
    const rows = [{ text: `${name}(定稿).doc`, element: 'h1', zone: 'outside' as const }];
    const above = [data, buttons].map((text) => ({ text, zone: 'outside' as const }));
    const page = pageOf([...rows, ...above, name, ...body], {
      documentTitle: `${name}(定稿).doc - 青山文库`,
    });
    expect(stripPage(page).context.title).toBe(name);
  });

  test('is no row of stars above its second half', () => {
    const half = '——在全县供销系统年会上的工作报告';
    const page = pageOf(['★★★☆☆ (12人打分)', half, ...body], { documentTitle: '把货架摆到田埂上|青山文库' });
    expect(stripPage(page).context.title).toBe('把货架摆到田埂上');
  });

  test('is not joined with what is listed below its heading', () => {
    const name = '在茶园管护培训会上的讲解';
    const page = pageOf(
      [
        { text: name, element: 'h1' },
        '看过的人还打开了',
        '村支书竞岗演讲稿 9次',
        '林场场长任职表态发言（荐读）',
        '换一组',
        ...body,
      ],
      { documentTitle: name, headline: name },
    );
    expect(stripPage(page).context.title).toBe(name);
  });

  test.each([
    '青石镇村规民约（征求意见稿）',
    '青石镇茶园管理办法（修订稿）',
    '青石镇茶园管理办法（2021修订）',
    '在茶园座谈会上的讲话（6.12）',
    'Open Day 开放日上的致辞',
  ])('keeps what tells of a paper, and a name in other letters: %s', (name) => {
    const page = pageOf([{ text: name, element: 'h1' }, ...body], { documentTitle: name, headline: name });
    expect(stripPage(page).context.title).toBe(name);
  });

  test('is the row in Chinese where the host’s heading is in English', () => {
    const english = 'Speech by the Mayor at the Spring Meeting';
    const rows = [
      { text: english, element: 'h1', zone: 'outside' } as const,
      { text: title, zone: 'outside' } as const,
    ];
    const page = pageOf([...rows, ...body], {
      documentTitle: `${english} ${title} | QSZ 青石会馆`,
      headline: english,
    });
    expect(stripPage(page).context.title).toBe(title);
  });

  test.each(['青石镇人民政府网站', '青山文库'])(
    'is no name of a site where a line ends as titles do: %s',
    (site) => {
      const { context } = stripPage(
        pageOf([site, { text: title, emphasis: true }, ...body], { documentTitle: site }),
      );
      expect(context.title).toBe(title);
    },
  );

  test('stands before the columns and the site in the title of the window', () => {
    const documentTitle = `${title} >> 校长寄语 >> 青石镇中心小学欢迎您`;
    const { context } = stripPage(
      pageOf([{ text: '青石镇中心小学', element: 'h1' }, ...body], { documentTitle }),
    );
    expect(context.title).toBe(title);
  });

  test('goes on in a heading below the heading', () => {
    const rows = ['在政协青石镇第五届委员会第三次会议', '闭幕会上的讲话'];
    const headings = rows.map((text, at) => ({ text, element: `h${at + 1}`, zone: 'outside' }) as const);
    const [headline = ''] = rows;
    const { context } = stripPage(
      pageOf([...headings, '（2024年1月19日）', ...body], { documentTitle: headline, headline }),
    );
    expect(context.title).toBe(rows.join(''));
  });

  test('is behind the house whose it is in the title of the window, and no house with a name', () => {
    const name = '2023年度专题组织生活会对照检查发言';
    const house = '青石镇茶场支部';
    const page = pageOf(
      [{ text: `[材料选登]${name}`, emphasis: true, zone: 'outside' }, `${house} 骆小樵`, ...body],
      {
        documentTitle: `${house}：${name}--青石党建网`,
      },
    );
    expect(stripPage(page).context.title).toBe(name);
  });

  test('is taken in the rows in which the document sets it, and the host’s copy goes', () => {
    const named = { text: `${title}.docx`, element: 'h1', zone: 'outside' } as const;
    const rows = [title.slice(0, 9), title.slice(9), '（2023年6月12日）'];
    const page = pageOf([named, ...rows, ...body], {
      documentTitle: `${title}.docx-青山文库`,
      headline: named.text,
    });
    const { context, lines } = stripPage(page);
    expect(context.title).toBe(title);
    expect(lines).toEqual(['（2023年6月12日）', ...body]);
  });

  test.each(['青石日报数字报', '青石镇人民政府', '校园新闻'])(
    'stands behind the name of a site or a column: %s',
    (host) => {
      const name = '春满青石 逐梦前行';
      const page = pageOf([{ text: name, zone: 'outside' }, ...body], { documentTitle: `${host}-${name}` });
      expect(stripPage(page).context.title).toBe(name);
    },
  );

  test.each([
    [['在全区防汛抗旱和山洪灾害防御', '工作会议上的讲话'], 'outside'],
    [['区委书记在全区村（社区）“两委”换届', '工作动员会上的讲话'], 'document'],
    [['在集团公司安全生产工作会议上', '的讲话'], 'document'],
  ] as const)('is put together from two rows above the text: %j', (rows, zone) => {
    const head = rows.map((text) => ({ text, zone }));
    const { context, lines } = stripPage(pageOf([...head, ...body], { documentTitle: '云岭融媒' }));
    expect(context.title).toBe(rows.join(''));
    expect(lines).toEqual(body);
  });

  test('is not put together from its name as a file and itself', () => {
    const name = '村协会会长在新会员宣誓仪式上的讲话';
    expect(stripText([`${name}.docx 下载`, name, ...body]).context.title).toBe(name);
  });

  test('is not put together from two links', () => {
    const rows = ['在全区防汛抗旱和山洪灾害防御', '工作会议上的讲话'];
    const links = rows.map((text) => ({ text, zone: 'outside', linkShare: 1 }) as const);
    const page = pageOf([...links, title, ...body], { documentTitle: title });
    expect(stripPage(page).context.title).toBe(title);
  });

  test('is without the number before its year', () => {
    const page = pageOf([`112039572023年${title}`, ...body]);
    expect(stripPage(page).context.title).toBe(`2023年${title}`);
  });

  test('is put together from two rows where the first needs the second', () => {
    const rows = ['在全县“党旗下的干部”', '知识竞赛上的致辞'];
    const { context, lines } = stripText([...rows, ...body]);
    expect(context.title).toBe(rows.join(''));
    expect(lines).toEqual(body);
    expect(stripText([title, rows[1] ?? '', ...body]).context.title).toBe(title);
  });

  test.each([
    [`${title}_青山文库`],
    [`${title} - 青山文库`],
    [`${title}-青山范文网`],
    [`${title}|讲话稿|青山`],
    [`青山范文网-${title}`],
  ])('is found in the window title %s', (documentTitle) => {
    const { context, lines } = stripPage(pageOf(body, { documentTitle }));
    expect(context.title).toBe(title);
    expect(lines).toEqual(body);
    expect(context.removed).toEqual([]);
  });

  test('is the copy nearest to the text; the others are echoes', () => {
    const { context, lines } = stripText([title, '发布时间：', title, '字号：大 中 小', ...body]);
    expect(context.title).toBe(title);
    expect(lines).toEqual(body);
    expect(context.removed.filter(({ reason }) => reason === 'title-echo')).toEqual([
      { text: title, reason: 'title-echo', order: 0 },
    ]);
  });

  test('on a page is the one in the document, the one above it an echo', () => {
    const page = pageOf(
      [
        { text: title, zone: 'outside', element: 'h1' },
        { text: '时间：2023-05-01', zone: 'outside' },
        title,
        ...body,
      ],
      { headline: title },
    );
    const { context, lines } = stripPage(page);
    expect(lines).toEqual(body);
    expect(context.titleOrder).toBe(2);
    expect(removalsOf(context)).toContainEqual(['title-echo', title]);
  });

  test('keeps its count of pieces, and the variant without it is an echo', () => {
    const rows = [
      '乡村振兴讲话稿',
      '乡村振兴讲话稿（精选2篇）',
      '乡村振兴讲话稿 篇1',
      ...body,
      '乡村振兴讲话稿 篇2',
      ...body,
    ];
    const { context, lines } = stripText(rows);
    expect(context.title).toBe('乡村振兴讲话稿（精选2篇）');
    expect(removalsOf(context)).toEqual([['title-echo', '乡村振兴讲话稿']]);
    expect(lines).toEqual(rows.slice(2));
  });

  test.each([
    [`【讲话致辞】${title}`, ['【讲话致辞】']],
    [`[县长在县委书记]${title}`, ['[县长在县委书记]']],
    [`会长致辞｜${title}`, ['会长致辞｜']],
    [`【${title}】`, ['【', '】']],
    [`○ ${title} ○`, ['○', '○']],
    [`${title}.docx`, ['.docx']],
    [`${title}[2]`, ['[2]']],
  ])('stands without decoration: %s', (line, decoration) => {
    const { context } = stripText([line, ...body]);
    expect(context.title).toBe(title);
    expect(removalsOf(context)).toEqual(decoration.map((text) => ['title-echo', text]));
  });

  test.each(['稿海網 ── 致詞範本隨時看', '渔乡材料库 yxcl', '喜宴范文网——司仪的好帮手'])(
    'is not the first row where that names a site: %s',
    (site) => {
      const own = '龍潭國小校長六十週年校慶茶會致詞稿';
      expect(stripText([site, own, ...body]).context.title).toBe(own);
    },
  );

  test.each(['乔迁致辞大全', '老兵座谈会发言汇编'])('is the name of a collection: %s', (own) => {
    const { context } = stripText(['渔乡范文网——随时看', own, '【第1篇】', ...body, '【第2篇】', ...body]);
    expect(context.title).toBe(own);
  });

  test('is as it is printed, where the path has its subject alone', () => {
    const rows = ['渔乡范文', '当前位置：渔乡范文 > 演讲稿 > 校庆校友代表发言', '校庆校友代表发言稿范文四篇'];
    const { context } = stripText([...rows, '范文一', ...body, '范文二', ...body]);
    expect(context.title).toBe('校庆校友代表发言稿范文四篇');
  });

  test('leaves the first piece of a collection its own above its second half', () => {
    const first = ['末班船上的灯', '——在老兵座谈会上的发言', ...body];
    const second = ['守闸人的灯', '（褚某某）', ...body];
    const { context, lines } = stripText(['渔乡材料库 yxcl', '老兵座谈会发言材料汇编', ...first, ...second]);
    expect(context.title).toBe('老兵座谈会发言材料汇编');
    expect(lines.slice(0, 2)).toEqual(first.slice(0, 2));
  });

  test('is not longer than the path has it by other words', () => {
    const rows = ['渔乡范文', '当前位置：渔乡范文 > 演讲稿 > 校庆校友代表发言', '校庆校友代表发言的照片'];
    expect(stripText([...rows, '校庆校友代表发言', ...body]).context.title).toBe('校庆校友代表发言');
  });

  test('is empty where the page shows none', () => {
    expect(stripText(body).context.title).toBe('');
  });
});

test('a long title that the text begins with once more is no summary of it', () => {
  const name = '2021年在全市食品安全工作会议上的讲话稿和在全市学校食堂管理现场会上的发言范文合编';
  const rows = [
    '青山文库 首页 公文写作 讲话稿',
    name,
    'ID:5133702 页数：8页',
    `${name}${body.slice(1).join('')}`,
  ];
  const { context, lines } = stripText(rows);
  expect(context.title).toBe(name);
  expect(lines).toEqual([body.slice(1).join('')]);
});

describe('the title of a page whose headline does not say it', () => {
  const outside = (text: string, linkShare = 0) => ({ text, linkShare, zone: 'outside' }) as const;
  const titleOf = (rows: Parameters<typeof pageOf>[0], documentTitle: string) =>
    stripPage(pageOf([...rows, ...body], { documentTitle, headline: null })).context.title;

  test('leads to its own page', () => {
    const name = '毕业典礼校长致词：带着种子去远方';
    const rows = [{ text: '小帮手选单', emphasis: true }, '课后照顾班报名', { text: name, linkShare: 1 }];
    expect(titleOf(rows, `校长室部落 - ${name} - 溪埔小学`)).toBe(name);
  });

  test('is the only line above the text that names a speech', () => {
    const name = '同乡会第十五届会董就职典礼主席致辞';
    expect(titleOf([outside(name), '按图放大；更多相片可于秘书处索取'], '瀧川同乡会')).toBe(name);
    expect(
      titleOf([outside('讲台拾语'), outside('我的抽屉'), outside(name)], '讲台拾语 - 上台之前，先来这里'),
    ).toBe(name);
  });

  test('is none of several that do, nor the second row of one', () => {
    const others = ['校长在开学典礼上的讲话', '局长在防汛会议上的讲话'].map((text) => outside(text));
    expect(titleOf([outside('讲台拾语'), ...others], '讲台拾语 - 上台之前，先来这里')).toBe('讲台拾语');
    const rows = [outside('向新而行 以质致远'), outside('2025年董事长新年致辞')];
    expect(titleOf(rows, '向新而行 以质致远-恒岳传动股份有限公司')).toBe('向新而行 以质致远');
  });
});

describe('a title glued to the text', () => {
  const [salutation = '', ...rest] = body;

  test.each([
    ['known from the footer', [`本文标题：${title}`]],
    ['known by its end alone', []],
  ])('is cut off: %s', (_, footer) => {
    const { context, lines } = stripText([`${title}${salutation}${rest[0]}`, ...rest.slice(1), ...footer]);
    expect(context.title).toBe(title);
    expect(lines).toEqual([`${salutation}${rest[0]}`, ...rest.slice(1)]);
  });

  test('with its label', () => {
    const { context, lines } = stripText([`文章标题：${title}${salutation}${rest[0]}`, `本文标题：${title}`]);
    expect(context.title).toBe(title);
    expect(lines).toEqual([`${salutation}${rest[0]}`]);
    expect(removalsOf(context)).toEqual([
      ['title-echo', '文章标题：'],
      ['title-echo', `本文标题：${title}`],
    ]);
  });

  test('with the words of a model text: 讲话稿范例', () => {
    const { context } = stripText([`全县推进会讲话稿范例各位领导、同志们：${rest[0]}`]);
    expect(context.title).toBe('全县推进会讲话稿范例');
  });

  test('is not what every page of the text begins with', () => {
    const head = '县交通局年度廉政党课';
    const name = '算清廉洁账，走好平安路';
    const pages = [`${head}${salutation}${rest[0]}`, `${head}${rest[2]}`, `${head}${rest[4]}`];
    expect(stripPage(pageOf(pages, { headline: name, documentTitle: name })).context.title).toBe(name);
  });

  test('is not taken from a sentence that speaks of a speech', () => {
    const line = '刚才，县长作了重要讲话，各位领导，大家都听得很认真，也很受鼓舞，下面我再强调几点。';
    expect(stripText([title, line, ...rest]).lines).toEqual([line, ...rest]);
  });
});

describe('echoes', () => {
  test.each([
    [`18392020${title}`],
    [`○ ${title}政务演讲稿 ○`],
    [`${title}_第1页`],
    [`10-28 | 移动端：${title}`],
    [`《${title}》`],
    [`${title.slice(0, 10)}...`],
  ])('behind the text: %s', (line) => {
    const { context, lines } = stripText([title, ...body, line]);
    expect(lines).toEqual(body);
    expect(context.removed.map(({ text }) => text)).toEqual([line]);
  });

  test('a running head inside the text goes', () => {
    const rows = [...body.slice(0, 4), title, ...body.slice(4)];
    expect(stripText([title, ...rows]).lines).toEqual(body);
  });

  test('labels of a collection and the titles under them stay', () => {
    const rows = [`第一篇：${title}`, title, ...body, `第二篇：${title}`, title, ...body];
    const { context, lines } = stripText([`${title}（两篇）`, ...rows]);
    expect(context.title).toBe(`${title}（两篇）`);
    expect(lines).toEqual(rows);
  });
});

describe('a title of two halves', () => {
  const halves = ['立下根来，向上而长', '——在青石镇中学开学典礼上的讲话'];
  const whole = halves.join('');

  test('is no prose for its comma, and its copy in two rows goes', () => {
    const rows = [`${whole}.docx`, '上传时间：2023-09-02', whole, ...halves, ...body];
    const { context, lines } = stripText(rows);
    expect(context.title).toBe(whole);
    expect(lines).toEqual(body);
  });

  test('keeps a row of its own that is no copy', () => {
    const { context, lines } = stripText([whole, '——写在立秋之后', ...body]);
    expect(context.title).toBe(whole);
    expect(lines).toEqual(['——写在立秋之后', ...body]);
  });
});

describe('a speech in English', () => {
  const english = Array.from(
    { length: 5 },
    (_, index) =>
      `Ladies and gentlemen, point ${index + 1} of this address thanks every volunteer who has worked through the winter.`,
  );

  test('keeps its title where a Chinese host asks for comments in words that end as the name of a speech does', () => {
    const title = 'Opening remarks by the mayor';
    const comments = { text: '写下你的看法，文明上网，理性发言', element: 'h3', emphasis: true } as const;
    const page = pageOf([...english, { ...comments, zone: 'outside' }], {
      documentTitle: `${title}-文山网`,
      headline: title,
    });
    const { context } = stripPage(page);
    expect(context.title).toBe(title);
  });
});
