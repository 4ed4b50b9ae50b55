import type { RemovalReason } from '../../manuscript.ts';
import { compiled } from '../../text/compiled.ts';
import { matchesOf } from '../../text/matches.ts';

/** The words of page furniture, by what the line is that is made of them. */
const WORDS: readonly (readonly [reason: RemovalReason, words: string])[] = [
  [
    'share',
    '微信|朋友圈|扫一扫|扫码|扫描|二维码|识别|长按|分享|转发|收藏|点赞|公众号|订阅号|关注|qq空间|qq|微博|好友|复制|链接|网页|手机|赞|踩|顶一下|网址',
  ],
  ['comment', '评论|留言|回复|跟帖|发表|沙发|说两句|点评|网友|匿名|验证码|换一张|写下|输入|楼主'],
  [
    'paywall',
    '登录|登陆|注册|会员|vip|开通|购买|支付|付费|付款|免费|预览|试读|畅享|畅读|解锁|隐藏|剩余|超出|范围|阅读|查看|浏览|展开|加载|全文|全部|完整|权限|充值|余下|等级|未读|app|图片',
  ],
  [
    'download',
    '下载|附件|文档|word|docx?|pdf|pptx?|wps|txt|打印|导出|上传|贡献者|积分|金币|稿币|格式|编辑版|可编辑|原文|文件|压缩包|安装|资料|下载券',
  ],
  [
    'related',
    '推荐|相关|热门|最新|最热|排行榜?|人气|猜你|想看|看了又看|更多|范文|文章|专题|标签|同类|换一批|热搜|热词|大全|本类|其他用户|随便看看|系列|需要的',
  ],
  [
    'footer',
    '版权|所有|网站|本站|帮助|中心|投诉|建议|声明|关于|联系|我们|反馈|客服|powered|by|浏览器|备案|协议|隐私|政策|地图|友情|合作|举报|邮箱|电话|热线|返回|顶部|关闭|窗口|处理|支持|功能|工作时间|服务时间|法律顾问|稍候|重试|报错|纠错|消息|条款|保护|服务|许可证|群|交流',
  ],
  ['prev-next', '上一[篇页章条]|下一[篇页章条]|首页|尾页|末页|目录|返回列表|[上下]一主题|第 ?\\d+ ?页'],
  [
    'meta',
    '发布|更新|收录|入库|录入|时间|日期|来源|来自|作者|编辑|点击|次数?|字数|页数|大小|关键词|编号|统计|时长|字号|字体|人气|热度|评分|网络|互联网|转载|注明|标明|出处|原创|投稿|页码|地址|小编',
  ],
  ['advertisement', '广告位?|赞助商?|代写|推广|优惠|招租|加盟|领取|优惠券'],
  ['breadcrumb', '您好|欢迎|光临|访问|搜索|文库|平台|导航|频道|栏目|星期[一二三四五六日]|百度'],
];
/** Words that go with any of them and tell nothing. */
const FILLERS =
  '您|你|亲|请|我|的|了|在|可以|可|后|即可|即|到|本|该|此|共|总共|共计|页|条|个|已|有|被|还|没有|再|先|与|和|或|将|给|就|吧|呢|哦|以|需要?|如果|喜欢|内容|正文|直接|使用|方便|立即|马上|点击|打开|获取|进行|继续|结束|成功|失败|元|分|人|hi|hello|天|至|版|网|站|文|第|精品|优质|优秀|正在|不足|过|周[一二三四五六日]|这里|用户|余';

const PATTERN = compiled(
  new RegExp(`${WORDS.map(([, words]) => `(${words})`).join('|')}|(?:${FILLERS})`, 'g'),
);
const LONGEST = 60;

/** The characters that occur in any of the words: most lines of a text are told by these alone. */
const CHARACTERS = new Uint8Array(0x10000);
for (const word of [...WORDS.map(([, words]) => words), FILLERS]) {
  for (let index = 0; index < word.length; index++) CHARACTERS[word.charCodeAt(index)] = 1;
}

/** What kind of page furniture a folded line is made of, or null where other words make up too much of it. */
export function furnitureOf(text: string, share: number): RemovalReason | null {
  if (text.length > LONGEST || /^(?:谢谢|感谢|联系人)/.test(text)) return null;
  const letters = countLetters(text);
  if (letters.all < 3 || letters.known < share * letters.all) return null;
  const counts = new Array<number>(WORDS.length).fill(0);
  let covered = 0;
  for (const match of matchesOf(text, PATTERN)) {
    covered += match[0].length;
    const group = match.slice(1).findIndex((word) => word !== undefined);
    if (group !== -1) counts[group] = (counts[group] ?? 0) + match[0].length;
  }
  const telling = counts.reduce((sum, count) => sum + count, 0);
  if (covered < share * letters.all || telling < 0.4 * letters.all || telling < 2) return null;
  return WORDS[counts.indexOf(Math.max(...counts))]?.[0] ?? null;
}

function countLetters(text: string): { all: number; known: number } {
  let all = 0;
  let known = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!((code >= 0x3400 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a))) continue;
    all++;
    known += CHARACTERS[code] ?? 0;
  }
  return { all, known };
}
