/** What stands for a name, a number, a year that was taken out; X光, 3×5, R&D and 二○○五年 are words. */
export const MASKS: readonly RegExp[] = [
  /(?<!\d)(?:19|20)(?:\d[xXｘＸ×*＊]|[xXｘＸ×*＊]{1,2})(?!\d)/g,
  /(?<![A-Za-z\d&.])[XxＸｘ]{1,6}(?![A-Za-z光射&])(?=\d?[^\d])/g,
  /(?<![\d×])×+(?![\d×])/g,
  /(?<![*＊\d])[*＊]+(?![*＊\d])/g,
  /[_＿]{2,}/g,
  /[■□]{2,}/g,
  /(?<![一二三四五六七八九十百千零○〇\d])[○〇]{2,}(?![一二三四五六七八九十百千零○〇\d年])/g,
  // Before such a word two hyphens are no dash: --区, 20--年, --周年.
  /(?<![-—–])-{2,6}(?=[省市县縣区區乡鄉镇鎮村年月届屆名]|街道|周年|週年|同志|书记|書記|学校|學校)/g,
  /“”|《》|「」/g,
];

/** What every mask has one of, and hardly any text. */
const SIGN = /[xXｘＸ×*＊]|[_＿]{2}|[■□]{2}|[○〇]{2}|--|“”|《》|「」/;

/** False where a text has none of `MASKS`; a quick look. */
export function mayHoldMasks(text: string): boolean {
  return SIGN.test(text);
}

/** Whether a text is a mask from end to end. Alone, without its neighbours, a 〇 may be one too. */
export function isMask(text: string): boolean {
  return /^(?:[XxＸｘ×*＊○〇_＿■□]+|-{2,6})$/.test(text);
}

/** Whether something in a word is still masked. 〇 is a numeral: 二〇二六. */
export function isPartlyMasked(word: string): boolean {
  return /[XxＸｘ×*＊○_＿■□]|--/.test(word);
}
