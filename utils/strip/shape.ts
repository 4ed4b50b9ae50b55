import { compiled } from '../text/compiled.ts';
import { foldWords } from '../text/fold-words.ts';
import { greetsGuests } from '../text/guests.ts';
import { PIECE_NAME } from '../text/speech-names.ts';
import { perLine } from './per-line.ts';

/** The line's text folded for matching; the same length as the text. */
export const folded = perLine((line) => foldWords(line.text));

const NUMBER = '[一二三四五六七八九十百\\d]{1,4}';
const LABEL_FIRST = compiled(
  new RegExp(
    `^[【\\[(]?(?:第 ?${NUMBER} ?[篇则]|篇 ?${NUMBER}|${PIECE_NAME} ?${NUMBER})(?:[】\\])]|[:、. ]|$)|^part[. ]{0,2}\\d{1,2}$`,
  ),
);
/**
 * What the piece is may stand behind its number: `竞聘演讲稿 篇1(银行支行副行长)`; or before it: `婚礼致辞 第2篇`. A first alone is
 * a host's mask.
 */
const LABEL_LAST = compiled(
  new RegExp(
    `(?:(?:篇|之|范文) ?${NUMBER}|第(?![一1]篇)${NUMBER}篇)[】\\])]?$|.篇 ?${NUMBER}(?:\\([^()]{2,20}\\)|:[^,。!?;:]{2,30})$`,
  ),
);
/** `校长开学讲话稿2`. A list of links may hold as many; a number in brackets is the page's. */
const LABEL_NAME = compiled(
  /(?:讲话稿?|发言稿?|演讲稿?|致辞|主持词|述职报告)(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/,
);

/** A collection's own label of one of its pieces: `第一篇：…`, `区长讲话稿 篇1`. */
export const isLabel = perLine((line) => {
  if (line.label === true) return true;
  const text = folded(line);
  if (text.length > 80) return false;
  return LABEL_FIRST.test(text) || LABEL_LAST.test(text) || (line.linkShare < 0.5 && LABEL_NAME.test(text));
});

const ADDRESSEE =
  '(?:(?:尊敬|敬爱|亲爱|尊重|敬重|友爱)的|各位|诸位|同志们|女士们|先生们|朋友们|同学们|老师们|乡亲们|战友们|父老乡亲|全体|代表们|委员们|青年朋友)';
/** The words a speaker opens with, to stand right behind a title. Without flags; matches folded text. */
export const SALUTATION_START = compiled(new RegExp(`^${ADDRESSEE}[^。!?;]{0,50}?[:,!]`));
const SALUTATION = compiled(
  new RegExp(`^(?:${ADDRESSEE}[^。?;]{0,60}[:!,]|同志们[:,!]?|各位(?:领导|同志|来宾|代表)[:,!]?)$`),
);

/** Guests one by one, each with an office in brackets: Hong Kong's officials greet so. */
const LONG_SALUTATION = compiled(new RegExp(`^${ADDRESSEE}(?:\\([^()]{1,60}\\)|[^,。!?;:()]){0,200}:$`));

/** A line that is nothing but the speaker's address: `同志们：`. */
export const isSalutation = perLine((line) => {
  if (line.text.length > 400) return false;
  const text = folded(line);
  return (
    (line.text.length <= 80 && SALUTATION.test(text)) || LONG_SALUTATION.test(text) || greetsGuests(text)
  );
});

const ENUMERATOR = compiled(
  /^(?:[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十]{1,3}[,、:部章节]|\d{1,2}[、.](?!\d))/,
);

/** Opens with the number of a heading or an item. */
export const isEnumerated = perLine((line) => ENUMERATOR.test(folded(line).slice(0, 10)));

/** How many sentences end in the text. */
export function countSentenceEnds(text: string): number {
  return text.match(/[。！？!?]/g)?.length ?? 0;
}
