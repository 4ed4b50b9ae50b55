import { beforeEach, expect, it, vi } from 'vitest';
import { tryToOpen } from '../../../utils/browser/reader.ts';

/** Tabs where a reader listens. */
const readers = new Set<number>();
const toggled = vi.fn();
const put = async ({ target }: { target: { tabId: number } }) => {
  readers.add(target.tabId);
};
const refuse = () => Promise.reject(new Error('Cannot access contents of the page.'));
const executeScript = vi.fn(put);

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      sendMessage: async (tab: number) => {
        if (!readers.has(tab)) throw new Error('Receiving end does not exist');
        toggled(tab);
      },
    },
    scripting: { executeScript: (injection: { target: { tabId: number } }) => executeScript(injection) },
  },
}));

vi.mock('../../../utils/browser/settings.ts', () => ({ settingsAtHand: async () => ({}) }));

beforeEach(() => {
  readers.clear();
  toggled.mockClear();
  executeScript.mockClear();
});

it('a second click in haste puts no second reader into the tab, nor closes the first', async () => {
  await Promise.all([tryToOpen(1, 'page'), tryToOpen(1, 'page'), tryToOpen(2, 'page')]);
  expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2]);
  expect(toggled.mock.calls).toEqual([[1], [2]]);
});

it('a later click finds the reader, and one on a closed page is tried again', async () => {
  executeScript.mockImplementation(refuse);
  expect(await tryToOpen(3, 'page')).toBe(false);
  const tries = executeScript.mock.calls.length;
  executeScript.mockImplementation(put);
  expect(await tryToOpen(3, 'page')).toBe(true);
  expect(await tryToOpen(3, 'page')).toBe(true);
  expect(executeScript).toHaveBeenCalledTimes(tries + 1);
  expect(toggled).toHaveBeenCalledTimes(2);
});

it('a script that the browser refuses at first is put in at a further try', async () => {
  executeScript.mockImplementationOnce(refuse).mockImplementationOnce(refuse);
  expect(await tryToOpen(4, 'page')).toBe(true);
  expect(toggled.mock.calls).toEqual([[4]]);
});
