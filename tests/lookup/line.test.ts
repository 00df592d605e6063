// The line: one request at a time, those who wait go together, and a server that asks for a rest gets it, even from
// a background that was stopped meanwhile.
import { beforeEach, expect, test } from 'vitest';
import { LookupFault } from '../../src/lookup/fault';
import { createLine, type Rest, type RestStore } from '../../src/lookup/line';
import type { Finding, Provider } from '../../src/lookup/provider';

let now: number;
let kept: Map<string, Rest>;
let rests: RestStore;

beforeEach(() => {
  now = 1_000_000;
  kept = new Map();
  rests = {
    read: async server => kept.get(server) ?? null,
    write: async (server, rest) => void kept.set(server, rest),
  };
});

function provider(find: (titles: readonly string[]) => Promise<void>, maxTitles = 20) {
  const asked: (readonly string[])[] = [];
  const provided: Provider = {
    key: `provider ${maxTitles}`,
    server: 'server',
    maxTitles,
    async find(titles) {
      asked.push(titles);
      await find(titles);
      return new Map(titles.map(title => [title, { found: 'empty', title, link: '' } as Finding]));
    },
  };
  return { asked, provided };
}

test('never two at a time, and titles that wait go out together, each once', async () => {
  let running = 0;
  let most = 0;
  const { asked, provided } = provider(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(resolve => setTimeout(resolve));
    running -= 1;
  });
  const line = createLine(rests, () => now);
  const first = line.find(provided, 'a');
  await new Promise(resolve => setTimeout(resolve));
  const found = await Promise.all([first, ...['b', 'c', 'b', 'd'].map(title => line.find(provided, title))]);
  expect(found.map(finding => finding.found === 'empty' && finding.title)).toEqual(['a', 'b', 'c', 'b', 'd']);
  expect(asked).toEqual([['a'], ['b', 'c', 'd']]);
  expect(most).toBe(1);
});

test('a provider that takes one title at a time gets one', async () => {
  const { asked, provided } = provider(async () => undefined, 1);
  const line = createLine(rests, () => now);
  await Promise.all(['a', 'b', 'c'].map(title => line.find(provided, title)));
  expect(asked).toEqual([['a'], ['b'], ['c']]);
});

test('the server’s own time is kept, also by the next background', async () => {
  const { asked, provided } = provider(async () => {
    throw new LookupFault('busy', 'no', 60_000, 429);
  });
  const first = createLine(rests, () => now);
  await expect(first.find(provided, 'a')).rejects.toMatchObject({ kind: 'busy', retryAfterMs: 60_000 });
  now += 59_000;
  const next = createLine(rests, () => now);
  await expect(next.find(provided, 'a')).rejects.toMatchObject({ kind: 'busy', retryAfterMs: 1000 });
  expect(asked).toHaveLength(1);
  now += 1000;
  await expect(next.find(provided, 'a')).rejects.toThrow();
  expect(asked).toHaveLength(2);
});

test('without a time of its own the rest doubles, at most to an hour, and ends with the first answer', async () => {
  let isBusy = true;
  const { provided } = provider(async () => {
    if (isBusy) throw new LookupFault('busy', 'no');
  });
  const line = createLine(rests, () => now);
  const rest: number[] = [];
  for (let i = 0; i < 12; i++) {
    const fault = (await line.find(provided, 'a').catch(error => error)) as LookupFault;
    rest.push(fault.retryAfterMs!);
    now += fault.retryAfterMs!;
  }
  expect(rest.slice(0, 4)).toEqual([5000, 10_000, 20_000, 40_000]);
  expect(rest.at(-1)).toBe(3_600_000);
  isBusy = false;
  await line.find(provided, 'a');
  expect(kept.get('server')).toEqual({ refusals: 0, until: 0 });
});

test('being offline costs no rest: the reader may be back at once', async () => {
  const { asked, provided } = provider(async () => {
    throw new LookupFault('offline', 'no');
  });
  const line = createLine(rests, () => now);
  for (const title of ['a', 'b']) {
    await expect(line.find(provided, title)).rejects.toMatchObject({ kind: 'offline' });
  }
  expect(asked).toHaveLength(2);
});

test('everybody who waits for a server at rest is told', async () => {
  kept.set('server', { refusals: 1, until: now + 5000 });
  const { asked, provided } = provider(async () => undefined, 1);
  const line = createLine(rests, () => now);
  const ends = await Promise.allSettled(['a', 'b', 'c'].map(title => line.find(provided, title)));
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(asked).toHaveLength(0);
});
