import { findSite, type Site } from '../sites/index.ts';
import type { Settings } from './settings.ts';
import type { OwnRule } from './site-settings.ts';

type Chosen = Pick<Settings, 'sites' | 'rules'>;

/** The rule for an address: the reader's own, the nearer host first, before the built-in one; none where that is off. */
export function chooseRule({ sites, rules }: Chosen, url: string | null): Site | null {
  const [own] = rules.filter(({ host }) => isAt(url, host)).sort((a, b) => b.host.length - a.host.length);
  if (own) return siteOf(own);
  return sites.off.some((host) => isAt(url, host)) ? null : findSite(url);
}

/** Whether a speech at an address may be marked on the toolbar button. */
export function isRecognised({ sites }: Pick<Settings, 'sites'>, url: string): boolean {
  return sites.added.some((host) => isAt(url, host)) || !sites.off.some((host) => isAt(url, host));
}

/** Whether a speech at an address is opened at once. */
export function isOpened({ sites }: Pick<Settings, 'sites'>, url: string): boolean {
  return sites.opened.some((host) => isAt(url, host));
}

function siteOf({ host, container, drop, phrases }: OwnRule): Site {
  return {
    hosts: [host],
    ...(container !== '' && { container }),
    drop,
    phrases,
    note: '',
    source: '',
  };
}

function isAt(url: string | null, host: string): boolean {
  if (url === null || !URL.canParse(url)) return false;
  return `.${new URL(url).hostname}`.endsWith(`.${host}`);
}
