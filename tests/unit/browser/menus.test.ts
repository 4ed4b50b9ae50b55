import { expect, it, vi } from 'vitest';

// Firefox for Android: no menus, no keys.
vi.mock('wxt/browser', () => ({ browser: { i18n: {} } }));

it('a browser without menus goes without, and the rest of the background runs', async () => {
  const { addMenus, listenToMenus } = await import('../../../utils/browser/menus.ts');
  await expect(addMenus()).resolves.toBeUndefined();
  expect(() => listenToMenus({ onRead: vi.fn(), onLink: vi.fn(), onPaste: vi.fn() })).not.toThrow();
});
