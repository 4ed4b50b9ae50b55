import { beforeEach, expect, it, vi } from 'vitest';
import { readLink } from '../../../utils/browser/link.ts';

const TAB = { id: 7, index: 0 };
const PAGE = 'http://www.example.com/list.html';
const LINK = 'http://www.example.com/speech.html';

type Listener = (tab: number, change: { status?: string }) => void;
const listeners = new Set<Listener>();
const update = vi.fn();
const create = vi.fn();
const tryToOpen = vi.fn(async () => true);
const showWaiting = vi.fn(async () => {});

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      update: () => update(),
      create: () => create(),
      onUpdated: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));
vi.mock('../../../utils/browser/reader.ts', () => ({ tryToOpen: () => tryToOpen() }));
vi.mock('../../../utils/browser/action.ts', () => ({ showWaiting: () => showWaiting() }));

const tell = (tab: number, status: string) => {
  for (const listener of listeners) listener(tab, { status });
};
/** Until what is asked of the browser has been answered. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  listeners.clear();
  for (const mock of [update, create, tryToOpen, showWaiting]) mock.mockClear();
});

it('a page that has loaded before the browser says that it opens it is not waited for', async () => {
  update.mockImplementation(async () => {
    tell(TAB.id, 'loading');
    tell(TAB.id, 'complete');
    return TAB;
  });
  expect(await readLink(LINK, PAGE, TAB)).toBe(true);
  expect(tryToOpen).toHaveBeenCalledTimes(1);
  expect(listeners.size).toBe(0);
});

it('what loads in other tabs, or loaded before the link was opened, is another page', async () => {
  update.mockImplementation(async () => {
    tell(TAB.id, 'complete');
    tell(TAB.id, 'loading');
    return TAB;
  });
  const read = readLink(LINK, PAGE, TAB);
  await settle();
  tell(8, 'complete');
  await settle();
  expect(tryToOpen).not.toHaveBeenCalled();
  tell(TAB.id, 'complete');
  expect(await read).toBe(true);
  expect(tryToOpen).toHaveBeenCalledTimes(1);
});

it('a page of another site where no script is let in asks for the click that lets it in', async () => {
  create.mockImplementation(async () => ({ id: 9, index: 1 }));
  tryToOpen.mockResolvedValueOnce(false);
  const read = readLink('http://www.example.org/speech.html', PAGE, TAB);
  await settle();
  tell(9, 'complete');
  expect(await read).toBe(true);
  expect(showWaiting).toHaveBeenCalledTimes(1);
});

it('says so where the browser does not open the link', async () => {
  update.mockRejectedValue(new Error('Cannot access a file URL'));
  expect(await readLink(LINK, PAGE, TAB)).toBe(false);
  expect(listeners.size).toBe(0);
});
