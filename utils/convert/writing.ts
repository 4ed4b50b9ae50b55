import type { Writing } from '../manuscript.ts';

/** Which script a text is written in. */
export function detectWriting(_text: string): Writing {
  return 'mixed';
}
