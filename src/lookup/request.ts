// One request: no cookies, no referrer, nothing kept by the browser's own cache, a limit on time and on size, and an
// answer only from the origin that was asked.
import { LookupFault } from './fault';

/** The browser's fetch, or a test's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface RequestLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** A whole answer. */
export interface Received {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Media type without parameters, lower case. */
  readonly type: string;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

/** Asks for `url`; throws a LookupFault where no whole, sound answer comes in time. `now` is milliseconds. */
export async function request(
  fetch: Fetch,
  url: string,
  headers: Readonly<Record<string, string>>,
  { maxBytes, timeoutMs }: RequestLimits,
  now: () => number,
): Promise<Received> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      headers,
      signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const from = response.url || url;
    if (new URL(from).origin !== new URL(url).origin) {
      throw new LookupFault('error', `${url} led to another server`);
    }
    if (!response.ok) throw refusal(response, now());
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    return { bytes: await readAll(response, maxBytes), type: type.trim().toLowerCase(), url: from };
  } catch (error) {
    if (error instanceof LookupFault) throw error;
    if (signal.aborted) throw new LookupFault('timeout', `${url} took too long`);
    throw new LookupFault('offline', `${url} cannot be reached`);
  }
}

/** The JSON of an answer; a fault where it is none. */
export function jsonOf({ bytes, url }: Received): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new LookupFault('error', `${url} answered no JSON`);
  }
}

function refusal(response: Response, nowMs: number): LookupFault {
  const { status } = response;
  const isBusy = status === 429 || status >= 500;
  const wait = retryAfterMs(response.headers.get('retry-after'), nowMs);
  return new LookupFault(isBusy ? 'busy' : 'error', `the server answered ${status}`, wait, status);
}

/** Milliseconds from a Retry-After header, seconds or a date (RFC 9110, 10.2.3); null where there is none. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}

async function readAll(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      throw new LookupFault('error', `the answer is longer than ${maxBytes} bytes`);
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
