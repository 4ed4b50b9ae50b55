export type Genre = 'speech' | 'document' | 'news';

const SPEECH =
  '(?:动员|宣讲|辅导|述[职责廉学法][^,。]{0,6})报告|述[职责廉]|讲话(?:稿|要点)?|讲稿|动员令|发言(?!人)稿?|演[讲说]稿?|主持[词稿]|表态|竞聘|竞选|就职|[致幕迎送酒谢奖祝贺悼婚][词辞]|悼念.{2,6}$|宣讲|寄语|感言|党课|国旗下|上的(?:动员|讲解|问答|工作报告)|开场白|串词';
const DOCUMENT =
  '(?:讲话|发言)精神|通知|方案|总结|意见|办法|报告|规定|条例|细则|制度|规则|计[划畫]|规划|合同|协议|心得|体会|感想|[读观]后感|决[定议]|通报|公[告报示约]|通告|批复|[议提]案|守则|须知|纪要|请示|简报|汇报|章程|预案|要点|清单|申请|倡议|论文|自查|措施|教案|作文|[况的]说明|(?:公开|慰问)信|考核|解读|[比大]赛|事[迹跡蹟]|打算';

const GENRES = new RegExp(`(${SPEECH})|(${DOCUMENT})`, 'g');
const NEWS =
  /发表(?:重要|主旨|新年)?(?:讲话|演讲|致辞)$|并(?:讲话|致辞|致词|发言|作[^,。]{0,8}(?:讲话|报告))[^,。]{0,4}$|(?:强调|要求|指出)[:,]|(?:召开|举行|举办|部署|调研)[^,。]{0,24}(?:会议|大会|会|活动|仪式|工作)$/;

const GOES_ON = /^(?:[,!?]|(?!全文|[范例精模材提集之致第])[\u4e00-\u9fff][\u4e00-\u9fff\s])/;

/**
 * What a title (folded) calls its text. A Chinese title ends with what it is: `学习讲话心得体会` is a 心得体会,
 * `在总结大会上的讲话` a 讲话. What stands in brackets at its end (`精选3篇`) counts where nothing before it does.
 */
export function genreOf(title: string): Genre | null {
  const [, text = title, note = ''] = /^(.*?)[([【]([^()[\]【】]{0,30})[)\]】]\s*$/s.exec(title) ?? [];
  return genreNamed(text) ?? genreNamed(note);
}

function genreNamed(text: string): Genre | null {
  const bare = text.trim();
  if (/(?:大全|栏目|专题|频道|列表|目录|答记者问|[户册].{0,2}协议)$/.test(bare)) return null;
  if (NEWS.test(bare)) return 'news';
  const last = [...bare.matchAll(GENRES)].at(-1);
  // `开幕词` is the name of a kind, `讲话扩音器` of a thing.
  if (last === undefined || bare.length < 4 || GOES_ON.test(bare.slice(last.index + last[0].length)))
    return null;
  return last[1] === undefined ? 'document' : 'speech';
}
