import { fill, type Random } from './random.ts';
import { composeParagraph } from './speeches.ts';
import { paragraphs, type Text } from './text.ts';
import { OFFICE, WORDS } from './words.ts';

type Composer = (say: (pattern: string) => string, random: Random) => Omit<Text, 'name'>;

/** Sentences of the office without a speaker in them. */
const PAPER = OFFICE.filter((sentence) => !/我|！|大家/.test(sentence));

function body(random: Random, sentences: readonly string[], least: number, most: number): string[] {
  return Array.from({ length: random.integer(least, most) }, () => composeParagraph(sentences, random));
}

/** Pages that are no speech, many of which quote one. */
export const OTHERS: Readonly<Record<string, Composer>> = {
  notice: (say, random) => ({
    kind: 'document',
    title: say(
      random.pick([
        '{place}关于召开{event}的通知',
        '关于做好{field}工作的通知',
        '关于印发领导同志在{event}上讲话的通知',
      ]),
    ),
    lines: paragraphs([
      say('各乡镇人民政府，县直各单位：'),
      say('为切实做好{field}工作，经研究，现将有关事项通知如下。'),
      ...['一、时间地点', '二、参加人员', '三、有关要求'].flatMap((heading) => [
        heading,
        composeParagraph(PAPER, random),
      ]),
      '特此通知。',
      say('{place}人民政府办公室'),
      '2023年4月12日',
    ]),
  }),
  plan: (say, random) => ({
    kind: 'document',
    title: say(
      random.pick(['{place}{field}实施方案', '{school}{field}活动方案', '{place}{field}三年行动计划']),
    ),
    lines: paragraphs([
      say('为扎实推进{field}，结合{place}实际，制定本方案。'),
      ...['一、指导思想', '二、工作目标', '三、主要措施', '四、保障措施'].flatMap((heading) => [
        heading,
        ...body(random, PAPER, 1, 2),
      ]),
    ]),
  }),
  summary: (say, random) => ({
    kind: 'document',
    title: say(
      random.pick([
        '{place}{field}工作总结',
        '{school}年度工作总结',
        '{place}{field}自查报告',
        '{field}工作情况汇报',
      ]),
    ),
    lines: paragraphs([
      say('今年以来，{place}认真贯彻上级部署，{field}取得阶段性成效，现将有关情况总结如下。'),
      ...['一、主要做法', '二、存在问题', '三、下步打算'].flatMap((heading) => [
        heading,
        ...body(random, PAPER, 1, 3),
      ]),
    ]),
  }),
  regulation: (say, random) => ({
    kind: 'document',
    title: say(random.pick(['{place}{field}管理办法', '{school}会议制度', '{firm}考勤管理规定'])),
    lines: paragraphs([
      say('第一条 为规范{field}，根据有关规定，制定本办法。'),
      ...['二', '三', '四', '五', '六', '七'].map(
        (numeral) => `第${numeral}条 ${composeParagraph(PAPER, random)}`,
      ),
      say('第八条 本办法自发布之日起施行，由{place}人民政府办公室负责解释。'),
    ]),
  }),
  novel: (say, random) => ({
    kind: 'other',
    title: say(
      random.pick(['第一百二十{count}章 会上交锋', '权途 第{count}章 {who}讲话', '青云路 第三百章 {event}']),
    ),
    lines: paragraphs([
      say('会议室里烟雾缭绕，{name}把茶杯往桌上一放，看了对面的人一眼。'),
      say(
        '“同志们！”{name}清了清嗓子，声音不高，却让全场安静下来，“今天我只讲三点。{field}这件事，谁也别想糊弄过去。”',
      ),
      say('底下有人低声问道：“他这是要动真格了？”{name}笑道：“急什么，往下听。”'),
      ...Array.from({ length: random.integer(6, 14) }, () =>
        say(
          random.pick([
            '“{act}，{want}。”{name}冷冷地说，手指在桌面上敲了两下。',
            '{name}心里一沉，脸上却不动声色，只是点了点头，端起茶杯抿了一口。',
            '散会后，{name}在走廊里追上他，压低声音问：“书记，那件事怎么办？”',
            '他想起{count}年前在{place}的那个夜晚，雨下得很大，没有人肯开门。',
            '“尊敬的各位领导，同志们！”台上的人念着稿子，台下的人打着哈欠，{name}摇了摇头。',
          ]),
        ),
      ),
    ]),
  }),
  news: (say, random) => ({
    kind: 'other',
    title: say(
      random.pick(['{place}召开{event}', '{name}出席{event}并讲话', '{place}{event}举行 {name}强调{act}']),
    ),
    lines: paragraphs([
      say(
        '本报讯（记者 {name} 通讯员 {name}）{month}18日，{place}召开{event}。县委书记{name}出席会议并讲话，{who}{name}主持会议。',
      ),
      ...Array.from({ length: random.integer(3, 7) }, () =>
        say(
          random.pick([
            '{name}指出，今年以来，各级各部门扎实推进{field}，{share}的任务已经完成，成绩值得肯定。',
            '会议强调，要{act}，{act}，{want}。',
            '{name}要求，各单位要提高认识，{act}，确保{field}取得实效。',
            '会上，{place}、{firm}等单位负责人作了交流发言。',
            '与会人员还实地察看了{count}个项目点，听取了情况介绍。',
          ]),
        ),
      ),
      say('县领导{name}、{name}参加会议。'),
    ]),
  }),
  guide: (say, random) => ({
    kind: 'other',
    title: say(
      random.pick([
        '领导讲话稿怎么写',
        '如何写好会议主持词',
        '述职报告的写作技巧与注意事项',
        '发言稿的格式和写法',
      ]),
    ),
    lines: paragraphs([
      '讲话稿是领导在各种会议上使用的文稿，写好讲话稿，首先要弄清讲话稿的类型和特点。',
      ...Array.from(
        { length: random.integer(5, 9) },
        (_, index) =>
          `${index + 1}．${say(
            random.pick([
              '讲话稿的开头要开门见山，可以先写称呼，例如“同志们”，再点明会议的主题。',
              '讲话稿的结构一般分为开头、正文和结尾三部分，正文要层次分明。',
              '写作时要吃透上情、摸清下情，站在领导的角度想问题，不能光堆砌口号。',
              '讲话稿的语言要通俗、简洁，多用短句，适当引用群众的话。',
              '发言稿的结尾可以提出希望和要求，也可以用祝愿的话收束全文。',
              '起草之前要和领导沟通，了解讲话的对象、场合和时间长短。',
            ]),
          )}`,
      ),
    ]),
  }),
  titles: (say, random) => ({
    kind: 'other',
    title: say(random.pick(['{event}讲话稿大全', '领导致辞栏目', '{field}讲话专题'])),
    lines: [],
  }),
  thread: (say, random) => ({
    kind: 'other',
    title: say(
      random.pick(['求助：明天要在{event}上发言怎么办', '大家帮忙看看我的演讲稿', '领导让我写讲话稿，急']),
    ),
    lines: paragraphs([
      say('楼主 {name} 发表于 2022-3-4 10:21 只看该作者'),
      '各位坛友好，领导突然让我写一份讲话稿，我一个字也憋不出来，有没有现成的可以参考一下？',
      ...Array.from({ length: random.integer(4, 9) }, (_, index) =>
        say(
          `${index + 2}楼 {name} 发表于 2022-3-4 1${index}:3${index} 回复 ${random.pick(['顶一下楼主，我也想要。', '网上搜一下多得是，改改地名就行。', '先写形势，再写问题，最后提要求，三板斧。', '沙发没抢到，帮你顶上去，写好了记得贴出来。', '引用：楼主说的场合太正式了，建议别开玩笑。'])}`,
        ),
      ),
    ]),
  }),
  product: (say, random) => ({
    kind: 'other',
    title: say(
      random.pick([
        '会议演讲台 实木发言席 商品详情',
        '无线领夹话筒 讲话扩音器',
        '党建书籍 领导干部讲话艺术 正版包邮',
      ]),
    ),
    lines: paragraphs([
      '商品编号：10023346 品牌：声悦 型号：T8 库存：有货',
      '¥ 128.00 加入购物车 立即购买 全国包邮，48小时内发货',
      '本品适用于会议室、报告厅和学校礼堂，讲话清晰，续航时间长，买家反馈良好。',
      '规格参数：长 60cm，宽 45cm，高 110cm，重量 18kg，颜色可选。',
      '商品评价（326） 好评率 98% 售后保障：七天无理由退换货，一年质保，全国联保。',
      '买家说：发货很快，包装完整，话筒声音很大，领导讲话时全场都听得清楚，非常满意。',
    ]),
  }),
  english: (_, random) => ({
    kind: 'other',
    title: random.pick([
      'Opening remarks by the mayor',
      'Speech at the graduation ceremony',
      'Keynote address',
    ]),
    lines: paragraphs(
      Array.from(
        { length: random.integer(4, 8) },
        (_item, index) =>
          `Ladies and gentlemen, paragraph ${index + 1} of this address thanks every volunteer who has worked through the long winter, and asks all of us to keep going together.`,
      ),
    ),
  }),
};

/** A text of a kind that is no speech, by its name. */
export function composeOther(name: string, random: Random): Text {
  const compose = OTHERS[name];
  if (!compose) throw new Error(`Unknown kind of page: ${name}`);
  return { name, ...compose((pattern) => fill(pattern, WORDS, random), random) };
}
