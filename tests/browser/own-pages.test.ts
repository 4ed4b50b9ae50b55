import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from './support/axe.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://www.ruiwen.com/fanwen/1.html';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, { [SPEECH]: { html: writePage('讲话', writeSpeech()) } });
  });
  afterAll(() => driven.close());

  describe.each(['welcome', 'options', 'paste', 'notice'] as const)('the page %s', (own) => {
    it.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s', async (colorScheme) => {
      const page = await driven.visitOwn(own);
      await driven.browser.emulate(page, { colorScheme });
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await runAxe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.close();
    });

    it('is set in the face and size that its style says, not in the browser’s own for extensions', async () => {
      const page = await driven.visitOwn(own);
      const [root, body] = await page.evaluate(() =>
        [document.documentElement, document.body].map((element) => {
          const { fontFamily, fontSize } = getComputedStyle(element);
          return `${fontSize} ${fontFamily}`;
        }),
      );
      expect(body).toBe(root);
      await page.close();
    });
  });

  it('keeps what is set, saves it as a file and takes it back', async () => {
    const page = await driven.visitOwn('options');
    const { t } = driven;
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

  it('two settings pages at once write nothing of each other over', async () => {
    const first = await driven.visitOwn('options');
    const second = await driven.visitOwn('options');
    const radio = (page: typeof first) => page.getByRole('radio', { name: driven.t('script.hkLong') });
    await radio(first).check();
    await expect.poll(() => radio(second).isChecked()).toBe(true);
    await second.getByRole('button', { name: driven.t('type.sepia') }).click();
    await first.reload();
    await expect.poll(() => radio(first).isChecked()).toBe(true);
    const sepia = first.getByRole('button', { name: driven.t('type.sepia') });
    await expect.poll(() => sepia.getAttribute('aria-pressed')).toBe('true');
    await first.getByRole('button', { name: driven.t('options.reset') }).click();
    await first.close();
    await second.close();
  });

  it('switches a built-in site off', async () => {
    const badge = () =>
      driven.asExtension<string>(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId }))`,
      );
    const options = await driven.visitOwn('options');
    await options.locator('summary').click();
    const box = options.getByRole('checkbox', { name: /ruiwen\.com/ });
    await box.uncheck();
    const page = await driven.visit(SPEECH);
    await page.bringToFront();
    await page.waitForTimeout(1000);
    expect(await badge()).toBe('');
    await box.check();
    await page.reload();
    await expect.poll(badge).toBe(driven.t('action.speechMark'));
  });
});
