import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';

/**
 * Words as text recognition misreads them, each before the right one, a row for characters that look alike. Only what
 * no word is and no two words meet in: 子第 stands in 孩子第一次, 前住 in 以前住过. The others are GUARDED.
 */
const MISREAD = [
  '第兄弟兄 建没者建设者 建没的建设的 建没事业建设事业 建没项目建设项目 没身处地设身处地 建没成果建设成果',
  '莅监莅临 濒监濒临 监床临床 监危临危 光监指导光临指导 来监之际来临之际',
  '诚章诚意 指导章义指导意义 重要章义重要意义 历史章义历史意义 现实章义现实意义 章义重大意义重大 章义深远意义深远 有章义有意义',
  '未梢末梢 士生土长土生土长 土生士长土生土长 故士难离故土难离 黄士高原黄土高原 乡士文化乡土文化',
  '从末从未 尚末尚未 末雨绸缪未雨绸缪 未尾末尾 本未倒置本末倒置',
  '登己登记 惦己惦记 牢己使命牢记使命 牢己嘱托牢记嘱托 牢己在心牢记在心 牢己宗旨牢记宗旨 党委书己党委书记 支部书己支部书记 副书己副书记 新闻己者新闻记者 己录在案记录在案 会议己录会议记录',
  '千净干净 千涉干涉 千预干预 千扰干扰 千燥干燥 千劲干劲 千什么干什么 骨千骨干 若千若干 千群关系干群关系 党群千群党群干群 千事创业干事创业 埋头苦千埋头苦干 真抓实千真抓实干',
  '于事创业干事创业 于劲十足干劲十足 真抓实于真抓实干 埋头苦于埋头苦干',
  '入民群众人民群众 入民政府人民政府 入民代表人民代表 入民法院人民法院 广大入民广大人民 全国入民全国人民 入们人们 主入翁主人翁 法入代表法人代表',
  '深人开展深入开展 深人推进深入推进 深人学习深入学习 深人贯彻深入贯彻 深人实施深入实施 深人基层深入基层 深人细致深入细致 深人研究深入研究 深人实际深入实际',
  '曰常生活日常生活 曰常工作日常工作 曰常管理日常管理 曰益增长日益增长 曰益完善日益完善 曰益激烈日益激烈 人民曰报人民日报 曰夜兼程日夜兼程 曰夜奋战日夜奋战 曰新月异日新月异 曰积月累日积月累 今曰今日 昨曰昨日 每曰每日 近曰近日 的曰子的日子 来曰方长来日方长',
  '烈土烈士 博土博士 绅土绅士 勇土勇士 女土们女士们 土气高涨士气高涨 士壤土壤 尘士尘土 泥士泥土 水士流失水土流失 国士空间国土空间',
  '今夭今天 明夭明天 昨夭昨天 每夭每天 春夭春天 夏夭夏天 秋夭秋天 冬夭冬天 夭气天气 夭津天津 夭空天空 夭下天下 蓝夭蓝天',
  '慰间慰问 疑间疑问 顾间顾问 询间询问 网络空问网络空间 时问表时间表 段时问段时间 时问内时间内 时问紧时间紧',
  '白觉性自觉性 白觉遵守自觉遵守 白觉接受自觉接受 白豪自豪 白治区自治区 各白的各自的 亲白抓亲自抓 亲白带亲自带 亲白到亲自到 白始至终自始至终',
  '项日建设项目建设 重点项日重点项目 日标任务目标任务 奋斗日标奋斗目标 总体日标总体目标 瞩日瞩目 意贝意见 贝义勇为见义勇为',
  '时侯时候 气侯气候 等侯等候 问侯问候 侯选人候选人 诸候诸侯',
  '前迸前进 推迸推进 促迸促进 先迸先进 改迸改进 跟迸跟进 引迸引进 迸步进步 迸行进行 迸一步进一步 迸入进入 迸展进展 迸程进程 迸取进取',
  '坚特坚持 主特人主持人 坚待坚持 期侍期待 接侍接待',
  '戍立成立 戍绩成绩 戍果成果 戍为成为 戍功成功 戍本成本 完戍完成 形戍形成 造戍造成',
  '刨造创造 刨业创业 刨办创办 刨新发展创新发展 刨新驱动创新驱动 科技刨新科技创新 改革刨新改革创新',
  '选拨选拔 海拨海拔 挺拨挺拔 拔款拨款 拔付拨付 划拔划拨 厉史历史 严历打击严厉打击 再接再历再接再厉 历行节约厉行节约',
  '郊益效益 郊率效率 有郊措施有效措施 抉贫扶贫 抉持扶持 帮抉帮扶 抉助扶助',
  '剖折剖析 折迁拆迁 挫拆挫折 波拆波折 曲拆曲折 分折研究分析研究 分折问题分析问题 分折形势分析形势 深入分折深入分析',
  '计论通过讨论通过 分组计论分组讨论 研计会研讨会 丰牧丰收 吸牧吸收',
  '居往在居住在 居往条件居住条件 居往环境居住环境 往宅小区住宅小区 抓往抓住 守往守住 挡往挡住 政冶政治 冶安治安 法冶建设法治建设 自冶区自治区 依法冶国依法治国 环境整冶环境整治 综合整冶综合整治 专项整冶专项整治',
  '廷伸延伸 廷迟延迟 予盾矛盾 市埸市场 现埸现场 立埸立场 广埸广场 战埸战场 农埸农场 职埸职场 会埸会场 埸所场所 埸面场面 在埸在场',
  '克服因难克服困难 因难群众困难群众 因难户困难户 经济因难经济困难 生活因难生活困难 贫因地区贫困地区 贫因户贫困户 贫因村贫困村 贫因家庭贫困家庭 贫因学生贫困学生 贫因人口贫困人口',
  '是困为是因为 正困为正因为 困此，因此， 重要困素重要因素 各种困素各种因素 困结协作团结协作 困结奋斗团结奋斗 困结一心团结一心 困结带领团结带领 民族困结民族团结 集困公司集团公司 共青困共青团 困队精神团队精神',
  '派遗派遣 遣憾遗憾 遣址遗址 迁徒迁徙 徙弟徒弟 学徙学徒 如火如茶如火如荼 荼叶茶叶 荼园茶园 荼农茶农 训炼训练 熟炼熟练 教炼教练',
  '共羸共赢 双羸双赢 羸得赢得 典札典礼 札仪礼仪 札貌礼貌 婚札婚礼 敬札敬礼 辛福幸福 荣辛荣幸 幸苦辛苦 幸勤辛勤 艰幸艰辛',
  '恢夏恢复 兔费免费 难兔难免 避兔避免 兔疫免疫 贷币货币 的眼晴的眼睛 双眼晴双眼睛 睁大眼晴睁大眼睛 眼晴里眼睛里 画龙点晴画龙点睛 热晴接待热情接待 满腔热晴满腔热情 感晴感情 友晴友情 事晴事情 晴况情况 晴形情形',
  '新时伐新时代 时伐楷模时代楷模 现伐化现代化 社会主叉社会主义 意叉意义 叉务义务 蔬莱蔬菜 莱篮子菜篮子 潇酒潇洒 挥酒挥洒',
  '哀心感谢衷心感谢 衰心感谢衷心感谢 哀心祝愿衷心祝愿 衰心祝愿衷心祝愿 由哀地由衷地 初哀初衷 言不由哀言不由衷',
  '宜传部宣传部 宜传教育宣传教育 宜传工作宣传工作 宜传思想宣传思想 宜传活动宣传活动 我宜布我宣布 宜誓宣誓 宜讲团宣讲团 适宣适宜 因地制宣因地制宜',
  '人民公杜人民公社 合作杜合作社 供销杜供销社 新华杜新华社 旅行杜旅行社 杜会主义社会主义 杜会各界社会各界 杜会保障社会保障 杜会稳定社会稳定 杜区建设社区建设 杜区居民社区居民 经济杜会经济社会',
  '伟大租国伟大祖国 热爱租国热爱祖国 忧秀优秀 优虑忧虑 发杨光大发扬光大 弘杨精神弘扬精神 弘杨正气弘扬正气 飘杨飘扬 技木技术 基木基本 根木利益根本利益 根木任务根本任务 几童儿童 婴几婴儿 幼几园幼儿园 近儿年近几年 好儿年好几年',
].join(' ');

