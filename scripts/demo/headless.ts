import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Manuscript } from '../../utils/manuscript.ts';
import { bundle } from '../browser/bundle.ts';
import { CHROMIUM_BUILD, launchChromium } from '../browser/chromium.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { languageOf, readMessages } from '../browser/messages.ts';
import { copyAll, type Messages, readClipboard, waitForView } from '../browser/view.ts';
import { loadSeed } from '../seeds/seeds.ts';
import { describe } from './table.ts';
import { judge } from './verdict.ts';

const OUTPUT = '.output/demo';

/** Clicks the toolbar button on every seed page and keeps what comes out; says whether all came out. */
export async function demonstrate(origin: string, seeds: readonly string[]): Promise<boolean> {
  mkdirSync(OUTPUT, { recursive: true });
  const engine = await bundle('scripts/browser/engine.ts', 'engine');
  const browser = await launchChromium({ viewport: { width: 1280, height: 900 } });
  const rows: Record<string, unknown>[] = [];
  try {
    const t = readMessages(CHROMIUM_BUILD, await languageOf(browser.context));
    for (const seed of seeds) {
      const page = await browser.context.newPage();
      await page.goto(`${origin}/${seed}`);
      rows.push(await tryOut({ browser, page, seed, engine, t }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.table(rows);
  console.log(`Screenshots and Markdown: ${OUTPUT}/`);
  return rows.every((row) => row.verdict === 'good');
}

interface Trial {
  browser: ExtensionBrowser;
  page: Page;
  seed: string;
  engine: string;
  t: Messages;
}

async function tryOut(trial: Trial): Promise<Record<string, unknown>> {
  try {
    const { faults, manuscript } = await showOne(trial);
    return { seed: trial.seed.slice(0, 3), ...describe(manuscript), verdict: faults.join('; ') || 'good' };
  } catch (error) {
    return { seed: trial.seed.slice(0, 3), verdict: error instanceof Error ? error.message : String(error) };
  }
}

async function showOne({ browser, page, seed, engine, t }: Trial) {
  const manuscript = await page.evaluate<Manuscript>(`${engine}; engine.cleanDocument()`);
  await page.screenshot({ path: `${OUTPUT}/${seed}.page.png` });
  await browser.click(page);
  const view = await waitForView(page, t);
  await page.screenshot({ path: `${OUTPUT}/${seed}.png` });
  const heading = (await view.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await copyAll(view, t);
  const markdown = await readClipboard(page);
  writeFileSync(`${OUTPUT}/${seed}.md`, markdown);
  return { manuscript, faults: judge({ heading, markdown, manuscript }, loadSeed(seed).expected) };
}
