/** Words of hosts that hardly any speaker says to listeners. */
export const HOST =
  /本站|本网|网站|小编|编辑部|网友|楼主|游客|匿名|登[录陆]|注册|s?vip|付费|充值|金币|积分|下载|上传|文档|文库|范文|word|docx?|pdf|wps|app|客户端|小程序|二维码|扫码|扫一扫|公众号|朋友圈|微博|qq|转载|版权|侵权|申诉|客服|icp|打赏|赞赏|点个?赞|收藏|评论|留言|沙发|优惠|红包|广告|代[写笔]|海报|口令|网盘|压缩包|浏览|预览|试[读看]|样张|页面|链接|网址|点[击此]|编者按|导读|[本此该]文|[文本]稿|下文|原创|例文|素材|模板|[本这]篇|下期|文中|[上下]篇|写[稿作]|收起|展开|长按|关键词|权利人|网页|排行|猜[您你]|看了|热[门搜评榜]|ai|大模型|打分|评分|粉丝|满意度|退款|余额|订单|须知|免责|在线|一键|限[时免]|希望.{0,3}帮[到助][您你]|copyright|reserved/g;
/** Words of hosts that speakers say too. */
export const PERHAPS =
  /[您你](?!们)|亲[,爱]|一篇|阅读|查看|资料|会员|用户|平台|关注|微信|分享|推荐|相关|最新|更多|其[他它]|精品|精选|免费|支持|开通|购买|支付|举报|投诉|反馈|格式|文件|全文|原文|完整|目录|标签|标题|来源|作者|编辑|整理|收集|摘自|转自|仅供|参考|借鉴|商用|违者|出处|内容|讲话稿|发言稿|演讲稿|文章|作品|有用|喜欢|帮[到助]|图片|识别|手机|电脑|复制|打印|导出|保存|提交|发布|上一|下一|下期|返回|首页|顶部|咨询|联系|电话|热线|邮箱|专题|栏目|频道|同类|榜|券|[¥￥%©]|\d ?(?:kb|次|条|人|元|分|页|楼)/g;

/** How many different words of the (global) pattern the folded text has, 6 at most. */
export function countWords(text: string, pattern: RegExp): number {
  return Math.min(6, new Set(text.match(pattern)).size);
}
