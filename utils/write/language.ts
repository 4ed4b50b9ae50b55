import { LANGUAGES } from '../convert/script.ts';
import type { UnjudgedManuscript } from '../manuscript.ts';

const WRITINGS = { Hans: 'zh-Hans', Hant: 'zh-Hant', mixed: 'zh' } as const;

/** What the text is written in, and the script that it was converted to. */
export type Written = Pick<UnjudgedManuscript, 'writing' | 'script'>;

/** BCP 47 tag of a text: fonts draw 骨 and 直 differently for each script. */
export function languageOf({ writing, script }: Written): string {
  return script === undefined ? WRITINGS[writing] : LANGUAGES[script];
}
