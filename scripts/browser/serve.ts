import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served under a path: HTML, and headers such as a content security policy. */
export interface Served {
  html: string;
  headers?: Record<string, string>;
}

export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves pages on loopback; any other path is answered 404. */
export async function serve(pages: Record<string, Served>): Promise<Server> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://loopback').pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
