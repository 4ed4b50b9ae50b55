import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Task } from './task.ts';

enableCompileCache();
const loading = import('./task.ts');

/** A worker thread: takes one task at a time and posts what came of it. */
parentPort?.on('message', async (task: Task) => {
  const { run } = await loading;
  parentPort?.postMessage(await run(task));
});
