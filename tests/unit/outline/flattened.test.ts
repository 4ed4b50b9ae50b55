import { describe, expect, it } from 'vitest';
import { likeness } from '../../../utils/outline/heading-end/siblings.ts';
import { partsOf, rowsOf } from './render.ts';

const body = '各级各部门要提高站位,认真学习领会,抓好贯彻执行,确保各项任务按期完成。'.repeat(5);

describe('text that lost its breaks', () => {
  it('puts breaks back before the enumerators that only headings have', () => {
    expect(rowsOf(`同志们:今天召开大会。${body}一、提高认识。${body}二、加强领导。${body}`)).toEqual([
      '+P',
      '+P [1 run-in 一、提高认识。]',
      '+P [1 run-in 二、加强领导。]',
    ]);
  });

  it('puts them back behind what the hall did', () => {
    const text = `（一）不读书。${body}（笑声）（二）读死书。${body}（鼓掌，笑声）（三）死读书。${body}`;
    expect(rowsOf(text).slice(0, 2)).toEqual(['P [1 run-in （一）不读书。]', '+P [1 run-in （二）读死书。]']);
  });

  it('cuts a heading off its body at the space that is left between them', () => {
    expect(
      rowsOf(`第一,突出一个“干”字 没有等出来的辉煌,${body}\n第二,突出一个“精”字 “精”,是一种态度,${body}`),
    ).toEqual(['H1 第一,突出一个“干”字', '+P', 'H1 第二,突出一个“精”字', '+P']);
  });

  it('cuts a heading at its space before what announces a list, and before the first of its leads', () => {
    expect(
      rowsOf(
        `一、找准病根,改掉三个毛病 一年来,大家做了不少工作。越是这样,越要改掉三个毛病：\n一是怕。${body}\n二是拖。${body}\n` +
          `二、打牢根基,建好四级网络 一是建好县里的网。${body}二是建好村里的网。${body}`,
      ),
    ).toEqual([
      'H1 一、找准病根,改掉三个毛病',
      '+P',
      'P [2 run-in 一是怕。]',
      'P [2 run-in 二是拖。]',
      'H1 二、打牢根基,建好四级网络',
      '+P [2 embedded 一是建好县里的网。] [2 embedded 二是建好村里的网。]',
    ]);
  });

  it('ends a glued heading where the first of its leads begins', () => {
    expect(
      rowsOf(`${body}一、统一思想认识一是看清形势。${body}二是克服麻痹。${body}二、按统一要求落实。${body}`),
    ).toEqual([
      'P',
      '+H1 一、统一思想认识',
      '+P [2 embedded 一是看清形势。] [2 embedded 二是克服麻痹。]',
      '+P [1 run-in 二、按统一要求落实。]',
    ]);
  });

  it('ends a heading glued to its only sentence as those beside it end, which begin alike', () => {
    const points = ['守住堤坝', '守住渡口', '守住粮仓', '守住门户', '守住山林'].map((point, at) => {
      const glued =
        at === 1
          ? '每周张榜客流最多的三条船和误点最多的三条船，连着两周误点又说不清缘由的，停航、停班、停补贴。'
          : `从今年冬天起由村里统一安排。${body}`;
      return `（${'一二三四五'.charAt(at)}）${point}${glued}`;
    });
    expect(rowsOf(`${body}一、把家守住\n${points.join('')}`)).toContain('+H1 （二）守住渡口');
  });

  it('ends a heading glued at the start of its line as those beside it are built that have lines of their own', () => {
    const glued = '一、当兵要有“扎根”的耐心树苗都懂,长得太快就要压一压。';
    const rows = (...others: string[]) =>
      rowsOf([glued + body, ...others.flatMap((other) => [other, body])].join('\n')).slice(0, 3);
    expect(rows('二、当兵要有“过河”的勇气。', '三、当兵要有“掌灯”的本分')).toEqual([
      'H1 一、当兵要有“扎根”的耐心',
      '+P',
      'H1 二、当兵要有“过河”的勇气。',
    ]);
    expect(rows('二、过了河再说', '三、灯在自己手里')[0]).toMatch(/^P/);
  });

  it('ends a heading as those end that begin alike and have a list glued to them', () => {
    const list = `1.先查一遍。${body}2.再改一遍。${body}`;
    for (const [heading, start] of [
      ['盯住食堂', '老师和学生每天都要在这里吃两顿饭，一顿也马虎不得。'],
      ['盯住车辆', '接送学生的车一共有四十六辆，一辆也不能带病上路。'],
    ]) {
      const text = `${body}（一）盯住煤气${list}（二）盯住高空${list}（三）${heading}${start}${body}`;
      expect(rowsOf(text).filter((row) => row.includes('H1'))).toEqual([
        '+H1 （一）盯住煤气',
        '+H1 （二）盯住高空',
        `+H1 （三）${heading}`,
      ]);
    }
  });

  it('ends a glued heading where the first of its points begins', () => {
    const text = `${body}一、要有三颗心第一，要有细心。${body}第二，要有耐心。${body}第三，要有恒心。${body}二、要有一双手\n${body}`;
    expect(rowsOf(text)).toEqual([
      'P',
      '+H1 一、要有三颗心',
      '+P [2 embedded 第一，要有细心。] [2 embedded 第二，要有耐心。] [2 embedded 第三，要有恒心。]',
      '+H1 二、要有一双手',
      'P',
    ]);
  });

  it('ends a glued heading where the first figure of its list begins, be the second in another paragraph', () => {
    expect(
      rowsOf(
        `${body}（一）抓好重点整治1.矿山企业。${body}\n2.建筑工地。${body}\n（二）抓好汛期防范\n${body}`,
      ),
    ).toEqual([
      'P',
      '+H1 （一）抓好重点整治',
      '+P [2 run-in 1.矿山企业。]',
      'P [2 run-in 2.建筑工地。]',
      'H1 （二）抓好汛期防范',
      'P',
    ]);
  });

  it('ends a heading behind a quotation where the first of its leads begins', () => {
    expect(
      rowsOf(
        `${body}一、工作上要把好“三道关”一要把好质量。${body}二要把好进度。${body}二、加强领导。${body}`,
      ).slice(0, 3),
    ).toEqual([
      'P',
      '+H1 一、工作上要把好“三道关”',
      '+P [2 embedded 一要把好质量。] [2 embedded 二要把好进度。]',
    ]);
  });

  it.each([
    ['思想上还有短板据民政部门统计,', '思想上还有短板', '据民政部门统计,'],
    ['河道淤塞依然存在全市86条支流中,', '河道淤塞依然存在', '全市86条支流中,'],
    ['充分认识春季防疫的严峻形势形势不等人,', '充分认识春季防疫的严峻形势', '形势不等人,'],
    ['根子是扎实的上半年外贸订单增长了,', '根子是扎实的', '上半年外贸订单增长了,'],
    [
      '拉高标杆,把文旅产业的短板补起来去年全县接待游客,',
      '拉高标杆,把文旅产业的短板补起来',
      '去年全县接待游客,',
    ],
    [
      '突出重點,全力打好秋收攻堅戰今年全縣水稻面積減少了,',
      '突出重點,全力打好秋收攻堅戰',
      '今年全縣水稻面積減少了,',
    ],
  ])('knows how headings of speeches end and what begins below them: %s', (glued, heading, start) => {
    const rows = partsOf(`${body}一、${glued}${body}二、加强领导。${body}`)[0]?.blocks ?? [];
    expect(rows[1]).toMatchObject({ type: 'heading', text: `一、${heading}` });
    expect(rows[2]?.text.startsWith(start)).toBe(true);
  });

  it('takes sentences for headings whole where all of a list may be', () => {
    expect(
      rowsOf(
        `${body}（一）深化医保支付改革,减轻群众用药负担。${body}（二）健全养老服务体系,增加社区托管床位。${body}（三）稳定高校毕业生就业。${body}`,
      ),
    ).toEqual([
      'P',
      '+P [1 run-in （一）深化医保支付改革,减轻群众用药负担。]',
      '+P [1 run-in （二）健全养老服务体系,增加社区托管床位。]',
      '+P [1 run-in （三）稳定高校毕业生就业。]',
    ]);
  });

  it('ends a heading in a short sentence where its siblings are glued too', () => {
    const rows = rowsOf(
      `${body}（一）抓好果园冬季管护今年冬天来得早,${body}（二）抓好农机检修保养各乡镇的农机手要看到,${body}（三）抓好种子质量工作种子是根本。${body}`,
    );
    expect(rows.filter((row) => row.includes('H'))).toEqual([
      '+H1 （一）抓好果园冬季管护',
      '+H1 （二）抓好农机检修保养',
      '+H1 （三）抓好种子质量工作',
    ]);
  });

  it('parts no word that the text uses elsewhere, and leaves no verb without its object', () => {
    const safety = '安全生产人命关天,安全生产没有小事,要时刻绷紧安全这根弦。';
    const rows = rowsOf(
      `${safety}下面,我讲几点意见。一、认清形势,增强做好安全生产工作的紧迫感今年以来,${safety}${body}`,
    );
    expect(rows).toEqual(['P', '+H1 一、认清形势,增强做好安全生产工作的紧迫感', '+P']);
  });

  it('finds where glued headings end by their siblings and by their echo in the closing line', () => {
    const text = `${body}一、坚定信心,干就干好当前形势总体平稳,${body}二、鼓足干劲,走就走前近年来成绩显著,${body}三、奋勇争先,拼就拼赢各级都要看到,${body}让我们干就干好、走就走前、拼就拼赢,再立新功。`;
    expect(rowsOf(text).filter((row) => row.includes('H'))).toEqual([
      '+H1 一、坚定信心,干就干好',
      '+H1 二、鼓足干劲,走就走前',
      '+H1 三、奋勇争先,拼就拼赢',
    ]);
  });

  it('ends a glued heading as those on lines of their own end', () => {
    const text = `${body}一、切实打好河道清淤硬仗\n${body}二、切实打好农房整治硬仗镇里已经摸清了底数,${body}`;
    expect(rowsOf(text).filter((row) => row.includes('H'))).toEqual([
      '+H1 一、切实打好河道清淤硬仗',
      '+H1 二、切实打好农房整治硬仗',
    ]);
  });

  it('finds where glued headings end by the frame that siblings share', () => {
    const text = `${body}（一）抓水利就是抓命脉全区要兑付补助,${body}（二）抓道路就是抓出路要现场督办,${body}（三）抓教育就是抓明天${body}`;
    expect(rowsOf(text).filter((row) => row.includes('H'))).toEqual([
      '+H1 （一）抓水利就是抓命脉',
      '+H1 （二）抓道路就是抓出路',
      '+H1 （三）抓教育就是抓明天',
    ]);
  });

  it('parts a short body from a heading whose siblings are built alike and as long', () => {
    const flat = `同志们：${body}一、在账本里面看清家底去年全县的水费收上来七成，${body}二、在渠道里面找到漏洞渠是老渠，到处都漏水。（一）东渠漏得多。${body}（二）西渠漏得少。${body}三、在水价里面算出人心水不贵，贵在谁家也不多收一分，${body}`;
    expect(rowsOf(flat).filter((row) => row.includes('H1'))).toEqual([
      '+H1 一、在账本里面看清家底',
      '+H1 二、在渠道里面找到漏洞',
      '+H1 三、在水价里面算出人心',
    ]);
  });

  it('ends no heading in a word that opens a clause', () => {
    const flat = `同志们：${body}一、我的家底我在渠上干了二十年。${body}二、假如选上，我的打算假如各位信任我，我就把渠修到田头。${body}`;
    expect(rowsOf(flat)).toContain('+H1 二、假如选上，我的打算');
    const word = flat.replace('我的打算', '我的工作设想');
    expect(rowsOf(word)).toContain('+H1 二、假如选上，我的工作设想');
  });

  it('ends no heading before what is ensured', () => {
    const text = `${body}一、压实责任,确保全年目标如期实现各级各部门要看到,${body}二、加强领导。${body}`;
    expect(rowsOf(text)).toContain('+H1 一、压实责任,确保全年目标如期实现');
  });

  it('cuts figures off their bodies at the space that all of them have', () => {
    const rows = ['1.看台账 没有台账的企业一律整改。', '2.看现场 存在隐患的当场登记,限期销号。'];
    expect(rowsOf(rows.join('\n')).filter((row) => row.includes('H'))).toEqual([
      'H1 1.看台账',
      'H1 2.看现场',
    ]);
    expect(rowsOf(`${rows[0]}\n2.看现场存在的隐患。`).filter((row) => row.includes('H'))).toEqual([]);
    expect(rowsOf(`（一）统一思想 凝聚共识。\n${body}\n（二）强化措施 狠抓落实。\n${body}`)).toContain(
      'H1 （一）统一思想 凝聚共识。',
    );
  });

  it('breaks the points of a speech that is one paragraph, not those of a paragraph among others', () => {
    const points = ['一', '二', '三'].map((ordinal) => `${ordinal}要守住初心。${body}${body}`);
    const text = `组织的信任重于泰山,我将努力做到:${points.join('')}`;
    expect(rowsOf(text)).toEqual([
      'P',
      ...Array(3)
        .fill(0)
        .map((_, at) => `?P [1 run-in ${points[at]?.slice(0, 7)}]`),
    ]);
    expect(rowsOf(`${text}\n${body}`)).toHaveLength(2);
    expect(rowsOf(`${body.repeat(6)}存在三个问题：一是学习不够；二是调研不够；三是创新不够。`)).toEqual([
      'P',
    ]);
  });

  it('breaks 首先, 其次 and 最后 of a speech that is one paragraph', () => {
    const [first, second, last] = ['首先', '其次', '最后'].map((word) => `${word}，要守住初心。${body}`);
    expect(rowsOf(`现在我作表态发言。${first}${second}${last}`)).toEqual([
      'P',
      '?P [1 run-in 首先，要守住初心。]',
      '?P [1 run-in 其次，要守住初心。]',
      '?P',
    ]);
    expect(rowsOf(`现在我作表态发言。${first}${second}`)).toHaveLength(1);
    expect(rowsOf(`现在我作表态发言。${first}${second}${last}\n${body}`)).toHaveLength(2);
  });

  it('takes no count for the beginning of a text', () => {
    const rows = rowsOf(
      `${body}一、政策落地不能打折扣去年镇里出台了惠农措施35条,${body}二、加强领导。${body}`,
    );
    expect(rows.filter((row) => row.includes('H'))).toEqual(['+H1 一、政策落地不能打折扣']);
  });

  it('parts no date, and leaves nothing undone that is to be done to something', () => {
    const rows = rowsOf(
      `${body}一、事故教训就在眼前5月12日,城西一家工厂发生了闪爆,${body}二、守住底线,坚决把隐患消灭在萌芽状态各级各部门要看到,${body}`,
    );
    expect(rows.filter((row) => row.includes('H'))).toEqual([
      '+H1 一、事故教训就在眼前',
      '+H1 二、守住底线,坚决把隐患消灭在萌芽状态',
    ]);
  });

  it('marks the closing address of a flattened speech, as uncertain', () => {
    const rows = rowsOf(
      `今天召开大会。${body.repeat(4)}一、提高认识。${body}二、加强领导。${body}同志们,任务艰巨,使命光荣。${body}`,
    );
    expect(rows.at(-1)).toBe('?P');
  });

  it('takes a lone space behind a sentence for a lost break, a habit of spaces for a habit', () => {
    const plain = '工作开展得很好。'.repeat(9);
    expect(rowsOf(`${plain}致以崇高的敬意! 在过去的三个月里,${body}`)).toEqual(['P', '?P']);
    expect(rowsOf('工作开展得很好。 '.repeat(9))).toEqual(['P']);
  });

  it('gives back every character of the text', () => {
    const text = `同志们:${body}一、提高认识。${body}一要学习。${body}二要宣传。${body}二、抓好落实${body}`;
    const [part] = partsOf(text);
    const back = (part?.salutation ?? '') + (part?.blocks ?? []).map((block) => block.text).join('');
    expect(back).toBe(text);
  });

  it.each([
    ['一、学会同自己相处同学们，', '一、学会同自己相处', '同学们，'],
    ['一、守住清贫各位同志，', '一、守住清贫', '各位同志，'],
    ['一、學會同自己相處老師們，', '一、學會同自己相處', '老師們，'],
  ])('ends a glued heading where the hall is addressed: %s', (glued, heading, address) => {
    const blocks = partsOf(`${body}${glued}${body}二、加强领导。${body}`).flatMap((part) => part.blocks);
    const at = blocks.findIndex(({ text }) => text === heading);
    expect(blocks[at]?.type).toBe('heading');
    expect(blocks[at + 1]?.text.startsWith(address)).toBe(true);
  });

  it('does not where they are spoken of', () => {
    const rows = rowsOf(`${body}一、我想对同学们，也对家长说一句话。${body}二、加强领导。${body}`);
    expect(rows[1]).toContain('一、我想对同学们，也对家长说一句话。');
  });

  it('takes what headings begin alike with for no sign of where they end', () => {
    const end = (lead: string) => ({ end: 0, lead, rest: '', echoes: false, joint: 0, probability: 1 });
    const alike = likeness(end('抓项目就是抓后劲'), end('抓企业就是抓根本'));
    expect(likeness(end('学会同时间做朋友'), end('学会同失败握手没'))).toBeLessThan(alike);
  });

  it.each([
    ['把水源管严实', '去年冬天下游的两个村停过水，'],
    ['看看台账还缺什么', '台账是一页一页记出来的，'],
    ['库房租金涨得太多', '我们去年一共交了四十二万元，'],
    ['让病房安静下来', '护士站的电话铃声调低了，'],
  ])('ends a heading where its clause is whole, before the subject of the body: %s', (heading, opening) => {
    expect(rowsOf(`${body}一、提高认识${body}二、${heading}${opening}${body}`)).toContain(
      `+H1 二、${heading}`,
    );
  });

  it('sets thanks at the end of a speech whose breaks are lost on a line of their own', () => {
    const speech = `${body}一、提高认识。${body}二、加强领导。${body}`;
    const ends = (text: string) => rowsOf(text).slice(-2);
    expect(ends(`${speech}我就讲到这里，谢谢大家！`)).toEqual(['+P [1 run-in 二、加强领导。]', '?P']);
    expect(ends(`${speech}我的话讲完了。谢谢！`)).toEqual(['+P [1 run-in 二、加强领导。]', '?P']);
    expect(rowsOf(`${body}\n${body}谢谢大家！`)).toEqual(['P', 'P']);
  });

  describe('a list of whose headings some are left a space', () => {
    const texts = (rows: readonly string[]) =>
      partsOf(rows.join('\n')).flatMap((part) => part.blocks.map(({ text }) => text.slice(0, 14)));

    it('ends the others where they are built alike', () => {
      const rows = [
        `（一）向渔民去要经验 老船长的话比书本管用，${body}`,
        `（二）向浪头去要胆量没有出过海的人说不清风浪，${body}`,
        `（三）向账本去要效益一网打上来值多少钱，${body}`,
      ];
      expect(texts(rows)).toEqual([
        '（一）向渔民去要经验',
        '老船长的话比书本管用，各级各',
        '（二）向浪头去要胆量',
        '没有出过海的人说不清风浪，各',
        '（三）向账本去要效益',
        '一网打上来值多少钱，各级各部',
      ]);
    });

    it('leaves a heading with its mark, and one that is built otherwise', () => {
      const rows = [
        `（一）向渔民去要经验 老船长的话比书本管用，${body}`,
        `（二）抓好今年的休渔期。${body}`,
        `（三）大家都晓得这两年的行情不如从前，${body}`,
      ];
      expect(texts(rows).slice(2)).toEqual(['（二）抓好今年的休渔期。各级', '（三）大家都晓得这两年的行情']);
    });
  });
});
