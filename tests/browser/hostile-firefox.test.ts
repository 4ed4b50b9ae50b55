import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../../scripts/browser/firefox.ts';
import { type Server, serve } from '../../scripts/browser/serve.ts';
import { HOSTILE } from './support/hostile.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const ROOT = "document.querySelector('jinggao-reader')?.shadowRoot";

let firefox: FirefoxBrowser;
let server: Server;

beforeAll(async () => {
  const pages = Object.entries(HOSTILE).map(([name, script]) => [
    addressOf(name),
    { html: writePage('讲话', `${writeSpeech()}${script}`) },
  ]);
  server = await serve(Object.fromEntries(pages));
  firefox = await launchFirefox(server.origin);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

function addressOf(name: string): string {
  return `http://localhost/${name.replaceAll(' ', '-')}`;
}

it.each([
  'sweeps foreign nodes away',
  'covers everything',
  'opens dialogs on top',
  'restyles everything',
  'floods itself with changes',
] as const)('a page that %s has the view on top, and is left by Esc', async (name) => {
  await firefox.goto(addressOf(name));
  await firefox.click();
  await expect.poll(() => firefox.evaluate(`${ROOT}?.querySelector('h1')?.textContent`)).toBeTruthy();
  await firefox.evaluate('new Promise((done) => setTimeout(done, 1500))');
  await expect
    .poll(() => firefox.evaluate('document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName'))
    .toBe('jinggao-reader');
  expect(await firefox.evaluate(`${ROOT}.querySelector('article').textContent`)).toContain(
    '下面，我讲三点意见。',
  );
  await firefox.press('\uE00C');
  await expect.poll(() => firefox.evaluate(`${ROOT} == null`)).toBe(true);
});
