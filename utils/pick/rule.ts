import { DEFAULTS, type Settings } from '../browser/settings.ts';
import { chooseRule } from '../browser/site-rules.ts';
import { type OwnRule, readRules } from '../browser/site-settings.ts';
import { readPage } from '../read/page.ts';
import type { Choice } from './choice.ts';
import { makeSelector } from './selector.ts';

/** The rule that a choice makes for a site; null where none can be kept. Words that were dropped before stay so. */
export function makeRule(
  { text, pointed, dropped }: Choice,
  host: string,
  rules: readonly OwnRule[],
): OwnRule | null {
  const container = text ?? pointed;
  if (container === null) return null;
  const phrases = rules.find((rule) => rule.host === host)?.phrases ?? [];
  const drop = dropped.map(makeSelector);
  const [rule] = readRules([{ host, container: makeSelector(container), drop, phrases }]);
  return rule && rule.container !== '' && rule.drop.length === drop.length ? rule : null;
}

/** The latest first. */
export function addRule({ rules, ...rest }: Settings, rule: OwnRule): Settings {
  return { ...rest, rules: [rule, ...rules.filter(({ host }) => host !== rule.host)] };
}

/** How many characters of the page are its document by this rule, white space aside. */
export function countText(document: Document, url: string, rule: OwnRule): number {
  const chosen = { sites: DEFAULTS.sites, rules: [rule] };
  const { lines } = readPage(document, url, { ruleOf: () => chooseRule(chosen, url) });
  const inside = lines.filter(({ zone }) => zone === 'document');
  return inside.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}
