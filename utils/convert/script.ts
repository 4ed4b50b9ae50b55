/** The script a reader can ask for: Simplified, Traditional as in Taiwan, Traditional as in Hong Kong. */
export type Script = 'hans' | 'tw' | 'hk';

/** BCP 47 tags: fonts draw 骨 and 直 differently for each. */
export const LANGUAGES = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' } as const;
