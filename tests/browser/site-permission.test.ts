import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://www.example.com/speech.html';
const SITE = '*://*.example.com/*';
const BUILT_IN = 'http://www.ruiwen.com/fanwen/1.html';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    const html = writePage('讲话', writeSpeech());
    driven = await startBrowser(name, { [SPEECH]: { html }, [BUILT_IN]: { html } });
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

  // In Chromium what the manifest's scripts run on cannot be given back, and is not told of.
  it.runIf(name === 'firefox')(
    'a built-in site that no longer opens by itself keeps its permission, and its speeches are recognised',
    async () => {
      const page = await driven.visitOwn('options');
      const { t } = driven;
      const opened = page.getByRole('region', { name: t('options.opened') });
      const hasBuiltIn = () =>
        driven.asExtension(`chrome.permissions.contains({ origins: ['*://*.ruiwen.com/*'] })`);
      expect(await hasBuiltIn()).toBe(true);
      await opened.getByRole('textbox').fill('ruiwen.com');
      await opened.getByRole('button', { name: t('options.add') }).click();
      await opened.getByRole('button', { name: t('options.removeHost').replace('$1', 'ruiwen.com') }).click();
      await expect.poll(() => opened.getByRole('listitem').count()).toBe(0);
      // Firefox would take what the manifest asks for, too.
      await page.waitForTimeout(1000);
      expect(await hasBuiltIn()).toBe(true);
      await page.close();
      const speech = await driven.visit(BUILT_IN);
      await speech.bringToFront();
      await expect.poll(driven.readBadge).toBe(t('action.speechMark'));
      await speech.close();
    },
  );
});
