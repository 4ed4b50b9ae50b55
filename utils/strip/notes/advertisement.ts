import type { Pass } from '../../context.ts';
import { compiled } from '../../text/compiled.ts';
import { countDistinct } from '../../text/count.ts';
import { inlinePass, phrasePass } from '../phrases.ts';
import { removeLines } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { voiceOf } from '../voice/voice.ts';
import { NO_STEP } from './steps.ts';

/** Advertisements on lines of their own. */
export const removeAdvertisements = phrasePass({
  reason: 'advertisement',
  anywhere: [
    /(?:专业|承接|提供|原创)(?:代写|代笔)/,
    /^[\s【[(—-]*(?:广告|赞助|推广)[\s】\]):—-]/,
    /^广告.{0,8}$/,
    /^(?:¥\s?\d+(?:\.\d+)?\s*)+(?:已售.{0,12}|\d.{0,10}付款)?$/,
    /^(?:已售|月销|销量)\s?[\d.]+\s?[万k+]*\s?(?:件|份|单|\+)?$/,
    /^[\s【[(]*(?:广告|赞助商?(?:链接|广告)|ad|推广|广告位招租)[\s】\])]*$/,
    /^[^。!?;,]{0,20}[\d.]+[万k]?\s?粉丝[^。!?;,]{0,12}$/,
    /^(?:(?:姓名|称呼|电话|手机号?码?|联系方式|微信号?|qq|邮箱|城市|验证码)[\s:_]*){2,5}(?:提交|确[认定]|(?:[马馬]上|立即|我要|免费|在线|一键)?(?:[咨谘]询|预约|报名|申请|领取|获取|试听))[>»]*$/,
    /^.{0,20}(?:立即了解|了解详情|点击了解|立即购买|限时(?:优惠|特价|免费)|点击领取|免费领取|免费试用).{0,20}$/,
  ],
  atEdges: [
    /^更多.{0,30}(?:请|尽在|欢迎|关注|点击|访问|搜索|登录|进入).{0,30}$/,
    /^.{0,30}(?:代写|代笔|原创代写|写作服务|论文发表|范文代写|稿件定制|专业写手).{0,40}$/,
    /^.{0,40}(?:加微信|加qq|微信号?[::]|qq群?[::]|联系qq).{0,30}$/,
    /^.{0,30}(?:写作神器|立即了解|立即体验|一站式).{0,30}$/,
  ],
});

const LONGEST_CALL = 60;
/** What the reader of an advertisement is told to do, and what he is offered for it. */
const CALL = compiled(
  /加群|立即|马上|赶紧|赶快|快来|速来|戳|猛击|点击|点此|扫码|加微信|加[vq]|联系|咨询|领取|下单|抢购|免费领|体验|试用|了解|选购|预约|电话:?\s?[\d×*-]{6,}/g,
);
const OFFER = compiled(
  /免费|限时|优惠|特价|[一二三四五六七八九\d]折|立减|神器|一键|助手|智能|ai|代写|代笔|接单|交稿|写手|笔杆子|定制|礼包|礼品|招租|招商|推广|广告|会员|套餐|课程|招生|火热|冲刺|报名|合集|报名费|付款|合作|注册|正品|包邮|在线客服|qq/g,
);

/** A short line that calls on the reader and offers something, in whatever words. */
export const removeOffers: Pass = (lines, context) =>
  removeLines(lines, context, 'advertisement', ({ line, place }) => {
    if (line.text.length > LONGEST_CALL || isLabel(line) || isSalutation(line) || isEnumerated(line))
      return false;
    const text = folded(line);
    const calls = countDistinct(text, CALL);
    const offers = countDistinct(text, OFFER);
    // A paragraph of a speech ends as a sentence.
    const enough = place === 'body' && /[。!?;,:]$/.test(text) ? 3 : 2;
    return calls >= 1 && offers >= 1 && calls + offers >= enough && !/我们|同志|必须/.test(text);
  });

const PRICE = compiled(/¥\s?\d|\d\s?元/);
/** What a host sells beside a text, and what else stands on such a card. */
const SELLS = compiled(
  /[学写]\S{0,2}卡|开卡|包[月年季]|退订|解锁|开通|登[录陆]|复制|下载|本[篇文]|全文|带走|立减|立省|省\s?\d|首[月周]|续费/g,
);
const CARD = compiled(/会员|vip|[月年季周]卡|售价|原价|专享|随时|人工|试用|免费|限时/g);
const FEWEST_WORDS = 2;
const LONGEST_CARD = 80;
/** The voice of a card with so few words, and of one with more. */
const CARD_VOICE = 1;
const WORDY_VOICE = -1.5;

/** A card with a price, set into the text: `某某学习卡　连续包月 ¥9.9，随时可退订`. */
export const removeCards: Pass = (lines, context) =>
  removeLines(lines, context, 'advertisement', ({ line }) => {
    if (line.text.length > LONGEST_CARD || line.element === 'td' || line.element === 'th') return false;
    if (isLabel(line) || isSalutation(line) || isEnumerated(line)) return false;
    const text = folded(line);
    if (!PRICE.test(text) || /[。!;:]$/.test(text)) return false;
    const sells = countDistinct(text, SELLS);
    const words = sells + countDistinct(text, CARD);
    if (sells === 0 || words < FEWEST_WORDS) return false;
    return voiceOf(line, context) >= (words > FEWEST_WORDS ? WORDY_VOICE : CARD_VOICE);
  });

const ACCOUNT =
  '(?:公文|范文|文秘|材料|笔杆子|文库|写作|文稿|讲稿|秘书)(?:[汇网库站社屋圈君馆号坊帮吧]|之家|大全|素材)?';
const INLINE = [
  `${NO_STEP}[【[][^[\\]【】]{0,30}(?:微信|公众号|qq群?|关注|加v)\\s?:?[^[\\]【】]{0,30}[\\]】]`,
  '更多[^,。;!?]{0,10}(?:请|欢迎|尽在)[^,。;!?]{0,16}?(?:https?:\\/\\/|www\\.)[\\w.\\-/]+',
  `(?:更多[^,。;!?]{0,8})?(?:请?(?:关注|搜索?|加)\\s?)?(?:微信)?公众号\\s?[:“]\\s?[\\u3400-\\u9fff]{0,6}${ACCOUNT}”?`,
  // What more there is tells whose account it is: `更多精品公文，请关注公众号“某某”`.
  '更多[^,。;!?]{0,6}(?:[范公][文稿]|文稿|材料|素材|讲话稿?|写作)[^,。;!?]{0,4},?请?(?:关注|搜索?|加)\\s?(?:微信)?公众号\\s?:?\\s?[“"「][^“”"「」,。]{2,12}[”"」]',
];

/** `【更多公文素材，微信：…】`, `更多范文请登录某某文库www.…` and `微信公众号：某某公文汇` inside a paragraph. */
export const removeInlineAdvertisements = inlinePass('advertisement', new RegExp(INLINE.join('|'), 'g'), [
  '】',
  ']',
  '://',
  'www.',
  '公众号',
]);
