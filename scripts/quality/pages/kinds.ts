import type { Kind } from '../../../utils/manuscript.ts';
import { fill, type Random } from './random.ts';
import { paragraphs, type Text } from './text.ts';
import { WORDS } from './words.ts';

/** A kind of page: its own sentences, of which each page takes some. */
export interface KindOfText {
  readonly name: string;
  readonly kind: Kind;
  readonly titles: readonly string[];
  /** Lines before the text, one of the lists. */
  readonly heads: readonly (readonly string[])[];
  readonly sentences: readonly string[];
  /** Lines after the text, one of the lists. */
  readonly tails: readonly (readonly string[])[];
  /** Sentences of a paragraph at most; 1 where each is a line of its own. */
  readonly perParagraph?: number;
}

/** One page of the kind; a quarter of them are of one paragraph. */
export function composeKind(row: KindOfText, random: Random): Text {
  const say = (pattern: string) => fill(pattern, WORDS, random);
  const most = row.perParagraph ?? 4;
  const all = row.sentences.length;
  const size = random.chance(0.25) ? Math.min(most, all) : random.integer(Math.ceil(all * 0.6), all);
  const taken = random.sample(row.sentences, size);
  const ordered = row.sentences.filter((sentence) => taken.includes(sentence));
  const lines: string[] = [];
  for (let at = 0; at < ordered.length; ) {
    const together = random.integer(1, most);
    lines.push(ordered.slice(at, at + together).join(''));
    at += together;
  }
  return {
    name: row.name,
    kind: row.kind,
    title: say(random.pick(row.titles)),
    lines: paragraphs([...random.pick(row.heads), ...lines, ...random.pick(row.tails)].map(say)),
  };
}
