import { expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { readText } from '../../../utils/read/text.ts';

const title = '乡长在全乡护林防火工作会议上的讲话';
const speech = [
  '同志们：',
  '入冬以来全乡没有下过一场透雨，林下的枯枝落叶有一拃厚，踩上去沙沙作响，火险等级连续十九天在四级以上，一个烟头就能要一座山的命。',
  '今天把大家请来，只讲三件事。',
  '1.管住人。进山路口的十一个卡子今天下午全部上人，凡是带火种的一律劝返，登记到户。',
  '2.管住火。坟头祭扫改到村口集中焚烧点，各村干部轮流守到晚上九点，不留空档。',
  '3.管住责。哪个村的山头冒烟，我就找哪个村的支部书记，不听理由，只看结果。',
  '散会以后，请各村立即回去开院坝会，把今天的话一户一户讲到，讲到人人都记得住为止。',
];
const made = (above: readonly string[], below: readonly string[]) =>
  clean(readText([...above, ...speech, ...below].join('\n')));
const rowsOf = (above: readonly string[], below: readonly string[] = []) =>
  made(above, below).parts.flatMap(({ salutation, blocks }) => [
    salutation,
    ...blocks.map(({ text }) => text),
  ]);

test('the numbers of a list stay below the label of a file’s text', () => {
  expect(rowsOf([`${title}.docx`, '资源描述：', title])).toEqual(speech);
});

test('a summary cut without a mark goes below the label, a copy’s number and a bar’s share above the text', () => {
  const summary = `${speech[0]}${speech[1]?.slice(0, 46)}`;
  const { title: found } = made([`${title}(2).docx`, '7%', '文档描述', summary, title], []);
  expect(found).toBe(title);
  expect(rowsOf([`${title}(2).docx`, '7%', '文档描述', summary, title])).toEqual(speech);
});

test('a repeat of the opening goes behind what the host says of the file', () => {
  const said =
    '文档介绍：该【护林防火讲话】是由【山里人】上传分享，文档一共【4】页，可以免费在线阅读，如需要完整的电子版，请下载此文档到您的设备，方便您编辑和打印。';
  const rows = [title, `${said}${speech.slice(0, 3).join('')}`, title, '乡长 石某', '（2023年1月9日）'];
  expect(rowsOf(rows)).toEqual(speech);
});

test('terms written out go below the text', () => {
  const terms = [
    '温馨提示',
    '1. 本站资料解压后才能打开，图纸类资料需要另装看图软件，如打不开请先升级软件，再换一台电脑试一试。',
    '2. 资料里若带有附件，预览时只显示第一个附件的第一页，其余的要下载以后才能看到，敬请留意。',
    '3. 未经权益人同意，不得把资料里的内容用作商业用途，由此产生的一切后果由使用者自己承担。',
  ];
  expect(rowsOf([title], terms)).toEqual(speech);
});

test('rows that are numbered twice go, whatever they say, and leave the title its ending', () => {
  const notices = [
    '1. 1、本库文档一经付费，不意味着购买了它的版权，只供个人学习、研究之用。',
    '2. 2、若有异议，请于七日之内来函说明理由，逾期不候；来函者请留电话号码。',
  ];
  expect(rowsOf([`${title}.docVIP`, ...notices, `${title}.doc`, title])).toEqual(speech);
  const own = ['1.先上山。', '2.后下山。'];
  expect(rowsOf([title], own)).toEqual([...speech, ...own]);
});

test('what a library prints at the head of its pages goes from the title and from sentences', () => {
  const head = '第1页共2页本文格式为Word版，下载后可任意编辑和复制';
  expect(rowsOf([`${head}${title}`])).toEqual(speech);
  const last = '大家回去以后要马上行动，一座山一座山地看，一条沟一条沟地守。';
  expect(rowsOf([title], [last.replace('马上', `马上${head}`)])).toEqual([...speech, last]);
});

test('a speaker’s items stay below a heading of the same words', () => {
  const own = [
    '几点提示',
    '1.上山的同志要结伴而行，带足饮水和干粮，手机保持畅通，每两个小时向指挥部报告一次位置和火情。',
    '2.风向一变就往火烧过的迹地撤，不要往山上跑，不要往沟里躲，任何时候都把自己的性命放在第一位。',
  ];
  expect(rowsOf([title], own)).toEqual([...speech, ...own]);
});

test('a comment goes between its writer and its buttons, whatever it says', () => {
  const comments = [
    '全部评论（2）',
    '山里人 昨天 21:15',
    '一户一户讲到，这句话说到了点子上，同志们都学一学。',
    '回复 赞(7)',
    '护林老兵 3小时前',
    '十一个卡子，我守过七个。',
    '回复 赞(0)',
  ];
  expect(rowsOf([title], comments)).toEqual(speech);
});

test('what stands below a date stays where no buttons follow', () => {
  const own = [
    '乡护林防火指挥部 11月23日',
    '附：各村卡点值守人员名单和联系方式见会议材料第六页，请自行核对。',
  ];
  expect(rowsOf([title], own).join('')).toContain(own[1]);
});
