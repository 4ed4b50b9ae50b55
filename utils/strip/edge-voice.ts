import type { Line } from '../read/line.ts';
import { rememberLast } from '../remember-last.ts';
import { compiled } from '../text/compiled.ts';
import { countDistinct } from '../text/count.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';
import { endsSpeech, voiceBehind, voiceOf } from './voice/voice.ts';

/** The address stands in one of the first lines. */
const ADDRESS_WITHIN = 12;
/** So soon behind a speaker's last words the host speaks again. */
export const SOON = 4;
/** What a sentence above the address adds: a speaker says none there. */
const EARLY = 3;
/** All of it quoted: a motto is set above a text. */
const MOTTO = /^[“「"][^“”「」"]+[”」"]$/;
/** What it adds to stand right behind the speaker's last words. */
const LATE = 2;
/** What each word adds there that tells how the text came about: `讲了几句，把稿子贴上来留个念想。` */
const TOLD = 2;
/** And that any does. */
const AT_ALL = 1;
/** It ends by saying which of how many pages this is, as hosts have it: `没完呢，翻过去接着看（1/3）`. */
const PAGED = /[(]\d{1,2}\s?\/\s?\d{1,2}[)][。!]?$/;
const COUNTING = 3;
const TELLS = compiled(
  /稿子|[文写这此原底讲旧全成]稿|稿[在贴发]|发言|致[辞词]|讲话|演讲|悼词|感言|[讲说]了|[讲念]完|念[了的到]|写[了的得]|[贴抄敲录存晒][上下出在了一]|[忘懒]了?得?发|发[上出到]来?|发[帖给]|应.{0,6}[家友长乡]要求|记[在于]|凭记忆|整理|录音|读者|留个|一[个字]字?[没未]|有删[节改]|更新|私信|[上下]台|台下|拍了|转载|见谅|凑合|拍砖|留言|帖|照片|[原全]文/g,
);
/** Who says this speaks to listeners. */
const SPEAKS =
  /各位|同志们|大家好|你们|[我咱]们|下面|首先|请[^。,]{1,16}(?:讲话|发言|致[辞词])|表示(?:热烈|衷心)|向.{1,12}致以/;
/** Asks readers for what writers ask for. */
const ASKS = /(?:写|稿|帖|水平).{0,12}(?:指正|批评|指教|意见|拍砖|见谅|可以改|怎么改|海涵)/;
/** A speaker's wish or call, with which speeches end as well. */
const WISHES = /(?:^|[。!])(?:最后,?)?(?:再次)?(?:恭|敬|衷心|预|真诚)?(?:[祝愿]|让我们)[^。!?]{2,80}[!。]$/;

/** A speaker's last words in more than the usual ones: `我就讲这些，大家都回去歇着吧。` In UTF-16 code units. */
const CLOSES =
  /(?:^|[。!])(?:好了,|那)?我(?:就|先|也就)[说讲](?:这些|这么多|到这[里儿]?)(?:了|吧)?(?:[,。!][^。!]{0,16})?[。!]$|我的(?:讲话|发言|演讲|话)(?:讲?完了|到此[为结][止束])[,。!][^。!]{0,16}[。!]$|谢谢(?:大家|各位)[,!。](?:晚安|再见)[!。]$/;
const CLOSING = 48;
/** The voice of such a line at most. */
const CLOSED = -2;

/** Somebody says a whole sentence, and the text tells who: `“你先走。”老韩摆摆手说。` */
const DIALOGUE = compiled(
  /^[“「][^”」]{2,}[。!?…][”」]$|[说道问答喊叫骂叹笑][了着]?[^,。:!?]{0,6}[,:]\s?[“「][^”」]+[。!?…][”」]$|^[“「][^”」]+[,。!?…][”」][^“”「」。!?]{2,24}[说道问答喊叫骂叹笑]/,
);
/** So many such lines make a story of a text: it ends with one too. */
const FEWEST_SAID = 3;
const SAID = -4;
/** What hosts say behind a text may stand below it. */
const LAST_LINES = 16;

/** The lines in which somebody speaks, where the text is a story and may end with one. */
const saidIn = rememberLast((document: readonly Line[]): ReadonlySet<Line> => {
  if (!document.slice(-LAST_LINES).some(isSaid)) return new Set();
  const said = document.filter(isSaid);
  return new Set(said.length >= FEWEST_SAID ? said : []);
});

function isSaid(line: Line): boolean {
  return /[“「]/.test(line.text) && DIALOGUE.test(folded(line));
}

/** The voice of a line above the text, where an address tells how far that goes. */
export function hearAbove(document: readonly Line[]): typeof voiceOf {
  const first = document.slice(0, ADDRESS_WITHIN);
  const address = first.findIndex(opensText);
  const early = new Set(isAddress(first[address]) ? first.slice(0, address) : []);
  return (line, context) => voiceOf(line, context) + (early.has(line) ? weighEarly(line) : 0);
}

/** The voice of a line behind the text. */
export function hearBehind(document: readonly Line[]): typeof voiceOf {
  const late = new Set(linesBehind(document, endsSpeech));
  const hear = hearAfterword(document);
  return (line, context) =>
    hear(line, context) -
    voiceOf(line, context) +
    voiceBehind(line, context) +
    (late.has(line) ? LATE : 0) +
    (PAGED.test(folded(line).slice(-12)) ? COUNTING : 0);
}

/** The voice of a line behind a speaker's last words or wishes, where the writer tells of the text. */
export function hearAfterword(document: readonly Line[]): typeof voiceOf {
  const ended = new Set(linesBehind(document, endsSpeech));
  const said = saidIn(document);
  const wished = new Set(linesBehind(document, (line) => WISHES.test(folded(line))));
  return (line, context) => {
    if (said.has(line)) return Math.min(SAID, voiceOf(line, context));
    if (CLOSES.test(folded(line).slice(-CLOSING))) return Math.min(CLOSED, voiceOf(line, context));
    const told = ended.has(line) || wished.has(line) ? weighTold(line) : 0;
    return voiceOf(line, context) + (ended.has(line) || told > AT_ALL + TOLD ? told : 0);
  };
}

function linesBehind(document: readonly Line[], ends: (line: Line) => boolean): readonly Line[] {
  const closing = document.slice(-SOON);
  const last = closing.findLastIndex(ends);
  return last === -1 ? [] : closing.slice(last + 1);
}

function weighEarly(line: Line): number {
  if (MOTTO.test(folded(line))) return -EARLY;
  const told = weighTold(line);
  return told > 0 ? EARLY + told : isInForm(line) ? EARLY : 0;
}

/** A writer's sentence about the text, or how it came about, and nobody's to listeners. */
export function isTold(line: Line): boolean {
  return weighTold(line) > 0;
}

function weighTold(line: Line): number {
  const text = folded(line);
  if (!/[。!?]/.test(text)) return 0;
  if (ASKS.test(text)) return 2 * TOLD;
  const told = SPEAKS.test(text) ? 0 : countDistinct(text, TELLS);
  return told === 0 ? 0 : AT_ALL + TOLD * told;
}

/** Written as texts are: an item of a list, a sentence with its end. */
export function isInForm(line: Line): boolean {
  const text = folded(line);
  return isEnumerated(line) || (text.length >= 24 && text.includes(',') && /[。!?]$/.test(text));
}

/** Greets, is a label, or has the number of a first level. */
export function opensText(line: Line): boolean {
  return isSalutation(line) || isLabel(line) || /^[一二三四五六七八九十]{1,3}、/.test(line.text);
}

function isAddress(line: Line | undefined): boolean {
  return line !== undefined && isSalutation(line);
}
