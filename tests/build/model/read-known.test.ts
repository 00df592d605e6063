// The tables that give one row to many: what becomes of an entry, and what is refused.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCharacters } from '../../../src/build/model/read-characters';
import { readKnownOrganisations } from '../../../src/build/model/read-known-organisations';
import { readKnownPeople } from '../../../src/build/model/read-known-people';
import { readKnownPlaces } from '../../../src/build/model/read-known-places';
import { withNicknames } from '../../../src/build/model/read-nicknames';
import { NAME_FLAGS } from '../../../src/lexicon/lexicon';
import { isCharacter } from '../../../src/model/entity';

function folder(text: string, table = 'known.tsv'): string {
  const path = mkdtempSync(join(tmpdir(), 'seeds-'));
  writeFileSync(join(path, table), text);
  return path;
}

const PEOPLE = 'known\tcountry\tnames\n';
const MUCH_READ = new Set(['ugo dellancora']);
const ORGANISATIONS = 'type\tknown\tcountry\tnames\n';

test('a name of a calling becomes a person who is known as that, by the full name alone', () => {
  const drafts = readKnownPeople(
    folder(`${PEOPLE}Italian footballer\tIT\tDino Belfiore|Ugo Dell’Àncora\n`),
    MUCH_READ,
  );
  expect(drafts.map(({ entity }) => entity)).toMatchObject([
    { kind: 'person', id: 'x-dino-belfiore', known: 'Italian footballer', country: 'IT', roles: [] },
    { kind: 'person', id: 'x-ugo-dell-ancora', name: 'Ugo Dell’Àncora' },
  ]);
  expect(drafts[0]!.names).toEqual([{ text: 'Dino Belfiore', form: 'full', strength: 1 }]);
  // An encyclopedia's readers look up the second.
  expect(drafts[1]!.prominence).toBeGreaterThan(drafts[0]!.prominence);
});

test('another full name of theirs stands after an equals sign', () => {
  const [draft] = readKnownPeople(
    folder(`${PEOPLE}Italian banker\tIT\tDino Belfiore=Costantino Belfiore\n`),
    MUCH_READ,
  );
  expect(draft!.entity).toMatchObject({ name: 'Dino Belfiore', aliases: ['Costantino Belfiore'] });
  expect(draft!.names).toEqual([
    { text: 'Dino Belfiore', form: 'full', strength: 1 },
    { text: 'Costantino Belfiore', form: 'variant', strength: 1 },
  ]);
});

test.each([
  ['Italian banker\tIT\tDino Belfiore=Dino\n', 'known.tsv:2 names: one word alone is no full name ("Dino")'],
  ['Italian footballer\tIT\tBelfiore\n', 'known.tsv:2 names: one word alone is no full name ("Belfiore")'],
  [
    'Italian footballer\tIT\tDino Belfiore\nItalian singer\tIT\tDino Belfiore\n',
    'known.tsv:3 names: comes twice ("Dino Belfiore")',
  ],
])('a person is refused with file, line and reason: %s', (rows, problem) => {
  expect(() => readKnownPeople(folder(PEOPLE + rows), MUCH_READ)).toThrow(problem);
});

test('an entry becomes an organisation with its other names, the doubtful ones with caution', () => {
  const [draft] = readKnownOrganisations(
    folder(
      `${ORGANISATIONS}team\tAustralian football club\tAU\tMarlow Football Club=Marlow~=Marlow Herons\n`,
    ),
  );
  expect(draft!.entity).toMatchObject({
    kind: 'organisation',
    id: 'x-org-marlow-football-club',
    aliases: ['Marlow', 'Marlow Herons'],
    type: 'team',
    known: 'Australian football club',
  });
  const flags = new Map(draft!.names.map(name => [name.text, name.flags ?? 0]));
  expect(flags.get('Marlow')! & NAME_FLAGS.needsContext).toBeTruthy();
  expect(flags.get('Marlow Herons')).toBe(0);
});

