export type { Script } from '../manuscript.ts';

/** BCP 47 tags: fonts draw 骨 and 直 differently for each. */
export const LANGUAGES = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' } as const;
