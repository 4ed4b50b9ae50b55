import { expect, test } from 'vitest';
import { runAll } from '../../../scripts/cli/pool.ts';
import type { Task } from '../../../scripts/cli/task.ts';

/** A worker that breaks down at files named `bad`, and answers all others. */
const FRAGILE = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ file }) => {
      if (file.startsWith('bad')) throw new Error('out of memory');
      parentPort.postMessage({ file, content: 'clean' });
    });
  `)}`,
);

function taskOf(file: string): Task {
  const spelling = { script: 'keep', words: [], vocabulary: false, quotes: 'keep' } as const;
  return { file, spelling, product: { format: 'json' }, speech: null, target: null, listed: true };
}

test('a file that breaks its worker down costs no other file', async () => {
  const files = Array.from({ length: 30 }, (_, index) =>
    index % 7 === 3 ? `bad-${index}` : `good-${index}`,
  );
  const results = await Array.fromAsync(runAll(files.map(taskOf), 2, FRAGILE));
  expect(results).toEqual(
    files.map((file) =>
      file.startsWith('bad') ? { file, error: 'internal error: out of memory' } : { file, content: 'clean' },
    ),
  );
});
