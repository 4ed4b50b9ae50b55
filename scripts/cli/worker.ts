import { parentPort } from 'node:worker_threads';
import { run, type Task } from './task.ts';

/** A worker thread: takes one task at a time and posts what came of it. */
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await run(task));
});
