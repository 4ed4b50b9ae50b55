import type { Interpreter, Line, Params, Send } from './firefox-session.ts';

/** Evaluates an expression that gives (a promise of) a JSON value in Firefox's own window, with all its rights. */
export async function evaluateInChrome<Value>(send: Send, expression: string): Promise<Value> {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = contexts as { context: string }[];
  return evaluateIn(send, window?.context ?? '', expression);
}

/** What Playwright expects of Firefox and its long-term releases do not say, or say otherwise. */
export const DIALECT: Interpreter = {
  command(method, params, line) {
    // Long-term releases know no such command; `emulate` does it.
    if (method === 'emulation.setMediaFeaturesOverride') return Promise.resolve({});
    if (method === 'browsingContext.close') return closeTab(params, line);
    return undefined;
  },
  event(method, params, line) {
    if (params.download === undefined && DOWNLOADS.includes(method))
      return nameDownload(method, params, line);
    const own = String(params.url).startsWith('moz-extension:');
    if (own && method === 'browsingContext.navigationCommitted') return reportLoading(params, line);
    return undefined;
  },
};

const DOWNLOADS = ['browsingContext.downloadWillBegin', 'browsingContext.downloadEnd'];

/** A download that no navigation began comes without a name of its own. */
async function nameDownload(method: string, params: Params, { report }: Line): Promise<void> {
  report(method, { ...params, download: params.url });
}

/** Firefox does not tell that a tab with a page of an extension is gone. */
async function closeTab(params: Params, { send, report }: Line): Promise<Params> {
  const result = await send('browsingContext.close', params);
  report('browsingContext.contextDestroyed', { context: params.context, parent: null });
  return result;
}

/** Firefox is silent about an extension's pages until somebody looks into them. */
async function reportLoading(params: Params, { send, report }: Line): Promise<void> {
  await evaluateIn(
    send,
    String(params.context),
    `new Promise((loaded) => document.readyState === 'complete' ? loaded() : addEventListener('load', () => loaded()))`,
  ).catch(() => {});
  for (const name of ['navigationCommitted', 'domContentLoaded', 'load'])
    report(`browsingContext.${name}`, params);
}

async function evaluateIn<Value>(send: Send, context: string, expression: string): Promise<Value> {
  const answer = await send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
  });
  const { result, exceptionDetails } = answer as {
    result?: { value: string };
    exceptionDetails?: { text: string };
  };
  if (!result) throw new Error(exceptionDetails?.text ?? 'evaluation failed');
  return JSON.parse(result.value);
}
