/** A WebDriver BiDi connection: commands out, results back. */
export interface Bidi {
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The log entries of the browser's pages so far, as they came. */
  readonly log: readonly LogEntry[];
}

export interface LogEntry {
  level: string;
  text: string | null;
}

interface Message {
  type: 'success' | 'error' | 'event';
  id?: number;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
  method?: string;
  params?: LogEntry;
}

interface Pending {
  resolve(result: Record<string, unknown>): void;
  reject(error: Error): void;
}

/** Connects to the browser and starts a session; all its traffic goes to the proxy, loopback too. */
export async function connectBidi(address: string, proxy: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`No BiDi at ${address}`)), { once: true });
  });
  const pending = new Map<number, Pending>();
  const log: LogEntry[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.method === 'log.entryAdded' && message.params) log.push(message.params);
    const waiting = pending.get(message.id ?? 0);
    if (!waiting) return;
    pending.delete(message.id ?? 0);
    if (message.type === 'success') waiting.resolve(message.result ?? {});
    else waiting.reject(new Error(`${message.error}: ${message.message}`));
  });
  const bidi: Bidi = {
    log,
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        pending.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
  };
  const { host } = new URL(proxy);
  const manual = { proxyType: 'manual', httpProxy: host, sslProxy: host };
  await bidi.send('session.new', { capabilities: { alwaysMatch: { proxy: manual } } });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return bidi;
}

/** Evaluates an expression that gives (a promise of) a JSON value in a browsing context. */
export async function evaluate<Value>(bidi: Bidi, context: string, expression: string): Promise<Value> {
  const answer = await bidi.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    userActivation: true,
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
  });
  const { result, exceptionDetails } = answer as {
    result?: { value: string };
    exceptionDetails?: { text: string };
  };
  if (!result) throw new Error(exceptionDetails?.text ?? 'evaluation failed');
  return JSON.parse(result.value);
}
