// A small web server on loopback that serves pages made by the tests. 127.0.0.1 and localhost are two origins,
// which is all the cross-origin there is.
import { createServer } from 'node:http';

export interface Page {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Puts a page at a path and answers its address. */
  serve(path: string, page: Page | string): string;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the server on a free port. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, Page>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://site').pathname);
    const headers = { 'content-type': page?.type ?? 'text/html; charset=utf-8', ...page?.headers };
    response.writeHead(page ? 200 : 404, headers);
    response.end(page?.body ?? '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    serve(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
