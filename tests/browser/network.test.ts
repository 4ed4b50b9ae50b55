import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyAll, waitForView } from '../../scripts/browser/view.ts';
import { detectWriting } from '../../utils/convert/writing.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { writePage, writeSpeech } from './support/pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

/** A document host, so that the detector runs too; the page itself asks for nothing. */
const ADDRESS = 'http://www.777doc.com/doc-1.html';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium({ [ADDRESS]: { html: writePage('讲话', writeSpeech()) } });
});
afterAll(() => chromium.close());

it('asks the network for nothing, whatever is done', async () => {
  const page = await chromium.visit(ADDRESS);
  await chromium.browser.click(page);
  const view = await waitForView(page, chromium.t);
  await view.getByRole('button', { name: chromium.t('script.tw'), exact: true }).click();
  await expect.poll(async () => detectWriting(await view.getByRole('article').innerText())).toBe('Hant');
  await copyAll(view, chromium.t);
  await view.getByRole('button', { name: chromium.t('details.open') }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
  expect(withoutBrowserTraffic(chromium.requests)).toEqual([ADDRESS]);
});
