// The world outside the machine, as far as a browser under test may see it: a proxy that every request to a host which
// is not loopback goes through. It counts them all, answers for the hosts a test has set up, and refuses the rest.
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { selfSigned } from './self-signed';

/** A request that reached a host outside. */
export interface OutsideRequest {
  readonly host: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
}

export interface OutsideAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Outside {
  readonly proxyPort: number;
  /** Every host that was asked for, also those that do not answer, without the browser makers' own. */
  hosts(): readonly string[];
  /** Requests to the hosts that answer, in order. */
  readonly requests: OutsideRequest[];
  /** What every host from now on answers; undefined refuses the connection. */
  answer(reply: (request: OutsideRequest) => OutsideAnswer): void;
  close(): Promise<void>;
}

/** What the browsers themselves ask for while nobody asks them to. */
const ofTheMakers =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|gvt2|googleusercontent|chromium|mozilla|firefox|mozgcp|mozaws|digicert|letsencrypt|lencr)\.(?:com|org|net|goog)$/;

/** Starts with every host refusing. */
export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const requests: OutsideRequest[] = [];
  let reply: ((request: OutsideRequest) => OutsideAnswer) | null = null;

  const respond = (url: URL, headers: IncomingMessage['headers'], response: ServerResponse) => {
    const received = { host: url.host, url, headers };
    requests.push(received);
    const { status = 200, headers: sent = {}, body = '' } = reply?.(received) ?? { status: 502 };
    response.writeHead(status, sent);
    response.end(body);
  };

  const server = createSecureServer(selfSigned(), (request, response) =>
    respond(new URL(request.url ?? '/', `https://${request.headers.host}`), request.headers, response),
  );
  await listen(server);
  const { port } = server.address() as AddressInfo;

  const proxy = createProxy((request, response) => {
    const url = new URL(request.url ?? '/', 'http://unknown');
    asked.push(url.hostname);
    if (reply && !ofTheMakers.test(url.hostname)) return respond(url, request.headers, response);
    response.writeHead(502);
    response.end();
  });
  // The server counts these no more among its connections, but waits for them when it is closed.
  const tunnels = new Set<Duplex>();
  proxy.on('connect', ({ url = '' }: IncomingMessage, client) => {
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client));
    const [host = ''] = url.split(':');
    asked.push(host);
    client.on('error', () => client.destroy());
    if (!reply || ofTheMakers.test(host)) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const inside = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(inside).pipe(client);
    });
    inside.on('error', () => client.destroy());
    client.on('close', () => inside.destroy());
  });
  await listen(proxy);

  return {
    proxyPort: (proxy.address() as AddressInfo).port,
    hosts: () => asked.filter(host => !ofTheMakers.test(host)),
    requests,
    answer(next) {
      reply = next;
    },
    async close() {
      for (const tunnel of tunnels) tunnel.destroy();
      for (const one of [proxy, server]) {
        one.closeAllConnections();
        await new Promise(resolve => one.close(resolve));
      }
    },
  };
}

function listen(server: { listen(port: number, host: string, done: () => void): unknown }): Promise<void> {
  return new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
}
