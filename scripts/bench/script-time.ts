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

/** Milliseconds that the processor spent on scripts, by thread; layout that a script asked for counts as its own. */
export function sumScriptTime(events: readonly TraceEvent[]): Map<string, number> {
  const ends = new Map<string, number>();
  const sums = new Map<string, number>();
  const scripts = events.filter(({ ph, name }) => ph === 'X' && SCRIPT.has(name));
  for (const { pid, tid, ts, dur = 0, tdur = 0 } of scripts.sort((left, right) => left.ts - right.ts)) {
    const thread = `${pid}/${tid}`;
    // One within another is counted with that.
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    sums.set(thread, (sums.get(thread) ?? 0) + tdur / 1_000);
  }
  return sums;
}
