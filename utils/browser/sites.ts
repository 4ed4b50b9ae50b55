import { findSite } from '../sites/index.ts';
import { showVerdict } from './action.ts';
import type { Verdict } from './messages.ts';
import { tryToOpen } from './reader.ts';
import { loadSettings } from './settings.ts';
import { setDetector } from './site-access.ts';
import { isOpened, isRecognised } from './site-rules.ts';

/** Marks the button as the verdict says, and opens the reader, as far as the reader's settings for the site go. */
export async function heedVerdict({ kind, fresh }: Verdict, tab: number, url: string): Promise<void> {
  const settings = await loadSettings();
  if (!isRecognised(settings, url)) return;
  await showVerdict(kind, tab);
  if (kind === 'speech' && fresh && isOpened(settings, url)) await tryToOpen(tab, 'page');
}

let following = Promise.resolve();

/**
 * Lets the detector run on the sites of the settings; the built-in ones have it from the manifest. One after the other:
 * a site that is added is told of twice at once, by its permission and by the settings.
 */
export function followSites(): Promise<void> {
  following = following.then(follow, follow);
  return following;
}

async function follow(): Promise<void> {
  const { added, opened } = (await loadSettings()).sites;
  const hosts = [...new Set([...added, ...opened])];
  await setDetector(hosts.filter((host) => findSite(`https://${host}/`) === null));
}
