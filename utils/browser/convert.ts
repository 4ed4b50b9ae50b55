import { convertManuscript } from '../convert/manuscript.ts';
import type { Script } from '../convert/script.ts';
import type { Manuscript } from '../manuscript.ts';
import { convertTexts } from './messages.ts';

/** The dictionaries lie in the background. */
export function convertInBackground(manuscript: Manuscript, script: Script): Promise<Manuscript> {
  return convertManuscript(manuscript, (texts) => convertTexts(manuscript.writing, script, texts));
}
