import type { Script } from '../manuscript.ts';

export type { Script };

/**
 * What a text can be converted to: a script; that of Taiwan with its words too (`twp`); or the Traditional that it is
 * in, put right where a machine made it.
 */
export type Target = Script | 'twp' | 'repaired';

/** BCP 47 tags: fonts draw 骨 and 直 differently for each. */
export const LANGUAGES = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' } as const;
