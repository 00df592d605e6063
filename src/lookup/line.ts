// The one line that everything asked of a server stands in: never two requests at a time, titles that wait together
// go out together, and after a refusal a server is asked nothing until its own time, or a growing one, is over.
import { LookupFault } from './fault';
import type { Finding, Provider } from './provider';

/** How long a server is left alone, and after how many refusals in a row. */
export interface Rest {
  readonly refusals: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Where rests are kept: a background that is stopped must not forget that it was asked to wait. */
export interface RestStore {
  read(server: string): Promise<Rest | null>;
  write(server: string, rest: Rest): Promise<void>;
}

export interface Line {
  /** The finding for a title; joins the next request of the same provider. Throws a LookupFault. */
  find(provider: Provider, title: string): Promise<Finding>;
  /** Runs something else that asks a server, in its turn. */
  take<T>(server: string, run: () => Promise<T>): Promise<T>;
}

interface Waiting {
  readonly title: string;
  readonly resolve: (finding: Finding) => void;
  readonly reject: (error: unknown) => void;
}

/** Milliseconds: the first rest after each kind of fault, doubled with every further one, and the longest. */
const firstRestMs = { busy: 5000, timeout: 2000, offline: 0, error: 0 } as const;
const longestRestMs = 60 * 60 * 1000;

/** A line with nobody in it. `now` is milliseconds since 1970. */
export function createLine(rests: RestStore, now: () => number): Line {
  const queues = new Map<string, readonly Waiting[]>();
  let last: Promise<unknown> = Promise.resolve();

  const run = async <T>(server: string, ask: () => Promise<T>): Promise<T> => {
    const rest = await rests.read(server).catch(() => null);
    const leftMs = (rest?.until ?? 0) - now();
    if (leftMs > 0) throw new LookupFault('busy', 'too early to ask again', leftMs);
    try {
      const answer = await ask();
      if (rest) await rests.write(server, { refusals: 0, until: 0 }).catch(() => undefined);
      return answer;
    } catch (error) {
      if (!(error instanceof LookupFault) || firstRestMs[error.kind] === 0) throw error;
      const { kind, message, retryAfterMs, status } = error;
      const refusals = rest?.refusals ?? 0;
      const growingMs = firstRestMs[kind] * 2 ** refusals;
      const restMs = Math.min(longestRestMs, Math.max(retryAfterMs ?? 0, growingMs));
      await rests.write(server, { refusals: refusals + 1, until: now() + restMs }).catch(() => undefined);
      throw new LookupFault(kind, message, restMs, status);
    }
  };

  const take = <T>(server: string, ask: () => Promise<T>): Promise<T> => {
    const turn = last.then(() => run(server, ask));
    last = turn.catch(() => undefined);
    return turn;
  };

  /** Takes those out of the queue who wait for the first `maxTitles` titles. */
  const callUp = ({ key }: Provider, maxTitles: number): readonly Waiting[] => {
    const queue = queues.get(key) ?? [];
    const titles = [...new Set(queue.map(({ title }) => title))].slice(0, maxTitles);
    const isCalled = ({ title }: Waiting) => titles.includes(title);
    queues.set(
      key,
      queue.filter(one => !isCalled(one)),
    );
    return queue.filter(isCalled);
  };

  const serve = async (provider: Provider) => {
    let served: readonly Waiting[] = [];
    try {
      const found = await take(provider.server, async () => {
        served = callUp(provider, provider.maxTitles);
        const titles = [...new Set(served.map(({ title }) => title))];
        return titles.length > 0 ? provider.find(titles) : new Map<string, Finding>();
      });
      for (const { title, resolve } of served) resolve(found.get(title) ?? { found: 'missing' });
    } catch (error) {
      // Refused before anybody was called up: all who wait are told.
      if (served.length === 0) served = callUp(provider, Number.POSITIVE_INFINITY);
      for (const { reject } of served) reject(error);
    }
  };

  return {
    take,
    find: (provider, title) =>
      new Promise<Finding>((resolve, reject) => {
        queues.set(provider.key, [...(queues.get(provider.key) ?? []), { title, resolve, reject }]);
        void serve(provider);
      }),
  };
}
