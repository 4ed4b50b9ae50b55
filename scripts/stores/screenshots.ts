import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { CHROMIUM_BUILD, launchChromium } from '../browser/chromium.ts';
import { languageOf, readMessages } from '../browser/messages.ts';
import { type Server, serve } from '../browser/serve.ts';
import { waitForView } from '../browser/view.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE } from './sample-page.ts';
import { LOGO, writeTile } from './tiles.ts';

/** The size that all stores take. */
const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const SQUARE = { width: 300, height: 300 };
const OUTPUT = '.output/screenshots';

/** What differs from one listing to the next. */
const LISTINGS = [
  { locale: 'zh_CN', script: null, lines: ['网页上的讲话稿，', '点一下就是干净的稿子'] },
  { locale: 'zh_TW', script: 'script.tw', lines: ['網頁上的講話稿，', '按一下就是乾淨的稿子'] },
  { locale: 'en', script: null, lines: ['Chinese speeches', 'on the web, as', 'clean manuscripts'] },
] as const;

/** Draws the pictures for the stores from the real build: five and a tile for each listing, one logo for all. */
const server = await serve({ [SAMPLE_ADDRESS]: { html: SAMPLE_PAGE } });
try {
  for (const listing of LISTINGS) await drawListing(server, listing);
} finally {
  await server.close();
}

async function drawListing(server: Server, { locale, script, lines }: (typeof LISTINGS)[number]) {
  const folder = `${OUTPUT}/${locale}`;
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium({
    viewport: SIZE,
    proxy: { server: server.origin },
    language: locale,
  });
  const { context, origin } = browser;
  const t = readMessages(CHROMIUM_BUILD, await languageOf(context));
  const keep = (page: Page, name: string) => page.screenshot({ path: `${folder}/${name}.png` });

  async function openView(colorScheme: 'light' | 'dark') {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(SAMPLE_ADDRESS);
    await browser.click(page);
    const view = await waitForView(page, t);
    const press = (key: string) => view.getByRole('button', { name: t(key), exact: true }).click();
    if (script !== null) {
      await press(script);
      await view.locator('article[lang="zh-Hant-TW"]').waitFor();
    }
    return { page, view, press };
  }

  async function drawTile(name: string, html: string, size: typeof SIZE) {
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.setContent(html);
    await page.screenshot({ path: name, omitBackground: true });
    await page.close();
  }

  try {
    const before = await context.newPage();
    await before.goto(SAMPLE_ADDRESS);
    await keep(before, '1-page');

    const light = await openView('light');
    await keep(light.page, '2-clean');
    await light.view.getByRole('button', { name: t('details.open') }).click();
    await light.view.getByRole('complementary', { name: t('details.label') }).waitFor();
    await keep(light.page, '3-check');

    const dark = await openView('dark');
    await dark.press('type.type');
    await keep(dark.page, '4-dark');

    const options = await context.newPage();
    await options.goto(`${origin}/options.html`);
    await options.getByRole('heading', { level: 1 }).waitFor();
    await keep(options, '5-settings');

    await drawTile(
      `${folder}/tile.png`,
      writeTile(t('extension.language'), t('extension.name'), lines),
      TILE,
    );
    await drawTile(`${OUTPUT}/logo.png`, LOGO, SQUARE);
  } finally {
    await browser.close();
  }
}
