import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIREFOX_BUILD, type FirefoxBrowser, launchFirefox } from '../../scripts/browser/firefox.ts';
import { readMessages } from '../../scripts/browser/messages.ts';
import { type Server, serve } from '../../scripts/browser/serve.ts';
import { clean } from '../../utils/clean.ts';
import { normalise } from '../support/normalise.ts';
import { loadSeed, readSeed, seedNames } from '../support/seeds.ts';
import { addressOf, BLOCK, seedPages } from './support/pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

/** Debian's Firefox speaks English. */
const t = readMessages(FIREFOX_BUILD, 'en');

let firefox: FirefoxBrowser;
let server: Server;

beforeAll(async () => {
  server = await serve(seedPages());
  firefox = await launchFirefox(server.origin);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

/** The shadow root of the view, as an expression for the page. */
const ROOT = "document.querySelector('jinggao-reader')?.shadowRoot";
const BLOCKS = `[...${ROOT}?.querySelectorAll('article ${BLOCK}') ?? []].map((block) => block.textContent)`;

function clickButton(name: string): Promise<void> {
  return firefox.evaluate(
    `[...${ROOT}.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(name)}).click()`,
  );
}

it.each(seedNames())('shows, converts and closes seed %s', async (name) => {
  const seed = loadSeed(name);
  const { expected } = seed;
  await firefox.goto(addressOf(name));
  const before = await firefox.evaluate<string>('document.documentElement.outerHTML');

  await firefox.click();
  await expect.poll(() => firefox.evaluate(`${ROOT}?.querySelector('h1')?.textContent`)).toBeTruthy();
  const title = await firefox.evaluate<string>(`${ROOT}.querySelector('h1').textContent`);
  expect(normalise(title)).toBe(normalise(expected.title));
  const original = await firefox.evaluate<string[]>(BLOCKS);
  const { parts } = clean(readSeed(seed, 'page'));
  expect(original).toEqual(parts.flatMap((part) => part.blocks.map((block) => block.text)));

  await clickButton(t(expected.writing === 'Hant' ? 'script.hans' : 'script.tw'));
  await expect.poll(() => firefox.evaluate(BLOCKS)).not.toEqual(original);
  await clickButton(t('script.original'));
  await expect.poll(() => firefox.evaluate(BLOCKS)).toEqual(original);

  await firefox.press('\uE00C');
  await expect.poll(() => firefox.evaluate(`${ROOT} == null`)).toBe(true);
  expect(await firefox.evaluate('document.documentElement.outerHTML')).toBe(before);
});

it('copies what is selected and writes a Word file', async () => {
  const said = () => firefox.evaluate<string>(`${ROOT}?.querySelector('output.toast')?.textContent ?? ''`);
  await firefox.goto(addressOf(seedNames()[1] ?? ''));
  await firefox.click();
  await expect.poll(() => firefox.evaluate(`${ROOT}?.querySelector('h1')?.textContent`)).toBeTruthy();
  await firefox.evaluate(`(() => {
    const text = ${ROOT}.querySelector('article p[data-place]').firstChild;
    document.getSelection().setBaseAndExtent(text, 2, text, 6);
  })()`);
  await firefox.press('c');
  await expect
    .poll(said)
    .toBe(t('copy.done').replace('$1', t('extent.selection')).replace('$2', 'Markdown').replace('$3', '4'));
  await clickButton(t('export.export'));
  await clickButton(`${t('export.docx')}.docx`);
  await expect.poll(said).toMatch(/\.docx$/);
});

it('puts a report into the clipboard', async () => {
  const said = () => firefox.evaluate<string>(`${ROOT}?.querySelector('output.toast')?.textContent ?? ''`);
  await firefox.goto(addressOf(seedNames()[0] ?? ''));
  await firefox.click();
  await expect.poll(() => firefox.evaluate(`${ROOT}?.querySelector('h1')?.textContent`)).toBeTruthy();
  await firefox.evaluate(`${ROOT}.querySelector('[aria-controls="details"]').click()`);
  await expect.poll(() => firefox.evaluate(`${ROOT}.querySelector('.help') !== null`)).toBe(true);
  await clickButton(t('report.copy'));
  await expect.poll(said).toBe(t('report.done'));
});

it('asked the network for nothing but the pages and what they name', () => {
  const hosts = new Set(seedNames().map((name) => new URL(addressOf(name)).host));
  const others = withoutBrowserTraffic(server.requests).filter(
    (address) => !hosts.has(new URL(address).host),
  );
  expect(others).toEqual([]);
});
