import { Worker } from 'node:worker_threads';
import type { Result, Task } from './task.ts';

/** Below this many files a run is over before worker threads have started. */
const FEWEST_FOR_WORKERS = 16;

/** Tasks that a worker has at once: when one is done, the next is there. */
const AT_ONCE = 2;

/**
 * Bounds of a worker's heap in MB. Without them what is young grows with the length of the run, and garbage that has
 * grown old is let lie the longer, to no gain in speed. A text of two million characters takes a fifth of them. The npm
 * script bounds what is young on the main thread, too: the plan of a long run would have it grow by 60 MB.
 */
const HEAP = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };

/** Results that may wait for one before them, for each worker: memory does not grow with the number of files. */
const AHEAD = 4;

const WORKER = new URL('./worker.mjs', import.meta.url);

/** Does the tasks, on worker threads where there are many; gives the results in the order of the tasks. */
export async function* runAll(tasks: readonly Task[], jobs: number, script = WORKER): AsyncGenerator<Result> {
  if (jobs < 2 || tasks.length < FEWEST_FOR_WORKERS) {
    for (const task of tasks) yield await runHere(task);
    return;
  }
  const threads = Array.from({ length: jobs }, () => startThread(script));
  try {
    yield* runOn(threads, tasks);
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}

/** The pipeline is loaded where it runs: the main thread of a long run never needs it. */
async function runHere(task: Task): Promise<Result> {
  const { run } = await import('./task.ts');
  return run(task);
}

async function* runOn(threads: readonly Thread[], tasks: readonly Task[]): AsyncGenerator<Result> {
  const free = Array.from({ length: AT_ONCE }, () => threads).flat();
  const waiting: ((thread: Thread) => void)[] = [];
  const take = async (): Promise<Thread> => free.shift() ?? new Promise((resolve) => waiting.push(resolve));
  const give = (thread: Thread) => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  const start = async (task: Task): Promise<Result> => {
    // Standard input belongs to the main thread.
    if (task.file === '-') return runHere(task);
    const thread = await take();
    const result = await thread.ask(task);
    give(thread);
    return result;
  };
  const running: Promise<Result>[] = [];
  for (const task of tasks) {
    running.push(start(task));
    const first = running.length > threads.length * AHEAD ? running.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of running) yield await result;
}

/** A worker that does the tasks it is asked one after the other. */
interface Thread {
  ask(task: Task): Promise<Result>;
  end(): Promise<unknown>;
}

/**
 * A file that takes more memory than there is ends the worker. It must not cost the other files: the one that was being
 * done has failed, and a new worker does those that waited behind it.
 */
function startThread(script: URL): Thread {
  const asked: { task: Task; resolve(result: Result): void }[] = [];
  let worker: Worker | null = null;
  const start = () => {
    let fault = 'the worker ended';
    const started = new Worker(script, { resourceLimits: HEAP });
    started.on('message', (result: Result) => asked.shift()?.resolve(result));
    started.on('error', ({ message }: Error) => {
      fault = message;
    });
    // What it had posted before comes by now, which `error` does not wait for.
    started.on('exit', () => {
      const failed = asked.shift();
      failed?.resolve({ file: failed.task.file, error: `internal error: ${fault}` });
      worker = asked.length > 0 ? start() : null;
      for (const { task } of asked) worker?.postMessage(task);
    });
    return started;
  };
  return {
    ask: (task) =>
      new Promise((resolve) => {
        asked.push({ task, resolve });
        worker ??= start();
        worker.postMessage(task);
      }),
    async end() {
      asked.length = 0;
      await worker?.terminate();
    },
  };
}
