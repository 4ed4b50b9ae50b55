import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertManuscript } from '../../utils/convert/manuscript.ts';
import { detectWriting } from '../../utils/convert/writing.ts';
import { manuscript } from './arbitraries.ts';

test('converting to the same gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(manuscript, async (page) => {
      const same = await convertManuscript(page, async (texts) => texts);
      expect({ ...same, writing: page.writing }).toEqual(page);
    }),
  );
});

test('leads stay the words at their place, also where characters become several', async () => {
  const replacements = fc.dictionary(
    fc.constantFrom(...'一二三同志们要抓落实讲话，。；'),
    fc.constantFrom('讲', '講話'),
  );
  await fc.assert(
    fc.asyncProperty(manuscript, replacements, async (page, table) => {
      const convert = (text: string) => [...text].map((character) => table[character] ?? character).join('');
      const converted = await convertManuscript(page, async (texts) => texts.map(convert));
      const before = page.parts.flatMap(({ blocks }) => blocks);
      const after = converted.parts.flatMap(({ blocks }) => blocks);
      expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => convert(text)));
      after.forEach((block, index) => {
        const original = before[index];
        if (block.type === 'heading' || original?.type !== 'paragraph') return;
        expect(block.leads.map(({ text }) => text)).toEqual(original.leads.map(({ text }) => convert(text)));
        for (const { text, start } of block.leads)
          expect(block.text.slice(start, start + text.length)).toBe(text);
      });
    }),
  );
});

test('any text has a writing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['Hans', 'Hant', 'mixed']).toContain(detectWriting(text));
    }),
  );
});
