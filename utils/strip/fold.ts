/**
 * Simplified characters for the Traditional ones that occur in the phrases of document hosts.
 * Only for recognising: the text itself keeps its script.
 */
const TRADITIONAL =
  '時时間间發发佈布來来導导語语訊讯網网聲声權权說说載载點点擊击閱阅讀读瀏浏覽览評评論论關关鍵键詞词標标籤签簽签題题類类價价屬属頁页數数傳传編编輯辑責责號号條条隨随機机熱热門门內内薦荐歡欢當当個个圖图書书錄录簡简會会員员註注冊册費费獲获複复復复製制鏈链鍊链連连結结請请聯联繫系係系刪删參参僅仅學学習习蒐搜範范講讲話话辭辞報报總总體体黨党區区長长領领們们諸诸貴贵賓宾鄉乡親亲師师開开啟启業业務务辦办處处過过後后從从為为與与對对應应該该現现實实經经濟济資资質质專专賣卖買买購购幣币積积額额廣广掃扫碼码轉转盜盗創创觀观軟软戶户檔档檢检舉举訴诉違违規规備备證证許许諮咨詢询術术萬万兩两億亿愛爱職职審审畢毕顯显還还這这篩筛選选贊赞讚赞賞赏聽听寫写級级際际產产護护護护國国據据條条歸归益益協协議议謝谢兒儿選选錢钱鑒鉴鑑鉴庫库麼么麽么給给進进統统節节慶庆題题聞闻電电腦脑設设貼贴樣样優优萃萃課课場场種种誠诚線线預预試试';

const table = new Uint16Array(0x10000).map((_, code) => foldCode(code));
for (let index = 0; index < TRADITIONAL.length; index += 2) {
  table[TRADITIONAL.charCodeAt(index)] = TRADITIONAL.charCodeAt(index + 1);
}
const CHUNK = 8192;

/**
 * The text in the one form that patterns are written in: ASCII punctuation and digits, lower case,
 * Simplified characters, plain spaces. Keeps the length, so that an offset in it is an offset in the text.
 */
export function fold(text: string): string {
  let result = '';
  const codes: number[] = [];
  for (let index = 0; index < text.length; index++) {
    codes.push(table[text.charCodeAt(index)] ?? 0);
    if (codes.length === CHUNK) result += String.fromCharCode(...codes.splice(0));
  }
  return result + String.fromCharCode(...codes);
}

function foldCode(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code === 0x3000 || code === 0xa0) return 0x20;
  return '﹕︰∶'.includes(String.fromCharCode(code)) ? 0x3a : code;
}

/** The text without white space and zero-width characters. */
export function squash(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '');
}
