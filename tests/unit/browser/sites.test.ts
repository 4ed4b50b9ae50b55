import { beforeEach, expect, it, vi } from 'vitest';
import { followSites } from '../../../utils/browser/sites.ts';

interface Script {
  id: string;
  matches: string[];
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
const registered = new Map<string, Script>();
let added: string[] = [];

/** As browsers do: what is there already, and what is not there, is refused. */
const scripting = {
  getRegisteredContentScripts: async () => {
    await pause();
    return [...registered.values()];
  },
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    await pause();
    for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  },
  updateContentScripts: async (scripts: Script[]) => {
    await pause();
    for (const script of scripts) {
      if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  },
  registerContentScripts: async (scripts: Script[]) => {
    await pause();
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  },
};

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {},
    permissions: { contains: async () => true },
    get scripting() {
      return scripting;
    },
  },
}));

vi.mock('../../../utils/browser/settings.ts', () => ({
  loadSettings: async () => ({ sites: { off: [], added, opened: [] } }),
}));

beforeEach(() => registered.clear());

const matches = () => [...registered.values()].flatMap((script) => script.matches);

it('changes that come at once leave the detector on the sites of the last one', async () => {
  added = ['example.com'];
  await followSites();
  const first = followSites();
  added = ['example.com', 'example.org'];
  await expect(Promise.all([first, followSites()])).resolves.toBeDefined();
  expect(matches()).toEqual(['*://*.example.com/*', '*://*.example.org/*']);
});

it('the detector stays where the sites stay, so that no page misses it, and goes with the last of them', async () => {
  added = ['example.com'];
  await followSites();
  const there = registered.values().next().value;
  await followSites();
  expect(registered.values().next().value).toBe(there);
  added = [];
  await followSites();
  expect(matches()).toEqual([]);
});

it('a try that fails does not keep the next one from its work', async () => {
  added = ['example.com'];
  const { registerContentScripts } = scripting;
  scripting.registerContentScripts = () => Promise.reject(new Error('busy'));
  await expect(followSites()).rejects.toThrow('busy');
  scripting.registerContentScripts = registerContentScripts;
  await followSites();
  expect(matches()).toEqual(['*://*.example.com/*']);
});
