import { type Browser, browser } from 'wxt/browser';
import { NO_CHOICES } from '../convert/choices.ts';
import type { Script } from '../convert/script.ts';
import { type ConversionSettings, readConversion } from './conversion-settings.ts';
import { memberOf, pick } from './member.ts';
import { type OwnRule, readRules, readSites, type SiteSettings } from './site-settings.ts';
import { readTaking, TAKEN, type TakingSettings } from './taking-settings.ts';

/** What can be chosen, in the order it is offered. */
export const TYPOGRAPHY = {
  face: ['song', 'hei', 'kai', 'fang'],
  /** In px. */
  size: [16, 18, 20, 22, 26],
  /** Line height, in sizes. */
  leading: [1.6, 1.9, 2.2],
  /** Characters in a line. */
  measure: [30, 36, 44],
  theme: ['system', 'light', 'sepia', 'dark', 'contrast'],
} as const;

export type Typography = { [Key in keyof typeof TYPOGRAPHY]: (typeof TYPOGRAPHY)[Key][number] };

/** The script that a manuscript is first shown in; `original` is the page's own. */
export const SHOWN_SCRIPTS = ['original', 'hans', 'tw', 'hk'] as const satisfies ('original' | Script)[];

export type ShownScript = (typeof SHOWN_SCRIPTS)[number];

/** All that a reader sets; kept on this machine. */
export interface Settings {
  typography: Typography;
  script: ShownScript;
  conversion: ConversionSettings;
  taking: TakingSettings;
  /** Keys alone, without Ctrl or Alt, do something in the view. */
  singleKeys: boolean;
  sites: SiteSettings;
  /** The reader's own rules, before the built-in ones. */
  rules: readonly OwnRule[];
}

export const DEFAULTS: Settings = {
  typography: { face: 'song', size: 18, leading: 1.9, measure: 36, theme: 'system' },
  script: 'original',
  conversion: NO_CHOICES,
  taking: TAKEN,
  singleKeys: true,
  sites: { off: [], added: [], opened: [] },
  rules: [],
};

const KEY = 'settings';

/** The settings as they lie there. What is missing, or is no choice of this version, is the default. */
export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

let kept: Promise<Settings> | null = null;

/** The settings as this script has followed them since it first asked: a click need not wait for them. Never rejects. */
export function settingsAtHand(): Promise<Settings> {
  if (kept === null) {
    kept = loadSettings().catch(() => DEFAULTS);
    watchSettings((settings) => {
      kept = Promise.resolve(settings);
    });
  }
  return kept;
}

/** Rejects where the browser has no room for them. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Tells of changes made in any tab or on the options page. Gives what stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const heed = ({ [KEY]: change }: Record<string, Browser.storage.StorageChange>) => {
    if (change) onChange(readSettings(change.newValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(heed);
  return () => onChanged.removeListener(heed);
}

/** Takes from any value what is valid in it. */
export function readSettings(value: unknown): Settings {
  return {
    typography: readTypography(memberOf(value, 'typography')),
    script: pick(SHOWN_SCRIPTS, memberOf(value, 'script'), DEFAULTS.script),
    conversion: readConversion(memberOf(value, 'conversion')),
    taking: readTaking(memberOf(value, 'taking')),
    singleKeys: pick([true, false], memberOf(value, 'singleKeys'), DEFAULTS.singleKeys),
    sites: readSites(memberOf(value, 'sites')),
    rules: readRules(memberOf(value, 'rules')),
  };
}

function readTypography(value: unknown): Typography {
  const { face, size, leading, measure, theme } = DEFAULTS.typography;
  return {
    face: pick(TYPOGRAPHY.face, memberOf(value, 'face'), face),
    size: pick(TYPOGRAPHY.size, memberOf(value, 'size'), size),
    leading: pick(TYPOGRAPHY.leading, memberOf(value, 'leading'), leading),
    measure: pick(TYPOGRAPHY.measure, memberOf(value, 'measure'), measure),
    theme: pick(TYPOGRAPHY.theme, memberOf(value, 'theme'), theme),
  };
}
