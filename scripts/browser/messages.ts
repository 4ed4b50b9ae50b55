import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Messages } from './view.ts';

/** The words of the extension's interface, as the build holds them: `readMessages('…', 'zh_CN')('copy.label')`. */
export function readMessages(build: string, locale: string): Messages {
  const file = join(build, '_locales', locale, 'messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => {
    const entry = messages[key.replaceAll('.', '_')];
    if (!entry) throw new Error(`${file} has no ${key}`);
    return entry.message;
  };
}

/** The locale folder of the interface language that Chromium really runs in. */
export async function languageOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const language = await worker.evaluate<string>('chrome.i18n.getUILanguage()');
  return language.startsWith('zh') ? language.replace('-', '_') : 'en';
}
