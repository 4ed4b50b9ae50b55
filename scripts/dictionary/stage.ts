import { Trie } from 'opencc-js/core';
import type { Group } from './configurations.ts';

type Pair = readonly [from: string, to: string];

/** One step of a conversion, parted as the converter wants it. */
export interface Stage {
  /** One code unit to one other. */
  readonly characters: readonly Pair[];
  readonly phrases: readonly Pair[];
  convert(text: string): string;
}

/** A group of dictionaries as a stage. Phrases that the text was `cut` by do not get there. */
export function makeStage(group: Group, cut: ReadonlySet<string> = new Set()): Stage {
  const trie = new Trie();
  trie.loadDictGroup(group);
  const pairs = [...readGroup(group)].filter(([from]) => !cut.has(from));
  return {
    characters: pairs.filter(([from, to]) => isUnit(from) && isUnit(to) && from !== to),
    phrases: pairs.filter(
      ([from, to]) => !(isUnit(from) && isUnit(to)) && !(from === to && isCharacter(from)),
    ),
    convert: (text) => trie.convert(text),
  };
}

/** The pairs of a group of dictionaries; of several for the same words the first in the group holds. */
export function readGroup(group: Group): Map<string, string> {
  const entries = group.toReversed().flatMap((dictionary) => dictionary.split('|').filter(Boolean));
  return new Map(
    entries.map((entry): Pair => {
      const [from = '', to = ''] = entry.split(' ');
      return [from, to];
    }),
  );
}

/** A text converted code unit by code unit, by one map after the other. */
export function convertByMaps(text: string, maps: readonly ReadonlyMap<string, string>[]): string {
  let converted = '';
  for (let at = 0; at < text.length; at += 1) {
    let unit = text.charAt(at);
    for (const map of maps) unit = map.get(unit) ?? unit;
    converted += unit;
  }
  return converted;
}

function isUnit(text: string): boolean {
  return text.length === 1;
}

function isCharacter(text: string): boolean {
  return [...text].length === 1;
}
