import type { Writing } from '../manuscript.ts';

const LANGUAGES: Readonly<Record<Writing, string>> = { Hans: 'zh-Hans', Hant: 'zh-Hant', mixed: 'zh' };

/** BCP 47 tag of a script: fonts draw 骨 and 直 differently for each. */
export function languageOf(writing: Writing): string {
  return LANGUAGES[writing];
}
