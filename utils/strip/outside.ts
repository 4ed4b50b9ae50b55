import { type Context, type Pass, recordRemoval } from '../context.ts';
import type { RemovalReason } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { countEach } from '../text/count.ts';
import { layOut } from './layout.ts';
import { findReferences } from './references.ts';
import { keepLines } from './remove.ts';
import { countSentenceEnds, folded, isEnumerated, isLabel, isSalutation } from './shape.ts';
import { isSpoken } from './spoken.ts';
import { isOfMenu, lastSteps } from './title/candidates.ts';
import { isSigned, voiceOf } from './voice/voice.ts';

/** What stands outside the document's container. */
export const removeOutside: Pass = (lines, context) =>
  keepLines(lines, (line) => {
    if (line.zone === 'document') return true;
    recordRemoval(context, line, line.hint ?? 'outside');
    return false;
  });

/** What the page's markup calls chrome, unless it holds so much of the text that the markup must be wrong. */
export const removeHinted: Pass = (lines, context) => {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const byHint = new Map<RemovalReason, number>();
  for (const { hint, text } of lines)
    if (hint !== null) byHint.set(hint, (byHint.get(hint) ?? 0) + text.length);
  const places = layOut(lines);
  return keepLines(lines, (line, index) => {
    if (line.hint === null || (byHint.get(line.hint) ?? 0) > length / 3) return true;
    if (line.text.length > 60 && countSentenceEnds(line.text) > 1 && voiceOf(line, context) < 0) return true;
    if (places[index] === 'body' && isStructure(line)) return true;
    recordRemoval(context, line, line.hint);
    return false;
  });
};

function isStructure(line: Line): boolean {
  return isEnumerated(line) || isLabel(line) || isSalutation(line);
}

/** The voice of a line that is more likely the document's. */
const OWN = -0.5;
/** In UTF-16 code units. */
const LONGEST_ABOVE = 120;
const NAVIGATION =
  /(?:网|文库|素材|范文|公文|之家|平台|频道)(?:\s|$|[-—|!,】\]])|写作|搜索|欢迎|首页|会员|登录|大全|星期[一二三四五六日]/;

/**
 * Site names and menus above the title, and what is left of their boxes; a document number or an office's name may stand
 * there too, and stays.
 */
export const removePreamble: Pass = (lines, context) => {
  const places = layOut(lines);
  const title = context.titleOrder ?? 0;
  const steps = lastSteps(context.removed);
  const isOwn = (line: Line, index: number) => {
    if (line.text.length > LONGEST_ABOVE) return true;
    if (steps.includes(line.text) || isOfMenu(lines, index)) return false;
    const text = folded(line);
    return !NAVIGATION.test(text) && !/^(?:\S{1,8}[\s|·]+){3}/.test(text) && line.linkShare < 0.5;
  };
  const isAbove = (line: Line, index: number) => places[index] === 'head' && line.order < title;
  if (!lines.some(isAbove)) return lines;
  const own = new Set(lines.filter((line, index) => isAbove(line, index) && isOwn(line, index)));
  const rests = boxesOfMenus([...own], title, context);
  return keepLines(lines, (line, index) => {
    if (!isAbove(line, index) || (own.has(line) && !rests.has(line.box))) return true;
    recordRemoval(context, line, line.hint ?? 'breadcrumb');
    return false;
  });
};

/** The boxes above the title of which no more lines are left than are gone. */
function boxesOfMenus(left: readonly Line[], title: number, { page }: Context): ReadonlySet<unknown> {
  const whole = countEach(page.lines.map(({ box }) => box));
  const below = new Set(page.lines.filter(({ order }) => order >= title).map(({ box }) => box));
  const own = [...countEach(left.map(({ box }) => box))];
  return new Set(
    own
      .filter(([box, count]) => box !== undefined && !below.has(box) && 2 * count <= (whole.get(box) ?? 0))
      .map(([box]) => box),
  );
}

/** What hosts put into a text and between it and its signature. */
const INSIDE: ReadonlySet<RemovalReason> = new Set([
  'page-number',
  'watermark',
  'title-echo',
  'advertisement',
]);

/** Behind the text: links, and what stands behind the first piece of page furniture. Nothing there is the document's. */
export const removeTrailing: Pass = (lines, context) => {
  const places = layOut(lines);
  const first = lines.find(({ zone }) => zone === 'document')?.order ?? -1;
  const end = lines[places.lastIndexOf('body')]?.order ?? first;
  const closed = context.removed
    .filter(({ reason, order }) => !INSIDE.has(reason) && order > end)
    .reduce((first, { order }) => Math.min(first, order), Number.POSITIVE_INFINITY);
  return keepLines(lines, (line, index) => {
    if (places[index] !== 'tail' || findReferences(lines).has(line) || isSpoken(line, 'outside')) return true;
    const linked = line.linkShare >= 0.8;
    const addresses = addressesReader(line) && !(isSentence(line) && voiceOf(line, context) <= OWN);
    if (!linked && !addresses && (line.order < closed || belongs(line) || signsAbove(line, lines[index + 1])))
      return true;
    recordRemoval(context, line, linked ? 'related' : addresses ? 'share' : 'outside');
    return false;
  });
};

/** Speaks to one whom it calls by name: `罗伯伯，您的地，我们接着种。` A page does not know its reader's. */
const BY_NAME =
  /^[\u3400-\u9fff]{1,8}?(?:老师|先生|女士|同志|师[傅父]|[大老][爷娘妈哥姐嫂伯叔兄弟]|[爷奶叔伯姑姨舅婆]{1,2}|爸爸?|妈妈?|[父母]亲|[兄姐哥弟妹]|[长院校厂站队班连所]长|教授|主任|书记|院士|英雄|烈士|战友|恩师|母校|祖国),[^。!?]*[您你][^。!?]*[。!]/;

/** Asks the reader to do something with the page: hosts end so, and speakers don't. */
function addressesReader(line: Line): boolean {
  // A line of verse goes on in the next: `你把粉笔放下，`.
  if (line.text.length > 60 || isStructure(line) || /[，,、]$/.test(line.text)) return false;
  // In a story somebody else is spoken to.
  const text = folded(line).replace(/[“「][^”」]*[。!?…][”」]/g, '');
  if (/[祝谢敬]|安息|走好|不朽|永远|我们/.test(text) || BY_NAME.test(text)) return false;
  return /^亲,|[您你](?!们)|点个?赞|[赞踩]\s?\(|点[此击]|二维码|长按|扫码|扫一扫|一键|解锁|权限|海报|大家怎么看/.test(
    text,
  );
}

function isSentence(line: Line): boolean {
  return /,.*[。!?]$/.test(folded(line));
}

/** A house above the day on which it signs: `县图书馆` / `2023年3月1日`. */
function signsAbove(line: Line, next: Line | undefined): boolean {
  return (
    /^[\u3400-\u9fff]{3,24}$/.test(line.text) &&
    next !== undefined &&
    next.zone === 'document' &&
    /^(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[^年]{2,10}日?$/.test(folded(next))
  );
}

/** Whose site it is, at its foot: `主办单位：县政府办公室`, `市老干部局主办　地址：…`. A notice names its houses above. */
const HOUSE =
  /^(?:主[办管]|承办|协办|版权|维护)(?:单位|方)?\s?:|[\u3400-\u9fff](?:主办|承办|版权所有)(?:\s|$)/;

function belongs(line: Line): boolean {
  if (HOUSE.test(folded(line))) return false;
  return isStructure(line) || isSigned(line) || /[。!?;]["”』」)]?$/.test(folded(line));
}
