import { memberOf } from './member.ts';

/** What the reader wants of which sites, by bare domain names. */
export interface SiteSettings {
  /** Built-in sites switched off: not recognised, their rule not used. */
  off: readonly string[];
  /** Further sites on which speeches are recognised. */
  added: readonly string[];
  /** Sites on which a speech is opened clean at once. */
  opened: readonly string[];
}

/** A rule the reader wrote for a site: data, never code. */
export interface OwnRule {
  host: string;
  /** Selector of what holds the text; '' where it is left to the reading. */
  container: string;
  /** Selectors of what is not the document. */
  drop: readonly string[];
  /** A line with one of these words in it is not the document. */
  phrases: readonly string[];
}

const MOST = 500;
const LONGEST = 500;

/** Reads member by member; what is no host is left out. */
export function readSites(value: unknown): SiteSettings {
  return {
    off: hostsOf(memberOf(value, 'off')),
    added: hostsOf(memberOf(value, 'added')),
    opened: hostsOf(memberOf(value, 'opened')),
  };
}

/** One rule a site, the first that is given. */
export function readRules(value: unknown): OwnRule[] {
  const rules = new Map<string, OwnRule>();
  for (const row of Array.isArray(value) ? value.slice(0, MOST) : []) {
    const host = hostOf(memberOf(row, 'host'));
    if (host === null || rules.has(host)) continue;
    const [container = ''] = textsOf([memberOf(row, 'container')]);
    const drop = textsOf(memberOf(row, 'drop'));
    const phrases = textsOf(memberOf(row, 'phrases'));
    if (container !== '' || drop.length + phrases.length > 0)
      rules.set(host, { host, container, drop, phrases });
  }
  return [...rules.values()];
}

/** A bare domain name, from one or from an address; null where it is neither. */
export function hostOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const address = value.includes('://') ? value : `https://${value}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return protocol.startsWith('http') && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(host)
    ? host
    : null;
}

function hostsOf(value: unknown): string[] {
  return textsOf(value).filter((text) => hostOf(text) === text);
}

/** Texts of a list, each once, without the empty and the far too long. */
function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const texts = value
    .slice(0, MOST)
    .flatMap((text) => (typeof text === 'string' && text.length <= LONGEST ? [text.trim()] : []));
  return [...new Set(texts)].filter((text) => text !== '');
}
