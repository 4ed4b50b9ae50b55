import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://www.example.com/speech.html';
const SITE = '*://*.example.com/*';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, { [SPEECH]: { html: writePage('讲话', writeSpeech()) } });
  });
  afterAll(() => driven.close());

  async function openList() {
    const page = await driven.visitOwn('options');
    const list = page.getByRole('region', { name: driven.t('options.added') });
    const add = async () => {
      await list.getByRole('textbox').fill('https://www.example.com/anything');
      await list.getByRole('button', { name: driven.t('options.add') }).click();
    };
    return { page, list, add };
  }

  const hasPermission = () => driven.asExtension(`chrome.permissions.contains({ origins: ['${SITE}'] })`);
  const readSites = () =>
    driven.asExtension(
      `chrome.storage.local.get('settings').then(({ settings }) => settings?.sites.added ?? [])`,
    );

  // Chromium's question cannot be answered with No by anybody but a person.
  it.skipIf(name === 'chromium')('a No to the question for a site keeps it off the list', async () => {
    const { page, list, add } = await openList();
    await driven.browser.answer('no', SITE, add);
    await list.getByText(driven.t('options.permissionRefused')).waitFor();
    expect(await list.getByRole('listitem').count()).toBe(0);
    expect(await hasPermission()).toBe(false);
    expect(await readSites()).toEqual([]);
    await page.close();
  });

  it('a Yes lets speeches be recognised on a site, and taking it away gives the permission back', async () => {
    const { page, list, add } = await openList();
    expect(await hasPermission()).toBe(false);
    await driven.browser.answer('yes', SITE, add);
    await list.getByRole('listitem').filter({ hasText: 'example.com' }).waitFor();
    expect(await hasPermission()).toBe(true);
    expect(await readSites()).toEqual(['example.com']);
    const speech = await driven.visit(SPEECH);
    await speech.bringToFront();
    await expect.poll(driven.readBadge).toBe(driven.t('action.speechMark'));

    // Taken back in the browser's own settings, it is missed here, and asked for once more.
    await page.bringToFront();
    await driven.asExtension(`chrome.permissions.remove({ origins: ['${SITE}'] })`);
    await list.getByText(driven.t('options.permissionMissing')).waitFor();
    const give = driven.t('options.givePermissionFor').replace('$1', 'example.com');
    await driven.browser.answer('yes', SITE, () => list.getByRole('button', { name: give }).click());
    await expect.poll(() => list.getByText(driven.t('options.permissionMissing')).count()).toBe(0);
    expect(await hasPermission()).toBe(true);

    const remove = driven.t('options.removeHost').replace('$1', 'example.com');
    await list.getByRole('button', { name: remove }).click();
    await expect.poll(hasPermission).toBe(false);
    expect(await readSites()).toEqual([]);
    await speech.bringToFront();
    await speech.reload();
    await speech.waitForTimeout(1000);
    expect(await driven.readBadge()).toBe('');
    await speech.close();
    await page.close();
  });
});
