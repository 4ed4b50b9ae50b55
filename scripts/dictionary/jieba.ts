import { dict } from '@node-rs/jieba/dict.js';

/** A word of jieba's dictionary, how often it was counted, and its part of speech. */
export interface Entry {
  readonly word: string;
  readonly count: number;
  readonly tag: string;
}

/** The dictionary of jieba, in its order. */
export function readJieba(): Entry[] {
  return new TextDecoder()
    .decode(dict)
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '', tag = '']) => ({ word, count: Number(count), tag }))
    .filter(({ word }) => word !== '');
}
