import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The source of axe, to be run in a page. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, with the markup: in the clean view where there is one, else on the whole page. */
export function runAxe(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    const module = undefined;
    ${axe}
    const view = [...document.querySelectorAll('*')].find((element) => element.shadowRoot);
    const { violations } = await axe.run(view ?? document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  })()`);
}
