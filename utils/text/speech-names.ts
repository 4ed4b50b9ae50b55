/** What a speech is called in its title or in a collection's label, in either script; longer forms first. */
export const SPEECH_NAME =
  '(?:讲话稿?|講話稿?|致[辞辭词詞]|发言稿?|發言稿?|演讲稿?|演講稿?|演[说說]|[贺賀献獻祝][词詞辞辭]|[开開闭閉]幕[词詞辞辭]|[欢歡]迎[词詞辞辭]|答[谢謝][词詞辞辭]|主持[词詞稿]|述[职職][报報]告)';

/** Ends as a speech is called. */
export const ENDS_AS_SPEECH = new RegExp(`${SPEECH_NAME}$`);

/** The number of a piece in its label: one group. */
export const NUMERAL = '([一二三四五六七八九十]{1,3}|\\d{1,2})';

/** What a collection calls its pieces, before their numbers: `范文一`, `【版本二】`. */
export const PIECE_NAME = `(?:范文|範文|范例|範例|例文|样本|樣本|篇目|模板|示例|版本|材料|${SPEECH_NAME})`;

/** Who speaks in a contest, below the title of the speech: `3号选手 骆小樵 镇茶场`. */
export const CONTESTANT = /^第?\d{1,3}号(?:参赛|參賽)?(?:选手|選手|作品)[:：\s]\s?[\u3400-\u9fff]/;
