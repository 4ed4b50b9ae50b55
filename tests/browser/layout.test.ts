import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const ADDRESS = 'http://localhost/speeches';
const TITLES = '区县镇乡村校厂院所站'.split('').map((place) => `在全${place}经济工作会议上的讲话`);

/** Ten long speeches, none like another: the last heading lies many screens down. */
const BODY = TITLES.map((title, index) =>
  writeSpeech()
    .replace('在全区经济工作会议上的讲话', `第${index + 1}篇：${title}`)
    .replaceAll('各级各部门', `第${index + 1}片各级各部门`.repeat(index + 1)),
).join('');

/** Where a place that was jumped to stands: so far below the top of the text. */
const MARGIN = 16;

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let page: Page;
  let view: Locator;

  beforeAll(async () => {
    driven = await startBrowser(name, { [ADDRESS]: { html: writePage('讲话稿十篇', BODY) } });
    page = await driven.visit(ADDRESS);
    view = await driven.open(page);
  });
  afterAll(() => driven.close());

  beforeEach(async () => {
    await whole();
    await rail().last().click();
    expect(await astray()).toBeLessThanOrEqual(1);
    await view.getByRole('button', { name: driven.t('type.type'), exact: true }).click();
    await choice(1, 1).waitFor();
  });
  // Going elsewhere closes the menu.
  afterEach(() => rail().first().click());

  const rail = () => view.locator('.rail-row.level-1');
  const whole = () => view.locator('article[data-whole]').waitFor();
  const choice = (row: number, place: number) =>
    view.locator(`.choice fieldset:nth-of-type(${row}) button:nth-of-type(${place})`);

  /** How far the last heading stands from where a jump puts it, in px: scrolling goes by whole ones. */
  const astray = () =>
    view
      .locator('main')
      .evaluate(
        (main, margin) =>
          Math.abs(
            ([...main.querySelectorAll('.heading')].at(-1)?.getBoundingClientRect().top ?? Number.NaN) -
              main.getBoundingClientRect().top -
              margin,
          ),
        MARGIN,
      );

  it.each([
    ['face', 1, 2],
    ['size', 2, 5],
    ['leading', 3, 3],
    ['measure', 4, 1],
  ])('keeps the place while the %s changes', async (_, row, place) => {
    const height = () => view.locator('article').evaluate(({ scrollHeight }) => scrollHeight);
    const before = await height();
    await choice(row, place).click();
    expect(await astray()).toBeLessThanOrEqual(1);
    await whole();
    expect(await astray()).toBeLessThanOrEqual(1);
    if (row > 1) expect(await height()).not.toBe(before);
  });

  it('keeps the place while the script changes', async () => {
    await view.getByRole('button', { name: driven.t('script.tw'), exact: true }).click();
    await expect.poll(() => view.locator('h1').textContent()).toContain('講');
    expect(await astray()).toBeLessThanOrEqual(1);
    await whole();
    expect(await astray()).toBeLessThanOrEqual(1);
    await view.getByRole('button', { name: driven.t('script.original'), exact: true }).click();
  });

  it('reaches a far heading before all is laid out anew', async () => {
    const partly = await view.evaluate(async (dialog) => {
      const main = dialog.querySelector('main');
      const press = (selector: string) => dialog.querySelector<HTMLElement>(selector)?.click();
      main?.scrollTo(0, 0);
      await new Promise(requestAnimationFrame);
      press('.choice fieldset:nth-of-type(2) button:nth-of-type(1)');
      // What is set is shown in a microtask.
      await null;
      await null;
      const before = dialog.querySelector('article[data-whole]') === null;
      press('.rail section:last-child li:nth-last-child(3) .rail-row');
      return before;
    });
    expect(partly).toBe(true);
    expect(await astray()).toBeLessThanOrEqual(1);
    await whole();
    expect(await astray()).toBeLessThanOrEqual(1);
  });

  it('tells how far the text has been read, and that its end is the end', async () => {
    const read = async (top: number) => {
      await view.locator('main').evaluate((main, top) => main.scrollTo(0, top), top);
      return Number(await view.getByRole('progressbar').getAttribute('aria-valuenow'));
    };
    await expect.poll(() => read(100)).toBeLessThan(5);
    await expect.poll(() => read(1e6)).toBe(100);
  });

  it('finds words far down before all is laid out anew', async () => {
    await view.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await choice(3, 1).click();
    await view.getByRole('button', { name: driven.t('find.open'), exact: true }).click();
    await view.locator('.find input').fill('第9片');
    await view.locator('mark[data-current]').waitFor();
    const seen = () =>
      view.locator('main').evaluate((main) => {
        const mark = main.querySelector('mark[data-current]')?.getBoundingClientRect();
        return mark !== undefined && mark.top > 0 && mark.bottom < innerHeight;
      });
    expect(await seen()).toBe(true);
    await whole();
    expect(await seen()).toBe(true);
  });
});
