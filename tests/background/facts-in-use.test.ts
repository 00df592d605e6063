// Which facts are used, with the model that ships and the packs made here, over a database in memory.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createFacts } from '../../src/background/facts-in-use';
import { nameWords } from '../../src/language/tokens';
import { neededSections } from '../../src/lexicon/check-pack';
import { VERSION } from '../../src/lexicon/format';
import { writeLexicon } from '../../src/lexicon/write';
import type { PackFacts } from '../../src/model/pack';
import { createPackStore } from '../../src/store/pack-store';
import { inputOfNames } from '../lexicon/sample-lexicon';
import { createMemoryArea } from '../store/memory-area';

const shippedDate = '2026-11-22';
const bytesOf = (name: string, date = shippedDate): ArrayBuffer => {
  const sections = Object.fromEntries(neededSections.map(section => [section, new Uint8Array(4)]));
  return writeLexicon({ ...inputOfNames([name]), date, sections }, nameWords).slice().buffer as ArrayBuffer;
};
const shipped = bytesOf('Shipped');

function start(tryOut = () => {}) {
  const kept: Record<string, unknown> = {};
  const packs = createPackStore(createMemoryArea(kept));
  const parts = { packs, shipped: async () => shipped, shippedDate: async () => shippedDate, tryOut };
  const facts = createFacts(parts);
  const inUse = async () => {
    const { lexicon, inUse: told } = await facts.open();
    return { name: lexicon.nameText(0), state: told.pack?.state ?? null };
  };
  return { facts, packs, inUse, kept };
}

test('the shipped facts are used where no pack is kept', async () => {
  expect(await start().inUse()).toEqual({ name: 'Shipped', state: null });
});

test.each([
  ['of a later day', '2027-01-01', 'Pack', 'used'],
  ['of the same day', shippedDate, 'Pack', 'used'],
  ['of an earlier day', '2026-11-21', 'Shipped', 'older'],
])('a pack %s', async (_, date, name, state) => {
  const { facts, inUse } = start();
  expect(await facts.take('new.pack', bytesOf('Pack', date))).toBeNull();
  expect(await inUse()).toEqual({ name, state });
});

test('a pack is listed as it was loaded, and the next one takes its place', async () => {
  const { facts, packs, inUse } = start();
  await facts.take('one.pack', bytesOf('One'));
  const first = (await packs.kept())!;
  await facts.take('two.pack', bytesOf('Two'));
  expect(await inUse()).toEqual({ name: 'Two', state: 'used' });
  expect((await facts.open()).inUse.pack).toEqual({
    name: 'two.pack',
    version: VERSION,
    date: shippedDate,
    entities: 1,
    state: 'used',
  });
  expect(await packs.bytes(first)).toBeNull();
  await packs.remove();
  expect(await inUse()).toEqual({ name: 'Shipped', state: null });
});

test('what is refused leaves the kept pack as it is', async () => {
  const { facts, inUse } = start();
  await facts.take('one.pack', bytesOf('One'));
  expect(await facts.take('page.html', new TextEncoder().encode('<html>').buffer)).toBe('foreign');
  expect(await inUse()).toEqual({ name: 'One', state: 'used' });
});

test('a pack that the engine cannot work with is refused', async () => {
  const { facts } = start(() => {
    throw new RangeError('No entity 9 of 1');
  });
  expect(await facts.take('one.pack', bytesOf('One'))).toBe('damaged');
});

test('a full disk is told, and the kept pack stays', async () => {
  const { packs, facts, inUse } = start();
  await facts.take('one.pack', bytesOf('One'));
  const full = createFacts({
    packs: { ...packs, keep: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) },
    shipped: async () => shipped,
    shippedDate: async () => shippedDate,
    tryOut: () => {},
  });
  expect(await full.take('two.pack', bytesOf('Two'))).toBe('no room');
  expect(await inUse()).toEqual({ name: 'One', state: 'used' });
});

test('a kept pack that cannot be used any more gives way to the shipped facts', async () => {
  const { facts, packs, inUse, kept } = start();
  await facts.take('one.pack', bytesOf('One'));
  const pack = kept.pack as PackFacts & { key: string };
  kept.pack = { ...pack, version: VERSION - 1 };
  expect(await inUse()).toEqual({ name: 'Shipped', state: 'other version' });
  kept.pack = { ...pack, key: 'elsewhere' };
  expect(await inUse()).toEqual({ name: 'Shipped', state: 'gone' });
  const cut = bytesOf('One').slice(0, 200);
  await packs.keep(pack, cut);
  expect(await inUse()).toEqual({ name: 'Shipped', state: 'damaged' });
});
