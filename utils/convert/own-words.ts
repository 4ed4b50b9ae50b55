import { getOrMake } from '../known.ts';
import type { Target } from './script.ts';
import type { ConvertTexts } from './texts.ts';
import type { OwnWord } from './word-list.ts';
import { scriptOf } from './writing.ts';

/**
 * A conversion that heeds the user's own words: they are cut out of each text, the longest first, before the
 * dictionaries see it, so that no phrase crosses them. What an own word becomes is left alone too: what is converted
 * again stays as it is. A repair of Traditional leaves all of them alone.
 */
export function withOwnWords(words: readonly OwnWord[], convert: ConvertTexts): ConvertTexts {
  if (words.length === 0) return convert;
  const tries = new Map<Target, Node>();
  return async (from, to, texts) => {
    const trie = getOrMake(tries, to, () => makeTrie(words, to));
    const cuts = texts.map((text) => cutOut(text, trie));
    const converted = await convert(
      from,
      to,
      cuts.flatMap(({ between }) => between),
    );
    let at = 0;
    return cuts.map(({ between, spellings }) =>
      between.map((_, index) => (converted[at++] ?? '') + (spellings[index] ?? '')).join(''),
    );
  };
}

interface Node {
  readonly children: Map<number, Node>;
  /** What the word that ends here becomes; null where none ends. */
  spelling: string | null;
}

function makeTrie(words: readonly OwnWord[], target: Target): Node {
  const root = makeNode();
  const repair = target === 'repaired';
  const held = repair ? words : words.filter((word) => holdsFor(word, target));
  for (const { to } of held) add(root, to, to);
  // A word for this script alone goes before one for all.
  const ordered = held.toSorted(
    (left, right) => Number(left.script !== null) - Number(right.script !== null),
  );
  for (const { from, to } of ordered) add(root, from, repair ? from : to);
  return root;
}

function holdsFor({ from, to, script }: OwnWord, target: Exclude<Target, 'repaired'>): boolean {
  if (script !== null) return script === (target === 'twp' ? 'tw' : target);
  if (from === to) return true;
  const writable = scriptOf(to);
  return writable === 'mixed' || (writable === 'Hans') === (target === 'hans');
}

function add(root: Node, word: string, spelling: string): void {
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    node = getOrMake(node.children, word.charCodeAt(at), makeNode);
  }
  node.spelling = spelling;
}

function makeNode(): Node {
  return { children: new Map(), spelling: null };
}

/** The text between own words, one piece more than there are words, and what each word becomes. */
function cutOut(text: string, root: Node): { between: string[]; spellings: string[] } {
  const between: string[] = [];
  const spellings: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const match = findLongest(text, at, root);
    if (match === null) {
      at += 1;
      continue;
    }
    between.push(text.slice(start, at));
    spellings.push(match.spelling);
    start = match.end;
    at = match.end;
  }
  between.push(text.slice(start));
  return { between, spellings };
}

function findLongest(text: string, start: number, root: Node): { end: number; spelling: string } | null {
  let found: { end: number; spelling: string } | null = null;
  let node = root.children.get(text.charCodeAt(start));
  for (let end = start + 1; node !== undefined; end += 1) {
    if (node.spelling !== null) found = { end, spelling: node.spelling };
    node = end < text.length ? node.children.get(text.charCodeAt(end)) : undefined;
  }
  return found;
}
