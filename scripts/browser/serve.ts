import { createServer } from 'node:http';

/** What is served at an address: HTML, and headers such as a content security policy. */
export interface Served {
  /** As text, or in the bytes of another charset than UTF-8. */
  html: string | Uint8Array;
  headers?: Record<string, string>;
  /** 200 unless given. */
  status?: number;
  /** It is answered only when this has come, asked at each request. */
  after?: () => Promise<void>;
}

export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** Every address asked for so far, a page's icon aside. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves pages on loopback by path, and, to a browser that has it as its proxy, by full address
 * (`http://www.example.com/page`). Nothing else is answered: such a browser is cut off from the network.
 */
export async function serve(pages: Record<string, Served>): Promise<Server> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    const icon = address.endsWith('/favicon.ico');
    if (!icon) requests.push(address);
    const page = pages[address];
    const missing = icon ? 204 : 404;
    await page?.after?.();
    response.writeHead(page ? (page.status ?? 200) : missing, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html);
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server got no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
