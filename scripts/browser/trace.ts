import type { BrowserContext } from 'playwright-core';

/** An event of Chromium's tracing; times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ph: string;
  ts: number;
  dur?: number;
  /** The same in time of the processor: load on the machine does not count. */
  tdur?: number;
  /** Of the event that names a thread. */
  args?: { readonly name?: string };
}

/** What all processes of the browser do while `work` lasts. */
export async function trace(context: BrowserContext, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gave no browser-level connection');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'toplevel'] },
    transferMode: 'ReportEvents',
  });
  await work();
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return events;
}
