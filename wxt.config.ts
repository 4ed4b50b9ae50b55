import { defineConfig } from 'wxt';
import { escapeNoncharacters } from './scripts/build/noncharacters.ts';
import { leaveOutSiteNotes } from './scripts/build/site-notes.ts';
import { setTextOnly } from './scripts/build/text-only.ts';
import { matches } from './utils/sites/index.ts';

const GECKO = {
  id: '{6f0c1f5e-3b1d-4c55-9a64-2e7d8c1b90a7}',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none' as const] },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [escapeNoncharacters(), leaveOutSiteNotes(), setTextOnly()] }),
  zip: {
    // All that the build reads, and nothing else that lies about.
    includeSources: [
      '{components,entrypoints,locales,public,scripts,utils}/**',
      '{package,package-lock,tsconfig}.json',
      '{LICENSE,README.md,.npmrc,wxt.config.ts}',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    content_scripts: [{ matches: matches(), js: ['detect.js'] }],
    // Asked for one site at a time, where the reader wants speeches recognised or opened on it.
    optional_host_permissions: ['*://*/*'],
    // Firefox hides a new button among the extensions unless told where it goes; Chromium asks its user to pin it.
    action: {
      default_title: '__MSG_action_title__',
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
      'turn-page': { suggested_key: { default: 'Alt+C' }, description: '__MSG_command_turn__' },
    },
    // connect-src: the extension may read the files of its own package, nothing else.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: GECKO, gecko_android: { strict_min_version: '142.0' } },
    }),
  }),
});
