import type { Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { phrasePass } from './phrases.ts';
import { cutMatches } from './remove.ts';

/** Download buttons, instructions and the promises of a file's seller. */
export const removeDownloads = phrasePass({
  reason: 'download',
  anywhere: [
    /^.{0,30}[(]?下载后可.{0,14}(?:编辑|修改|复制|打印|使用|自行).{0,16}$/,
    /^(?:认真制作|精心制作|精心整理).{0,40}(?:下载|修改|编辑|收藏).{0,16}$/,
    /^(?:点击|立即|免费|马上|我要|付费|快速|高速|一键|打包|合集|文档|全文|本文|在线|VIP)*下载(?:文档|本文档|全文|本文|此文|原文|附件|地址|链接|Word版?|PDF版?|文件|到电脑|本资料|资料|次数|按钮|客户端|APP)+.{0,24}$/i,
    /^.{0,12}下载(?:本文|本文档|文档|此文档)(?:到|至)电脑.{0,24}$/,
    /^.{0,16}(?:一键)?复制(?:全文|正文|本文|文章)$/,
    /^(?:本文档?|本资料|文档|文件|全文)(?:格式)?[为是]?.{0,4}(?:word|doc|docx|pdf|wps|ppt)(?:版|格式|文档)?.{0,6}(?:下载|可任意|可直接|编辑).{0,24}$/i,
  ],
  atEdges: [
    /^[^。!?;]{0,50}\.(?:docx?|pdf|pptx?|wps|zip|rar)(?![a-z])[^。!?;]{0,16}$/i,
    /^(?:正文|全文|内容|在线|文档|范文)(?:预览|复制|下载|阅读|摘要|内容阅读)$/,
    /^(?:上传|分享)(?:文档|资料|文件).{0,4}(?:赚钱|赚积分|换积分|收益).{0,10}$/,
    /^(?:精品|优秀|精选|最新)?(?:文档|资料|范文|word文档|文件)(?:[,\s]*(?:仅供参考|可编辑|可修改|免费下载|值得下载|欢迎下载|推荐下载))*$/i,
    /^.{0,40}(?:欢迎|免费|点击|请|可)(?:您|大家|你)?下载.{0,24}$/,
    /^(?:下载|收藏本站|加入收藏|设为首页|打印(?:本页|本文|文章|预览)?|导出|发送到手机|全屏(?:阅读|显示)?|放大|缩小|预览|加入会员|我要投稿|投稿|收藏|举报|投诉建议|意见反馈|在线客服|联系客服|微信订阅号|客服)(?:[\s|/·,、:]*(?:下载|收藏本站|加入收藏|设为首页|打印|导出|收藏|投稿|投诉|建议|投诉建议|意见反馈|联系客服|联系我们|客服|微信订阅号|会员|登录|注册|充值))*(?:[\s(]*\d*次?[)]?)$/,
    /^(?:\d{1,2}[、.)]\s*)?(?:请|将|在|点击|打开|如|若|下载|文件|压缩).{0,40}(?:下载|解压|另存为|Word打开|打不开|乱码|浏览器).{0,50}$/i,
    /^(?:推荐|文档|综合)?(?:度|评分|星级|推荐度)[:\s]*[★☆\d.分\s]*(?:点击下载.{0,30})?$/,
    /^(?:认真制作|质量一流|质量上乘|排版(?:规范|精美)|内容(?:完整|详实)|可直接(?:使用|打印)).{0,50}$/,
    /^.{0,30}(?:写作神器|写作助手|智能写作|一键生成|AI写作|文秘神器).{0,30}$/i,
  ],
});

/** What converters print in front of a title or between two sentences. */
const GLUED_FRONT =
  /^(?:精品|优质|优秀|精选)(?:word)?(?:文档|资料)(?:[,\s]*(?:仅供参考|可编辑|学习资料))*\s+(?=[\u4e00-\u9fff《“])/i;
const INLINE =
  /(?:本文|文档|本文档)(?:格式)?为\s?Word\s?版[,,]?(?:本?下载后可|可)(?:任意|自由|直接)?(?:编辑|修改|复制|打印|和|与|、)+|[((](?:本文|文档)?下载后可\s?(?:任意|自由|根据需要|自行|直接)?\s?(?:编辑|修改|复制|打印|和|与|、)+[))]/gi;

/** Promotion that shares its line with text of the document. */
export const removeInlineDownloads: Pass = (lines, context) =>
  lines.flatMap((line) => {
    const front = GLUED_FRONT.exec(line.text.slice(0, 40));
    const start: Line | null =
      front === null || line.zone === 'outside'
        ? line
        : cutMatches(line, front[0], /^.+/g, context, 'download');
    const rest =
      start === null || line.zone === 'outside'
        ? start
        : cutMatches(start, start.text, INLINE, context, 'download');
    return rest === null ? [] : [rest];
  });
