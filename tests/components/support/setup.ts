import { cleanup } from '@testing-library/preact';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, vi } from 'vitest';
import { createStorage } from './storage.ts';

/** The interface speaks zh_CN in tests, straight from the locale file. */
const messages = await parseMessagesFile('locales/zh_CN.yml');
const words = new Map(
  messages.flatMap((message) => {
    if (message.type === 'chrome') return [];
    const text = message.type === 'simple' ? message.message : Object.values(message.plurals).join(' | ');
    return [[message.key.join('_'), text]];
  }),
);

vi.stubGlobal('chrome', {
  runtime: { id: 'test' },
  storage: { local: createStorage() },
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      words.get(key)?.replace(/\$(\d)/g, (_, number) => values[number - 1] ?? '') ?? '',
  },
});

// Not in happy-dom, which is idle all the time.
vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
vi.stubGlobal('cancelIdleCallback', clearTimeout);

afterEach(cleanup);
