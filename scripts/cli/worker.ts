import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Task } from './task.ts';

enableCompileCache();
const loading = import('./task.ts');
let last: Promise<void> = Promise.resolve();

/** A worker thread: does the tasks that it is given one after the other, and posts what came of each. */
parentPort?.on('message', (task: Task) => {
  last = last.then(async () => {
    const { run } = await loading;
    parentPort?.postMessage(await run(task));
  });
});
