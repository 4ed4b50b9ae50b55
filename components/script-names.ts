import type { ShownScript } from '../utils/browser/settings.ts';

/** What each script is called: on a button of the bar, and in full. */
export const SCRIPT_NAMES = {
  original: { short: 'script.original', long: 'script.originalLong' },
  hans: { short: 'script.hans', long: 'script.hansLong' },
  tw: { short: 'script.tw', long: 'script.twLong' },
  hk: { short: 'script.hk', long: 'script.hkLong' },
} as const satisfies Record<ShownScript, { short: string; long: string }>;
