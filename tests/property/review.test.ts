import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createContext } from '../../utils/context.ts';
import { readText } from '../../utils/read/text.ts';
import { review } from '../../utils/review/index.ts';
import { manuscript } from './arbitraries.ts';

it('quotes only what stands in the part that a finding names', () => {
  fc.assert(
    fc.property(manuscript, fc.nat(20), (made, pictures) => {
      const context = createContext({ ...readText(''), pictures });
      for (const { quote, part, other } of review(made.parts, context)) {
        for (const number of [part, other]) {
          if (typeof number === 'number') expect(made.parts[number - 1]).toBeDefined();
        }
        const named = part === null ? made.parts : made.parts.slice(part - 1, part);
        const texts = named.flatMap(({ blocks }) => blocks.map(({ text }) => text));
        expect(texts.some((text) => text.includes(quote)) || quote === '').toBe(true);
      }
    }),
  );
});
