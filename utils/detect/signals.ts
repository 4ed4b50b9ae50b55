/** What a signal speaks for. `dialogue`: talk, or a question, that a speech may stand in or below. */
export type Side = 'speech' | 'document' | 'news' | 'story' | 'dialogue' | 'guide' | 'forum' | 'shop';

/** Where its pattern is looked for: the title, the text, or the words of links and buttons too. */
export type Place = 'title' | 'text' | 'page';

/**
 * A sign of what a page is. Patterns match folded text (`fold`): Simplified, half-width. `place` is the text if not
 * said; `atLeast` is how often it must occur, once if not said; the pattern of what must occur more often is global.
 */
export interface Signal {
  key: string;
  side: Side;
  place?: Place;
  weight: number;
  pattern: RegExp;
  atLeast?: number;
}

/** Those spoken to, whoever they are, users and readers aside: 同志们, 叔叔阿姨们, 各位领导. */
const LISTENERS = '(?:[\\u4e00-\\u9fff][^我你他她它咱人]们|各位[^用网会读客][\\u4e00-\\u9fff]{1,3})';
const NUMBER = '[几两一二三四五六七八九十\\d]{1,2}';

export const SIGNALS: readonly Signal[] = [
  // A speaker to listeners.
  {
    key: 'salutation',
    side: 'speech',
    weight: 3,
    pattern: new RegExp(
      `${LISTENERS}\\s?[:!]` +
        '|^(?:尊敬的|敬爱的|亲爱的|各位|诸位)(?![^。\\n]{0,12}(?:用户|网友|会员|读者|书友|考生|客户|买家|楼主))[^。?;\\n]{2,60}[:!,]',
      'm',
    ),
  },
  {
    key: 'thanks',
    side: 'speech',
    weight: 2,
    pattern:
      /(?:^|[。!\n ])(?:最后[,:]?)?(?:再次)?谢谢(?:大家|各位|你们|同志们|。$)|[话言讲辞报职](?:完毕|完了|到此结束)|就[^。\n]{0,3}到这[里儿]|(?:散会|下课)[!。,]/m,
  },
  {
    key: 'framed',
    side: 'speech',
    weight: 2,
    pattern: /^[^。\n]{2,60}[:!]\n[\s\S]*谢谢(?:大家|各位)?[!。]*$/m,
  },
  {
    key: 'wishes',
    side: 'speech',
    weight: 1,
    pattern: /(?:最后|最终|再次)[,:]?[^。\n]{0,16}祝[^。\n]{1,60}[!。]/,
  },
  {
    key: 'represents',
    side: 'speech',
    weight: 2,
    pattern: /我[谨仅]?代表(?!作|大会上|团)|我受[^。\n]{2,20}委托|受[^,。\n]{2,20}委托,我/,
  },
  {
    key: 'points',
    side: 'speech',
    weight: 2,
    pattern: new RegExp(
      `(?:我|下面|这里|就)[^。\\n]{0,60}(?:讲|谈|提|说|强调|作|汇报)(?:以下|如下|这么)?${NUMBER}(?:点|个方面|个问题|层|条|句)`,
    ),
  },
  {
    key: 'occasion',
    side: 'speech',
    weight: 1,
    pattern:
      /(?:今[天日晚]|刚[才刚]|此刻)[^。\n]{0,30}(?:[我咱]|大家)|我们(?:在这里|在此|欢聚|相聚|齐聚|隆重)|[这本]次[^。\n]{0,20}(?:会议|大会|动员会)[^。\n]{0,12}(?:就要结束|的主要任务)/,
  },
  {
    key: 'vocative',
    side: 'speech',
    weight: 1,
    pattern: new RegExp(`(?:^|[。!?\\n ])${LISTENERS},`),
  },
  {
    key: 'greeting',
    side: 'speech',
    weight: 2,
    pattern: /(?:大家|们,?)(?:早上|上午|中午|下午|晚上|新年)好[!,。]|请[^,。\n]{0,9}(?:举手|坐好|起立)/,
  },
  { key: 'recorded', side: 'speech', weight: 3, pattern: /根据[^。\n]{0,8}录音整理/ },
  { key: 'listeners', side: 'speech', weight: 2, pattern: /你们|各位|在座/g, atLeast: 3 },
  {
    key: 'appeal',
    side: 'speech',
    weight: 1,
    pattern:
      /借此机会|在此,我|值此[^。\n]{0,20}之际|让我们(?:共同|携手|一起|再次|以|为|用)|希望(?:大家|同志们|同学们|各位)/,
  },
  {
    key: 'accounts',
    side: 'speech',
    weight: 2,
    pattern:
      /(?:现将|下面|现在)[^。\n]{0,40}(?:述职|汇报|报告)如下|请(?:予以)?(?:大家)?(?:批评指正|评议)|请各位[^。\n]{0,10}(?:批评指正|[评审]议)|我(?:竞聘|竞选|应聘)的/,
  },
  { key: 'first-person', side: 'speech', weight: 1, pattern: /[我咱]/g, atLeast: 3 },
  { key: 'prose', side: 'speech', weight: 2, pattern: /^[^\n]{99,}[。!?]/m },

  // A paper of an office. A government's report is read out with salutation and thanks, and stays a report.
  {
    key: 'work-report',
    side: 'document',
    place: 'title',
    weight: 8,
    pattern: /(?:政府|人大|政协|法院|检察院|[^会]委员会|常委会|财政)[^,。]{0,6}工作(?:的)?报告/,
  },
  {
    key: 'file-number',
    side: 'document',
    weight: 2,
    pattern: /[〔[(]\d{4}[〕\])]\s?第?\d{1,4}号/,
  },
  {
    key: 'articles',
    side: 'document',
    weight: 3,
    pattern: /^\s*第[一二三四五六七八九十百\d]{1,5}条/gm,
    atLeast: 2,
  },
  {
    key: 'recipients',
    side: 'document',
    weight: 2,
    pattern:
      /^(?:各(?!位)|[市区县省]直|局属|校属)[^。\n]{1,60}(?:政府|单位|部门|企业|机构|学校|公司|办事处|委员会|科室|支部|[局委院镇乡]):/m,
  },
  {
    key: 'issued',
    side: 'document',
    weight: 3,
    pattern:
      /特此(?:通知|通告|公告|通报|报告|函复|批复|申请|证明)|现(?:将|予)[^。\n]{2,40}(?:印发|公布|通知如下|公告如下)|请(?:认真)?(?:贯彻|遵照)执行|本(?:办法|规定|制度|细则|方案)自/,
  },
  { key: 'contract', side: 'document', weight: 3, pattern: /甲方[^。]{0,80}乙方/ },

  // Someone tells what was said.
  {
    key: 'byline',
    side: 'news',
    weight: 3,
    pattern:
      /本[报网台刊社]讯|\((?:[\u4e00-\u9fff]{2,8})?(?:记者|通讯员)[^)\n]{0,30}\)|[报网社台]记者|记者[^。\n]{0,12}(?:报道|获悉|了解到|采访|摄)|(?:新华社|中新社)[^。\n]{0,20}电/,
  },
  {
    key: 'attended',
    side: 'news',
    weight: 2,
    pattern: /(?:出席|参加|主持)[^。\n]{0,20}并(?:讲话|致辞|致词|发言|宣布|作[^。\n]{0,8}(?:讲话|报告|发言))/,
  },
  {
    key: 'reported',
    side: 'news',
    weight: 3,
    pattern: /(?:会议|他|她|会上|[,。\n][\u4e00-\u9fff]{2,3})(?:强调|指出|要求|认为|表示|说)[,:]/g,
    atLeast: 3,
  },
  {
    key: 'meeting-said',
    side: 'news',
    weight: 2,
    pattern: /会议(?:强调|指出|要求|认为)[,:]|(?:^|[。\n])[他她](?:强调|指出|要求|表示)[,:]/m,
  },

  // A story.
  {
    key: 'chapters',
    side: 'story',
    place: 'page',
    weight: 4,
    pattern: /[上下]一章|章节(?:目录|列表|错误)|本章未完|最新章节/,
  },
  {
    key: 'chapter-title',
    side: 'story',
    place: 'title',
    weight: 3,
    pattern: /第[\d一二三四五六七八九十百千零]{1,7}[章回](?!程)/,
  },
  {
    key: 'dialogue',
    side: 'dialogue',
    weight: 4,
    pattern:
      /(?:道|说|问|喊|叫|笑|骂)[:,][“"「『]|[”"」』][^。\n”]{0,12}(?:说|问|笑|喊|道|答)|[说笑问喊叫答骂怒冷]道|点了?点头|摇了?摇头|心想|心里(?:一[沉紧惊动酸暖]|想|暗)|暗想|站起身|看了[^。\n]{1,6}一眼/g,
    atLeast: 4,
  },
  // A title that asks for a text may have a whole speech for an answer.
  {
    key: 'how-to-title',
    side: 'dialogue',
    place: 'title',
    weight: 4,
    pattern:
      /(?:怎[么样]|如何)(?:写|说|办|起草|准备|做好.{0,4}[发演讲致述]|开头|结尾)|教你|窍门|生成器|区别|写作|撰写|写法|格式|注意事项|技巧|什么是|什么意思|百科|^求|[帮幫]忙|让我|[,!]急|[?]$|[难難]忘|有感|第一次/,
  },

  // How speeches are written.
  {
    key: 'how-to',
    side: 'guide',
    weight: 3,
    pattern:
      /(?:讲话稿?|演讲稿|发言稿|致辞|述职报告|主持词|公文)的?(?:写作|撰写|起草|写法|结构|特点|格式|类型|分类|种类|开头|结尾|标题|正文|语言|作者|受众)/g,
    atLeast: 4,
  },

  {
    key: 'craft',
    side: 'guide',
    weight: 3,
    pattern: /开头|结尾|结语|称[呼谓]|例文|听众|套话|篇幅|措辞|文体|写[稿法完]/g,
    atLeast: 6,
  },

  // A thread, a shop.
  {
    key: 'thread',
    side: 'forum',
    place: 'page',
    weight: 3,
    pattern: /楼主|\d楼|沙发|发表于|只看该作者|回复本帖|查看:\s?\d|跟帖|引用回复/g,
    atLeast: 3,
  },
  {
    key: 'shop',
    side: 'shop',
    place: 'page',
    weight: 3,
    pattern: /加入购物车|商品(?:详情|编号|评价|参数)|包邮|库存|发货|规格参数|品牌:|型号:|[¥￥]\s?\d|售后/g,
    atLeast: 3,
  },
];
