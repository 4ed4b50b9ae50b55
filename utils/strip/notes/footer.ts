import type { Pass } from '../../context.ts';
import { compiled } from '../../text/compiled.ts';
import { phrasePass } from '../phrases.ts';
import { type Candidate, removeLines } from '../remove.ts';
import { folded, isEnumerated } from '../shape.ts';

/** What stands at the foot of every page of the site. */
export const removeFooters = phrasePass({
  reason: 'footer',
  anywhere: [
    /^[\s—\-【([]*未经[^,。]{0,8}(?:允许|许可|授权|同意),?(?:请勿|严禁|禁止|不得|谢绝)(?:擅自)?转载[^,。]{0,6}[!。]?[\s—\-】)\]]*$/,
    /(?:copyright|©).{0,80}(?:\d{4}|all rights|版权|reserved)/,
    /(?:[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]|[a-z]{0,3})icp(?:备|证)?\s?(?:\d{4,}|第|\d+号)/,
    /^powered by\s/,
    /公网安备\s?\d+/,
    /^(?:本文|原文|文章|文档|网页|页面)?(?:链接|网址|地址|链接地址|原文链接|本文链接|本文地址|本页地址|网页地址|永久链接)[::]?\s?(?:https?:|www\.)/,
    /^\s*https?:\/\/\S+(?:\s?\.\w{2,5})?\s*$/,
  ],
  atEdges: [
    /^.{0,30}(?:版权所有|all rights reserved|增值电信业务|许可证|网络文化经营许可|网络出版服务|违法和不良信息|举报电话|举报邮箱|不良信息举报|营业执照|技术支持).{0,100}$/,
    /^(?:(?:网站首页|首页|设为首页|加入收藏|关于我们|关于本站|联系我们|联系方式|联系客服|免责声明|法律声明|版权声明|版权说明|版权申诉|隐私政策|隐私条款|用户协议|服务协议|服务条款|使用协议|网站地图|站点地图|sitemap|友情链接|帮助中心|常见问题|意见反馈|投诉建议|投稿|广告合作|商务合作|广告服务|侵权投诉|侵权处理|人才招聘|诚聘英才|手机版|电脑版|触屏版|客户端|返回顶部|top|rss订阅|rss)[\s|/·•,、\-—:]*)+$/,
    /^(?:建设|主管|运维|技术支持|版权)(?:单位|方)?[::].{2,80}$/,
    /^(?:客服|联系)?(?:qq群?|电话|热线|邮箱|微信|e-?mail|地址|传真|邮编)[::]?\s?[\w\d@.\-\s()]{5,60}$/,
    /^(?:网址|网站|官网|本站域名|永久网址|域名)[::].{0,60}$/,
  ],
});

const HOUSE = compiled(/^(?:主办|承办|协办|指导)(?:单位|方)?:.{2,80}$/);

/** Whose site it is: `主办单位：…`. A notice names the houses of an event below a heading of its own. */
export const removeHouses: Pass = (lines, context) => removeLines(lines, context, 'footer', isHouse);

function isHouse({ line, index, place, lines }: Candidate): boolean {
  if (place === 'body' || !HOUSE.test(folded(line))) return false;
  const above = lines.slice(0, index).findLast((other) => !HOUSE.test(folded(other)));
  return above === undefined || above.zone === 'outside' || !isEnumerated(above);
}