interface Word {
  readonly wrong: string;
  readonly right: string;
  /** Sticky: where alone it is misread. */
  readonly only?: RegExp;
}

/** What two words may meet in, with what must stand around it or must not. */
const GUARDED: readonly Word[] = [
  { wrong: '蛋羔', right: '蛋糕', only: /蛋羔(?!羊)/y },
  ...['火车', '船', '门', '邮', '钞', '投', '选', '彩', '支', '发'].map((kind) => ({
    wrong: `${kind}栗`,
    right: `${kind}票`,
    only: /.{1,2}栗(?=[，。、；！？的]|$)/y,
  })),
  ...['草帽', '帽子', '安全帽', '眼镜', '口罩', '手套', '头盔', '红领巾', '党徽', '大红花'].map((worn) => ({
    wrong: `载${worn}`,
    right: `戴${worn}`,
    only: /(?<![运装满车船承转搭登刊记可能])载/y,
  })),
  { wrong: '千渠', right: '干渠', only: /(?<=[东南西北总主支])千渠(?![万百千])/y },
  ...['手', '关', '飞', '司'].map((word) => ({
    wrong: `${word}枫`,
    right: `${word}机`,
    only: /.枫(?=[，。、；！？的里上]|$)/y,
  })),
  { wrong: '阵氏', right: '陈氏', only: /(?<![一])阵氏(?!族)/y },
  { wrong: '肯千', right: '肯干', only: /肯千(?=[，。、；！？的]|$)/y },
  { wrong: '个入', right: '个人', only: /(?<=[\d一二三四五六七八九十百千万几两])个入(?=[，。；！？]|$)/y },
  { wrong: '病入', right: '病人', only: /(?<=[个名位的])病入(?=[，。、；！？的们]|$)/y },
  { wrong: '士郎中', right: '土郎中', only: /(?<![护战博硕道])士郎中/y },
  { wrong: '兄第', right: '兄弟', only: /兄第(?![一二三四五六七八九十百几\d])/y },
  { wrong: '没施', right: '设施', only: /(?<=基础|配套|公共|公用|体育|安全|卫生)没施(?!工|行|展|肥)/y },
  ...['雨百', '雨千'].map((wrong) => ({
    wrong,
    right: `两${wrong.slice(1)}`,
    only: /(?<![降下暴大小雷阵春秋夏冬细风谷梅喜冒避淋遮躲雪夜冻酸人时冰的一场])雨[百千][多余]?.?(?:[亩名元米斤吨公户里家]|个人)/y,
  })),
  {
    wrong: '建没',
    right: '建设',
    only: /(?<=工程|项目|经济|城市|乡村|队伍|作风|制度|文化|文明|法治|环境|设施|生态|党的|思想|道路|基地|园区)建没(?=[，。、；的和与及]|$)/y,
  },
  { wrong: '公杜', right: '公社', only: /(?<![周杜姬])公杜(?=[的里各，。、])/y },
  { wrong: '面监', right: '面临', only: /面监(?=[的着])(?!的[管理测控督])/y },
  {
    wrong: '收人',
    right: '收入',
    only: /(?<=[总年纯净毛]|财政|税收|人均|营业|销售|可支配)收人(?![员才民数们])/y,
  },
  ...['末曾', '末必', '末免', '末婚', '末成年'].map((wrong) => ({
    wrong,
    right: `未${wrong.slice(1)}`,
    only: /(?<![周年月期岁世纪代季春夏秋冬始本汉秦晋隋唐宋元明清战毫])末/y,
  })),
  { wrong: '于部', right: '干部', only: /(?<=党员|领导|基层|乡镇)于部(?![分队门署委属落首长])/y },
  {
    wrong: '千了',
    right: '干了',
    only: /(?<![一二三四五六七八九十百两几数成近好秋大\d])千了(?=[一二三四五六七八九十几两半]{1,3}多?(?:年|辈子|天|个月))/y,
  },
  { wrong: '千了', right: '干了', only: /(?<![一二三四五六七八九十百两几上数成近好秋大\d])千了(?!百)/y },
];

