import { Worker } from 'node:worker_threads';
import { type Result, run, type Task } from './task.ts';

/** Below this many files a run is over before worker threads have started. */
const FEWEST_FOR_WORKERS = 16;

/** Results that may wait for one before them, for each worker: memory does not grow with the number of files. */
const AHEAD = 4;

/** Does the tasks, on worker threads where there are many; gives the results in the order of the tasks. */
export async function* runAll(tasks: readonly Task[], jobs: number): AsyncGenerator<Result> {
  if (jobs < 2 || tasks.length < FEWEST_FOR_WORKERS) {
    for (const task of tasks) yield await run(task);
    return;
  }
  const workers = Array.from({ length: jobs }, () => new Worker(new URL('./worker.ts', import.meta.url)));
  try {
    yield* runOn(workers, tasks);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function* runOn(workers: readonly Worker[], tasks: readonly Task[]): AsyncGenerator<Result> {
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = async (): Promise<Worker> => free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const give = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  const start = async (task: Task): Promise<Result> => {
    // Standard input belongs to the main thread.
    if (task.file === '-') return run(task);
    const worker = await take();
    const result = await ask(worker, task);
    give(worker);
    return result;
  };
  const running: Promise<Result>[] = [];
  for (const task of tasks) {
    running.push(start(task));
    const first = running.length > workers.length * AHEAD ? running.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of running) yield await result;
}

/** Rejects where the worker itself breaks down. */
function ask(worker: Worker, task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    const settle = () => worker.off('message', take).off('error', fail);
    const take = (result: Result) => {
      settle();
      resolve(result);
    };
    const fail = (error: Error) => {
      settle();
      reject(error);
    };
    worker.on('message', take).on('error', fail).postMessage(task);
  });
}
