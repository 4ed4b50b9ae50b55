import { Converter } from 'opencc-js';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSeed, seedNames } from '../../scripts/seeds/seeds.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SIMPLIFIED = 'http://localhost/simplified';
const TRADITIONAL = 'http://localhost/traditional';

/** Three of its speeches are versions of one. */
const VERSIONS = loadSeed(seedNames()[4] ?? '').page;
const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Of each face, one that is drawn for the region alone; Taiwan's fangsong serves in Hong Kong, too. */
const FACES = {
  hans: { song: 'Noto Serif CJK SC', hei: 'Noto Sans CJK SC', kai: 'AR PL UKai CN', fang: 'FangSong SC' },
  tw: { song: 'Noto Serif CJK TC', hei: 'Noto Sans CJK TC', kai: 'AR PL UKai TW', fang: 'FangSong TC' },
  hk: { song: 'Noto Serif CJK HK', hei: 'Noto Sans CJK HK', kai: 'AR PL UKai HK', fang: 'FangSong TC' },
} as const;
type Region = keyof typeof FACES;
type Face = keyof (typeof FACES)[Region];
const REGIONS = ['hans', 'tw', 'hk'] as const satisfies Region[];
const LANGUAGES = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' } as const;

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, {
      [SIMPLIFIED]: { html: writePage('讲话', writeSpeech()) },
      [TRADITIONAL]: { html: toTraditional(VERSIONS) },
    });
  });
  afterAll(() => driven.close());

  const press = (view: Locator, label: string) =>
    view.getByRole('button', { name: driven.t(label), exact: true }).click();

  it('the faces are those of the region whose characters are shown', async () => {
    const page = await driven.visit(SIMPLIFIED);
    const view = await driven.open(page);
    for (const region of REGIONS) {
      await press(view, `script.${region}`);
      await view.locator(`article[lang="${LANGUAGES[region]}"]`).waitFor();
      await press(view, 'type.type');
      for (const face of ['hei', 'kai', 'fang', 'song'] as const) {
        await press(view, `type.${face}`);
        await expectFace(view.locator('article p[data-place]'), region, face);
        await expectFace(view.locator('article .level-1'), region, 'hei');
        await expectFace(view.locator('article .title'), region, 'song');
      }
    }
    await page.close();
  });

  it('a Traditional page has faces of its own, its versions side by side too', async () => {
    const page = await driven.visit(TRADITIONAL);
    const view = await driven.open(page);
    await expectFace(view.locator('article p[data-place]'), 'tw', 'song');
    await expectFace(view.locator('article .level-1'), 'tw', 'hei');
    await view.getByRole('button', { name: driven.t('details.open') }).click();
    await view
      .getByRole('button', { name: driven.t('compare.open'), exact: true })
      .first()
      .click();
    await expectFace(view.locator('.version'), 'tw', 'song');
    await page.close();
  });
});

/** The text has the region's face and no other region's. */
async function expectFace(text: Locator, region: Region, face: Face): Promise<void> {
  const stack = await text.first().evaluate(readFamilies);
  const own = FACES[region][face];
  const foreign = REGIONS.map((other) => FACES[other][face]).filter((known) => known !== own);
  expect(stack).toContain(own);
  expect(stack.filter((family) => foreign.some((known) => known === family))).toEqual([]);
}

/** Runs in the page: the faces that an element asks for. */
function readFamilies(element: Element): string[] {
  const { fontFamily } = getComputedStyle(element);
  return fontFamily.split(',').map((family) => family.trim().replaceAll('"', ''));
}
