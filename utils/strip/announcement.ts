import type { Context, Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { compiled } from '../text/compiled.ts';
import { metaOf } from './meta-fields.ts';
import { dropLines } from './remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';

const SPOKEN = '(?:讲话|致[辞词詞]|演讲|演说|[演讲]辞|讲词|发言|谈话|感言|主持词|悼[词詞]|贺[词詞]|祝[词詞])';
const WHOLE = '(?:稿|原稿)?的?(?:全文|原文|实录|文字稿|文字实录|文稿|内容|摘要|摘录|节选|要点)';
const ASIDE = '(?:\\([^()]{1,24}\\))?';
const END = '(?:,[^,。:]{2,16})?[:。)】\\s—-]*$';
/**
 * Says that a speech follows, and says it of the text: `縣長致詞全文如下：`, `▼ 以下为演讲全文（未经本人审阅）：`,
 * `现将讲话稿摘录如下，以飨读者。` Who speaks himself says 我.
 */
const ANNOUNCES = compiled(
  new RegExp(
    [
      `^[^我。!?]{0,60}${SPOKEN}(?:${WHOLE}|稿)${ASIDE}.{0,4}如下${END}`,
      `^[\\s▼↓▽【(—-]*(?:以下|下面|附)[是为:][^我。!?]{0,60}${SPOKEN}(?:${WHOLE})${ASIDE}${END}`,
      `^[\\s▼↓▽【(—-]*${SPOKEN}(?:稿|原稿)?的?(?:全文|原文|实录|文字实录)${ASIDE}(?:如下)?:$`,
    ].join('|'),
  ),
);
/** Further down a speaker may announce a document. */
const FIRST_LINES = 14;
/** In UTF-16 code units. */
const LONGEST = 100;

/**
 * What an editor or a press office writes above a speech that it then announces: news of the occasion, in the third
 * person or its own. By its voice alone none of it is told from a document.
 */
export const removeAnnounced: Pass = (lines, context) => {
  const first = lines.filter(({ zone }) => zone === 'document').slice(0, FIRST_LINES);
  const end = first.findIndex((line) => ANNOUNCES.test(lastSentence(folded(line)).slice(-LONGEST)));
  const above = first.slice(0, end + 1);
  if (end === -1 || above.some((line) => isSalutation(line) || isLabel(line) || isEnumerated(line)))
    return lines;
  return dropLines(lines, context, 'disclaimer', new Set(above.filter((line) => !isKept(line, context))));
};

/** News may run up to the announcement: `…栽下四十棵水杉。校长的致辞全文如下：` */
function lastSentence(text: string): string {
  return text.slice(1 + text.search(/[。!?](?=[^。!?]{2,}$)/));
}

/** The title, and data of the text. */
function isKept(line: Line, { titleOrder }: Context): boolean {
  return line.order === titleOrder || metaOf(line) !== null;
}
