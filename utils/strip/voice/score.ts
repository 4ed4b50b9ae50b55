import { splitSentences } from '../../text/sentences.ts';
import { gramsOf } from './grams.ts';

/** What a model has learnt: the weights of the features in their order, and the log-odds of the grams. */
export interface VoiceModel {
  readonly weights: ArrayLike<number>;
  readonly grams: Pick<ReadonlyMap<number, number>, 'get'>;
}

/** A text as a model hears it: folded, in Simplified characters. */
export interface Heard {
  readonly text: string;
  readonly features: readonly number[];
}

/** Log-odds that what is heard is the host's. */
export function scoreVoice({ weights, grams }: VoiceModel, { text, features }: Heard): number {
  let sum = 0;
  for (const gram of gramsOf(text)) sum += grams.get(gram) ?? 0;
  const form = features.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
  return form + sum * shareOf(text);
}

/** What each gram of a text counts: a long text has many. */
export function shareOf(text: string): number {
  return 1 / Math.sqrt(text.length + 1);
}

/** A folded line, and its sentences where it has several. */
export function partsOf(text: string): readonly string[] {
  const sentences = splitSentences(text);
  return sentences.length < 2 ? [text] : [text, ...sentences.map(({ start, end }) => text.slice(start, end))];
}
