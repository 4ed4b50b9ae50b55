import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { describe, expect, test } from 'vitest';
import { convertManuscript } from '../../../utils/convert/manuscript.ts';
import { loadConverter } from '../../../utils/convert/opencc.ts';
import type { Script } from '../../../utils/convert/script.ts';
import { detectWriting } from '../../../utils/convert/writing.ts';
import type { Manuscript, Writing } from '../../../utils/manuscript.ts';
import { heading, manuscriptOf, paragraph } from '../../support/manuscripts.ts';
import { loadSeed, seedNames } from '../../support/seeds.ts';

const oracle = ConverterBuilder(preset);

/** What OpenCC itself must give. */
const ORACLES: Readonly<Record<Script, Readonly<Record<Writing, (text: string) => string>>>> = (() => {
  const same = (text: string) => text;
  const s2tw = oracle({ from: 'cn', to: 'tw' });
  const s2hk = oracle({ from: 'cn', to: 'hk' });
  const tw2s = oracle({ from: 'tw', to: 'cn' });
  return {
    hans: { Hans: same, Hant: tw2s, mixed: tw2s },
    tw: { Hans: s2tw, Hant: same, mixed: s2tw },
    hk: { Hans: s2hk, Hant: oracle({ from: 't', to: 'hk' }), mixed: s2hk },
  };
})();

const SCRIPTS = ['hans', 'tw', 'hk'] as const;
const seeds = seedNames().map(loadSeed);

describe.each(seeds)('seed $name', ({ text, expected }) => {
  test('its writing is found', () => {
    expect(detectWriting(text)).toBe(expected.writing);
  });

  test.each(SCRIPTS)('%s is what OpenCC gives', async (script) => {
    const convert = await loadConverter(expected.writing, script);
    expect(convert(text)).toBe(ORACLES[script][expected.writing](text));
  });

  test.each(SCRIPTS)('in %s every lead is the words at its place', async (script) => {
    const convert = await loadConverter(expected.writing, script);
    const page = manuscriptFrom(expected.parts);
    const converted = await convertManuscript(page, async (texts) => texts.map(convert));
    const paragraphs = converted.parts.flatMap((part) =>
      part.blocks.filter((block) => block.type === 'paragraph'),
    );
    expect(paragraphs.flatMap(({ leads }) => leads).length).toBeGreaterThan(0);
    for (const { text, leads } of paragraphs) {
      for (const lead of leads) expect(text.slice(lead.start, lead.start + lead.text.length)).toBe(lead.text);
    }
  });
});

test('the characters of Hong Kong become Simplified too', async () => {
  const convert = await loadConverter('Hant', 'hans');
  expect(convert('衞生署説：羣眾裏面，敍述綫路，枱、粧、糭，衹要')).toBe(
    '卫生署说：群众里面，叙述线路，台、妆、粽，只要',
  );
});

test('vocabulary is not swapped', async () => {
  const convert = await loadConverter('Hans', 'tw');
  expect(convert('这个项目的全局意义在于社区信息')).toBe('這個項目的全局意義在於社區信息');
});

test('a converter is built once', async () => {
  expect(await loadConverter('Hans', 'tw')).toBe(await loadConverter('mixed', 'tw'));
});

function manuscriptFrom(parts: (typeof seeds)[number]['expected']['parts']): Manuscript {
  return manuscriptOf({
    parts: parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) =>
        block.type === 'paragraph'
          ? paragraph(block.text, ...block.leads.map(({ text }) => text))
          : heading(1, block.text),
      ),
    })),
  });
}
