// A write that fails is told of until one succeeds, also by a background that has just started.
import { expect, test } from 'vitest';
import { createSaving, notSavedKey } from '../../src/background/saving';
import { createMemoryArea } from '../store/memory-area';

test('tells of a write that failed, and takes it back after one that did not', async () => {
  const session = createMemoryArea();
  const fail = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  await expect(createSaving(session)(fail)).rejects.toThrow('QUOTA_BYTES');
  expect(await session.get(null)).toEqual({ [notSavedKey]: true });
  expect(await createSaving(session)(async () => 'done')).toBe('done');
  expect(await session.get(null)).toEqual({});
});
