import type { Meta } from '../../../utils/manuscript.ts';

/** What hosts print around a text, by kind. `{…}` is filled: site, host, title, other (title), number. */
export interface Wordings {
  readonly greeting: readonly string[];
  /** Before the path; the path's separator. */
  readonly crumb: readonly (readonly [lead: string, separator: string])[];
  /** Labels of the fields of a page's data. */
  readonly meta: readonly (readonly [field: keyof Meta | null, label: string])[];
  /** Data without labels. */
  readonly bareMeta: readonly string[];
  readonly lead: readonly string[];
  readonly note: readonly string[];
  readonly summaryLabel: readonly string[];
  readonly download: readonly string[];
  readonly paywall: readonly string[];
  readonly share: readonly string[];
  readonly relatedHead: readonly string[];
  readonly neighbours: readonly string[];
  readonly commentHead: readonly string[];
  readonly comment: readonly string[];
  readonly footer: readonly string[];
  readonly advertisement: readonly string[];
  readonly watermark: readonly string[];
  readonly pageNumber: readonly string[];
  /** Glued into a paragraph. */
  readonly inline: readonly string[];
  /** A further copy of the title. */
  readonly echo: readonly string[];
}

/** Those that the rules were made and mended with. */
export const SEEN: Wordings = {
  greeting: [
    '您好，欢迎光临{site}！',
    '{site}——您身边的写作助手',
    '欢迎来到{site}，请登录 | 免费注册',
    '{site} 首页',
    '今天是2023年5月8日 星期一 设为首页 加入收藏',
  ],
  crumb: [
    ['当前位置：', ' > '],
    ['您的位置：', ' >> '],
    ['', ' > '],
    ['您现在的位置是：', ' » '],
    ['所在位置：', ' › '],
  ],
  meta: [
    ['date', '发布时间：'],
    ['date', '时间：'],
    ['date', '更新时间：'],
    ['author', '作者：'],
    ['source', '来源：'],
    ['size', '文件大小：'],
    ['pages', '页数：'],
    ['format', '格式：'],
    ['price', '价格：'],
    [null, '点击：'],
    [null, '浏览次数：'],
    [null, '编辑：'],
  ],
  bareMeta: [
    '{number}人阅读',
    '字体：【大 中 小】',
    '2023-05-08 12.6KB 9页 {number}次',
    '我要投稿 | 投诉建议',
  ],
  lead: [
    '下面是小编为大家整理的《{title}》，希望对您有所帮助，欢迎阅读。',
    '以下是{site}为您收集的{title}，仅供参考。',
    '【导语】本文由{site}编辑整理，供大家参考借鉴，欢迎收藏本站。',
  ],
  note: [
    '本文来自网络，版权归原作者所有，如有侵权请联系我们删除。',
    '声明：本站内容由用户自行上传，仅供学习交流，不代表本站观点。',
    '免责声明：{site}所有资料均由网友上传，如有侵犯您的权益，请及时告知本站。',
    '本文由作者原创投稿，未经许可不得转载。',
  ],
  summaryLabel: ['内容摘要：', '摘要：', '简介：', '文档介绍：'],
  download: [
    '点击下载本文档（Word格式）',
    '下载本文到电脑，方便收藏和打印',
    '立即下载',
    '资料下载后可任意编辑修改',
    '推荐度：★★★★★ 点击下载文档',
    '《{title}》.docx 下载',
  ],
  paywall: [
    '试读已结束，开通会员可阅读全文',
    '剩余内容请登录后查看',
    '还剩5页未读，继续阅读需付费',
    '购买VIP会员，畅享海量文档',
    '全文共3200字，登录后可阅读完整内容',
  ],
  share: [
    '微信扫一扫，分享到朋友圈',
    '分享到：微信 微博 QQ空间',
    '复制链接成功',
    '收藏 点赞 举报',
    '关注公众号，获取更多资料',
  ],
  relatedHead: ['相关推荐', '猜你喜欢', '相关文章：', '热门文章', '最新更新', '看过本文的人还看了'],
  neighbours: ['上一篇：{other}', '下一篇：{other}', '上一篇：没有了', '« 下一篇 {other}', '返回列表'],
  commentHead: ['网友评论', '最新评论（3条）', '发表评论', '全部评论'],
  comment: ['写得真好，收藏了', '用户名： 密码： 验证码：', '暂无评论，快来抢沙发', '游客：谢谢分享'],
  footer: [
    'Copyright © 2015-2023 {site} 版权所有',
    '{site} 京ICP备16031234号-2',
    '关于我们 | 联系我们 | 免责声明 | 网站地图',
    '客服QQ：88001234 邮箱：service@{host}',
    '本文地址：https://www.{host}/a/{number}.html',
    '增值电信业务经营许可证：京B2-20190001',
  ],
  advertisement: [
    '广告',
    '专业代写公文、讲话稿，加微信：gongwen88',
    '写材料太累？智能写作助手一键生成，立即体验',
    '【推广】{site}会员限时优惠',
  ],
  watermark: ['{site} www.{host}', '{site}，您的文秘之家', '更多资料请访问 {host}'],
  pageNumber: ['第{number}页 共20页', '- {number} -', '{number} / 20', '第 {number} 页'],
  inline: ['第{number}页共20页', '（来源：{site}）', '【关注公众号：{site}】', '（文档下载后可任意编辑）'],
  echo: ['{title}', '{title}.doc', '本文标题：{title}', '{title}_{site}', '【{title}】'],
};
