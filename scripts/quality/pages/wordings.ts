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
    'Hi，这里是{site}，有范文更有灵感',
    '{site}_专注办公写作十二年',
    '亲，登录{site}可领取新人礼包',
    '{site}-海量公文在线查阅',
    '网站首页 全部分类 我的书架 消息(0)',
  ],
  crumb: [
    ['当前位置：', ' > '],
    ['您的位置：', ' >> '],
    ['', ' > '],
    ['您现在的位置是：', ' » '],
    ['所在位置：', ' › '],
    ['你在这里：', ' / '],
    ['导航：', ' → '],
    ['您当前浏览：', '>'],
    ['路径: ', ' \\ '],
    ['', ' › '],
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
    ['date', '录入日期：'],
    ['date', '上传于：'],
    ['date', '最后更新：'],
    ['author', '供稿：'],
    ['source', '信息来源：'],
    ['size', '文档大小：'],
    ['pages', '总页数：'],
    ['format', '文件类型：'],
    ['price', '所需金币：'],
    [null, '热度：'],
    [null, '阅读量：'],
    [null, '责任编辑：'],
  ],
  bareMeta: [
    '{number}人阅读',
    '字体：【大 中 小】',
    '2023-05-08 12.6KB 9页 {number}次',
    '我要投稿 | 投诉建议',
    '已有{number}位用户看过',
    '阅读 {number} · 收藏 36 · 点赞 8',
    'DOC | 7页 | {number}次下载',
    '字号 T- T+  打印本页',
  ],
  lead: [
    '下面是小编为大家整理的《{title}》，希望对您有所帮助，欢迎阅读。',
    '以下是{site}为您收集的{title}，仅供参考。',
    '【导语】本文由{site}编辑整理，供大家参考借鉴，欢迎收藏本站。',
    '想必大家对这类稿子都不陌生吧？今天{site}的编辑就给各位送上一篇{title}，一起来看看吧！',
    '为了方便各位写作，本站特意挑选了这篇{title}，不妨一读。',
    '编者按：《{title}》是我们从大量来稿中挑出的佳作，相信会给您的写作带来启发。',
  ],
  note: [
    '本文来自网络，版权归原作者所有，如有侵权请联系我们删除。',
    '声明：本站内容由用户自行上传，仅供学习交流，不代表本站观点。',
    '免责声明：{site}所有资料均由网友上传，如有侵犯您的权益，请及时告知本站。',
    '本文由作者原创投稿，未经许可不得转载。',
    '温馨提示：文中素材采集自互联网，若无意冒犯了您的权利，烦请致信站长，我们将在第一时间下架。',
    '本作品由会员上传并授权发布，{site}仅提供信息存储空间，不承担任何法律责任。',
    '※ 未经书面授权，严禁以任何形式复制传播本站作品，违者必究。',
    '注：文章观点仅属作者个人，与{site}立场无关，转发请保留出处。',
  ],
  summaryLabel: [
    '内容摘要：',
    '摘要：',
    '简介：',
    '文档介绍：',
    '文章导读：',
    '内容概要：',
    '资源描述：',
    '本文提要：',
  ],
  download: [
    '点击下载本文档（Word格式）',
    '下载本文到电脑，方便收藏和打印',
    '立即下载',
    '资料下载后可任意编辑修改',
    '推荐度：★★★★★ 点击下载文档',
    '《{title}》.docx 下载',
    '一键存为Word，随时随地修改',
    '本资源共9页，点此获取完整版压缩包',
    '【免费获取DOC原稿】',
    '保存到我的网盘 导出PDF',
    '下载须知：文件为Word排版，打开即用',
    '全套材料打包下载（共18份）',
  ],
  paywall: [
    '试读已结束，开通会员可阅读全文',
    '剩余内容请登录后查看',
    '还剩5页未读，继续阅读需付费',
    '购买VIP会员，畅享海量文档',
    '全文共3200字，登录后可阅读完整内容',
    '亲，您还没有阅读权限哦，升级为钻石用户即可解锁剩余章节',
    '预览到此为止，剩余62%需充值后查看',
    '后面的精彩内容仅对付费用户开放',
    '试看结束啦，扫码支付2.9元看全篇',
    '非会员只能浏览前三页，立刻开通',
  ],
  share: [
    '微信扫一扫，分享到朋友圈',
    '分享到：微信 微博 QQ空间',
    '复制链接成功',
    '收藏 点赞 举报',
    '关注公众号，获取更多资料',
    '长按二维码，把好文转给朋友',
    '赞(12) 踩(0) 海报分享',
    '转发给同事 | 存为图片 | 打印',
    '觉得不错？点个赞再走吧',
    '用手机浏览器扫码看本页',
  ],
  relatedHead: [
    '相关推荐',
    '猜你喜欢',
    '相关文章：',
    '热门文章',
    '最新更新',
    '看过本文的人还看了',
    '您可能还需要',
    '同类范文推荐',
    '大家都在读',
    '本栏热点',
    '延伸阅读',
    '更多精彩内容 >>',
  ],
  neighbours: [
    '上一篇：{other}',
    '下一篇：{other}',
    '上一篇：没有了',
    '« 下一篇 {other}',
    '返回列表',
    '前一篇：{other}',
    '后一篇：{other}',
    '上一条：{other}',
    '下一条：{other}',
    '返回栏目首页',
  ],
  commentHead: [
    '网友评论',
    '最新评论（3条）',
    '发表评论',
    '全部评论',
    '读者留言（5）',
    '我有话说',
    '大家怎么看',
    '评论区',
  ],
  comment: [
    '写得真好，收藏了',
    '用户名： 密码： 验证码：',
    '暂无评论，快来抢沙发',
    '游客：谢谢分享',
    '匿名网友：学习了，感谢楼主',
    '还没有人评论，来说两句吧',
    '文明上网，理性发言',
    '登录后才能发表看法',
  ],
  footer: [
    'Copyright © 2015-2023 {site} 版权所有',
    '{site} 京ICP备16031234号-2',
    '关于我们 | 联系我们 | 免责声明 | 网站地图',
    '客服QQ：88001234 邮箱：service@{host}',
    '本文地址：https://www.{host}/a/{number}.html',
    '增值电信业务经营许可证：京B2-20190001',
    '© {site} 2011—2024 All Rights Reserved.',
    '粤公网安备 44010602001234号 粤ICP备18009876号',
    '服务条款 · 隐私声明 · 侵权投诉 · 商务合作',
    '联系电话：020-87654321 传真：020-87654322',
    '原文链接：http://m.{host}/show-{number}.html',
    '主办单位：{site}编辑部 技术支持：蓝桥科技',
  ],
  advertisement: [
    '广告',
    '专业代写公文、讲话稿，加微信：gongwen88',
    '写材料太累？智能写作助手一键生成，立即体验',
    '【推广】{site}会员限时优惠',
    '赞助商链接',
    '资深笔杆子在线接单，讲话材料当天交稿，联系QQ 77889900',
    '公文神器限时五折，戳我了解详情>>',
    '— 推荐广告 —',
  ],
  watermark: [
    '{site} www.{host}',
    '{site}，您的文秘之家',
    '更多资料请访问 {host}',
    '{site}（{host}）整理',
    '本稿由{site}独家提供',
    '{site}★{site}★{site}',
  ],
  pageNumber: [
    '第{number}页 共20页',
    '- {number} -',
    '{number} / 20',
    '第 {number} 页',
    '{number} of 20',
    '—{number}—',
    'P{number}',
    '·{number}·',
  ],
  inline: [
    '第{number}页共20页',
    '（来源：{site}）',
    '【关注公众号：{site}】',
    '（文档下载后可任意编辑）',
    '（第{number}页，共20页）',
    '[{site} www.{host}]',
    '（本文来自{site}，欢迎下载）',
    '【更多范文请上{site}】',
  ],
  echo: [
    '{title}',
    '{title}.doc',
    '本文标题：{title}',
    '{title}_{site}',
    '【{title}】',
    '《{title}》',
    '{title}.docx',
    '文章题目：{title}',
    '{title} - {site}',
    '★{title}★',
  ],
};
