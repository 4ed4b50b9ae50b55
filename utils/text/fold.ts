import { decoder, roomFor } from './units.ts';

/**
 * Simplified characters for the Traditional ones that occur in the words patterns look for. Only for
 * recognising: the text itself keeps its script.
 */
const TRADITIONAL =
  '並并佈布劃划欄栏來来個个們们備备僅仅價价儀仪兩两冊册則则剛刚動动務务匯汇區区協协參参員员問问單单國国團团埰采執执報报場场奬奖學学寫写將将專专導导層层屬属師师幾几庫库強强彙汇後后復复徹彻愛爱態态應应戰战戶户採采搖摇數数於于書书會会査查條条業业構构樓楼標标樣样機机檢检檯台歡欢決决準准為为爲为獎奖獲获現现畢毕發发眾众種种穫获競竞節节範范簡简紀纪細细終终結结網网編编縣县總总罵骂職职臺台舉举華华處处號号衆众裏里裡里製制複复見见規规親亲觀观計计訊讯記记訪访註注証证評评詞词話话該该詳详誌志認认語语誤误說说説说課课調调談谈請请論论諸诸講讲謝谢謹谨證证議议讀读讓让貨货貫贯責责買买賀贺賓宾購购賽赛車车輔辅辦办辭辞這这選选郵邮鄉乡錄录錯错録录錶表鎭镇鎮镇長长門门開开閱阅際际隻只電电項项預预領领頭头題题願愿類类體体麫面麵面麼么麽么點点黨党齊齐據据';

/**
 * The text in the one form that patterns are written in: ASCII punctuation and digits, lower
 * case, Simplified characters, plain spaces. Keeps the length, so that an offset in it is an offset in the text.
 */
export const fold = createFold('');

/** Such a function that knows more Traditional characters, each with the Simplified one behind it. */
export function createFold(more: string): (text: string) => string {
  // By code unit: what it folds to; 0 for itself.
  const table = new Uint16Array(0x10000);
  const pairs = `${TRADITIONAL}\u3000 \u00a0 ﹕:︰:∶:${more}`;
  for (let index = 0; index < pairs.length; index += 2) {
    table[pairs.charCodeAt(index)] = pairs.charCodeAt(index + 1);
  }
  // The full-width forms of ASCII.
  for (let code = 0x21; code < 0x7f; code++) table[code + 0xfee0] = code;
  for (let code = 0x41; code < 0x5b; code++) table[code] = table[code + 0xfee0] = code + 0x20;
  return (text) => {
    const units = roomFor(text.length);
    let changed = 0;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      const other = table[unit] ?? 0;
      units[index] = other || unit;
      changed |= other;
    }
    return changed ? decoder.decode(units) : text;
  };
}
