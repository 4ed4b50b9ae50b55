import { type Served, serve } from '../browser/serve.ts';
import { loadSeed, seedNames } from '../seeds/seeds.ts';
import { demonstrate } from './headless.ts';
import { writeStartPage } from './startpage.ts';
import { openWindow } from './window.ts';

const seeds = seedNames();
const pages: Record<string, Served> = {
  '/': { html: writeStartPage(new Map(seeds.map((seed) => [seed, loadSeed(seed).expected.title]))) },
};
for (const seed of seeds) pages[`/${seed}`] = { html: loadSeed(seed).page };

const server = await serve(pages);
try {
  if (hasDisplay()) await openWindow(server.origin);
  else process.exitCode = (await demonstrate(server.origin, seeds)) ? 0 : 1;
} finally {
  await server.close();
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
