// The cache on both shelves: a Map's order of keeping, and the browser's database.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createLookupCache } from '../../src/lookup/cache';
import { createIndexedShelf } from '../../src/lookup/indexed-shelf';

const bounds = { maxEntries: 3, maxBytes: 400, maxAgeMs: 1000 };

async function emptyCache(now: () => number) {
  const cache = createLookupCache(createIndexedShelf(), now, bounds);
  await cache.clear();
  return cache;
}

test('keeps a value until it is too old', async () => {
  let now = 0;
  const cache = await emptyCache(() => now);
  await cache.put('a', { found: 'missing' });
  now = 1000;
  expect(await cache.get('a')).toEqual({ found: 'missing' });
  expect((await cache.size()).entries).toBe(1);
  now = 1001;
  expect(await cache.get('a')).toBeUndefined();
  expect(await cache.size()).toEqual({ entries: 0, bytes: 0 });
});

test('holds no more entries than it may, the oldest go first', async () => {
  let now = 0;
  const cache = await emptyCache(() => now++);
  for (const key of ['a', 'b', 'c', 'd']) await cache.put(key, key);
  expect(await cache.get('a')).toBeUndefined();
  expect(await Promise.all(['b', 'c', 'd'].map(key => cache.get(key)))).toEqual(['b', 'c', 'd']);
});

test('holds no more bytes than it may, and takes nothing that is larger than all', async () => {
  let now = 0;
  const cache = await emptyCache(() => now++);
  await cache.put('a', 'x'.repeat(80));
  await cache.put('b', 'x'.repeat(80));
  await cache.put('c', 'x'.repeat(80));
  const { entries, bytes } = await cache.size();
  expect(entries).toBe(2);
  expect(bytes).toBeLessThanOrEqual(bounds.maxBytes);
  await cache.put('d', 'x'.repeat(1000));
  expect(await cache.get('d')).toBeUndefined();
  expect(await cache.get('c')).toBe('x'.repeat(80));
});

test('is there again for the next background, and gone when it is cleared', async () => {
  const cache = await emptyCache(() => 0);
  await cache.put('a', 'kept');
  const next = createLookupCache(createIndexedShelf(), () => 0, bounds);
  expect(await next.get('a')).toBe('kept');
  await next.clear();
  expect(await cache.size()).toEqual({ entries: 0, bytes: 0 });
});
