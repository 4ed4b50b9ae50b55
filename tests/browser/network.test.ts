import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyAll, waitForView } from '../../scripts/browser/view.ts';
import { detectWriting } from '../../utils/convert/writing.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { HOST, servedDocuments } from './support/next-pages.ts';
import { writePage, writeSpeech } from './support/pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

/** A document host, so that the detector runs too; the page itself asks for nothing. */
const ADDRESS = 'http://www.777doc.com/doc-1.html';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium({
    [ADDRESS]: { html: writePage('讲话', writeSpeech()) },
    ...servedDocuments(Promise.resolve()),
  });
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

it('asks for the further pages of a document at the click, and for nothing else', async () => {
  chromium.requests.length = 0;
  const page = await chromium.visit(`${HOST}/gap.html`);
  await chromium.browser.click(page);
  const view = await waitForView(page, chromium.t);
  const join = view.getByRole('button', { name: chromium.t('pages.join') }).last();
  await join.waitFor();
  const before = withoutBrowserTraffic(chromium.requests);
  expect(before.filter((address) => /_\d/.test(address))).toEqual([]);
  await join.click();
  await view
    .getByRole('button', { name: chromium.t('pages.leave') })
    .first()
    .waitFor();
  const asked = withoutBrowserTraffic(chromium.requests).slice(before.length);
  expect(asked).toEqual([2, 3, 4].map((number) => `${HOST}/gap_${number}.html`));
});
