// A stored value that may be damaged, from the future, or written by two at once.
import { expect, test } from 'vitest';
import { openOnce } from '../../src/background/open-once';
import { createStoredValue } from '../../src/background/stored-value';

const isNumber = (value: unknown): value is number => typeof value === 'number';

function area(stored: Record<string, unknown> = {}) {
  const pause = () => new Promise(resolve => setTimeout(resolve));
  return {
    stored,
    async get(key: string) {
      await pause();
      return { [key]: stored[key] };
    },
    async set(values: Record<string, unknown>) {
      await pause();
      Object.assign(stored, values);
    },
  };
}

test('what is absent or unsound counts as the initial value and is replaced at the next change', async () => {
  const kept = area({ count: { version: 99 } });
  const value = createStoredValue(kept, 'count', isNumber, 1);
  expect(await value.read()).toBe(1);
  await value.change(count => count + 1);
  expect(kept.stored).toEqual({ count: 2 });
});

test('changes asked for at the same time follow each other', async () => {
  const value = createStoredValue(area(), 'count', isNumber, 0);
  await Promise.all(Array.from({ length: 20 }, () => value.change(count => count + 1)));
  expect(await value.read()).toBe(20);
});

test('a change that fails does not stop the next one', async () => {
  const value = createStoredValue(area(), 'count', isNumber, 0);
  const failing = value.change(() => {
    throw new Error('no');
  });
  const next = value.change(count => count + 1);
  await expect(failing).rejects.toThrow('no');
  await next;
  expect(await value.read()).toBe(1);
});

test('opening runs once for many, and again after a failure', async () => {
  let attempts = 0;
  const open = openOnce(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('offline');
    return attempts;
  });
  await expect(Promise.all([open(), open()])).rejects.toThrow('offline');
  expect(await Promise.all([open(), open()])).toEqual([2, 2]);
  expect(attempts).toBe(2);
});
