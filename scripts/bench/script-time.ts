import type { TraceEvent } from '../browser/trace.ts';

/** What runs scripts, and the callbacks and promises of scripts. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'TimerFire',
  'FireAnimationFrame',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/** A service worker's scripts are told by no events of their own: it does little else in its tasks. */
const WORKER_THREAD = 'ServiceWorker thread';
const WORKER_TASK = 'ThreadControllerImpl::RunTask';

/**
 * Milliseconds that the processor spent on scripts, by thread, the background's too; layout that a script asked for counts
 * as its own.
 */
export function sumScriptTime(events: readonly TraceEvent[]): Map<string, number> {
  const ends = new Map<string, number>();
  const sums = new Map<string, number>();
  const workers = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === WORKER_THREAD).map(threadOf),
  );
  const scripts = events.filter(
    (event) =>
      event.ph === 'X' &&
      (SCRIPT.has(event.name) || (event.name === WORKER_TASK && workers.has(threadOf(event)))),
  );
  for (const event of scripts.sort((left, right) => left.ts - right.ts)) {
    const { ts, dur = 0, tdur = 0 } = event;
    const thread = threadOf(event);
    // One within another is counted with that.
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    sums.set(thread, (sums.get(thread) ?? 0) + tdur / 1_000);
  }
  return sums;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}
