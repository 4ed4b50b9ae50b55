import { cleanup } from '@testing-library/preact';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, vi } from 'vitest';
import { createStorage } from './storage.ts';

/** The interface speaks zh_CN in tests, straight from the locale file. */
const messages = await parseMessagesFile('locales/zh_CN.yml');
const words = new Map(
  messages.flatMap((message) =>
    message.type === 'simple' ? [[message.key.join('_'), message.message]] : [],
  ),
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
