import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const ADDRESS = 'http://localhost/speech';
const MASKED = '在XX同志的带领下';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    const speech = writeSpeech().replace('今天我们召开', `${MASKED}，今天我们召开`);
    driven = await startBrowser(name, { [ADDRESS]: { html: writePage('讲话', speech) } });
  });
  afterAll(() => driven.close());

  it('keys undo an edit whose field has gone with it, and leave layer by layer; the edits are there again', async () => {
    const page = await driven.visit(ADDRESS);
    let view = await driven.open(page);
    const masked = () => view.getByRole('article').getByText(MASKED).count();
    const fill = async () => {
      await view.getByRole('button', { name: driven.t('details.open') }).click();
      await view.locator('.masks summary').click();
      await view.locator('.masks li input').fill('李明');
      await page.keyboard.press('Enter');
      await expect.poll(masked).toBe(0);
    };
    await fill();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(masked).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => view.getByRole('complementary').count()).toBe(0);
    expect(await view.count()).toBe(1);

    await fill();
    await page.keyboard.press('/');
    await view.getByRole('search').waitFor();
    await view.getByRole('main').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => view.getByRole('search').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => view.count()).toBe(0);

    view = await driven.open(page);
    expect(await masked()).toBe(0);
    await page.close();
  });
});
