// A WebDriver BiDi client over one WebSocket: commands with numbers, answers matched to them, events handed on.
import WebSocket from 'ws';

/** One connection; `send` rejects with the browser's error. */
export interface Bidi {
  send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
  on(event: string, listener: (params: Record<string, unknown>) => void): void;
  close(): void;
}

interface Pending {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** Connects, trying again while the browser starts, for at most `timeoutMs`. */
export async function connectBidi(url: string, timeoutMs: number): Promise<Bidi> {
  const socket = await openSocket(url, performance.now() + timeoutMs);
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, ((params: Record<string, unknown>) => void)[]>();
  let lastId = 0;

  socket.on('message', bytes => {
    const message = JSON.parse(String(bytes));
    if (message.type === 'event') {
      for (const listener of listeners.get(message.method) ?? []) listener(message.params);
      return;
    }
    const { resolve, reject } = pending.get(message.id) ?? {};
    pending.delete(message.id);
    if (message.type === 'error') reject?.(new Error(`${message.error}: ${message.message}`));
    else resolve?.(message.result as never);
  });
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('The browser closed the connection.'));
  });

  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        socket.send(JSON.stringify({ id: lastId, method, params }));
      }),
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    close: () => socket.close(),
  };
}

async function openSocket(url: string, untilMs: number): Promise<WebSocket> {
  for (;;) {
    const socket = new WebSocket(url);
    const isOpen = await new Promise<boolean>(resolve => {
      socket.once('open', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return socket;
    if (performance.now() > untilMs) throw new Error(`Nothing answers at ${url}.`);
    await new Promise(resolve => setTimeout(resolve, 150));
  }
}
