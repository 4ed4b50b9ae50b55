import type { Kind } from '../manuscript.ts';
import { fold } from '../text/fold.ts';
import { type Genre, genreOf } from './genre.ts';
import { SIGNALS, type Side, type Signal } from './signals.ts';

/** What is known of a page or a finished text when it is judged. */
export interface Evidence {
  /** What may be the title, the likeliest first. */
  titles: readonly string[];
  /** The running text, lines apart. */
  text: string;
  /** The words of links and buttons. */
  links: string;
}

/** `reasons` are the keys of the signals found. */
export interface Verdict {
  kind: Kind;
  reasons: string[];
}

/** Enough of a text to judge it, and the place where speeches thank. */
const HEAD = 3_000;
const TAIL = 1_000;
/** Characters below which nothing can be said. */
const SHORTEST = 80;
/** The lead of a text that stands elsewhere: it ends with `……[详细]`, or a mere `……`. Global; matches folded lines. */
export const LEADS = /^.{20,240}?(?:…|\.{3}|[…。.].?(?:详[细情]|阅读全|查看).{0,6})$/gm;
/** Fewer may be cut short for another reason. */
const FEWEST_LEADS = 3;
/** Of a speech, be it ever so short. */
const FEWEST_SENTENCES = 4;
/** What stands above the first lead of a list: the way to it, its name, a line about it. */
const LONGEST_HEAD = 120;
/** What makes a speech of a text, by what its title calls it. */
const ENOUGH: Readonly<Record<Genre | 'nothing', number>> = { speech: 3, nothing: 6, document: 7, news: 7 };
/** And of one between the posts of a thread or the wares of a shop, or full of what others said. */
const OVERWHELMING = 9;
const TITLE_WEIGHT = 3;

/** Judges what a text is by the signals in it. */
export function weigh(evidence: Evidence): Verdict {
  const text = foldSample(evidence.text);
  const titles = evidence.titles.map(foldSample);
  const genre = titles.map(genreOf).find((known) => known !== null) ?? null;
  const shape = judgeShape(text, evidence, genre);
  if (shape !== null) return { kind: 'other', reasons: [shape] };
  const places = { title: titles.join('\n'), text, page: `${text}\n${foldSample(evidence.links)}` };
  // What somebody in a story or in news says to listeners is no speech.
  const told = text.replace(/[“"「『].{6,}?[”"」』]/g, '');
  if (told.length * 2 < text.length) return { kind: 'other', reasons: ['dialogue'] };
  const found = SIGNALS.filter((signal) =>
    occurs(signal, signal.side === 'speech' ? told : places[signal.place ?? 'text']),
  );
  const reasons = [...(genre === null ? [] : [`title-${genre}`]), ...found.map(({ key }) => key)];
  const score = (side: Side) =>
    found.reduce((sum, signal) => sum + (signal.side === side ? signal.weight : 0), 0) +
    (genre === side ? TITLE_WEIGHT : 0);
  return { kind: decide(score, genre), reasons };
}

function decide(score: (side: Side) => number, genre: Genre | null): Kind {
  const speech = score('speech');
  const document = score('document');
  // Readers' comments stand under texts too.
  const strange = genre === null ? Math.max(score('forum'), score('shop')) : 0;
  // Speakers tell what others said, too, and are asked for their text: `求一份发言稿`.
  const dialogue = speech >= OVERWHELMING ? 0 : score('dialogue');
  if (Math.max(score('story'), score('guide'), dialogue) >= TITLE_WEIGHT) return 'other';
  if (strange >= TITLE_WEIGHT && speech < OVERWHELMING) return 'other';
  const news = score('news');
  // What a paper is about was said by somebody: `事迹材料`.
  if (news >= TITLE_WEIGHT && news >= speech && (genre !== 'document' || news > document)) return 'other';
  if (speech >= ENOUGH[genre ?? 'nothing'] && speech > document) return 'speech';
  return document >= TITLE_WEIGHT ? 'document' : 'other';
}

/** A page that is no Chinese text: too short, foreign, or links only. */
function judgeShape(sample: string, { text, links }: Evidence, genre: Genre | null): string | null {
  const han = sample.length - sample.replace(/[\u4e00-\u9fff]+/g, '').length;
  const letters = sample.length - sample.replace(/[a-z]+/gi, '').length;
  // A text in two languages has them in turn, and English takes more letters.
  if (letters > 4 * han) return 'foreign';
  if (isListOfLeads(sample)) return 'list';
  // A text that its title names is one where there is a sentence of it.
  if ((genre === 'speech' || genre === 'document') && /[^\n]{12}[。!?]$/m.test(sample)) return null;
  if (han < SHORTEST) return links.length > SHORTEST ? 'links' : 'short';
  if (isList(sample, han)) return 'list';
  return links.length > 2 * text.length && !/[^\n]{100}/.test(sample) ? 'links' : null;
}

/**
 * Most of it leads, and hardly a sentence between them: louder leads of others may stand below a short speech. A list
 * that begins with leads, a line about it at most above them, may have the host's own words between and below them, but
 * nobody is addressed there.
 */
function isListOfLeads(sample: string): boolean {
  const leads = sample.match(LEADS) ?? [];
  if (leads.length < FEWEST_LEADS) return false;
  const rest = sample.replace(LEADS, '');
  const sentences = countSentences(rest);
  if (sentences < FEWEST_SENTENCES && leads.join('').length > rest.length) return true;
  const head = sample.slice(0, sample.search(LEADS));
  if (head.length > LONGEST_HEAD || countSentences(head) > 1) return false;
  return sentences < leads.length && !/们[:,!]|各位/.test(rest);
}

function countSentences(text: string): number {
  return text.match(/[。!?]/g)?.length ?? 0;
}

/** Many short lines, hardly a sentence among them: a list of titles, linked or not. */
function isList(sample: string, han: number): boolean {
  const lines = sample.split('\n').length;
  const ends = sample.match(/[。!?;]/g)?.length ?? 0;
  return lines >= 10 && han < 40 * lines && ends * 4 < lines;
}

/** Folded, and without the pinyin some mirrors put behind each character: `領(lǐng)導(dǎo)`. */
function foldSample(text: string): string {
  const sample = text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;
  return fold(sample).replace(/\([a-zà-ǜɡ]{1,7}\)/g, '');
}

function occurs({ pattern, atLeast = 1 }: Signal, text: string): boolean {
  pattern.lastIndex = 0;
  let count = 0;
  while (count < atLeast && pattern.test(text)) count += 1;
  return count >= atLeast;
}
