import { browser } from 'wxt/browser';
import { findSite } from '../sites/index.ts';

const DETECTOR = 'detect-added';

/** Asks for permission to run on a site; call it within a click. False where the reader says no. */
export function requestPermission(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/**
 * Gives the permission back; where the browser keeps it for a reason of its own, that is no fault. In Firefox a built-in
 * site keeps it: there what the manifest asks for would go with it.
 */
export async function removePermission(host: string): Promise<void> {
  if (import.meta.env.FIREFOX && findSite(`https://${host}/`) !== null) return;
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
}

/** Lets the detector run on these sites, as far as it is permitted, and nowhere else beside the built-in ones. */
export async function setDetector(hosts: readonly string[]): Promise<void> {
  // Without permission a script can be registered all the same, and never runs.
  const granted = await Promise.all(hosts.map(hasPermission));
  const matches = hosts.filter((_, index) => granted[index]).map(patternOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  // Taken away and set anew it would miss the pages that open meanwhile.
  if ((registered?.matches ?? []).join() === matches.join()) return;
  const js = ['detect.js'];
  const detector = { id: DETECTOR, js, matches, runAt: 'document_idle' } as const;
  if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR] });
  else if (registered) await browser.scripting.updateContentScripts([detector]);
  else await browser.scripting.registerContentScripts([detector]);
}

/** Tells of permissions that were given or taken, here or in the browser's own settings. Gives what stops it. */
export function watchPermissions(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/** Whether the extension may see the pages of a host, and of those below it. */
export function hasPermission(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

function patternOf(host: string): string {
  return `*://*.${host}/*`;
}
