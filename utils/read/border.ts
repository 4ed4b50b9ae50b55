import type { Box } from './box.ts';
import type { Row } from './writer.ts';

/** Words of reading that goes on only for those who pay, log in or download; and of a preview that is over. */
const PAYING =
  '(?:会员|會員|VIP|登录|登錄|登陆|付费|付費|购买|購買|订阅|訂閱|下载|下載|开通|開通|解锁|解鎖|充值|扫码|掃碼|关注|關注|积分|稿币|支付|点券)';
const READING = '(?:阅读|閱讀|查看|浏览|瀏覽|显示|顯示|看)';
const REST = '(?:全文|全部|完整|剩余|剩餘|更多|余下|餘下|后续)';
const TELLING = new RegExp(
  [
    '试读(?:已)?结束|試讀(?:已)?結束|预览(?:已)?结束|預覽(?:已)?結束|试读部分|以上为(?:试读|预览)',
    '(?:剩余|剩餘|还剩|還剩|余下)[^，,。]{0,12}(?:未读|未讀|内容|內容|%|％)',
    '未完[，,].{0,10}全文共|全文约?共?约?\\d+字.{0,12}(?:下载|下載|登录|登錄|会员)|正式会员可完整',
    `${PAYING}.{0,16}${READING}.{0,4}${REST}`,
    `${READING}.{0,4}${REST}.{0,14}${PAYING}`,
    '扣点券查看',
  ].join('|'),
  'i',
);
const PAID = new RegExp(PAYING, 'i');

const LONGEST = 100;
const BEHIND = 12;
const CLOSE_BEHIND = 3;

/** The page's own words where its text ends for those who don't pay, in the document or right after it. */
export function findBorder(
  boxes: readonly Box[],
  rows: readonly Row[],
  zone: readonly boolean[],
): string | null {
  const first = zone.indexOf(true);
  const last = zone.lastIndexOf(true);
  const near = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => index >= first && index <= last + BEHIND && row.text.length <= LONGEST);
  const telling = near.find(({ row }) => tellsOfBorder(row.text));
  if (telling) return telling.row.text;
  const hinted = near.find(
    ({ row, index }) =>
      index <= last + CLOSE_BEHIND && (row.hint ?? boxes[row.box]?.hint) === 'paywall' && PAID.test(row.text),
  );
  return hinted?.row.text ?? null;
}

export function tellsOfBorder(text: string): boolean {
  return TELLING.test(text);
}

/** Something must be paid, in money, points or data. */
export function tellsOfPaying(text: string): boolean {
  return PAID.test(text);
}
