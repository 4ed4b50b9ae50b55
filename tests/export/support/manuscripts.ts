import { loadConverter } from '../../../scripts/dictionary/load.ts';
import { loadSeed, readSeed, seedNames } from '../../../scripts/seeds/seeds.ts';
import { clean } from '../../../utils/clean.ts';
import { convertManuscript } from '../../../utils/convert/manuscript.ts';
import type { Manuscript } from '../../../utils/manuscript.ts';

/** A seed as the pipeline gives it. */
export function manuscriptOfSeed(name: string): Manuscript {
  return clean(readSeed(loadSeed(name), 'text'));
}

/** A manuscript in the other script. */
export async function inOtherScript(manuscript: Manuscript): Promise<Manuscript> {
  const convert = await loadConverter(manuscript.writing, manuscript.writing === 'Hant' ? 'hans' : 'tw');
  return convertManuscript(manuscript, async (texts) => texts.map(convert));
}

/** Every seed in both scripts, each with a name. */
export async function listManuscripts(): Promise<[string, Manuscript][]> {
  const pairs = seedNames().map(async (name): Promise<[string, Manuscript][]> => {
    const manuscript = manuscriptOfSeed(name);
    return [
      [name, manuscript],
      [`${name} in the other script`, await inOtherScript(manuscript)],
    ];
  });
  return (await Promise.all(pairs)).flat();
}
