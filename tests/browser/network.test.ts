import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyAll, waitForView } from '../../scripts/browser/view.ts';
import { detectWriting } from '../../utils/convert/writing.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { HOST, servedDocuments } from './support/next-pages.ts';
import { writePage, writeSpeech } from './support/pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

/** A document host, so that the detector runs too; the page itself asks for nothing. */
const ADDRESS = 'http://www.777doc.com/doc-1.html';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, {
      [ADDRESS]: { html: writePage('讲话', writeSpeech()) },
      ...servedDocuments(() => Promise.resolve()),
    });
  });
  afterAll(() => driven.close());

  it('asks the network for nothing, whatever is done', async () => {
    const page = await driven.visit(ADDRESS);
    await driven.browser.click(page);
    const view = await waitForView(page, driven.t);
    await view.getByRole('button', { name: driven.t('script.tw'), exact: true }).click();
    await expect.poll(async () => detectWriting(await view.getByRole('article').innerText())).toBe('Hant');
    await copyAll(view, driven.t);
    await view.getByRole('button', { name: driven.t('details.open') }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => driven.viewOf(page).count()).toBe(0);
    expect(withoutBrowserTraffic(driven.requests)).toEqual([ADDRESS]);
  });

  it('asks for the further pages of a document at the click, and for nothing else', async () => {
    driven.requests.length = 0;
    const page = await driven.visit(`${HOST}/gap.html`);
    await driven.browser.click(page);
    const view = await waitForView(page, driven.t);
    const join = view.getByRole('button', { name: driven.t('pages.join') }).last();
    await join.waitFor();
    const before = withoutBrowserTraffic(driven.requests);
    expect(before.filter((address) => /_\d/.test(address))).toEqual([]);
    await join.click();
    await view
      .getByRole('button', { name: driven.t('pages.leave') })
      .first()
      .waitFor();
    const asked = withoutBrowserTraffic(driven.requests).slice(before.length);
    expect(asked).toEqual([2, 3, 4].map((number) => `${HOST}/gap_${number}.html`));
  });
});
