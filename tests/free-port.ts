// A port of this machine that nothing listens on, for a browser or a server that a test starts.
import { createServer } from 'node:net';

/** Asks the system for one. Another process may take it before it is used, which is rare. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise(resolve => server.close(resolve));
  return port;
}