/** By its first two characters: the words that open so. */
const WORDS = readWords();
/** By a hash of two code units: whether a word may open with them; nearly every place of a text is passed by it alone. */
const OPENS = new Uint8Array(0x10000);
for (const opening of WORDS.keys()) OPENS[hash(opening.charCodeAt(0), opening.charCodeAt(1))] = 1;

/** Puts right the words that text recognition misread. */
export function repairLookAlikes(lines: readonly Line[], context: Context): readonly Line[] {
  return lines.map((line) => {
    const text = repairText(line.text, context);
    return text === line.text ? line : { ...line, text };
  });
}

function repairText(text: string, context: Context): string {
  let repaired = '';
  let from = 0;
  let unit = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const next = text.charCodeAt(at);
    const maybe = OPENS[hash(unit, next)] === 1;
    unit = next;
    if (!maybe || at <= from) continue;
    const found = findWord(text, at - 1);
    if (found === undefined) continue;
    const { wrong, right } = found;
    recordChange(context, { kind: 'glyph', before: wrong, after: right, certain: true });
    repaired += text.slice(from, at - 1) + right;
    from = at - 1 + wrong.length;
  }
  return from === 0 ? text : repaired + text.slice(from);
}

function findWord(text: string, at: number): Word | undefined {
  return WORDS.get(text.slice(at, at + 2))?.find(({ wrong, only }) => {
    if (!text.startsWith(wrong, at)) return false;
    if (only === undefined) return true;
    only.lastIndex = at;
    return only.test(text);
  });
}

function hash(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function readWords(): ReadonlyMap<string, readonly Word[]> {
  const words = new Map<string, Word[]>();
  const plain = MISREAD.split(' ').map((pair) => ({
    wrong: pair.slice(0, pair.length / 2),
    right: pair.slice(pair.length / 2),
  }));
  for (const word of [...plain, ...GUARDED]) {
    const opening = word.wrong.slice(0, 2);
    words.set(opening, [...(words.get(opening) ?? []), word]);
  }
  return words;
}
