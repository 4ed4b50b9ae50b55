import { describe, expect, test } from 'vitest';
import { loadConverter } from '../../../scripts/dictionary/load.ts';
import { loadSeed, seedNames } from '../../../scripts/seeds/seeds.ts';
import { convertManuscript } from '../../../utils/convert/manuscript.ts';
import { detectWriting } from '../../../utils/convert/writing.ts';
import type { Manuscript } from '../../../utils/manuscript.ts';
import { heading, manuscriptOf, paragraph } from '../../support/manuscripts.ts';

const SCRIPTS = ['hans', 'tw', 'twp', 'hk'] as const;
const seeds = seedNames().map(loadSeed);

describe.each(seeds)('seed $name', ({ text, expected }) => {
  test('its writing is found', () => {
    expect(detectWriting(text)).toBe(expected.writing);
  });

  test.each(SCRIPTS)('in %s every lead is the words at its place', async (script) => {
    const convert = await loadConverter(expected.writing, script);
    const page = manuscriptFrom(expected.parts);
    const converted = await convertManuscript(page, async (texts) => texts.map(convert));
    const paragraphs = converted.parts.flatMap((part) =>
      part.blocks.filter((block) => block.type === 'paragraph'),
    );
    expect(paragraphs.flatMap(({ leads }) => leads).length).toBeGreaterThan(0);
    const whole = page.parts.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'paragraph'));
    expect(paragraphs.map(({ text }) => text)).toEqual(whole.map(({ text }) => convert(text)));
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

test.each([
  ['說明這裡的群眾看著汙染的麵粉', '説明這裏的羣眾看着污染的麪粉'],
  ['著名作家的論著、譯著成效顯著，著作有名', '著名作家的論著、譯著成效顯著，著作有名'],
  ['已在香港寫着的羣眾、這裏、啓動', '已在香港寫着的羣眾、這裏、啓動'],
  ['參加會議，三公里', '參加會議，三公里'],
])('%s becomes Traditional as in Hong Kong', async (text, converted) => {
  const convert = await loadConverter('Hant', 'hk');
  expect(convert(text)).toBe(converted);
  expect(convert(converted)).toBe(converted);
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
