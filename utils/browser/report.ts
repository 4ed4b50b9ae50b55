import { browser } from 'wxt/browser';
import { clean } from '../clean.ts';
import type { Step } from '../context.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Page } from '../read/line.ts';
import { writeReport } from '../write/report.ts';
import { loadSettings } from './settings.ts';
import { chooseRule } from './site-rules.ts';

/** Cleans a page once more and tells what was done to it; `text`: with its words. */
export async function reportOn(page: Page, text: boolean): Promise<string> {
  const rule = chooseRule(await loadSettings(), page.url);
  const { version } = browser.runtime.getManifest();
  const steps: Step[] = [];
  return writeReport(cleanOrFail(page, steps), {
    page,
    rule,
    version,
    platform: navigator.userAgent,
    steps,
    text,
  });
}

/** A page that cannot be cleaned is what a report is most wanted of. */
function cleanOrFail(page: Page, steps: Step[]): Manuscript | Error {
  try {
    return clean(page, steps);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
