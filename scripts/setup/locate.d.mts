export type BrowserName = 'chromium' | 'firefox';
export declare function locateBrowser(name: BrowserName): string | null;
export declare function variableOf(name: BrowserName): string;
export declare function hasChineseFonts(): boolean;
