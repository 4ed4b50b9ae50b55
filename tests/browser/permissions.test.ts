import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_BUILD } from '../../scripts/browser/chromium.ts';
import { FIREFOX_BUILD } from '../../scripts/browser/firefox-extension.ts';
import { matches } from '../../utils/sites/index.ts';

const ALLOWED = ['activeTab', 'scripting', 'storage', 'contextMenus'];

describe.each([CHROMIUM_BUILD, FIREFOX_BUILD])('the manifest of %s', (build) => {
  const manifest = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8'));

  it('asks for no permission beyond those the design names', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.filter((name: string) => !ALLOWED.includes(name))).toEqual([]);
    expect(manifest.permissions).toContain('activeTab');
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  it('runs a content script on the listed document hosts only', () => {
    const scripts: { matches: string[] }[] = manifest.content_scripts;
    expect(scripts).toHaveLength(1);
    expect(scripts.flatMap((script) => script.matches).sort()).toEqual(matches().sort());
  });

  it('lets no page reach into the package', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
