import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findSite, SITES } from '../../../utils/sites/index.ts';
import { readHtml } from '../../support/read-html.ts';
import { selectorsOf } from '../../support/site-selectors.ts';
import { FIRST, FIXTURES, type Fixture } from './fixtures.ts';

const addressOf = (host: string) => `https://www.${host}/a/1.html`;

describe('every host', () => {
  test.each(SITES.flatMap((site) => site.hosts))('%s: a plain page is read whole', (host) => {
    const { lines } = readHtml(`<body><h1>讲话</h1><div><p>${FIRST}</p></div></body>`, addressOf(host));
    expect(lines.map((line) => line.text)).toEqual(['讲话', FIRST]);
    expect(lines[1]?.zone).toBe('document');
  });
});

describe('a page built like those of the site', () => {
  const named = FIXTURES.map((fixture) => [fixture.host, fixture] as const);

  test.each(named)('%s', (host, { html, text, title, chrome = {}, pictures = 0 }: Fixture) => {
    const page = readHtml(`<body>${html}</body>`, addressOf(host));
    const inside = page.lines.filter((line) => line.zone === 'document').map((line) => line.text);
    if (text) expect(inside).toEqual(text);
    if (title) expect(page.headline).toBe(title);
    expect(
      Object.fromEntries(
        page.lines.flatMap(({ text, hint }) => (Object.hasOwn(chrome, text) ? [[text, hint]] : [])),
      ),
    ).toEqual(chrome);
    expect(page.pictures).toBe(pictures);
  });

  test('has all that a row of selectors names', () => {
    for (const site of SITES) {
      const pages = FIXTURES.filter(({ host }) => findSite(addressOf(host)) === site).map(
        ({ html }) => new JSDOM(html).window.document,
      );
      const missing = selectorsOf(site).filter(
        (selector) => !pages.some((page) => page.querySelector(selector)),
      );
      expect(missing, site.hosts[0]).toEqual([]);
    }
  });
});
