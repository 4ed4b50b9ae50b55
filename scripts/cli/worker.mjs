// Plain JavaScript, as scripts/clean.mjs is.
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';

enableCompileCache();
const loading = import('./task.ts');
let last = Promise.resolve();

/** A worker thread: does the tasks that it is given one after the other, and posts what came of each. */
parentPort?.on('message', (task) => {
  last = last.then(async () => {
    const { run } = await loading;
    parentPort?.postMessage(await run(task));
  });
});
