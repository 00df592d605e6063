// The choice where things are looked up: off until it is made, each field on its own, local storage alone.
import { expect, test } from 'vitest';
import { defaultLookupChoice } from '../../src/model/lookup';
import { createLookupChoice } from '../../src/store/lookup-choice';
import { createMemoryArea } from './memory-area';

test('is off until the reader says otherwise, and off again after a reset', async () => {
  const store = createLookupChoice(createMemoryArea());
  expect(await store.read()).toEqual(defaultLookupChoice);
  expect(defaultLookupChoice.provider).toBe('off');
  await store.change(now => ({ ...now, provider: 'wikipedia' }));
  expect((await store.read()).provider).toBe('wikipedia');
  await store.reset();
  expect(await store.read()).toEqual(defaultLookupChoice);
});

test('a value that is not sound costs only itself', async () => {
  const area = createMemoryArea();
  await area.set({
    'look-up': { provider: 'tracker', language: '../x', kiwix: 'javascript:x', book: 7, inPrivate: true },
  });
  expect(await createLookupChoice(area).read()).toEqual({ ...defaultLookupChoice, inPrivate: true });
});
