// The tables that give one row to many: what becomes of an entry, and what is refused.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKnownOrganisations } from '../../../src/build/model/read-known-organisations';
import { readKnownPeople } from '../../../src/build/model/read-known-people';
import { NAME_FLAGS } from '../../../src/lexicon/lexicon';

function folder(text: string): string {
  const path = mkdtempSync(join(tmpdir(), 'seeds-'));
  writeFileSync(join(path, 'known.tsv'), text);
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
