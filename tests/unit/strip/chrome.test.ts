import { describe, expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold.ts';
import { body, removalsOf, stripText, title } from './support.ts';

type Case = [reason: string, line: string];

/** Before the text, under the title. */
const above: Case[] = [
  ['meta', '发布时间：'],
  ['meta', '时间：2022-12-30 09:35:10 讲话稿 我要投稿'],
  ['meta', '更新时间：2018-12-05 00:11作者：三水老师'],
  ['meta', '发表时间：2006/1/9 12:02:32'],
  ['meta', '时间：2023-12-23 作者：笔舞'],
  ['meta', '時間：2022-07-15 08:03:00'],
  ['meta', '發佈時間：2022-07-15 來源：互聯網 作者：佚名'],
  ['meta', '- 文档编号：12865864 - 上传时间：2022-09-18 - 格式：DOCX - 页数：10 - 大小：24.85KB'],
  ['meta', 'ID：62450105 大小：102.50 KB 页数：15页'],
  ['meta', '2024-05-13 48.75KB 17 页 999+'],
  ['meta', '发布时间：2006-11-29文章大小：3940字节页数：7页'],
  ['meta', '【以稿换稿】【收藏】 作者： 佚名 来源： 作者原创 阅读 次 【小 中 大】【加入会员】'],
  ['meta', '上传人（卖家）：小橙子'],
  ['meta', '佩珊分享'],
  ['download', '2024-11-26下载文档一键复制全文'],
  ['meta', '价格：2稿币 属性：6 页 大小：20.04KB 格式：DOCX 作者：bibi 分类：综合整理'],
  ['meta', '阅读：1234 次 | 字数：3580 | 评分：4.8'],
  ['meta', '2021-06-30 10:22:33'],
  ['meta', '责任编辑：李小明 阅读量：3.2万'],
  ['meta', '标签： #动员大会'],
  ['meta', '• 作者：青山  • 来源：原创  • 浏览：352'],
  [
    'disclaimer',
    `导语：${title}一文来源于网友上传，不代表本站观点，若需要原创文章可咨询客服老师，欢迎参考。`,
  ],
  [
    'disclaimer',
    `前言：本站为你精心整理了${title}范文，希望能为你的创作提供参考价值，我们的客服老师可以帮助你提供个性化的参考范文，欢迎咨询。`,
  ],
  ['disclaimer', '下面是小编收集整理的乡村振兴讲话（精选7篇），欢迎阅读，希望大家能够喜欢。'],
  ['disclaimer', '以下是小编为大家整理的乡村振兴会议讲话稿，仅供参考，欢迎大家阅读。'],
  ['disclaimer', '（配图来源网络，侵立删。喜欢的话点个关注再走，您的鼓励是我写下去的动力！）'],
  ['disclaimer', '*文中圖片來源網絡，侵刪。'],
  ['disclaimer', '下面就是小編給大家整理的，僅供參考。'],
  [
    'disclaimer',
    '下面我们范文网发言稿频道给大家精编的14篇关于乡村振兴的讲话，希望对大家有所帮助，内容仅供参考！',
  ],
  ['disclaimer', '请大家共同欣赏以下精彩的致辞，感受演讲者的真情实意。'],
  ['disclaimer', '下面是小编为大家整理的乡村振兴讲话【优秀范文】，供大家参考。'],
  [
    'disclaimer',
    '《乡村振兴推进会讲话.docx》由会员分享，可在线阅读，更多相关《乡村振兴推进会讲话（10页珍藏版）》请在冰豆网上搜索。',
  ],
  ['disclaimer', '版权说明：本文档由用户提供并上传，收益归属内容提供方，若内容存在侵权，请进行举报或认领'],
  ['summary-repeat', '文档简介'],
  ['disclaimer', '此资料由网络收集而来如有侵权请告知上传者立即删除。资料共分享我们负责传递知识。'],
  ['disclaimer', '本文是由编辑部为您精心准备的一篇讲话范文，希望能对您的写作有所启发，欢迎收藏本站。'],
  ['download', '正文预览'],
  ['download', '正文复制'],
  ['download', '上传文档赚钱'],
  ['download', '精品文档，仅供参考'],
  ['share', '分享到： 微信 QQ空间 新浪微博'],
  ['share', '书签 分享 收藏 举报'],
  ['advertisement', '广告'],
];

/** Behind the text. */
const below: Case[] = [
  ['share', '微信扫码分享'],
  ['share', '复制成功'],
  ['share', '微信扫一扫在手机阅读、分享本文'],
  ['share', '扫一扫在手机打开当前页'],
  ['share', '觉得不错就分享给身边的朋友吧'],
  ['prev-next', '- 上一篇：在全县人口工作会议上的讲话'],
  ['prev-next', '下一篇：没有了'],
  ['prev-next', '上一页 1 2 3 下一页'],
  ['prev-next', '<上一页123下一页>'],
  ['outside', '今天是：'],
  ['prev-next', '【下一篇】我国少年司法制度研究'],
  ['prev-next', '返回顶部'],
  ['footer', '链接地址：https://www.example-doc.com/doc-10547408 .html'],
  ['footer', 'Copyright © 2015-2024 www.example.com All Rights Reserved. 粤ICP备16088888号-3'],
  ['footer', '关于我们 | 联系我们 | 版权声明 | 网站地图'],
  ['footer', '设为首页 | 加入收藏 | 联系我们'],
  ['footer', '京公网安备 11010802020134号'],
  ['title-echo', `本文标题：${title}`],
  ['title-echo', `【讲话致辞】${title}.docx`],
  ['title-echo', `${title}[2]`],
  [
    'disclaimer',
    '声明：文海网尊重并保护知识产权，根据《信息网络传播权保护条例》及《民法典》第1195条之规定，如果我们转载的作品侵犯了您的权利，请在一周内通知我们，我们会及时删除。',
  ],
  ['disclaimer', '版权声明 作者原创，不允许二次传播，一经发现收回会员权益，追究法律责任。'],
  ['disclaimer', '此文献不代表本站观点，内容供学术参考'],
  ['disclaimer', '本文系作者原创投稿，仅供学习参考，请勿照搬照抄！'],
  [
    'disclaimer',
    '免责声明：本站所有文档均由网友上传，版权归原作者所有，仅供学习交流使用，如有侵权请联系我们删除。',
  ],
  ['paywall', '全文约10497字，请下载后阅读、编辑。（阅读全部图文内容，您需要先登录！）'],
  ['paywall', '试读结束，开通会员文档无限下载使用'],
  ['paywall', '（未完，全文共2010字，当前显示249字）'],
  ['paywall', '（请认真阅读下面的提示信息）'],
  ['paywall', '……（未完，全文共16204字，当前仅显示2914字，请阅读下面提示信息）'],
  ['paywall', '内容仅供学习，如需复制请赞助VIP会员，赞助后即可全站范文免费复制！'],
  ['paywall', '【扣点券查看全文】【需要：1点券或1Q点】'],
  ['paywall', '在线预览结束，喜欢就下载吧，查找使用更方便'],
  ['paywall', '全文预览已结束'],
  ['paywall', '已阅读5页，还剩12页未读，继续免费阅读'],
  ['paywall', '当前文档最多预览六页，登录后下载全文'],
  ['paywall', '本文只能免费预览 3 页，购买后阅读'],
  ['paywall', '继续阅读'],
  ['paywall', '本文为付费文档，剩余内容购买后可阅读'],
  ['paywall', '登录后可查看完整内容'],
  ['download', '下载本文档'],
  ['download', '点击下载文档 文档为doc格式'],
  ['download', '下载本文到电脑，方便收藏和打印'],
  ['download', '下载文档一键复制全文'],
  ['download', '认真制作，质量一流，排版规范。（下载后可 根据需要 修改）'],
  ['comment', '网友评论（12）'],
  ['comment', '发表评论'],
  ['comment', '以上，望采纳！还有不清楚的欢迎追问。'],
  ['comment', '滿意的話請採納'],
  ['comment', '追问：太好了，主持人要不要也站到台上去？'],
  ['comment', '追答：要的，站左边。'],
  ['comment', '暂无评论，快来抢沙发！'],
  ['page-number', '第1页 共2页'],
  ['page-number', '- 3 -'],
  ['page-number', '1/4 2/4 3/4 4/4'],
  ['advertisement', '公文高手，超级方便的公文写作神器！ 立即了解'],
  ['meta', '作者：bibi'],
  ['meta', '字数：4120'],
];

/** Above the title. */
const top: Case[] = [
  ['breadcrumb', '您好，欢迎访问三江文档'],
  ['breadcrumb', `当前位置：首页 > 办公文档 > 组织学习教育 > ${title}`],
  ['breadcrumb', '首页 > 文库大全 > 心得体会 > 其他心得体会'],
  ['breadcrumb', '德馨素材网提供各类范文写作素材！'],
  ['breadcrumb', '您的位置：新秘网>>党委/党务讲话/乡村振兴>>正文'],
  ['breadcrumb', '您现在的位置是： 首页 > 公众号好文 > 讲话发言'],
  ['breadcrumb', '欢迎来到天山文库'],
  ['breadcrumb', '快捷搜索：论文 合同 演讲 心得'],
  ['breadcrumb', '笔耕素材库 首页'],
  ['breadcrumb', '學習網>實用範文>致辭講話>會議發言稿>'],
  ['breadcrumb', '网站首页 节日演讲稿 爱国纪念日 竞聘演讲'],
];

function expectRemoved(rows: readonly string[], [reason, line]: Case): void {
  const { lines, context } = stripText(rows);
  expect(lines).toEqual(body);
  expect(context.title).toBe(title);
  const texts = removalsOf(context)
    .filter(([why]) => why === reason)
    .map(([, text]) => text);
  expect(texts).toContain(line);
}

const halfWidth = (line: string) => line.replace(/[，：；（）！？]/g, fold);

describe.each([
  ['full-width', (line: string) => line],
  ['half-width', halfWidth],
])('%s punctuation', (_, write) => {
  test.each(above)('%s under the title: %s', (reason, line) => {
    expectRemoved([title, write(line), ...body], [reason, write(line)]);
  });

  test.each(below)('%s behind the text: %s', (reason, line) => {
    expectRemoved([title, ...body, write(line)], [reason, write(line)]);
  });

  test.each(top)('%s above the title: %s', (reason, line) => {
    expectRemoved([write(line), title, ...body], [reason, write(line)]);
  });
});
