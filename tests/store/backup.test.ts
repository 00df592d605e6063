// Backups: there and back, and files that are damaged, foreign or from a later version.
import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/model/settings';
import { readBackup, resetEverything, restoreBackup, writeBackup } from '../../src/store/backup';
import { createCorrections, isCorrection } from '../../src/store/corrections';
import { createOwnEntries, isOwnEntry, type OwnEntry } from '../../src/store/own-entries';
import { createSettingsStore } from '../../src/store/settings-store';
import { createMemoryArea } from './memory-area';

const entry: OwnEntry = {
  id: 'own-1',
  kind: 'person',
  name: 'Ana Petrovic',
  aliases: ['Petrovic'],
  about: 'Chairs the parents’ council.',
  link: 'https://school.example/council',
};

function openStores() {
  const local = createMemoryArea();
  return {
    settings: createSettingsStore({ sync: createMemoryArea(), local }),
    ownEntries: createOwnEntries(local),
    corrections: createCorrections(local),
  };
}

test('what is written is restored in another browser, and reset takes it all away', async () => {
  const [here, there] = [openStores(), openStores()];
  await here.settings.change(now => ({ ...now, dwellMs: 900, neverMark: ['May'], sitesOff: ['a.example'] }));
  await here.ownEntries.save(entry);
  await here.corrections.add({ name: 'Cook', entity: 'Q1' });
  const read = readBackup(await writeBackup(here));
  if (typeof read === 'string') throw new Error(read);
  expect(read.leftOut).toBe(0);
  await restoreBackup(there, read);
  expect(await there.settings.read()).toEqual(await here.settings.read());
  expect(await there.ownEntries.list()).toEqual([entry]);
  expect(await there.corrections.list()).toEqual([{ name: 'Cook', entity: 'Q1' }]);
  await resetEverything(there);
  expect(await there.settings.read()).toEqual(defaultSettings);
  expect(await there.ownEntries.list()).toEqual([]);
  expect(await there.corrections.list()).toEqual([]);
});

test('what is not sound is left out and counted', () => {
  const read = readBackup(
    JSON.stringify({
      format: 'newsgloss backup',
      version: 1,
      settings: { dwellMs: 'soon', theme: 'dark', sitesOff: ['a.example', 7] },
      ownEntries: [entry, { ...entry, id: 'own-2', link: 'javascript:alert(1)' }, null],
      corrections: [{ name: 'Cook' }, { name: 'Cook', entity: 'Q1' }],
    }),
  );
  if (typeof read === 'string') throw new Error(read);
  expect(read.settings).toEqual({ ...defaultSettings, theme: 'dark', sitesOff: ['a.example'] });
  expect(read.ownEntries).toEqual([entry]);
  expect(read.corrections).toEqual([{ name: 'Cook', entity: 'Q1' }]);
  expect(read.leftOut).toBe(5);
});

test.each([
  ['', 'not a backup'],
  ['null', 'not a backup'],
  ['[]', 'not a backup'],
  ['{"format":"other","version":1}', 'not a backup'],
  ['{"format":"newsgloss backup","version":2}', 'later version'],
])('the file %s is refused: %s', (json, problem) => {
  expect(readBackup(json)).toBe(problem);
});

test.each([
  { ...entry, kind: 'thing' },
  { ...entry, name: ' ' },
  { ...entry, id: '../own' },
  { ...entry, aliases: 'Petrovic' },
  { ...entry, aliases: ['Petrovic', ''] },
  { ...entry, about: 'x'.repeat(1001) },
])('an entry that is not sound is refused (%#)', broken => {
  expect(isOwnEntry(broken)).toBe(false);
});

test('ten thousand entries are listed by name', async () => {
  const entries = createOwnEntries(createMemoryArea());
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    ...entry,
    id: `own-${index}`,
    name: `N${10_000 - index}`,
  }));
  await entries.saveAll(many);
  const listed = await entries.list();
  expect(listed).toHaveLength(10_000);
  expect(listed[0]?.name).toBe('N1');
});

test('a correction is listed once whatever its case, and goes again', async () => {
  const corrections = createCorrections(createMemoryArea({ 'refused:Q9:x': { name: 'x' } }));
  await corrections.add({ name: 'Cook', entity: 'Q1' });
  await corrections.add({ name: 'COOK', entity: 'Q1' });
  await corrections.add({ name: 'Cook', entity: 'Q2' });
  expect(await corrections.list()).toHaveLength(2);
  await corrections.remove({ name: 'cook', entity: 'Q1' });
  expect(await corrections.list()).toEqual([{ name: 'Cook', entity: 'Q2' }]);
  expect(isCorrection({ name: '', entity: 'Q1' })).toBe(false);
});