test('an organisation that comes twice is refused', () => {
  const rows = `team\tclub\tAU\tMarlow Herons\nteam\tclub\tNZ\tMarlow Herons\n`;
  expect(() => readKnownOrganisations(folder(ORGANISATIONS + rows))).toThrow(
    'known.tsv:3 names: comes twice ("Marlow Herons")',
  );
});

test('a nickname goes to the person of the id, a doubtful one with caution', () => {
  const people = readKnownPeople(folder(`${PEOPLE}Italian footballer\tIT\tDino Belfiore\n`), MUCH_READ);
  const named = (rows: string) => withNicknames(people, folder(`person\tnames\n${rows}`, 'nicknames.tsv'));
  const [draft] = named('x-dino-belfiore\tD-Bel|Bello~|DBF\n');
  expect(draft!.entity.aliases).toEqual(['D-Bel', 'Bello', 'DBF']);
  expect(draft!.names.slice(1)).toEqual([
    { text: 'D-Bel', form: 'short', strength: 1 },
    { text: 'Bello', form: 'short', strength: 1, flags: NAME_FLAGS.exactCase | NAME_FLAGS.needsContext },
    { text: 'DBF', form: 'acronym', strength: 1 },
  ]);
  expect(() => named('x-nobody\tNob\n')).toThrow(
    'nicknames.tsv:2 person: no person has this id ("x-nobody")',
  );
  expect(() => named('x-dino-belfiore\tA-B\nx-dino-belfiore\tC-D\n')).toThrow(
    'nicknames.tsv:3 person: comes twice',
  );
});

test('a figure is a person who never lived, under full names alone', () => {
  const rows = 'name\taliases\tknown\nSilver Herring|\t\t';
  expect(() => readCharacters(folder(rows, 'characters.tsv'))).toThrow('known: is empty');
  const [draft] = readCharacters(
    folder('name\taliases\tknown\nSilver Herring\tHerring\tfictional sailor\n', 'characters.tsv'),
  );
  expect(draft!.entity).toMatchObject({ kind: 'person', known: 'fictional sailor', aliases: ['Herring'] });
  expect(isCharacter(draft!.entity)).toBe(true);
  expect(draft!.names.map(({ text, form }) => [text, form])).toEqual([
    ['Silver Herring', 'full'],
    ['Herring', 'short'],
  ]);
  const twice = 'name\taliases\tknown\nOne Two\t\ta\nOne Two\t\tb\n';
  expect(() => readCharacters(folder(twice, 'characters.tsv'))).toThrow('characters.tsv:3 name: comes twice');
});

const PLACES = 'type\tcountry\tregion\tnames\n';

test('an entry becomes a place of its row’s region, with caution also for the first name', () => {
  const [quarter, park] = readKnownPlaces(
    folder(`${PLACES}district\tGB\tLondon\tMarlow Green~=Green of Marlow\nsite\tGB\tLondon\tMarlow Park\n`),
  );
  expect(quarter!.entity).toMatchObject({
    kind: 'place',
    id: 'x-place-gb-london-marlow-green',
    name: 'Marlow Green',
    aliases: ['Green of Marlow'],
    type: 'district',
    region: 'London',
  });
  const wary = NAME_FLAGS.exactCase | NAME_FLAGS.needsContext;
  expect(quarter!.names).toEqual([
    { text: 'Marlow Green', form: 'full', strength: 1, flags: wary },
    { text: 'Green of Marlow', form: 'variant', strength: 1 },
  ]);
  expect(park!.names).toEqual([{ text: 'Marlow Park', form: 'full', strength: 1 }]);
});

test('a place that comes twice in one region is refused, one of the same name elsewhere is not', () => {
  const rows = 'district\tGB\tLondon\tMarlow Green\n';
  expect(readKnownPlaces(folder(`${PLACES}${rows}district\tAU\tVictoria\tMarlow Green\n`))).toHaveLength(2);
  expect(() => readKnownPlaces(folder(PLACES + rows + rows))).toThrow(
    'known.tsv:3 names: comes twice ("Marlow Green")',
  );
});
