import { fill, type Random } from './random.ts';
import type { Text, TextLine } from './text.ts';
import { DUTY, FAMILY, FIRM, OFFICE, SCHOOL, WORDS } from './words.ts';

/** A kind of speech: how it is called, how it greets, begins, goes on and ends. */
interface Register {
  readonly name: string;
  readonly titles: readonly string[];
  readonly salutations: readonly string[];
  readonly openings: readonly string[];
  readonly sentences: readonly string[];
  readonly closings: readonly string[];
  /** Under numbered headings, where long enough. */
  readonly outlined: boolean;
}

const REGISTERS: readonly Register[] = [
  {
    name: 'office',
    titles: [
      '在{place}{event}上的讲话',
      '{who}在{event}上的讲话稿',
      '{place}{who}在{event}上的讲话',
      '在全县{event}上的讲话',
      '{event}{who}讲话',
    ],
    salutations: ['同志们：', '各位领导、同志们：', '各位代表，同志们：', ''],
    openings: [
      '今天，我们召开{event}，主要任务是研究{field}，对后{count}天的工作进行再动员、再部署。刚才，{name}同志通报了情况，几个单位作了发言，讲得都很好，我完全同意。下面，我讲几点意见。',
      '这次{event}，是县里经过慎重考虑决定召开的。会上大家听了汇报、看了现场，收获不小。借此机会，我再强调三个问题。',
    ],
    sentences: OFFICE,
    closings: [
      '同志们，任务已经明确，关键在于落实。让我们拧成一股绳，把{field}这件大事办好！',
      '同志们，{field}责任重于泰山。希望大家振奋精神，{act}，向全{place}人民交一份满意的答卷。我就讲这些，谢谢大家！',
    ],
    outlined: true,
  },
  {
    name: 'statement',
    titles: ['在{event}上的表态发言', '{place}{event}交流发言材料', '{event}发言稿', '{who}任职表态发言'],
    salutations: ['尊敬的各位领导，同志们：', '各位领导、同事们：'],
    openings: [
      '感谢组织给我这次发言的机会。我代表{place}作如下表态，如有不妥，请批评指正。',
      '刚才听了领导的讲话，我深受鼓舞，倍感压力。我谨代表{firm}向大会表个态。',
    ],
    sentences: [...OFFICE, ...DUTY],
    closings: [
      '请各位领导放心，我们一定{act}，{want}。我的发言完毕，谢谢大家！',
      '以上是我的表态，请领导和同志们监督。谢谢！',
    ],
    outlined: true,
  },
  {
    name: 'school',
    titles: [
      '{school}开学典礼校长致辞',
      '在{school}毕业典礼上的讲话',
      '国旗下的讲话：做一个{good}的人',
      '{school}家长会班主任发言稿',
      '{school}运动会开幕词',
    ],
    salutations: [
      '老师们、同学们：',
      '亲爱的同学们：',
      '尊敬的各位家长，亲爱的同学们：',
      '尊敬的老师，亲爱的同学们：',
    ],
    openings: [
      '大家上午好！{month}的风吹过操场，我们又一次相聚在五星红旗下。',
      '金色的阳光洒满校园，今天我们在这里隆重集会。首先，我代表学校向大家问好！',
    ],
    sentences: SCHOOL,
    closings: [
      '最后，祝老师们身体健康，祝同学们学习进步！谢谢大家！',
      '同学们，路在脚下，让我们一起出发！我的讲话完了，谢谢。',
    ],
    outlined: false,
  },
  {
    name: 'firm',
    titles: [
      '{firm}年会董事长致辞',
      '{firm}{who}新年致辞',
      '在{firm}成立{count}周年庆典上的致词',
      '{firm}年终总结大会讲话稿',
    ],
    salutations: ['尊敬的各位来宾，亲爱的同事们：', '各位同仁、各位伙伴：', '女士们、先生们，朋友们：'],
    openings: [
      '岁月不居，时节如流。值此辞旧迎新之际，我谨代表公司，向辛勤工作的全体员工致以诚挚的问候！',
      '今天，我们欢聚一堂，共同庆祝{firm}走过的不平凡的一年。',
    ],
    sentences: FIRM,
    closings: ['最后，祝大家新春快乐、阖家幸福、万事如意！谢谢大家！', '让我们举起酒杯，为公司的明天干杯！'],
    outlined: false,
  },
  {
    name: 'family',
    titles: [
      '婚礼上新郎父亲致辞',
      '母亲七十寿宴答谢词',
      '女儿升学宴上的讲话',
      '乔迁之喜主人致辞',
      '新娘父亲婚宴祝词',
    ],
    salutations: ['各位来宾、各位亲朋好友：', '尊敬的各位长辈，亲爱的朋友们：', '各位亲友：'],
    openings: [
      '大家中午好！今天是个好日子，我代表全家感谢各位在百忙之中前来捧场。',
      '首先，我代表两家人，向远道而来的客人们表示热烈的欢迎和衷心的感谢！',
    ],
    sentences: FAMILY,
    closings: ['最后，祝各位身体健康、合家欢乐！谢谢大家！', '千言万语化作一杯酒，请大家举杯，干杯！'],
    outlined: false,
  },
  {
    name: 'duty',
    titles: ['{place}{who}述职报告', '{who}述职述廉报告', '{who}岗位竞聘演讲稿', '{place}干部述职发言'],
    salutations: ['各位领导、同志们：', '尊敬的各位评委，同事们：', '各位代表：'],
    openings: [
      '根据会议安排，现将我一年来的工作情况汇报如下，请予评议。',
      '感谢大家给我这个机会。我叫{name}，今天我竞聘的岗位是{who}，下面我从三个方面作汇报。',
    ],
    sentences: DUTY,
    closings: ['以上报告，请各位领导和同志们批评指正。谢谢大家！', '我的汇报完毕，请大家评议，谢谢！'],
    outlined: true,
  },
  {
    name: 'compere',
    titles: ['{event}主持词', '{firm}签约仪式主持稿', '{school}文艺汇演主持词'],
    salutations: ['各位领导，各位来宾，同志们：', '尊敬的各位领导、各位嘉宾：'],
    openings: [
      '现在开会。根据会议安排，今天的会议共有{count}项议程，主要是总结前一段的{field}，部署下一步任务。出席今天会议的有县里有关领导和各单位负责人，我代表主办方对大家的到来表示欢迎。',
      '大家下午好！今天，我们在这里举行{event}。我代表会务组向莅临会议的各位领导和嘉宾表示热烈欢迎！',
    ],
    sentences: [
      ...OFFICE.slice(6),
      '下面，请{name}同志作交流发言，大家欢迎。',
      '刚才{name}同志讲得很实在，请各单位会后认真领会、抓好落实。',
      '进行会议的下一项议程，请{who}作讲话。',
    ],
    closings: [
      '今天的会议就要结束了，希望大家回去以后迅速行动起来。散会！',
      '再次感谢各位的光临，祝大家工作顺利，身体健康！谢谢大家。',
    ],
    outlined: false,
  },
];

