import type { Context } from '../context.ts';
import type { Line } from '../read/line.ts';
import { compiled } from '../text/compiled.ts';
import { splitSentences } from '../text/sentences.ts';
import { foldWords } from './fold-words.ts';
import { countWords, HOST, PERHAPS } from './host-words.ts';
import { parseMeta } from './meta-fields.ts';
import { perLine } from './per-line.ts';
import { scorePublishing } from './publishing.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';
import { siteNames } from './site-names.ts';
import { PAPER_END, TITLE_END } from './title-text.ts';

const SPEAKER = compiled(
  /我们|同志|大家|各位|[谢敬祝]|同学|朋友们|老师|让我|必须|我(?!来)|咱|你们|全[市县区省乡镇村校]|要[坚深加强认切全抓把以发做结带努善敢主]|掌声|散会|[应需]要?当|坚持|加强|根据|制定|施行|负责|落实|推进|实施|本办法|任何/g,
);
/** Dates, offices, attachments and names under labels, as papers and speeches close and open with. */
const SIGNED = compiled(
  /号$|^内部|^\(此件|^主题词|^(?:会议|活动|地点|主持|出席|参加|记录|议[题程]|主讲|报告)[^,。]{0,4}:|^各.{1,50}:$|(?:政府|单位|部门|[局委办]):$|^[(—]?(?:(?:19|20)\d{2}|[二〇○零一]{2,4}[〇○零一二三四五六七八九]{0,2}) ?年|^——|^附[件:]|^[^,。:]{2,6}人:|(?:政府|办公室|委员会|[局院部厅处会团司校系班办委组]|[中小大]学|支部|党委|中心|印发)$/,
);

/** An office and a name, as printed below a title: 市发改委副主任 王某. */
const SPEAKER_LINE = compiled(
  /^[^,。:!?]{0,20}(?:书记|[省市县区镇乡村州厅局处科院校部所站会]长|主任|主席|总?经理|委员|教授|老师|总裁|董事长?|班|代表)\s{0,3}[^\s,。:!?]{2,4}(?:\s[^\s,。:!?]{1,2})?$/,
);

/** What opens a notice to readers. */
const NOTICE = compiled(
  /^[【[(]?(?:温馨|友情|特别|重要|郑重|下载)?(?:提[示醒]|说明|声明|备注|须知|注意|注)[】\])]?:/,
);
/** A speaker's last words, and what leads to them. */
const END = compiled(
  /(?:^|[。!,])(?:再次)?谢谢(?:大家|各位|你们|同志们)?[!。]?$|(?:完毕|完了|散会|再见|干杯|就到这里)[!。]$|^.{2,6}(?:完毕|完了)$/,
);
const CLOSING = compiled(/^(?:最后|再次|让我|同志们|朋友们|同学们|[恳祝])/);

/** Who speaks: hosts of an evening in turn, questions and answers. */
const ROLE = /^(?:[男女合齐问答]|主持人?.?|记者):/;

const LONGEST = 400;
/** So surely the document's that no one asks how surely. */
const NEVER = -9;
/** What stands between book marks or quotation marks is somebody else's word. */
const QUOTED = compiled(/《[^《》]{2,60}》|[“「][^”」]{6,40}[”」]/g);

/**
 * Whether a line is the host's word or the document's, as the logarithm of the odds: above 0 it is more likely
 * the host's. What it says and how it is written, not where it stands.
 */
export const voiceOf = perLine((line: Line, context: Context) => {
  if (line.text.length > LONGEST) return NEVER;
  const text = anonymise(folded(line), context);
  const whole = weighVoice(line, text);
  if (whole <= NEVER) return whole;
  const sentences = splitSentences(text);
  if (sentences.length < 2) return whole;
  // One that is surely the document's makes its line the document's.
  let least = whole;
  for (const { start, end } of sentences) {
    if (least <= NEVER) break;
    least = Math.min(least, weighVoice(line, text.slice(start, end)));
  }
  return least;
});

/** Who names the title or the site speaks of the page; how long the name is tells nothing. */
function anonymise(text: string, context: Context): string {
  let rest = text;
  const title = foldWords(context.title);
  if (title.length >= 4) rest = rest.replaceAll(title, '本文');
  for (const name of siteNames(context)) rest = rest.replaceAll(name, '本站');
  return rest.replace(QUOTED, '《》');
}

const BARE = 1;

/** Weights fitted by logistic regression to lines of made-up hosts, speeches and papers. */
function weighVoice(line: Line, text: string): number {
  const { length } = text;
  const ends = /[。!?;:,…"”』」)]$/.test(text);
  const words = 1.5 * countWords(text, HOST) + countWords(text, PERHAPS);
  return (
    2.5 +
    words -
    // A heading may be as short and bare.
    (words === 0 ? BARE : 0) -
    1.35 * countWords(text, SPEAKER) +
    0.85 * Math.min(8, scorePublishing(text)) -
    Math.min(200, length) / 8 -
    (length < 8 ? 1.2 : 0) +
    (length < 30 && !ends ? 1.5 : 0) -
    (/[。!?;,]/.test(text) ? 2 : 0) -
    (isEnumerated(line) ? 2 : 0) -
    (length < 60 && (SIGNED.test(text) || SPEAKER_LINE.test(text)) ? 3.3 : 0) -
    (CLOSING.test(text) || END.test(text) ? 3 : 0) -
    (isSalutation(line) || isLabel(line) || ROLE.test(text) ? 9 : 0) +
    (parseMeta(text) === null ? 0 : 1) +
    (NOTICE.test(text) ? 2 : 0) +
    (/[\d¥]/.test(text) ? 2.2 : 0) +
    (/[|»«›>·•★☆©×【\]_~→←]/.test(text) ? 1.6 : 0) +
    (/^[^,。:]{2,8}[:丨]/.test(text) ? 1 : 0) +
    (line.linkShare > 0.5 ? 3 : 0)
  );
}

/** What a row that reads as the title of another text adds behind the text. */
const TITLE_ROW = 4;
const ENDS_AS_TITLE = compiled(
  new RegExp(`(?:${TITLE_END}|${PAPER_END})(?:[(][^)]{1,16}[)]|[\\d\\s/:.-]{1,20})?$`),
);

/** The voice of a line behind the text, where titles are those of other texts. */
export function voiceBehind(line: Line, context: Context): number {
  const text = folded(line);
  const isTitle = text.length > 7 && text.length < 60 && !/[。!?;,]/.test(text) && ENDS_AS_TITLE.test(text);
  return voiceOf(line, context) + (isTitle && !isSigned(line) ? TITLE_ROW : 0);
}

/** Names an office, a date or a person as papers and speeches do above and below their text. */
export function isSigned(line: Line): boolean {
  return line.text.length < 60 && SIGNED.test(folded(line));
}

/** A speaker's last words. */
export function endsSpeech(line: Line): boolean {
  return line.text.length <= LONGEST && END.test(folded(line).slice(-16));
}
