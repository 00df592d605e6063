// A server on loopback for one page, for `npm start` and for nothing else: it listens on 127.0.0.1 only.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly url: string;
  readonly server: Server;
}

/** Serves `html` at every path; takes `port` where it is free, else any free one. */
export async function servePage(html: string, port: number): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    response.writeHead(isPage ? 200 : 405, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(isPage && request.method === 'GET' ? html : undefined);
  });
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