const NUMERALS = ['一', '二', '三', '四', '五'];
const HEADINGS = [
  '认清形势，把{field}摆在更高的位置',
  '突出重点，在{field}上攻坚突破',
  '转变作风，确保各项任务落地',
  '总结经验，肯定前一段的成绩',
  '正视差距，弄清短板在哪里',
  '压实责任，形成上下联动的局面',
];
const ORDINALS = ['一要', '二要', '三要', '四要'];

/** A made-up speech, of two paragraphs to some forty. */
export function composeSpeech(random: Random): Text {
  const register = random.pick(REGISTERS);
  const say = (pattern: string) => fill(pattern, WORDS, random);
  const title = say(random.pick(register.titles));
  const salutation = random.pick(register.salutations);
  const lines: TextLine[] = salutation === '' ? [] : [{ text: salutation, role: 'paragraph' }];
  lines.push({ text: say(random.pick(register.openings)), role: 'paragraph' });
  lines.push(...composeBody(register, random));
  lines.push({ text: say(random.pick(register.closings)), role: 'paragraph' });
  return { name: register.name, kind: 'speech', title, lines };
}

function composeBody(register: Register, random: Random): TextLine[] {
  const paragraph = () => composeParagraph(register.sentences, random);
  const size = random.pick([1, 2, 3, 5, 8, 14]);
  if (!register.outlined || size < 3) {
    return Array.from({ length: size }, () => ({ text: paragraph(), role: 'paragraph' as const }));
  }
  return random.sample(HEADINGS, Math.min(4, size - 1)).flatMap((heading, index) => [
    { text: `${NUMERALS[index]}、${fill(heading, WORDS, random)}`, role: 'heading' as const },
    ...Array.from({ length: random.integer(1, 3) }, (_, nth) => ({
      text: (random.chance(0.4) ? ORDINALS[nth] : '') + paragraph(),
      role: 'paragraph' as const,
    })),
  ]);
}

/** A paragraph of different sentences. */
export function composeParagraph(sentences: readonly string[], random: Random): string {
  return random
    .sample(sentences, random.integer(2, 5))
    .map((sentence) => fill(sentence, WORDS, random))
    .join('');
}

/** The name of some other text, for lists. */
export function composeTitle(random: Random): string {
  return fill(random.pick(random.pick(REGISTERS).titles), WORDS, random);
}
