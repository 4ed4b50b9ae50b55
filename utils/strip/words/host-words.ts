import { compiled } from '../../text/compiled.ts';
import { countDistinct } from '../../text/count.ts';

/** Words of hosts that hardly any speaker says to listeners. */
export const HOST = compiled(
  /本站|本网|网站|小编|编辑部|网友|楼主|游客|匿名|登[录陆]|注册|s?vip|付费|充值|金币|积分|下载|上传|文档|文库|范文|word|docx?|pdf|wps|app|客户端|小程序|二维码|扫码|扫一扫|公众号|朋友圈|微博|qq|转载|版权|侵权|申诉|客服|icp|打赏|赞赏|点个?赞|收藏|评论|留言|沙发|优惠|红包|广告|代[写笔]|海报|口令|网盘|压缩包|浏览|预览|试[读看]|样张|页面|链接|网址|点[击此]|编者按|导读|[本此该]文|[文本]稿|下文|原创|例文|素材|模板|[本这]篇|下期|文中|[上下]篇|写[稿作]|收起|展开|长按|关键[词字]|权利人|网页|排行|猜[您你]|看了|热[门搜评榜]|ai|大模型|打分|评分|粉丝|满意度|退款|余额|订单|须知|免责|在线|一键|限[时免]|希望.{0,3}帮[到助][您你]|解锁|订阅|套用|拿走|打包|抢购|限量|限额|赶稿|[出改供]稿|私信|热卖|续写|润色|[改扩仿]写|查重|[加入进]群|群号|提取码|[回发跟]帖|帖子|置顶|签到|[尊专]享|畅[读享]|通读|朗读|护眼|夜间|投币|责编|排版|乱码|解压|补发|下架|认领|许可证|网安|技术支[持撑]|标识码|分辨率|加载|跳转|站长|人工智能生成|智能(?:解读|总结|摘要|速读|助手)|荐语|看过来|看官|[速快]来|戳|小红书|抖音|知乎|头条|知识星球|视频号|书友|写手|笔杆子|干货|金句|同款|同系列|下面[这的]?篇|文体|投稿|摘[编录]|网编|本号|整理不易|动动手|最大的(?:鼓励|支持)|发愁|来看看吧|https?:|www\.|copyright|reserved|powered|processed/g,
);

/** How many different words of the (global) pattern the folded text has, 6 at most. */
export function countWords(text: string, pattern: RegExp): number {
  return Math.min(6, countDistinct(text, pattern));
}
