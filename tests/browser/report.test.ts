import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClipboard } from '../../scripts/browser/view.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://localhost/speech';
const RECIPE = 'http://localhost/recipe';
const BLANK = 'http://localhost/blank';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let clipboard: Page;

  beforeAll(async () => {
    driven = await startBrowser(name, {
      [SPEECH]: { html: writePage('讲话', writeSpeech()) },
      [RECIPE]: { html: writePage('红烧肉', '<h1>红烧肉</h1><p>五花肉切块，冷水下锅焯水，捞出沥干。</p>') },
      [BLANK]: { html: '<title>blank</title>' },
    });
    clipboard = await driven.visit(BLANK);
  });
  afterAll(() => driven.close());

  async function report(page: Page): Promise<string[]> {
    const view = driven.viewOf(page);
    await view.getByRole('button', { name: driven.t('report.copy') }).click();
    await view
      .getByRole('status')
      .filter({ hasText: driven.t('report.done') })
      .waitFor();
    const text = await readClipboard(clipboard);
    await page.bringToFront();
    return text.trimEnd().split('\n');
  }

  it('a speech is reported from its check, its words only by choice', async () => {
    const page = await driven.visit(SPEECH);
    await driven.browser.click(page);
    const view = driven.viewOf(page);
    await view.getByRole('button', { name: driven.t('details.open') }).click();
    const rows = await report(page);
    expect(rows[0]).toBe(`address: ${SPEECH}`);
    expect(rows[1]).toMatch(/^version: \d+\.\d+\.\d+$/);
    expect(rows[2]).toMatch(name === 'chromium' ? /^platform: .*Chrom/ : /^platform: .*Firefox/);
    expect(rows[3]).toBe('rule: none');
    expect(rows).toContain('verdict: speech, Hans');
    expect(rows.filter((row) => row.startsWith('pass: findTitle '))).toHaveLength(1);
    expect(rows.join('\n')).not.toMatch(/\p{Script=Han}/u);
    await view.getByRole('checkbox', { name: driven.t('report.text') }).check();
    const words = (await report(page)).join('\n');
    expect(words).toContain('下面，我讲三点意见。');
    await page.close();
  });

  it('a page that is no speech is reported where that is said', async () => {
    const page = await driven.visit(RECIPE);
    await driven.browser.click(page);
    await driven.viewOf(page).getByText(driven.t('empty.noSpeech'), { exact: true }).waitFor();
    const rows = await report(page);
    expect(rows[0]).toBe(`address: ${RECIPE}`);
    expect(rows).toContain('verdict: other, Hans');
    await page.close();
  });
});
