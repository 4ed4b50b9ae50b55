import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addressOf, seedPages } from '../../tests/browser/support/pages.ts';
import { CHROMIUM_BUILD, launchChromium } from '../browser/chromium.ts';
import { languageOf, readMessages } from '../browser/messages.ts';
import { serve } from '../browser/serve.ts';
import { waitForView } from '../browser/view.ts';
import { seedNames } from '../seeds/seeds.ts';

/** The size that all stores take. */
const SIZE = { width: 1280, height: 800 };
const OUTPUT = '.output/screenshots';

/** Draws the five pictures for the stores from the real build. */
mkdirSync(OUTPUT, { recursive: true });
const server = await serve(seedPages());
const browser = await launchChromium({ viewport: SIZE, proxy: { server: server.origin } });
const { context, origin } = browser;
const t = readMessages(CHROMIUM_BUILD, await languageOf(context));
const [first = '', , third = ''] = seedNames();

const keep = (page: Page, name: string) => page.screenshot({ path: `${OUTPUT}/${name}.png` });

async function openSeed(seed: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(addressOf(seed));
  return page;
}

async function openOwn(name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/${name}.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

try {
  const page = await openSeed(first);
  await keep(page, '1-page');
  await browser.click(page);
  const view = await waitForView(page, t);
  await keep(page, '2-clean');
  await view.getByRole('button', { name: t('details.open') }).click();
  await view.getByRole('complementary', { name: t('details.label') }).waitFor();
  await keep(page, '3-check');

  const dark = await openSeed(third);
  await dark.emulateMedia({ colorScheme: 'dark' });
  await browser.click(dark);
  await waitForView(dark, t);
  await keep(dark, '4-dark');

  await keep(await openOwn('options'), '5-settings');
} finally {
  await browser.close();
  await server.close();
}
