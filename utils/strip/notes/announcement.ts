import type { Context, Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { metaOf } from '../metadata/fields.ts';
import { dropLines } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';

const SPOKEN = '(?:讲话|致[辞词詞]|演讲|演说|[演讲]辞|讲词|发言|谈话|感言|主持词|悼[词詞]|贺[词詞]|祝[词詞])';
const WHOLE = '(?:稿|原稿)?的?(?:全文|原文|实录|文字稿|文字实录|文稿|内容|摘要|摘录|节选|要点)';
const ASIDE = '(?:\\([^()]{1,24}\\))?';
const END = '(?:,[^,。:]{2,16})?[:。)】\\s—-]*$';
const PUBLISHES = '(?:刊[发登载出]|摘[登录编]|转[发载]|发[布表]|推送|整理|[节选][录登])';
const EDITOR = '(?:现(?![在场])|今(?!天)|特(?!别)|[兹谨]|本[报刊台站网校院号])';
const READERS = '(?:以[飨饗享].{1,8}|[与供][^,。]{1,14}|敬请[^,。]{2,8})';
/**
 * Says that a speech follows, and says it of the text: `縣長致詞全文如下：`, `▼ 以下为演讲全文（未经本人审阅）：`,
 * `现将讲话稿摘录如下，以飨读者。`, `以下是校长当日的致辞。` Who speaks himself says 我.
 */
const ANNOUNCES = compiled(
  new RegExp(
    [
      `^[^我。!?]{0,60}${SPOKEN}(?:${WHOLE}|稿)${ASIDE}.{0,4}如下${ASIDE}${END}`,
      `^(?:[^我。!?]{0,60},)?(?:现将?)?(?:全文|原文|实录)${PUBLISHES}?[见如]下${ASIDE}${END}`,
      `^[^我。!?]{1,60}(?:的|[他她其])${SPOKEN}稿?如下${END}`,
      `^[\\s▼↓▽【(—-]*(?:以下|下文|下面|附)[是为:][^我。!?]{0,60}${SPOKEN}(?:${WHOLE})${ASIDE}${END}`,
      `^[\\s▼↓▽【(—-]*${SPOKEN}(?:稿|原稿)?的?(?:全文|原文|实录|文字实录)${ASIDE}(?:如下)?:$`,
      `^[\\s▼↓▽【(—-]*(?:以下|下文)[是为](?!.{0,6}(?:大家|各位|与会))[^我。!?]{2,60}(?:的|[他她其])${SPOKEN}${ASIDE}${END}`,
      `^(?:[^我。!?]{0,40},)?一起来?(?:看看?|听听?|重温|品读)[^我。!?]{0,40}(?:${SPOKEN}|怎么[说讲])[!:—。\\s]*$`,
      `^以下[^我。!?]{0,30}[据由][^我。!?]{0,30}(?:录音|速记|现场)[^我。!?]{0,8}整理${ASIDE}${END}`,
      `^${EDITOR}[^我。!?]{0,50}${SPOKEN}(?:${WHOLE}|稿)?${PUBLISHES}如下${END}`,
      `^${EDITOR}(?=[^我。!?]{0,60}${PUBLISHES})[^我。!?]{0,60}${SPOKEN}[^我。!?,]{0,12},${READERS}[。!:]*$`,
    ].join('|'),
  ),
);
/** Further down a speaker may announce a document. */
const FIRST_LINES = 14;
/** In UTF-16 code units. */
const LONGEST = 100;
/** Said to listeners: no news. */
const SPEAKS = /同志们|大家好|(?<![让注系])我(?:们|代表)/;

/**
 * What an editor or a press office writes above a speech that it then announces: news of the occasion, in the third
 * person or its own. By its voice alone none of it is told from a document.
 */
export const removeAnnounced: Pass = (lines, context) => {
  const first = lines.filter(({ zone }) => zone === 'document').slice(0, FIRST_LINES);
  const end = first.findIndex((line) => isAnnouncement(folded(line)));
  const above = first.slice(0, end + 1);
  if (end === -1 || above.some(isOfSpeech)) return lines;
  return dropLines(lines, context, 'disclaimer', new Set(above.filter((line) => !isKept(line, context))));
};

function isOfSpeech(line: Line): boolean {
  return isSalutation(line) || isLabel(line) || isEnumerated(line) || SPEAKS.test(folded(line));
}

/** Whether a folded text ends by saying that a speech follows. */
export function isAnnouncement(text: string): boolean {
  return ANNOUNCES.test(lastSentence(text).slice(-LONGEST));
}

/** News may run up to the announcement: `…栽下四十棵水杉。校长的致辞全文如下：` */
function lastSentence(text: string): string {
  return text.slice(1 + text.search(/[。!?](?=[^。!?]{2,}[。!?]?$)/));
}

/** The title, and data of the text. */
function isKept(line: Line, { titleOrder }: Context): boolean {
  return line.order === titleOrder || metaOf(line) !== null;
}
