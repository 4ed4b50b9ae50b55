import { expect, it, vi } from 'vitest';

// Firefox for Android: no menus, no keys.
vi.mock('wxt/browser', () => ({ browser: { i18n: {} } }));

it('a browser without menus goes without, and the rest of the background runs', async () => {
  const { addMenus, listenToKeys, listenToMenus } = await import('../../../utils/browser/menus.ts');
  await expect(addMenus()).resolves.toBeUndefined();
  const deeds = { onRead: vi.fn(), onTurn: vi.fn(), onLink: vi.fn(), onPaste: vi.fn() };
  expect(() => listenToMenus(deeds)).not.toThrow();
  expect(() => listenToKeys(vi.fn())).not.toThrow();
});
