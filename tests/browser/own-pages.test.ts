import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './support/axe.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://www.ruiwen.com/fanwen/1.html';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium({ [SPEECH]: { html: writePage('讲话', writeSpeech()) } });
});
afterAll(() => chromium.close());

function open(name: string) {
  return chromium.visit(`chrome-extension://${chromium.browser.extension}/${name}.html`);
}

describe.each(['welcome', 'options', 'paste'])('the page %s', (name) => {
  it.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s', async (colorScheme) => {
    const page = await open(name);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const violations = await page.evaluate<string[]>(`(async () => {
      const module = undefined;
      ${axe}
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
    })()`);
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });
});

it('keeps what is set, saves it as a file and takes it back', async () => {
  const page = await open('options');
  const { t } = chromium;
  const radio = page.getByRole('radio', { name: t('script.twLong') });
  await radio.check();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: t('options.export') }).click();
  const file = await (await saved).path();
  await page.getByRole('button', { name: t('options.reset') }).click();
  await expect.poll(() => radio.isChecked()).toBe(false);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(t('options.imported')).waitFor();
  await page.reload();
  await expect.poll(() => radio.isChecked()).toBe(true);
  await page.getByRole('button', { name: t('options.reset') }).click();
  await page.close();
});

it('switches a built-in site off', async () => {
  const badge = async () => {
    const [worker] = chromium.browser.context.serviceWorkers();
    return worker?.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId }))`,
    );
  };
  const options = await open('options');
  await options.locator('summary').click();
  const box = options.getByRole('checkbox', { name: /ruiwen\.com/ });
  await box.uncheck();
  const page = await chromium.visit(SPEECH);
  await page.bringToFront();
  await page.waitForTimeout(1000);
  expect(await badge()).toBe('');
  await box.check();
  await page.reload();
  await expect.poll(badge).toBe(chromium.t('action.speechMark'));
});
