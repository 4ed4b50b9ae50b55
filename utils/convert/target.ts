import type { Manuscript, Writing } from '../manuscript.ts';
import { convertManuscript } from './manuscript.ts';
import { repairManuscript } from './repair.ts';
import type { Script } from './script.ts';

/** A script, or the Traditional that the texts are in, put right where a machine made it. */
export type Target = Script | 'repaired';

/** Converts many texts of one page at once; gives as many back, in the same order. */
export type ConvertTexts = (
  from: Writing,
  to: Target,
  texts: readonly string[],
) => Promise<readonly string[]>;

/** The manuscript in the script a reader asks for. Traditional that stays Traditional is put right before. */
export async function convertTo(
  manuscript: Manuscript,
  script: Script,
  convert: ConvertTexts,
): Promise<Manuscript> {
  const right =
    script === 'hans'
      ? manuscript
      : await repairManuscript(manuscript, (texts) => convert(manuscript.writing, 'repaired', texts));
  return convertManuscript(right, (texts) => convert(right.writing, script, texts));
}
