import { LIBRARIES } from './libraries.ts';
import type { Site } from './site.ts';
import { SPEECHES } from './speeches.ts';

export type { Site } from './site.ts';

export const SITES: readonly Site[] = [...LIBRARIES, ...SPEECHES];

const BY_HOST: ReadonlyMap<string, Site> = new Map(
  SITES.flatMap((site) => site.hosts.map((host) => [host, site] as const)),
);

/** The site that an address belongs to, the nearer domain name first; null where it is of none. */
export function findSite(url: string | null): Site | null {
  if (url === null || !URL.canParse(url)) return null;
  let host = new URL(url).hostname;
  while (host !== '') {
    const site = BY_HOST.get(host);
    if (site) return site;
    const dot = host.indexOf('.');
    host = dot < 0 ? '' : host.slice(dot + 1);
  }
  return null;
}

/** Match patterns of all document hosts, for the content script that judges a page. */
export function matches(): string[] {
  return [...BY_HOST.keys()].map((host) => `*://*.${host}/*`);
}
