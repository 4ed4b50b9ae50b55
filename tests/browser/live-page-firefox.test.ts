import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeManyTexts } from '../../scripts/bench/many-texts.ts';
import { type FirefoxBrowser, launchFirefox } from '../../scripts/browser/firefox.ts';
import { SERIALISE } from '../../scripts/browser/serialise.ts';
import { type Server, serve } from '../../scripts/browser/serve.ts';
import { addLater, writeLivePage } from './support/live-page.ts';

const LIVE = 'http://localhost/live';
const MANY = 'http://localhost/many';
const LANGUAGE = 'document.documentElement.lang';
const TITLE = 'document.title';

let firefox: FirefoxBrowser;
let server: Server;

beforeAll(async () => {
  server = await serve({ [LIVE]: { html: writeLivePage() }, [MANY]: { html: writeManyTexts(20_000) } });
  firefox = await launchFirefox(server.origin);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

it.each([LIVE, MANY])('turns %s and turns it back, the same to the last character', async (address) => {
  await firefox.goto(address);
  const before = await firefox.evaluate<string>(SERIALISE);
  await firefox.pressKey('C');
  await expect.poll(() => firefox.evaluate(TITLE)).toBe('工作會議');
  await expect.poll(() => firefox.evaluate(LANGUAGE)).toBe('zh-Hant-TW');
  await firefox.pressKey('C');
  await expect.poll(() => firefox.evaluate(LANGUAGE)).toBe('zh-CN');
  await expect.poll(async () => (await firefox.evaluate<string>(SERIALISE)) === before).toBe(true);
});

it('converts shadow roots, frames and what comes later', async () => {
  await firefox.goto(LIVE);
  await firefox.pressKey('C');
  await expect
    .poll(() => firefox.evaluate('readParts()'))
    .toMatchObject({
      phrase: '剪了頭髮，皇后與後天',
      shadow: '頭髮',
      frame: '會議：頭髮',
      field: '头发',
      editable: '头发',
      custom: '頭髮',
    });
  await firefox.evaluate(`(${addLater})()`);
  await expect
    .poll(() => firefox.evaluate('readLater()'))
    .toEqual({ text: '後來的頭髮', frame: '後來的會議', shadow: '發展' });
});

it('follows a page that is written anew, and turns back what stands there then', async () => {
  await firefox.goto(LIVE);
  await firefox.pressKey('C');
  await expect.poll(() => firefox.evaluate(TITLE)).toBe('工作會議');
  await firefox.evaluate(`(() => {
    document.open();
    document.write('<html lang="zh"><title>开会</title><p>开会<b>讲</b>话</p></html>');
    document.close();
    return true;
  })()`);
  const text = () => firefox.evaluate('document.title + document.body.textContent');
  await expect.poll(text).toBe('開會開會講話');
  await firefox.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p>总<b>结</b></p>'), true`);
  await expect.poll(text).toBe('開會開會講話總結');
  await firefox.pressKey('C');
  await expect
    .poll(() => firefox.evaluate('document.documentElement.outerHTML'))
    .toBe(
      '<html lang="zh"><head><title>开会</title></head><body><p>开会<b>讲</b>话</p><p>总<b>结</b></p></body></html>',
    );
  // Restored whole, it can be turned again.
  await firefox.pressKey('C');
  await expect.poll(text).toBe('開會開會講話總結');
});
