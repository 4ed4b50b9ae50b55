import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIREFOX_BUILD, type FirefoxBrowser, launchFirefox } from '../../scripts/browser/firefox.ts';
import { readMessages } from '../../scripts/browser/messages.ts';
import { type Server, serve } from '../../scripts/browser/serve.ts';
import { DEAF, PICKED, PICKED_PAGE } from './support/picked.ts';

/** Debian's Firefox speaks English. */
const t = readMessages(FIREFOX_BUILD, 'en');
const ROOT = "document.querySelector('jinggao-reader')?.shadowRoot";
const BLOCKS = `[...${ROOT}?.querySelectorAll('article p[data-place]') ?? []].map((block) => block.textContent)`;
const POLICY =
  "default-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const PAGES = {
  'http://www.example.com/1.html': { html: PICKED_PAGE },
  'http://www.example.org/1.html': { html: DEAF + PICKED_PAGE },
  'http://www.example.net/1.html': { html: PICKED_PAGE, headers: { 'content-security-policy': POLICY } },
};
const [UP, ENTER, ESCAPE] = ['\uE013', '\uE007', '\uE00C'];

let firefox: FirefoxBrowser;
let server: Server;

beforeAll(async () => {
  server = await serve(PAGES);
  firefox = await launchFirefox(server.origin);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const heading = () => firefox.evaluateInFrame<string>("document.querySelector('h1')?.textContent");

async function open(address: string): Promise<void> {
  await firefox.goto(address);
  await firefox.click();
  await expect.poll(() => firefox.evaluate(`${ROOT}?.querySelector('h1')?.textContent`)).toBeTruthy();
  // As if clicked: a page that hears clicks first may keep them from the view.
  await activate(ROOT, '[aria-controls="details"]');
  await expect.poll(() => firefox.evaluate(`${ROOT}.querySelector('.help button') !== null`)).toBe(true);
  await activate(ROOT, '.help button');
  await expect.poll(heading).toBe(t('pick.text'));
}

async function activate(root: string, selector: string): Promise<void> {
  await firefox.evaluate(
    `${root}.querySelector('${selector}').dispatchEvent(new MouseEvent('click', { bubbles: false }))`,
  );
}

async function clickOn(selector: string): Promise<void> {
  const [x, y] = await firefox.evaluate<[number, number]>(`(() => {
    const { left, top, width, height } = document.querySelector('${selector}').getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`);
  await firefox.clickAt(x, y);
}

it.each(Object.keys(PAGES))('mouse and keys make a rule on %s', async (address) => {
  await open(address);
  await clickOn('#note');
  await expect.poll(heading).toBe(t('pick.drop'));
  await firefox.evaluateInFrame(
    `[...document.querySelectorAll('button')].find((button) => button.textContent === '${t('pick.back')}').click()`,
  );
  await expect.poll(heading).toBe(t('pick.text'));
  await firefox.press(UP);
  await firefox.press(ENTER);
  await expect.poll(heading).toBe(t('pick.drop'));
  await clickOn('.extra');
  await firefox.evaluateInFrame("document.querySelector('.primary').click()");
  await expect.poll(() => firefox.evaluate(BLOCKS)).toEqual(PICKED);
});

it.each(Object.keys(PAGES))('Esc leaves %s as it was, and it heard nothing', async (address) => {
  await firefox.goto(address);
  const before = await firefox.evaluate('document.documentElement.outerHTML');
  await open(address);
  await firefox.evaluate('window.heard?.splice(0)');
  await clickOn('a');
  await firefox.press(ESCAPE);
  await expect.poll(() => firefox.evaluate("document.querySelector('jinggao-picker') === null")).toBe(true);
  expect(await firefox.evaluate('document.documentElement.outerHTML')).toBe(before);
  expect(await firefox.evaluate('location.href')).toBe(address);
  const heard = await firefox.evaluate<string[]>('window.heard ?? []');
  expect(heard.filter((type) => type !== 'keyup')).toEqual([]);
});
