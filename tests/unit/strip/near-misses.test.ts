import { describe, expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold.ts';
import { body, stripText, title } from './support.ts';

/** Paragraphs of speeches that use the words of chrome. */
const paragraphs = [
  '要把政策文件汇编好，放到政务网站上供群众下载，做到家喻户晓、人人皆知。',
  '近日，省文联发表声明，坚决支持依法维护创作者的合法权益，我们要认真学习领会。',
  '这篇通讯的作者是一位基层干部，他用十年时间走遍了全县一百二十个村。',
  '今天请了三位致富带头人来和大家分享经验，希望各村认真学、主动学。',
  '考核结果出来后，社会上的评论很多，有肯定的，也有批评的，我们要虚心听取。',
  '乡村振兴是脱贫攻坚的下一篇大文章，上一篇我们答得不错，这一篇更要答好。',
  '要加强知识产权保护，严厉打击侵权盗版行为，畅通举报投诉渠道，营造公平竞争的市场环境。',
  '免责条款要写进合同，避免村集体承担不应有的责任，这一点请司法局把关。',
  '要利用网络平台及时回应群众关切，提供更多优质内容，让群众听得懂、愿意看。',
  '会员单位要发挥行业协会的作用，积极登录供需对接平台，发布用工和产销信息。',
  '全文公开征求意见以来，共收到意见建议三百二十条，采纳了一百一十六条。',
  '以上几条建议，是代表们走村串户问出来的，望县委、县政府采纳。',
  '有不清楚的，大家会后可以追问，我当面答复，不让一个人带着疑问回去。',
  '要扫码登记、亮证通行，把好村口每一道关，守护好全村人的健康。',
  '这里我推荐大家读一读《乡土中国》，对做好农村工作很有帮助。',
  '关于扫一扫点单、微信支付等便民服务，商务局要尽快在集镇推广开来。',
  '据统计，全县农产品网络零售额达到八点六亿元，点击量过百万的直播间有十二个。',
  '首页、第一章的数据要再核实，不能前后打架，这是起草工作的基本要求。',
  '欢迎各位企业家来到青石投资兴业，我们一定当好店小二，做好服务保障。',
  '下面，我代表县委、县政府，向大家报告一年来的主要工作，请予审议。',
  '希望对大家有所启发，也希望同志们结合各自实际，创造性地抓好落实。',
  '材料要精心整理，责任要逐级压实，该收集的数据要收集齐，该归档的要及时归档。',
  '请大家认真阅读会议材料，会后各镇要在三天内召开专题会议传达学习。',
  '价格补贴要按时足额发放到户，格式合同由农业农村局统一制定，不得层层加码。',
  '要把方案印发各镇，附件可在内网下载，务必于本月底前报送进展情况。',
  '作者署名、内容真实是写调研报告的底线，转载、抄袭别人成果的一律不得参评。',
  '我们制定的八条措施仅供各镇参考，各镇要结合实际制定自己的实施办法。',
  '办报不能只追求订阅，要让人一秒记住一句话，政务网站要做到无弹窗、无广告。',
  '《乡镇供水工作方案》和《管护办法》已经印发，请各镇对照推荐度评分表自查。',
  '本章完善了三项制度，全书完成了一半，剩下的年底以前写好。',
  '这次会议的内容，要原原本本传达到每一个支部、每一名党员，不得打折扣。',
];

/** Lines of a speech that are short, and look like labels, rows or lists. */
const shortLines = [
  '时间就是效益。',
  '一、做到一个“学”字，当明白人',
  '来源要可靠。',
  '（一）相关部门要主动作为',
  '四、下一步打算',
  '最新的形势怎么看？',
  '热门话题要敢于发声。',
  '谢谢大家！',
  '（三）做好评论引导',
  '第一，扫码入园要规范。',
  '五、推荐先进典型',
];

const write = [
  ['full-width', (line: string) => line],
  ['half-width', (line: string) => line.replace(/[，：；（）！？]/g, fold)],
] as const;

describe.each(write)('%s punctuation', (_, form) => {
  const text = body.map(form);

  test.each(paragraphs)('stays in the middle: %s', (line) => {
    const rows = [...text.slice(0, 4), form(line), ...text.slice(4)];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });

  test.each(paragraphs)('stays as the last paragraph: %s', (line) => {
    const rows = [...text, form(line)];
    expect(stripText([title, ...rows, '微信扫码分享']).lines).toEqual(rows);
  });

  test.each(paragraphs)('stays as the first paragraph: %s', (line) => {
    const rows = [form(line), ...text.slice(1)];
    expect(stripText([title, '发布时间：2022-03-04', ...rows]).lines).toEqual(rows);
  });

  test.each(shortLines)('stays among paragraphs: %s', (line) => {
    const rows = [...text.slice(0, 4), form(line), ...text.slice(4)];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });

  test.each(shortLines)('stays behind the last paragraph: %s', (line) => {
    const rows = [...text, form(line)];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });
});

test.each([
  ['——在全县干部大会上的讲话'],
  ['（2023年3月5日）'],
  ['2023年3月5日'],
  ['县长 张三'],
  ['（根据录音整理）'],
  ['（草案）'],
  ['青政发〔2023〕5号'],
  ['内部资料 注意保存'],
  ['2023年1月5日在县人民代表大会上'],
])('stays between title and address: %s', (line) => {
  expect(stripText([title, line, ...body]).lines).toEqual([line, ...body]);
});

test.each([
  ['中共青石县委办公室'],
  ['2023年3月5日'],
  ['二〇二三年三月五日'],
  ['讲话人：李四'],
  ['附件：1.任务清单'],
  ['青石县网络信息中心'],
  ['（此件公开发布）'],
  ['主题词：乡村振兴 会议 讲话'],
  ['汇报完毕'],
])('stays as the signature: %s', (line) => {
  expect(stripText([title, ...body, line, '相关推荐', '在全县三农会议上的讲话']).lines).toEqual([
    ...body,
    line,
  ]);
});

test('a meeting notice keeps its time and place', () => {
  const notice = ['时间：2023年3月5日上午9:00', '地点：县政府三楼会议室', '主持人：常务副县长王五'];
  expect(stripText(['全县乡村振兴推进会主持词', ...notice, ...body]).lines).toEqual([...notice, ...body]);
});

test('equal paragraphs of two speeches of a collection both stay', () => {
  const rows = ['第一篇：讲话一', ...body, '第二篇：讲话二', ...body];
  expect(stripText([`${title}（精选2篇）`, ...rows]).lines).toEqual(rows);
});

test.each([
  ['a speaker below the title', [title, '市发改委副主任 王某某', '（2022年12月）', ...body], 0],
  ['a farewell at a funeral', [title, ...body, '李大爷，您安息吧！'], -1],
])('%s stays', (_, rows, at) => {
  expect(stripText(rows).lines.at(at)).toBe(rows.at(at === 0 ? 1 : at));
});

test('a collection’s labels of its pieces are no chrome', () => {
  const pieces = ['【版本一】镇长发言：实在简短', '【版本二】', '【版本三】支书发言：庄重大方'];
  const rows = pieces.flatMap((label) => [label, ...body]);
  expect(stripText([`${title}范例3篇`, ...rows]).lines).toEqual(rows);
});
