import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../../scripts/browser/firefox.ts';
import { type Server, serve } from '../../scripts/browser/serve.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://www.example.com/speech.html';
const UNASKED = 'http://www.example.org/speech.html';
const WORDS = '下面，我讲三点意见。';
const TEXT =
  "document.querySelector('jinggao-reader')?.shadowRoot.querySelector('article')?.textContent ?? ''";

let firefox: FirefoxBrowser;
let server: Server;
let folder: string;

beforeAll(async () => {
  const html = writePage('讲话', writeSpeech());
  folder = mkdtempSync(join(tmpdir(), 'jinggao-files-'));
  writeFileSync(join(folder, 'speech.html'), html);
  writeFileSync(join(folder, 'speech.txt'), writeSpeech().replace(/<[^>]+>/g, '\n'));
  server = await serve({ [SPEECH]: { html }, [UNASKED]: { html } });
  firefox = await launchFirefox(server.origin);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

it('a speech on a chosen site opens by itself, elsewhere it does not', async () => {
  const base = await firefox.grant(['*://*.example.com/*']);
  await firefox.goto(`${base}options.html`);
  const sites = { off: [], added: [], opened: ['example.com'] };
  await firefox.evaluate(`browser.storage.local.set({ settings: { sites: ${JSON.stringify(sites)} } })`);
  await expect
    .poll(() =>
      firefox.evaluate('browser.scripting.getRegisteredContentScripts().then(({ length }) => length)'),
    )
    .toBe(1);
  await firefox.goto(SPEECH);
  await expect.poll(() => firefox.evaluate(TEXT)).toContain(WORDS);
  await firefox.press('\uE00C');
  await expect.poll(() => firefox.evaluate(TEXT)).toBe('');
  await firefox.goto(UNASKED);
  await firefox.evaluate('new Promise((done) => setTimeout(done, 1000))');
  expect(await firefox.evaluate(TEXT)).toBe('');
});

it.each(['speech.html', 'speech.txt'])('a file of this computer is read clean: %s', async (name) => {
  await firefox.goto(pathToFileURL(join(folder, name)).href);
  await firefox.click();
  await expect.poll(() => firefox.evaluate(TEXT)).toContain(WORDS);
});
