import { writeFileSync } from 'node:fs';
import { spellGram } from '../../utils/strip/voice/grams.ts';
import { foldWords } from '../../utils/text/fold-words.ts';
import type { Simplify } from './voice-lines.ts';
import type { TrainedModel } from './voice-model.ts';

const FILE = new URL('../../utils/strip/voice/model.ts', import.meta.url);

/** Writes the model as the stage reads it: grams of like odds together. */
export function writeVoiceModel({ weights, grams }: TrainedModel, simplify: Simplify): void {
  const spelt = [...grams].map(([gram, odds]) => ({ text: spellGram(gram), tenths: Math.round(10 * odds) }));
  const known = new Set(spelt.flatMap(({ text }) => [...text]));
  writeFileSync(
    FILE,
    `/** Written by scripts/train/voices.ts; do not edit. Log-odds in tenths, each with the grams they hold for. */
export const model = {
  weights: [${Array.from(weights, (weight) => weight.toFixed(2)).join(', ')}],
  characters: [
${printRows(spelt.filter(({ text }) => text.length === 1))}
  ],
  pairs: [
${printRows(spelt.filter(({ text }) => text.length === 2))}
  ],
  traditional: '${pairCharacters(known, simplify)}',
} as const;
`,
  );
}

function printRows(grams: readonly { text: string; tenths: number }[]): string {
  return [...Map.groupBy(grams, ({ tenths }) => tenths)]
    .filter(([tenths]) => tenths !== 0)
    .sort(([left], [right]) => left - right)
    .map(([tenths, list]) => {
      const texts = list.map(({ text }) => text).sort();
      return `    [${tenths}, ${JSON.stringify(texts.join(''))}],`;
    })
    .join('\n');
}

/** Traditional characters, each with the Simplified one of the model behind it, that the fold of the stage leaves. */
function pairCharacters(known: ReadonlySet<string>, simplify: Simplify): string {
  const pairs: string[] = [];
  for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
    const character = String.fromCharCode(unit);
    const simple = simplify(character);
    if (simple !== character && known.has(simple) && foldWords(character) === character)
      pairs.push(character + simple);
  }
  return pairs.join('');
}
