import { foldWords } from '../../text/fold-words.ts';

/** What a page may ask for before it lets one read on. */
const PAYING =
  '(?:会员|vip|登[录陆]|付费|购买|订阅|下载|开通|解锁|充值|扫码|关注|积分|[稿文]币|支付|点券|升级)';
const REST = '(?:全[文部篇]|完整|整篇|剩余|余下|后续)';
const READING = `(?:阅读|查看|浏览|显示|获取|畅[读看]|看(?=[到完]{0,2}${REST}))`;
const PAID = new RegExp(`${PAYING}|注册|回[复覆]|兑换`);
/** A preview that is over, in words that no speaker uses. */
const OVER =
  /(?:试[读看]|预览)(?:已|到此)?(?:结束|为止)|页数已(?:用完|达)|试读部分|以上为(?:试读|预览)|(?:^|[([【…])未完[,)待]|未完,.{0,10}全文共|全文约?共?约?\d+字.{0,12}(?:下载|登录|会员)|正式会员可完整|扣点券查看/;
const FOR_PAYERS = new RegExp(
  `${PAYING}.{0,16}${READING}[^,。]{0,4}${REST}|${READING}[^,。]{0,4}${REST}.{0,14}${PAYING}`,
);
const LEFT = /(?:剩余|还剩|余下)[^,。]{0,12}(?:未读|内容|%)/;
/** `此处内容需要回复后才能看见`, `最多预览三页，若下载…`: what asks, what is read, and the bounds it is read in. */
const SEEING = /看(?!法)|[阅览]|显示|可见|解锁|消耗/;
const BOUNDS =
  /(?:以下|此处|[隐掩]藏|后面|部分|剩余|余下|更多)的?(?:内容|部分|正文)|未完|前\s?\d+\s?[字页]|最多|只能|才[可能]|方可|仅供(?:注册|会员|vip|登录)|无法.{0,8}全|完整版/;
/** What is got for a price, and is not the rest of the text. */
const OTHER = /更多(?!内容|正文)|评论|留言|记录|联系方式/;
const PRIVILEGE = /(?:会员|vip|[年月季]卡).{0,8}(?:特权|畅[读看享])/;
/** No notice in one sentence is longer. */
const LONGEST_NOTICE = 60;

/** Only copying it may be for those who pay: `已显示全部内容，复制功能仅对会员开放`. */
const ALL_HERE = /已(?:显示|加载)全[部文](?:内容)?(?:$|[,。!])/;

/** How a page says that its text is not all here, surest first; of privileges it may speak on any page. */
type Telling = 'over' | 'for-payers' | 'left' | 'bounds' | 'privilege';

/** What a line says of more text than the page shows, or null. */
export function readTelling(text: string): Telling | null {
  const folded = foldWords(text);
  if (OVER.test(folded)) return 'over';
  if (ALL_HERE.test(folded)) return null;
  const isNotice = text.length <= LONGEST_NOTICE;
  if (FOR_PAYERS.test(folded) && (isNotice || !/[。!?]./.test(folded))) return 'for-payers';
  if (LEFT.test(folded)) return 'left';
  if (isNotice && asksWithin(folded)) return 'bounds';
  return PRIVILEGE.test(folded) ? 'privilege' : null;
}

function asksWithin(folded: string): boolean {
  return (
    BOUNDS.test(folded) &&
    !OTHER.test(folded) &&
    !/[。;]./.test(folded) &&
    SEEING.test(folded) &&
    (PAID.test(folded) || /客服|权限/.test(folded))
  );
}

/** The page asks for something before one reads on. That some is left, everyone may be free to read. */
export function asksToPay(text: string): boolean {
  const telling = readTelling(text);
  return telling !== null && telling !== 'left';
}

/** The page says outright that who has not paid reads no further; it does not only offer all of it elsewhere. */
export function shutsOut(text: string): boolean {
  const telling = readTelling(text);
  return telling === 'over' || telling === 'for-payers';
}

/** Something must be paid, in money, points or data. */
export function tellsOfPaying(text: string): boolean {
  return PAID.test(foldWords(text));
}

const ASKING_ADDRESS =
  /(?<![a-z])(?:log_?(?:in|out)|sign_?(?:in|up)|register|passport|pay|vip|buy|order|cart|down(?:load)?)(?![a-z])/i;

/** Whether an address, or the script on a link, leads to where something is asked for: a log-in, a till, a download. */
export function leadsToPaying(address: string): boolean {
  return ASKING_ADDRESS.test(address);
}
