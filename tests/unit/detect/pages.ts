import type { Kind } from '../../../utils/manuscript.ts';

/** A page in short: its title, its paragraphs, the words of its links. */
export interface Sample {
  name: string;
  kind: Kind;
  title: string;
  text: string[];
  links?: string[];
}

const WORK =
  '一年来，全镇上下团结一心，攻坚克难，各项工作都取得了新的进步，群众的收入增加了，村里的道路变宽了，环境也更美了。';
const PLAN =
  '要坚持问题导向，压实工作责任，细化工作措施，倒排工期，挂图作战，确保各项任务按时保质完成，做到件件有着落、事事有回音。';

export const SAMPLES: readonly Sample[] = [
  // Speeches.
  {
    name: 'speech of an official',
    kind: 'speech',
    title: '在全镇安全生产工作会议上的讲话_公文网',
    text: [
      '同志们：',
      `今天，我们召开全镇安全生产工作会议。${WORK}下面，我讲三点意见。`,
      `一、提高认识。${PLAN}`,
      '同志们，让我们携手并进，开创新局面！',
    ],
  },
  {
    name: 'speech that tells what others said, without a title of its kind',
    kind: 'speech',
    title: '一盏灯的光',
    text: [
      '各位评委，各位朋友：',
      `大家好！我刚到村里的时候，老支书说：“先学会走夜路吧。”我心里一沉。${WORK}`,
      '那天夜里下着雨，他把灯递给我，说：“拿着，前面有坎。”我问他：“您呢？”他笑着说：“我认得。”',
      '朋友们，这盏灯我一直提到了今天，我还要把它提下去。',
      '谢谢大家！',
    ],
  },
  {
    name: 'chapter that quotes most of a speech',
    kind: 'other',
    title: '茶山风云 在全镇干部大会上的讲话',
    text: [
      '骆小樵走上台，底下一片掌声。',
      '“各位代表、同志们！”他清了清嗓子，“今天，我代表镇党委，讲三个问题。”',
      `“第一，${WORK}”`,
      '老周低下头，想起那年春天的雨。',
      `“第二，${PLAN}让我们携手并进！谢谢大家！”`,
    ],
  },
  {
    name: 'story in which a speech is told',
    kind: 'other',
    title: '茶山旧事',
    text: [
      '那年春天，老支书站在晒谷场的石碾上，对全队的人讲了一番话。',
      '“乡亲们，咱们不能再等了！我代表大队，今天就讲三条，头一条开荒，二一条种茶，三一条修路。”',
      '他的嗓子哑了，我站在人群后头，看见娘用袖口擦眼睛。许多年过去，我还记得我手里攥着的那把茶籽。',
    ],
  },
  {
    name: 'opening words at a short ceremony',
    kind: 'speech',
    title: '在安全生产月启动仪式上的动员',
    text: [
      '各位工友：',
      `一年一度的安全生产月，从这一刻开始了。${PLAN}`,
      '安全是什么？安全是回家的路，是家里人的盼头。',
    ],
  },
  {
    name: 'speech on how to do something',
    kind: 'speech',
    title: '眼睛向下——谈谈怎样做好群众工作',
    text: [
      '同志们：',
      `今天，我们在这里上一堂课。${WORK}下面，我讲三点体会。`,
      `一、放下架子。${PLAN}`,
      '我就讲到这里，谢谢大家！',
    ],
  },
  {
    name: 'speech without a title of its kind',
    kind: 'speech',
    title: '凝心聚力谋发展',
    text: [
      '各位领导、同志们：',
      `刚才，我们听了大家的交流，很受启发。${WORK}`,
      `下面，我再强调几点。${PLAN}`,
      '谢谢大家！',
    ],
  },
  {
    name: 'one unbroken paragraph, glued to its title',
    kind: 'speech',
    title: '县长在春耕动员会上的讲话稿范文',
    text: [
      `县长在春耕动员会上的讲话稿范文同志们：今天我们在这里召开春耕动员会。${WORK}${PLAN}同志们，春耕不等人！`,
    ],
  },
  {
    name: 'school speech under the flag',
    kind: 'speech',
    title: '国旗下的讲话：让读书成为习惯',
    text: [
      '尊敬的老师，亲爱的同学们：',
      `大家早上好！今天我讲话的题目是读书。${'书是人类进步的阶梯，我们从书里看到更大的世界，也看到自己。'.repeat(3)}`,
      '我的讲话完了，谢谢大家！',
    ],
  },
  {
    name: 'wedding speech',
    kind: 'speech',
    title: '新郎父亲婚礼致辞',
    text: [
      '各位来宾、各位亲朋好友：',
      `今天是我儿子大喜的日子，我代表全家向各位的到来表示衷心的感谢！${'看着两个孩子走到一起，我们做父母的心里高兴，愿他们互敬互爱，孝敬老人，勤俭持家。'.repeat(2)}`,
      '最后，祝各位来宾身体健康，阖家幸福！',
    ],
  },
  {
    name: 'short words at a grave, without an address',
    kind: 'speech',
    title: '沉痛悼念陈老先生',
    text: [
      '今天，乡亲们怀着沉重的心情，送别执教四十年的陈老先生。',
      '先生教过的孩子遍布全镇，他自己却一辈子住在两间旧屋里。桃李无言，风范长在。',
      '先生安息吧！',
    ],
  },
  {
    name: 'agreement of a host with its users',
    kind: 'other',
    title: '文库会员注册协议',
    text: [
      '1. 注册前请仔细阅读本协议，点击同意即视为接受全部内容。',
      '2. 账号仅限本人使用，因保管不善造成的损失自行承担。',
      '3. 上传的资料须无版权争议，平台有权删除违规内容。',
      '4. 会员到期后未续费的，下载特权自动终止。',
    ],
  },
  {
    name: 'speech in a company',
    kind: 'speech',
    title: '总经理年会致辞',
    text: [
      '亲爱的同事们：',
      `大家晚上好！值此新春来临之际，我谨代表公司向大家拜年。${WORK}`,
      '让我们一起举杯，祝愿公司的明天更美好！',
    ],
  },
  {
    name: 'report of duty',
    kind: 'speech',
    title: '乡镇党委书记述职述廉报告',
    text: [
      '各位领导，同志们：',
      `现将我一年来的工作情况述职如下，请予评议。${WORK}`,
      `一年来，我始终把责任扛在肩上。我带头学习，我走遍了全镇的村。${PLAN}`,
    ],
  },
  {
    name: 'words of a host',
    kind: 'speech',
    title: '全区教育大会主持词',
    text: [
      '各位领导，同志们：',
      `现在开会。今天我们召开全区教育大会，会议有三项议程。${WORK}`,
      '首先，请教育局局长讲话，大家欢迎。',
      '刚才，局长作了讲话，希望大家认真领会，抓好落实。',
    ],
  },
  {
    name: 'declaration',
    kind: 'speech',
    title: '新任干部集体谈话会表态发言',
    text: [
      '尊敬的各位领导：',
      `非常感谢组织的信任。我代表新任的同志作表态发言。${WORK}${PLAN}`,
      '我的发言完了，谢谢大家。',
    ],
  },
  {
    name: 'candidate speaks',
    kind: 'speech',
    title: '护士长竞聘演讲稿3篇',
    text: [
      '各位领导、各位评委：',
      `大家好！我竞聘的岗位是护士长。${'我在医院工作了十年，我热爱我的工作，我熟悉每一道程序，我愿意为病人付出。'.repeat(3)}`,
      '谢谢各位！',
    ],
  },
  {
    name: 'opening words',
    kind: 'speech',
    title: '第十届农民运动会开幕词',
    text: [
      '运动员、裁判员、同志们：',
      `在这金秋时节，我们隆重举行第十届农民运动会。在此，我代表县委、县政府向大会表示热烈的祝贺！${WORK}`,
      '最后，预祝运动会圆满成功！',
    ],
  },
  {
    name: 'speech that cites a decree and praises a report',
    kind: 'speech',
    title: '在贯彻国发文件推进会上的讲话',
    text: [
      '同志们：',
      `今天会议的任务，是贯彻国发〔2023〕12号文件。${WORK}会议指出的问题要改。下面我谈两个方面。`,
      PLAN,
      '同志们，任务很重，希望大家共同努力。',
    ],
  },
  {
    name: 'collection of speeches behind links',
    kind: 'speech',
    title: '领导讲话稿(精选2篇)-范文大全',
    text: [
      '领导讲话稿 篇1',
      '同志们：',
      `今天我们在这里开会。${WORK}`,
      '领导讲话稿 篇2',
      '各位代表：',
      `我代表镇政府向大会作汇报。${WORK}`,
    ],
    links: Array.from({ length: 20 }, (_, index) => `相关讲话稿范文第${index}篇`),
  },
  {
    name: 'preview that stops early',
    kind: 'speech',
    title: '书记在换届大会上的讲话',
    text: [
      '书记在换届大会上的讲话',
      `同志们：今天我们召开换届大会，这是全镇政治生活中的一件大事。${WORK}`,
      '试读结束，开通会员阅读全文',
    ],
  },
  {
    name: 'beginning without salutation',
    kind: 'speech',
    title: '经济工作务虚会区长讲话',
    text: [
      '一、今年工作怎么看',
      `${WORK}在看到成绩的同时，也要清醒地认识到不足，主要是总量不大，大项目少，群众身边的难事还没有全部办好。`,
    ],
  },
  {
    name: 'mirror with pinyin behind each character',
    kind: 'speech',
    title: '在(zài)动(dong)员(yuan)会(huì)上(shàng)的讲(jiǎng)话(huà)',
    text: [
      [...`各位同志：今天我们在这里召开动员会。${WORK}${PLAN}`]
        .map((character) => (/[\u4e00-\u9fff]/.test(character) ? `${character}(zhuang)` : character))
        .join(''),
    ],
  },
  {
    name: 'words to a team, with no word for what they are',
    kind: 'speech',
    title: '桨在你们手里',
    text: [
      '都过来，把桨放下，喘口气，听我说两句。前一千米我们慢了三秒，是我让你们压着划的，这个账算在我头上，谁也不用低头，把水喝了，把手上的泡挑了。',
      '我问你们一句：四月里下着冷雨，江面上就我们一条船，那时候你们喊的号子，现在还喊得出来吗？今天岸上站着的，都是那时候给我们送姜汤的人。',
      '后一千米只改一样，第三桨以后节奏提上去，鼓手看着我的旗。我把话放在这里，你们划到哪里，我跟到哪里。',
    ],
  },
  {
    name: 'launch of a product with a greeting',
    kind: 'speech',
    title: '让盲人也能听见报纸',
    text: [
      '大家下午好，欢迎来到江城。五年前的今天，我外婆最后一次自己读完了一份报纸。',
      '我做了十年的扫描仪，给多少图书馆扫过书，我却没有给她扫过一页。那天晚上我睡不着，我想，机器为什么不能念给她听？',
      '我们失败了八十多次，今天它就在我手里。请把灯关掉，对，全部关掉，听。谢谢大家，我们明年再见！',
    ],
  },
  {
    name: 'talk written down from a recording',
    kind: 'speech',
    title: '退休前的最后一班',
    text: [
      '（根据现场录音整理）',
      '坐，都坐。我十八岁进的车间，那时候大门朝北，门口有两棵苦楝。我师傅没有教我技术，先叫我擦了一个月的扳手，擦到能照见人影，他才让我摸机床，这一摸就是四十年，手上的茧子换了一层又一层，徒弟也带出来十几个，有的现在比我还强。',
      '好了，时间到了，下班。',
    ],
  },
  {
    name: 'talk that asks what something is',
    kind: 'speech',
    title: '好看的账单背后是什么',
    text: [`各位同学，你们好！${WORK}`, '我请各位回家做一件事，把今天听到的讲给爷爷奶奶听。谢谢大家！'],
  },

  // Papers.
  {
    name: 'plan of Taiwan',
    kind: 'document',
    title: '社區防災演練實施計畫',
    text: [`一、目的。${PLAN}`, `二、時間。${PLAN}`],
  },
  {
    name: 'notice',
    kind: 'document',
    title: '关于开展安全生产大检查的通知',
    text: ['各村、镇直各单位：', `为做好安全生产工作，现将有关事项通知如下。${PLAN}${PLAN}`, '特此通知。'],
  },
  {
    name: 'notice that passes on a speech',
    kind: 'document',
    title: '关于印发《王书记在全县农村工作会议上的讲话》的通知',
    text: [
      '县发〔2023〕5号',
      '各乡镇人民政府，县直各单位：',
      `现将王书记的讲话印发给你们，请认真贯彻执行。${PLAN}${PLAN}`,
    ],
  },
  {
    name: 'regulation',
    kind: 'document',
    title: '机关考勤管理规定',
    text: [
      '第一条　为加强管理，制定本规定。',
      `第二条　${PLAN}`,
      `第三条　${PLAN}`,
      '第四条　本规定自发布之日起施行。',
    ],
  },
  {
    name: 'plan of an event at which people speak',
    kind: 'document',
    title: '演讲比赛活动方案',
    text: [
      `一、活动目的。${PLAN}`,
      `二、活动时间。三月一日。三、评分标准。演讲内容四十分，语言表达三十分。${PLAN}`,
    ],
  },
  {
    name: 'thoughts on a speech',
    kind: 'document',
    title: '学习领导重要讲话精神心得体会',
    text: [
      `通过学习重要讲话，我深受启发。我认为，${PLAN}`,
      `在今后的工作中，我要做到以下几点。${PLAN}我要努力，我要进步。`,
    ],
  },
  {
    name: 'report of a government to its congress',
    kind: 'document',
    title: '2023年区人民政府工作报告',
    text: [
      '各位代表：',
      `现在，我代表区人民政府，向大会报告工作，请予审议。${WORK}`,
      `各位代表，今年我们要做好几件事。${PLAN}让我们携手前进！`,
    ],
  },
  {
    name: 'summary of a year',
    kind: 'document',
    title: '2023年度个人工作总结',
    text: [`一年来，在领导的关心下，我完成了各项任务。${WORK}`, `存在的不足是学习不够。${PLAN}`],
  },
  {
    name: 'contract',
    kind: 'document',
    title: '房屋租赁合同',
    text: [
      '甲方：　　乙方：',
      `甲乙双方经协商一致，订立本合同。${'乙方按月支付租金，甲方保证房屋能正常使用，任何一方违约须赔偿对方的损失。'.repeat(3)}`,
    ],
  },

  // Others.
  {
    name: 'chapter of an officials novel that quotes a speech',
    kind: 'other',
    title: '第一百二十章 就职讲话_官路小说网',
    text: [
      '王大山走上主席台，清了清嗓子，说道：“同志们！今天我讲三点意见。”',
      '台下一片安静。李秘书点了点头，心想，这位新书记不简单。',
      '“谢谢大家！”王大山笑道。掌声响了起来。他站起身，看了李秘书一眼。',
      '散会以后，李秘书问道：“书记，晚上的饭局还去吗？”王大山摇了摇头，冷笑一声：“不去。”',
    ],
    links: ['上一章', '章节目录', '下一章', '加入书签'],
  },
  {
    name: 'school story without chapter links',
    kind: 'other',
    title: '那年夏天的演讲',
    text: [
      '小明站在讲台上，手心全是汗。“同学们，大家好！”他小声说。',
      '“大点声！”后排的胖子喊道。全班都笑了。',
      '老师点了点头：“别怕，慢慢说。”小明心里一热，忽然觉得不那么害怕了。',
      '下课以后，小红问他：“你昨晚练了几遍？”小明摇了摇头，没有回答，只是看着窗外的梧桐树笑。',
    ],
  },
  {
    name: 'news of a meeting',
    kind: 'other',
    title: '全县安全生产工作会议召开',
    text: [
      '本报讯（记者 张三）昨日，全县安全生产工作会议召开，县长李四出席会议并讲话。',
      `会议强调，${PLAN}`,
      `李四指出，${PLAN}他要求，各级干部要下沉一线。`,
    ],
  },
  {
    name: 'news with the speech in its title',
    kind: 'other',
    title: '王书记出席全区干部大会并讲话',
    text: [
      `昨天上午，全区干部大会召开，区委书记王某出席会议并讲话。王某强调，${PLAN}`,
      `会议指出，${PLAN}会议要求，要抓好落实。`,
    ],
  },
  {
    name: 'news of a graduation where the headmaster speaks',
    kind: 'other',
    title: '我校举行毕业典礼',
    text: [
      `6月20日，我校举行毕业典礼。校长王某出席典礼并致辞。他说，${WORK}`,
      `他希望毕业生不忘初心。他强调，${PLAN}（通讯员 李某）`,
    ],
  },
  {
    name: 'whole speech for an answer to who asks for one',
    kind: 'speech',
    title: '求一份村晚开场致辞，三分钟左右，急！',
    text: [
      '村里让我上台讲几句，谁帮忙写一份？',
      '各位乡亲，各位远道回来的朋友：',
      `大家晚上好！首先，我代表村委会给大家拜个早年！${WORK}`,
      '借此机会，我谢谢搭台子的老少爷们，也谢谢守在灶房里的婶子们，没有你们就没有今天的热闹。',
      '最后，祝各位身体健康，五谷丰登！谢谢大家！',
      '满意请采纳。',
    ],
  },
  {
    name: 'how to write a speech, with a whole one for a sample',
    kind: 'other',
    title: '开业致辞怎么写？附范文',
    text: [
      '致辞的开头要亲切，致辞的结构分三层，致辞的语言要短，致辞的结尾要有祝愿。先看一篇：',
      '各位来宾，各位朋友：',
      `大家上午好！首先，我代表公司欢迎各位！${WORK}`,
      '借此机会，我谢谢一路走来的伙伴们，没有你们就没有今天。',
      '最后，祝各位生意兴隆！谢谢大家！',
    ],
  },
  {
    name: 'how to write a speech',
    kind: 'other',
    title: '领导讲话稿怎么写？写作技巧大全',
    text: [
      `讲话稿的开头要有称呼，如“同志们：”“各位代表：”。讲话稿的结构分为三部分。`,
      `讲话稿的写作要注意受众，讲话稿的语言要通俗。演讲稿的结尾要有力。${PLAN}`,
    ],
  },
  {
    name: 'how to write, told by its text alone',
    kind: 'other',
    title: '公文写作第五讲',
    text: [
      '发言稿的特点是针对性强。发言稿的种类很多，发言稿的结构一般有三部分。',
      `讲话稿的标题有两种，讲话稿的正文先写缘由。公文的格式要规范。${PLAN}${PLAN}`,
    ],
  },
  {
    name: 'what a report of duty is',
    kind: 'other',
    title: '述职报告是什么意思',
    text: [
      `述职报告是干部向组织陈述履职情况的材料，一般由标题、称谓、正文组成，要真实客观，重点突出，语言简练。${PLAN}`,
    ],
  },
  {
    name: 'news of a solemn speech',
    kind: 'other',
    title: '主席在庆祝大会上发表重要讲话',
    text: [
      `庆祝大会昨日隆重举行，主席出席大会并发表重要讲话。他强调，${PLAN}`,
      `会议要求，${PLAN}会议指出，${PLAN}`,
    ],
  },
  {
    name: 'channel of leads',
    kind: 'other',
    title: '祝酒词_祝酒词大全_文稿坊',
    text: [
      '祝酒词是在宴席上举杯时说的话，本频道每天更新。',
      ...[
        '各位长辈，今天是我们全家人团圆的日子，我先敬大家一杯',
        '尊敬的各位老师：二十年前我们从这里出发，今天又回来了',
        '新来的同事们，这杯酒是为你们接风的，往后我们就是一家人',
        '奶奶今年八十岁了，她种了一辈子地，也爱了我们一辈子',
        '亲爱的战友们，听到集合号，我的心一下子又年轻了',
        '一杯酒敬天地，一杯酒敬父母，这最后一杯敬在座的朋友',
      ].flatMap((lead, index) => [`${lead}……[详细]`, `2020-03-0${index + 1} 阅读：${31 * index + 5}`]),
    ],
    links: ['家宴祝酒词', '谢师宴祝酒词', '迎新祝酒词', '寿宴祝酒词', '战友聚会祝酒词', '婚宴祝酒词'],
  },
  {
    name: 'speech with leads of others below it',
    kind: 'speech',
    title: '在全镇春耕生产现场会上的讲话',
    text: [
      '同志们：',
      `今天，我们在这里召开春耕生产现场会。${WORK}下面，我讲三点意见。`,
      `一、提高认识。${PLAN}`,
      `二、突出重点。${PLAN}`,
      '同志们，让我们携手并进，开创新局面！',
      '同志们：这次会议的任务是研究防汛……[详细]',
      '各位代表：我受委托向大会报告工作……[详细]',
      '老师们：新学期开始了，我谈几点想法……[详细]',
    ],
  },
  {
    name: 'resolution on a report',
    kind: 'document',
    title: '石门县第九届人民代表大会第三次会议关于县人民政府工作的决议',
    text: [
      `石门县第九届人民代表大会第三次会议听取和审议了县长所作的报告。会议充分肯定县人民政府一年来的工作，同意报告提出的任务。${PLAN}`,
      '会议号召，全县各族人民团结一心，为完成今年的各项任务而努力奋斗！',
    ],
  },
  {
    name: 'deeds of a model worker',
    kind: 'document',
    title: '护林员先进个人事迹材料_文稿坊',
    text: [
      `李大山，男，1970年3月生，现任石门林场护林员。${'他每天要走三十里山路，把林子里的每一处火险都记在本子上。'.repeat(3)}`,
      `一、他把林子当成家。${'三十年里他没有在家里过一个完整的春节，防火期一到就背着铺盖上山。'.repeat(2)}`,
    ],
  },
  {
    name: 'speech that tells what others said',
    kind: 'speech',
    title: '在新教师座谈会上的讲话',
    text: [
      '各位老师：',
      `今天，我想给大家讲三个故事。${WORK}`,
      '“您还记得我吗？”那个学生问我。我说：“记得，你坐在靠窗的第三排。”他点了点头。',
      '他母亲说：“老师，这孩子变了。”我问：“变在哪里？”她笑着说：“会帮我洗碗了。”',
      `老师们，希望大家都有这样的故事。${PLAN}谢谢大家！`,
    ],
  },
  {
    name: 'deeds of somebody who is quoted',
    kind: 'document',
    title: '护林员先进事迹材料',
    text: [
      `他在山上守了三十年。${WORK}`,
      '他说，山是大家的。镇里要给他换岗位，他说，我走了谁来守。',
      `老伴劝他下山，他说，再守一年。${WORK}`,
    ],
  },
  {
    name: 'short speech under louder leads',
    kind: 'speech',
    title: '在社区文化节上的致辞',
    text: [
      '各位邻居：',
      '文化节今天开幕了。请大家尽情地唱，尽情地跳。我代表居委会感谢各位志愿者！祝大家玩得开心！',
      ...Array.from({ length: 6 }, (_, index) => `同志们：第${index}次会议的任务是研究防汛。${WORK}……`),
    ],
  },
  {
    name: 'list of leads that end with dots alone',
    kind: 'other',
    title: '感恩演讲稿_学生感恩演讲稿',
    text: [
      '本频道收录中小学生的感恩演讲稿。',
      ...Array.from({ length: 6 }, (_, index) => `敬爱的老师，亲爱的同学们：我是${index}班的代表。${WORK}……`),
    ],
  },
  {
    name: 'list of leads that end with three full stops',
    kind: 'other',
    title: '村支书讲话稿大全-松岭文稿',
    text: [
      '本专题共收录村支书讲话稿 128 篇，按时间排列。',
      ...Array.from({ length: 6 }, (_, index) => `同志们：第${index}次村民大会的任务是研究修路。${WORK}...`),
    ],
  },
  {
    name: 'list of leads between their figures, with answers of the host below',
    kind: 'other',
    title: '院长讲话稿大全',
    text: [
      ...Array.from({ length: 6 }, (_, index) => [
        `同志们：第${index}次院务会议的任务是研究门诊。我讲几点想法，请大家一起来想办法，把排队的时间短下来...`,
        `2021-05-0${index + 1} 浏览：${index * 97} 收藏：${index} [打开全文]`,
      ]).flat(),
      '下载以后打不开怎么办？请换一个阅读器，再打不开请找客服。文稿可以改吗？可以。',
    ],
  },
  {
    name: 'how-to article of a wiki with a whole speech in it',
    kind: 'other',
    title: '如何准备开学典礼演讲稿：9步（附例文）',
    text: [
      '1. 先想好听众是谁。开头不要超过三句，称呼要短，不写套话。',
      '2. 篇幅以三分钟为宜，结尾回到开头的那个画面。',
      '例文',
      `老师们，同学们：大家好！今天我代表高一新生发言。${WORK}让我们一起努力！谢谢大家！`,
      '3. 写完以后大声念一遍。',
    ],
  },
  {
    name: 'speech to writers of speeches',
    kind: 'speech',
    title: '在全县文秘人员培训班上的讲话',
    text: [
      '同志们：',
      `今天，我讲三点意见。${WORK}`,
      `一、少写套话。开头要短，结尾要实，称呼要对。${PLAN}`,
      '同志们，让我们携手并进，开创新局面！',
    ],
  },
  {
    name: 'list of speeches',
    kind: 'other',
    title: '领导讲话稿大全',
    text: ['欢迎来到讲话稿栏目，本栏目每天更新。'],
    links: Array.from({ length: 60 }, (_, index) => `区长在第${index}次全区工作会议上的讲话`),
  },
  {
    name: 'forum thread',
    kind: 'other',
    title: '求一篇年会致辞 - 职场论坛',
    text: [
      '楼主 发表于 2023-1-1　只看该作者',
      `公司要开年会了，老板让我写一篇致辞，谁有现成的？${'我实在写不出来，头都大了，急用，在线等。'.repeat(3)}`,
      '沙发 发表于 2023-1-2　顶一下',
      '3楼 发表于 2023-1-3　我也想要。',
    ],
  },
  {
    name: 'product',
    kind: 'other',
    title: '领导讲话稿全书 精装正版',
    text: [
      `商品详情：${'本书收录各类讲话稿三百篇，内容全面，分类清楚，查找方便，适合机关干部使用。'.repeat(3)}`,
      '￥58.00　包邮　库存 20 件　商品编号：1001',
      '加入购物车',
    ],
  },
  {
    name: 'English page',
    kind: 'other',
    title: 'Mayor speech 区长讲话稿',
    text: [
      `Ladies and gentlemen, ${'it is a great pleasure to be here with all of you on this wonderful day. '.repeat(5)}同志们：`,
    ],
  },
  {
    name: 'report in the first person under a greeting to users',
    kind: 'other',
    title: '困在路上的外贸人',
    text: [
      '亲爱的本网用户：',
      '您的浏览器版本过低，请升级。',
      `我今天收到客户的消息，我的货走不了。${'我打了一天电话，我的同行也一样，我们只能等，我不知道还要等多久。'.repeat(4)}`,
    ],
  },
  {
    name: 'post of one who greets readers',
    kind: 'other',
    title: '三招教会你收纳衣柜的好主意',
    text: [
      '大家好，我是小满，今天我跟大家聊聊收纳。我家的衣柜原来一打开就往下掉衣服，后来我花了一个周末，把它从里到外清了一遍，现在找一件毛衣只要三秒钟，我妈看了都说好。',
      '第一步，把不穿的先挑出来，一年没有碰过的就别留了。第二步，按季节分开放。',
    ],
  },
  {
    name: 'answers of an office about its rules',
    kind: 'other',
    title: '有关负责人就《保障性住房分配办法》答记者问',
    text: [`问：为什么要出台办法？答：${PLAN}`, `问：怎样申请？答：${PLAN}`],
  },
  {
    name: 'encyclopedia',
    kind: 'other',
    title: '梧桐 - 百科',
    text: ['梧桐是锦葵科的落叶乔木，高可达十六米，树皮青绿色，平滑，叶心形，掌状三至五裂。'.repeat(4)],
  },
  { name: 'empty page', kind: 'other', title: '', text: [] },
  {
    name: 'title without a text',
    kind: 'other',
    title: '区长在全区大会上的讲话',
    text: ['文档加载中，请稍候'],
  },
  {
    name: 'speech cut off under its title',
    kind: 'speech',
    title: '局长在水利工作会议上的讲话_公文网',
    text: ['这次会议是局党组研究决定召开的。', '下面，先讲形势。'],
  },
  {
    name: 'toast of two sentences',
    kind: 'speech',
    title: '同学聚会祝酒辞',
    text: ['三十年一晃而过，今夜灯火如昨。', '愿友谊长存，请满饮此杯！'],
  },
  {
    name: 'tool that writes speeches',
    kind: 'other',
    title: '讲话稿生成器_智能写作',
    text: ['输入主题，十秒得到一篇完整的文章。', '支持三十种文体，可导出文档。'],
  },
  {
    name: 'cry for help',
    kind: 'other',
    title: '第一天上班就要作表态发言，怎么办',
    text: ['领导刚通知的，明天上午就要用。', '有经验的朋友说说，讲几分钟合适，要不要脱稿。'],
  },
];
