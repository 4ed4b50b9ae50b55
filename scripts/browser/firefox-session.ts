import { firefox } from 'playwright-core';

interface Message {
  id?: number;
  type?: 'success' | 'error' | 'event';
  method?: string;
  params?: Params;
  result?: Params;
  error?: string;
  message?: string;
}

export type Params = Record<string, unknown>;

/** Sends a command over the session that Playwright has with Firefox. */
export type Send = (method: string, params?: Params) => Promise<Params>;

interface Transport {
  send(message: Message): void;
  close(): void;
  closeAndWait(): Promise<void>;
  onmessage?: (message: Message) => void;
  onclose?: (reason?: string) => void;
}

interface Connector {
  connectToTransport(transport: Transport, ...rest: unknown[]): Promise<unknown>;
}

/** Both ends of the line: on to Firefox, and back to Playwright. */
export interface Line {
  send: Send;
  /** Tells Playwright of an event. */
  report(method: string, params: Params): void;
}

/** Answers commands in Firefox's place, and alters events; what gives undefined passes as it is. */
export interface Interpreter {
  command(method: string, params: Params, line: Line): Promise<Params> | undefined;
  event(method: string, params: Params, line: Line): Promise<void> | undefined;
}

/** Above any number that Playwright gives its commands. */
const FIRST = 2 ** 40;

/**
 * Stands between Playwright and the next Firefox that it starts: Firefox takes one WebDriver session, and Playwright
 * has no public way to share it. Gives what sends further commands, once there is a connection.
 */
export function interpretNextFirefox(interpreter: Interpreter): () => Send {
  const connection: { toImpl(of: object): { _bidiFirefox: Connector } } = Reflect.get(firefox, '_connection');
  const connector = connection.toImpl(firefox)._bidiFirefox;
  const connect = connector.connectToTransport;
  let send: Send | null = null;
  connector.connectToTransport = (transport, ...rest) => {
    connector.connectToTransport = connect;
    const between = stepBetween(transport, interpreter);
    send = between.send;
    return connect.call(connector, between.transport, ...rest);
  };
  return () => {
    if (!send) throw new Error('Playwright has not connected to Firefox');
    return send;
  };
}

function stepBetween(firefox: Transport, interpreter: Interpreter): { transport: Transport; send: Send } {
  const waiting = new Map<number, { resolve(result: Params): void; reject(error: Error): void }>();
  let last = FIRST;
  const send: Send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      firefox.send({ id: last, method, params });
    });
  const line: Line = {
    send,
    report: (method, params) => transport.onmessage?.({ type: 'event', method, params }),
  };
  const transport: Transport = {
    close: () => firefox.close(),
    closeAndWait: () => firefox.closeAndWait(),
    send(message) {
      const { id = 0, method = '', params = {} } = message;
      const answer = interpreter.command(method, params, line);
      if (!answer) return firefox.send(message);
      answer.then(
        (result) => transport.onmessage?.({ type: 'success', id, result }),
        (error: Error) =>
          transport.onmessage?.({ type: 'error', id, error: error.name, message: error.message }),
      );
    },
  };
  firefox.onclose = (reason) => transport.onclose?.(reason);
  firefox.onmessage = (message) => {
    const own = waiting.get(message.id ?? 0);
    if (own) {
      waiting.delete(message.id ?? 0);
      if (message.type === 'success') own.resolve(message.result ?? {});
      else own.reject(new Error(`${message.error}: ${message.message}`));
      return;
    }
    const { method = '', params = {} } = message;
    const taken = message.type === 'event' ? interpreter.event(method, params, line) : undefined;
    if (!taken) transport.onmessage?.(message);
  };
  return { transport, send };
}
