import { compiled } from '../../text/compiled.ts';
import { countDistinct } from '../../text/count.ts';

/** A publisher speaking of the page or of the file: hardly ever in a speech. */
const SELF = compiled(
  /本站|本网站|站长|本网(?!络|格|点)|我站|小编|网友(?:上传|投稿|提供|分享|整理|原创)|转载(?:请|的|自|于|时|须|需|文章|作品|内容)|投稿|客服老师|联系客服|咨询客服|版权(?:声明|说明|申诉|归|属)|本文(?:档|系|由|来源|来自|转|仅|为|是|内容|作者)|(?:此|该|本)(?:文档|资料|文章|作品|范文|文献)|仅供|不代表|范文|文库|照搬照抄|信息网络传播权|(?:docx?|pdf|pptx?|wps)》|(?:谨慎|自愿)下[单载]|不予退[换款]|配套讲稿|禁止商用|在线阅读|欢迎(?:大家)?(?:阅读|参考|查阅|下载|咨询|借鉴)|供(?:大家|[您你]|各位|读者|参考)|由.{1,8}网.{0,6}(?:收集|整理|发布|提供|分享)|(?:整理|收集)发布|欢迎转载|除非注明|点击下载|下载后|免费下载|下载(?:本|该|此)|珍藏版|会员(?:分享|上传|专享)|上传者|贡献者|卖家|(?:搜集|收集)整理|整理(?:了|的|收集|而来|分享)|收集而来|精选\d|请在一周内|仅代表|小时内(?:删除|处理)|(?:内容|资料|资源|文章|作品|图片|文字|信息).{0,6}(?:来源于?|来自|转载自|源于|取自)(?:网络|互联网|网友|淘豆)|如有?侵权|侵权?[必立]?即?删|侵权请|侵犯了?[您你]的|请(?:及时)?与我们联系|[注标]明(?:出处|来源)|[您你]的写作|写作网|小伙伴|编者按|(?:采集|摘录|选编)自|书面(?:授权|许可)|违者必究|严禁[^。]{0,8}(?:复制|转载|传播)|存储空间|法律责任|立场无关|(?:文章|文中|个人)观点|作者个人|保留出处|(?:此|该|本)(?:文章?|稿|篇)/g,
);
/** Legal words: at home in a notice, but a speech on intellectual property has them too. */
const LEGAL = compiled(
  /授权|冒犯|下架|转发|出处|转载|抄袭|侵权|侵犯|版权|举报|知识产权|原创|认领|免责|声明|删除|盗用|追究/g,
);
const COMPANY = compiled(
  /佳作|来稿|各位|采集|致信|挑选|特意|送上|启发|上传|网络|联系|观点|参考|参阅|学习|整理|收集|搜集|来源|会员|用户|平台|提供|内容|责任|权利|分享|下载|作者|资料|文档|精心|帮助|欢迎|希望|喜欢|搜索|更多|相关|收益|编辑|阅读|欣赏|文章|稿件|借鉴|通知|告知|传播|共享|互联网|权益|及时|处理|资源|[您你]/g,
);
/** A speaker addressing an audience. */
const SPEECH = compiled(
  /同志们|我们要|我[市县区省镇乡州]|要(?:坚持|加强|深入|切实|认真|进一步)|必须|全[市县区省州]/g,
);

/** Openings of a note with what they add to the evidence; the first that fits counts. */
const OPENINGS: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [
    /^[\s【[(*※]*(?:免责声明|版权声明|版权说明|特别声明|郑重声明|下载声明|导语|编者按|编辑推荐|温馨提示|特别提示|重要提示|网站提示|特别提醒|特别说明|友情提示|下载须知|阅读提示|下载提示|下载说明|使用说明|文档说明)\s*(?:[】\])]|:)/,
    4,
  ],
  [/^[\s【[(*※]*(?:声明|前言|提示|说明|备注|注意事项|注)\s*[】\])]?\s*:/, 2],
  [/^[\s【[]*(?:内容|文档)?(?:摘要|简介|介绍)\s*[】\]:]/, 2],
  [/^(?:\d{1,2}[、.]\s?)?(?:本站|本网站|本平台|本文档|该文档|此文档|若您|如您|如果您|您)/, 2],
  [/^请(?:大家|各位|您|你)?(?:共同|一起|一同)?(?:欣赏|阅读|参考|借鉴)(?!.{0,20}:)/, 4],
  [
    /^(?:以下|下面|下边|这里|今天|接下来|本文)(?:就|便)?(?:是|为|由|给|我们|请|小编|,).{0,80}(?:整理|收集|搜集|分享|准备|带来|精编|提供|参考|参阅|欣赏|阅读|喜欢|帮助)/,
    2,
  ],
];

const ANY_OPENING = compiled(new RegExp(OPENINGS.map(([{ source }]) => source).join('|')));

/** A note's opening, or the one word that no speaker uses. */
function weighOpening(text: string): number {
  if (text.includes('小编')) return 4;
  return ANY_OPENING.test(text) ? (OPENINGS.find(([pattern]) => pattern.test(text))?.[1] ?? 0) : 0;
}

/** How strongly a folded text reads as a publisher's note: from 4 on it is taken for one at the document's edges. */
export function scorePublishing(text: string): number {
  const self = countDistinct(text, SELF);
  const opening = weighOpening(text);
  if (self === 0) return opening === 2 ? 0 : opening;
  const evidence =
    2 * self + Math.min(2, countDistinct(text, LEGAL)) + Math.min(2, 0.5 * countDistinct(text, COMPANY));
  return opening + evidence - Math.min(2, countDistinct(text, SPEECH));
}
