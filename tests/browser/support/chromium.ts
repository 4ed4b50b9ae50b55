import type { LaunchOptions } from '../../../scripts/browser/extension-browser.ts';
import type { Served } from '../../../scripts/browser/serve.ts';
import { type Driven, startBrowser } from './browser.ts';

export type Chromium = Driven;

/** For cases that are not yet written for every browser. */
export function startChromium(pages: Record<string, Served>, options?: LaunchOptions): Promise<Chromium> {
  return startBrowser('chromium', pages, options);
}
