import { type Context, type Pass, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { matchesOf } from '../../text/matches.ts';
import { SPEECH_NAME } from '../../text/speech-names.ts';
import { siteNames } from '../marks/site-names.ts';
import { ADDRESS, TOP_LEVEL } from '../marks/watermark.ts';
import { inlinePass } from '../phrases.ts';
import { cutLines, cutRanges } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { isSpoken } from '../spoken.ts';
import { takeOut } from '../take-out.ts';
import { hear } from '../voice/hear.ts';
import { isSigned } from '../voice/voice.ts';
import { countWords, HOST } from '../words/host-words.ts';
import { scorePublishing } from '../words/publishing.ts';
import { furnitureOf } from '../words/vocabulary.ts';
import { NO_STEP } from './steps.ts';

const BRACKETED = compiled(
  new RegExp(`${NO_STEP}[([【〔〖〈⟨][^()[\\]【】〔〕〖〗〈〉⟨⟩]{2,40}[)\\]】〕〗〉⟩]`, 'g'),
);
/** The voice of a note between brackets that is beyond doubt the host's. */
const SURELY = 3;
/** Shorter ones have no voice: what is to be filled in, `[公司名]`, and what happens, `[鼓掌]`. In UTF-16 code units, brackets and all. */
const SHORTEST_HEARD = 7;
/** Between brackets that papers use for nothing, it says whose word it is: `〖小站提醒：夜深了〗`. */
const SAID_BY = /^[〖〈⟨][^:,。!?]{2,8}:./;
const LIKELY = 1.5;
/** Tells those who have an account what else is there for them; between round brackets a paper may. */
const TELLS_READERS =
  /^[[【〔〖⟨][^,。!?:]{0,6}(?:读者|会员|用户|订户|书友|看官)们?(?:还|都|均)?(?:可以?|能|请|专享|免费)/;
/** An office that sends its readers on, behind the words of a speech: `（名額有限，詳洽社會課）`. */
const REFERS = /^[(〔【].{0,24}[详请径]洽[^,。!?]{2,12}.$/;
/** Sends the reader on: `（未完，翻到第3页接着读）`. */
const GOES_ON = /^.未完(?![成整善备]).{2,20}[页篇]/;
/** An address that a text is from, between two of its clauses; and that it is anybody's, in the midst of one. */
const ADDRESSED = compiled(
  new RegExp(
    `(?<=^|[,。!?;])(?:文章|本文|稿件)?(?:来源|[转摘选]自|出自)\\s?:\\s?(?:https?:\\/\\/)?[\\w-]+(?:\\.[\\w-]+)*\\.${TOP_LEVEL}\\/?|(?<=[^()]{24})(?:(?:文章|本文|图片|内容|资料)?(?:来源于?|来自|源于|取自)网络\\s?[,;]?\\s?)(?:如有|如|若)?(?:侵权?\\s?[,:]?\\s?(?:请?联系?)?(?:必|即|就|立)?删除?)`,
    'g',
  ),
);
const ORIGIN = /^.(?:版权(?:所有|归属)|(?:本文|文章|稿件)?(?:来源|来自|出自|出处|摘自|转自|转载自))\s?:/;

/** A button's words: `[点击查看更多述职报告]`, `【查看原图】`. */
const LOOKS = /^[[【](?:点击)?查看(?:更多|原图|大图|全文|详情)[^,。]{0,24}.$/;

/** `（来源：某某网）`, `[某某网 www…]`: what a host puts between brackets into a sentence, or behind it. */
export const removeInlineNotes: Pass = (lines, context) => {
  const names = siteNames(context);
  const credit = creditOf(names);
  const halves = findHalves(lines, names);
  return cutLines(lines, (line) => {
    if (line.zone === 'outside') return line;
    const text = folded(line);
    const half = halves.get(line);
    if (half !== undefined) return cutRanges(line, half, context, 'watermark');
    const named = credit !== null && names.some((name) => text.includes(name));
    if (!named && text.search(BRACKETED) === -1) return line;
    // A stage direction is a line of its own.
    if (/^[([【〔][^()[\]【】〔〕]*[)\]】〕]$/.test(text) && isSpoken(line, 'watermark')) return line;
    const notes = matchesOf(text, named ? credit : BRACKETED).filter(
      ({ 0: note, index }) =>
        (named && !/^[([【〔〖〈⟨]/.test(note)) ||
        isHostsNote(note, names, takeOut(line, note, context)) ||
        (REFERS.test(note) && isBehindSpeech(text, index, note, context)),
    );
    return notes.length === 0 ? line : cutRanges(line, rangesOf(notes, text), context, 'watermark');
  });
};

/** `（更多范文加微信：…）` */
const CONTACT =
  /(?:更多|范文|资料|素材|文档|代写|领取|获取|咨询).{0,10}(?:微信|公众号|vx|qq)|(?:加|关注)(?:微信|公众号|vx|qq).{0,16}(?:更多|范文|资料|素材|文档|代写|领取|获取|咨询)/;
const OPENED = /[【[(〔][^()[\]【】〔〕]{2,40}$/;
const CLOSED = /^[^()[\]【】〔〕]{0,60}[】\])〕]/;

/** The halves of notes that begin in one line and end in the next, where a text is wrapped. */
function findHalves(
  lines: readonly Line[],
  names: readonly string[],
): ReadonlyMap<Line, readonly (readonly [number, number])[]> {
  const halves = new Map<Line, [number, number][]>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const opened = next === undefined ? null : OPENED.exec(folded(line));
    const closed = opened === null || next === undefined ? null : CLOSED.exec(folded(next));
    if (next === undefined || opened === null || closed === null) return;
    const note = opened[0] + closed[0];
    if (!ADDRESS.test(note) && !CONTACT.test(note) && !names.some((name) => note.includes(name))) return;
    halves.set(line, [...(halves.get(line) ?? []), [opened.index, line.text.length]]);
    halves.set(next, [[0, closed[0].length]]);
  });
  return halves;
}

/** Where notes stand; a mark behind one that stands between sentences is its own. */
function rangesOf(notes: readonly RegExpExecArray[], text: string): readonly (readonly [number, number])[] {
  let last = -1;
  return notes.map(({ 0: note, index }) => {
    const alone = index === last || /[。!?…”"」』]\s*$/.test(text.slice(Math.max(0, index - 4), index));
    last = index + note.length;
    if (alone && /[,。;]/.test(text.charAt(last))) last++;
    return [index, last];
  });
}

/** `我走访时，来源：www.….com一位老支书说`, `用什么来源网络 侵删耗材`. */
export const removeInlineAddresses = inlinePass('watermark', ADDRESSED, [
  '来源',
  '网络',
  '转自',
  '摘自',
  '选自',
  '出自',
]);

/** Brackets, and where the site's name stands with what it takes credit for: `更多范文尽在某某网`. */
export function creditOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const name = `(?:${names.map(escapePattern).join('|')})`;
  const before =
    '(?:本[文稿]档?(?:由|来自|来源于?|摘自)|更多[^,。]{0,8}?(?:尽在|请[上到]|就[在上]|请?(?:关注|访问|登录|浏览))|(?:来源|来自|摘自|[选转]自|出自):?)';
  const after =
    '(?:\\s?:?\\s?(?:https?:\\/\\/|www\\.)[\\w.\\-\\/]+|(?:网友|会员|用户|编辑)?(?:收集|整理|提供|发布|原创|首发|编辑(?!部)|分享|投稿|上传){1,2}|(?:网站)?版权所有(?![者人权的归]))';
  const column = '[^,。!?]{0,6}(?:频道|栏目|专题)';
  return new RegExp(
    `${BRACKETED.source}|${before}${name}(?:${after}|${column})?(?![来去走])|${name}${after}`,
    'g',
  );
}

function isHostsNote(note: string, names: readonly string[], alone: Line): boolean {
  // Between these stands the title of a song or a chapter.
  if (/^[〈⟨]/.test(note) && !SAID_BY.test(note)) return false;
  return (
    TELLS_READERS.test(note) ||
    ADDRESS.test(note) ||
    names.some((name) => note.includes(name)) ||
    ORIGIN.test(note) ||
    LOOKS.test(note) ||
    GOES_ON.test(note) ||
    scorePublishing(note) >= 2.5 ||
    isFurniture(note) ||
    (mayBeHeard(note) && hear(alone, note) >= (SAID_BY.test(note) ? LIKELY : SURELY))
  );
}

function mayBeHeard(note: string): boolean {
  if (note.length >= SHORTEST_HEARD || !/[\u3400-\u9fff]/.test(note)) return true;
  return countWords(note, HOST) > 0 || /[网库].$/.test(note);
}

const NAMES_SPEECH = compiled(new RegExp(SPEECH_NAME));

/** Ends a paragraph of a speech, behind its last sentence. */
function isBehindSpeech(text: string, index: number, note: string, { title }: Context): boolean {
  return (
    index + note.length === text.length &&
    /[。!?…”」]\s*$/.test(text.slice(Math.max(0, index - 4), index)) &&
    NAMES_SPEECH.test(title)
  );
}

/** Days, places and offices, which are furniture in a menu, papers put between brackets: `5月24日（星期五）`. */
function isFurniture(note: string): boolean {
  const reason = furnitureOf(note, 0.9);
  return reason !== null && reason !== 'breadcrumb' && reason !== 'footer' && reason !== 'meta';
}

/** A line with little else than the site's own name. */
export const removeSiteNames: Pass = (lines, context) => {
  const names = siteNames(context);
  if (names.length === 0) return lines;
  return lines.filter((line) => {
    if (!isSiteLine(line, names)) return true;
    recordRemoval(context, line, 'watermark');
    return false;
  });
};

/** In UTF-16 code units. */
const MOST_BESIDE = 20;

/** In the document the name takes most of the line, or a host's word stands beside it. */
function isSiteLine(line: Line, names: readonly string[]): boolean {
  if (isEnumerated(line) || isLabel(line) || isSalutation(line) || isSigned(line)) return false;
  const text = folded(line);
  const name = names.find((one) => text.includes(one));
  if (name === undefined || text.length > 40 || /[。!?;:]$/.test(text)) return false;
  const others = text.replaceAll(name, '');
  if (others.length > MOST_BESIDE) return false;
  return line.zone === 'outside' || others.length <= name.length || countWords(others, HOST) > 0;
}
