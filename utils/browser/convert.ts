import type { Script } from '../convert/script.ts';
import { convertTo } from '../convert/target.ts';
import type { Manuscript } from '../manuscript.ts';
import { convertTexts } from './messages.ts';

/** The dictionaries lie in the background. */
export function convertInBackground(manuscript: Manuscript, script: Script): Promise<Manuscript> {
  return convertTo(manuscript, script, convertTexts);
}
