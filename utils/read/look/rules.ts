import { getOrMake } from '../../known.ts';
import type { Declarations } from './declarations.ts';
import { readStyleTexts } from './style-text.ts';

interface Rule {
  readonly selector: string;
  /** The selector is its key alone: what has the key matches. */
  readonly plain: boolean;
  readonly weight: number;
  readonly declared: Declarations;
  /** The selector turned out to be none. */
  broken: boolean;
}

/** Elements of one name, class and id: the rules that may hold for them, weakest first. */
interface Likes {
  readonly candidates: readonly Rule[];
  /** What the rules say together, by those that hold. */
  readonly merged: Map<string, Declarations>;
}

/** What the `<style>` elements of a page say of an element. */
type RuleBook = (element: Element, name: string) => Declarations | null;

/** A comma that stands in no brackets: `:is(h1, h2)` is one selector. */
const BETWEEN = /,(?![^(]{0,200}\))/;

/** Reads the rules that set one of the properties. Style files are not fetched. */
export function readRules(document: Document, properties: readonly string[]): RuleBook {
  const byKey = new Map<string, Rule[]>();
  for (const { selectors, declared } of readStyleTexts(document, properties)) {
    for (const selector of selectors.split(BETWEEN)) file(byKey, selector.trim(), declared);
  }
  const known = new Map<string, Likes>();
  return (element, name) => {
    const likeness = `${name}\n${element.getAttribute('class') ?? ''}\n${element.id}`;
    const likes = getOrMake(known, likeness, () => ({
      candidates: gather(byKey, element, name),
      merged: new Map(),
    }));
    return merge(likes, element);
  };
}

/** Files a rule under the name, class or id that its element must have, so that few are tried on each. */
function file(byKey: Map<string, Rule[]>, selector: string, declared: Declarations): void {
  // A state (`:hover`) or a generated box (`::before`) says nothing of the page at rest.
  if (selector === '' || /::|:(?:hover|focus|active|checked|target|before|after|visited|link)/.test(selector))
    return;
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  const key =
    /#[\w-]+/.exec(last)?.[0] ?? /\.[\w-]+/.exec(last)?.[0] ?? /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase();
  const rule = { selector, plain: key === selector, weight: weightOf(selector), declared, broken: false };
  getOrMake(byKey, key ?? '*', () => []).push(rule);
}

/** Ids before classes before names. */
function weightOf(selector: string): number {
  const ids = selector.match(/#/g)?.length ?? 0;
  const classes = selector.match(/[.[]|:(?!not)/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>+~])[a-z]/gi)?.length ?? 0;
  return ids * 10_000 + classes * 100 + names;
}

function gather(byKey: ReadonlyMap<string, Rule[]>, element: Element, name: string): Rule[] {
  const keys = ['*', name];
  if (element.hasAttribute('class')) for (const token of element.classList) keys.push(`.${token}`);
  if (element.id) keys.push(`#${element.id}`);
  return keys.flatMap((key) => byKey.get(key) ?? []).sort((left, right) => left.weight - right.weight);
}

function merge({ candidates, merged }: Likes, element: Element): Declarations | null {
  const holding = candidates.filter((rule) => rule.plain || matches(element, rule));
  if (holding.length === 0) return null;
  const key = holding.map((rule) => candidates.indexOf(rule)).join();
  return getOrMake(merged, key, () => new Map(holding.flatMap(({ declared }) => [...declared])));
}

function matches(element: Element, rule: Rule): boolean {
  if (rule.broken) return false;
  try {
    return element.matches(rule.selector);
  } catch {
    rule.broken = true;
    return false;
  }
}
