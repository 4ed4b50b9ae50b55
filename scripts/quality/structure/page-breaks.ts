import { createContext } from '../../../utils/context.ts';
import { mend } from '../../../utils/mend/index.ts';
import { readText } from '../../../utils/read/text.ts';
import { createNumbers } from '../random.ts';

/** Paragraphs that page borders cut in the middle: how many come back whole, and how many whole ones were run together. */
export function measurePageBreaks(reports: readonly (readonly string[])[]): {
  joined: number;
  splits: number;
  runTogether: number;
  borders: number;
} {
  const random = createNumbers(17);
  const sum = { joined: 0, splits: 0, runTogether: 0, borders: 0 };
  for (const paragraphs of reports) {
    const cuts = new Set<number>();
    const borders = new Set<number>();
    let offset = 0;
    const pieces = paragraphs.flatMap((paragraph) => {
      const at = 31 + Math.floor(random() * (paragraph.length - 40));
      const cut =
        paragraph.length > 80 && random() < 0.3 && !/[。！？；：，、]/.test(paragraph.charAt(at - 1));
      borders.add(offset + lettersOf(paragraph));
      if (cut) cuts.add(offset + lettersOf(paragraph.slice(0, at)));
      offset += lettersOf(paragraph);
      return cut ? [paragraph.slice(0, at), paragraph.slice(at)] : [paragraph];
    });
    const kept = bordersOf(pieces);
    sum.splits += cuts.size;
    sum.joined += [...cuts].filter((at) => !kept.has(at)).length;
    sum.borders += borders.size;
    sum.runTogether += [...borders].filter((at) => !kept.has(at)).length;
  }
  return sum;
}

function bordersOf(pieces: readonly string[]): Set<number> {
  const context = createContext(readText(pieces.join('\n\n')));
  const kept = new Set<number>();
  let offset = 0;
  for (const line of mend(context.page.lines, context)) {
    offset += lettersOf(line.text);
    kept.add(offset);
  }
  return kept;
}

/** Letters and digits alone: mending changes marks. */
function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
