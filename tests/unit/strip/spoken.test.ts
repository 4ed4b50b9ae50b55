import { describe, expect, test } from 'vitest';
import { createContext } from '../../../utils/context.ts';
import { readText } from '../../../utils/read/text.ts';
import { noteSpoken } from '../../../utils/strip/spoken.ts';
import { fold } from '../../../utils/text/fold.ts';
import { stripText } from './support.ts';

/** What speakers say of the things that hosts are made of. */
const sentences = [
  '会员单位要在平台上注册登录，下载统一的申报模板，逾期不再受理。',
  '点击率不是目的，群众点赞才是标准。',
  '请扫码关注我们的公众号，每周都有新的培训课程。',
  '盗版网站把作家的心血打包出售，评论区里还有人叫好，这是版权保护之痛。',
  '转载之前先问一声作者，这是对原创起码的尊重。',
  '打开小程序，点击“我要投诉”，三天之内必有回复。',
  '馆里的电子书免费下载，读者留言本上写满了建议。',
  '我们的客户端上线以来，用户每天浏览的页面超过百万。',
  '广告收入少了，用户满意度高了，这笔账划得来。',
  '旅游年卡全网限时发售，扫一扫就能领取优惠券。',
  '人工智能写作再快，也写不出乡亲们的心里话。',
  '网友的留言我每天都看，举报信箱我每周都开。',
];

const title = '在全县数字服务推进会上的讲话';
const forms = [
  ['full-width', (line: string) => line],
  ['half-width', (line: string) => line.replace(/[，：；！？（）]/g, fold)],
] as const;

describe.each(forms)('between the address and the last words, %s', (_, form) => {
  test.each(sentences)('stays alone: %s', (sentence) => {
    const rows = ['同志们：', sentence, '谢谢大家！'].map(form);
    expect(stripText([title, ...rows, '扫码下载全文', '相关推荐']).lines).toEqual(rows);
  });
});

test.each([
  '他们可能不听我的，但一定听你的。',
  '问题不在分享，在于没有把关。',
  '（联系人：邵阳　电话：0513-8555 0126）',
])('what is surely a document’s stays in a paper that greets nobody: %s', (row) => {
  const rows = [
    '现将系统切换的有关事项通知如下。各单位要在本月底前完成账号核对，逾期未核对的，由单位主要负责人说明原因。',
    row,
    '各单位要高度重视，确保按期完成。切换期间的公文一律以纸质件流转，不得积压。',
  ];
  expect(stripText(['关于启用新办公系统的通知', ...rows]).lines).toEqual(rows);
});

test('all of them together stay, below a host’s head and above its foot', () => {
  const rows = ['各位来宾、同志们：', ...sentences, '我的讲话完了，谢谢。'];
  const head = ['下载客户端，畅读全站', title, '上传用户：老笔头　下载积分：3'];
  const foot = ['还没写好稿子？一键生成试试', '免责声明 版权投诉 联系客服'];
  expect(stripText([...head, ...rows, ...foot]).lines).toEqual(rows);
});

test('behind the last words the host speaks again, in sentences too', () => {
  const rows = ['同志们：', '今年的汛期来得早，各镇要立即行动起来，把人员转移到安全地带。', '谢谢大家！'];
  const foot = [
    '加载更多',
    '以上材料由用户分享，下载前请确认余额充足。',
    '本次大会还有七篇发言稿，订阅后解锁。',
    '客服热线 400-100-2000',
  ];
  expect(stripText([title, ...rows, ...foot]).lines).toEqual(rows);
});

test('place and date right behind the text are the document’s', () => {
  const rows = [
    '同志们：',
    '各镇要立即行动起来，把人员转移到安全地带。',
    '谢谢大家！',
    '清河县防汛办',
    '2023年6月2日',
  ];
  expect(stripText([title, ...rows, '开通会员免广告', '下载排行榜']).lines).toEqual(rows);
});

test('the turns of those who speak again and again stay, behind a host’s line too', () => {
  const rows = [
    '司仪小周：各位来宾，大家中午好！今天是厂里三对新人的好日子，欢迎大家来做见证。',
    '司仪小林：先请新人入场，请大家用掌声欢迎他们！',
    '司仪小周：第一对新人是车工李强和质检员王敏，他们在同一个车间里认识，在同一条产线上相爱，厂里的老师傅都说，这一对是质检员亲手验收过的，终身保修。',
    '司仪小林：新郎比新娘还紧张，你看他的手。',
    '司仪小周：愿你每天下班，都有人给你留着灯。',
  ];
  expect(stripText(['集体婚礼主持词', ...rows.slice(0, 3), '点击下载全文', ...rows.slice(3)]).lines).toEqual(
    rows,
  );
});

test('what happens on the stage between turns stays, what a host puts there goes', () => {
  const rows = [
    '【轻音乐渐弱，主持人从幕后走出】',
    '甲：尊敬的各位来宾，亲爱的老师们、同学们，大家晚上好！',
    '乙：四十年前，青石中学的第一批学生在油灯下翻开了课本，今晚他们坐满了前三排。',
    '甲：下面请校长致辞，大家掌声欢迎！',
    '【校长致辞，约六分钟】',
    '乙：校长的话让我们看到了四十年的路，也看到了新的起点，谢谢校长！',
    '（合影完毕，礼仪人员引导嘉宾下台）',
    '甲：今天的校庆到此结束，祝愿母校明天更好！',
  ];
  const { lines } = stripText([
    '青石中学校庆主持词',
    ...rows.slice(0, 5),
    '【点击下载全文】',
    ...rows.slice(5),
  ]);
  expect(lines).toEqual(rows);
});

test('a speech may have more lines than a call may have arguments', () => {
  const rows = ['同志们：', ...Array<string>(130_000).fill('成绩来之不易。'), '谢谢大家！'];
  const page = readText(rows.join('\n'));
  expect(noteSpoken(page.lines, createContext(page))).toHaveLength(rows.length);
});
