/** The script a reader can ask for: Simplified, Traditional as in Taiwan, Traditional as in Hong Kong. */
export type Script = 'hans' | 'tw' | 'hk';
