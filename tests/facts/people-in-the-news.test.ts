// Measures the pack by two hundred people whom articles of 2010 to 2026 name. The list was written from
// memory before any table was opened, so it is not fitted to them; `year` is the year the last role began.
// A person counts when the facts hold that role and no office of state that came clearly after it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readOfficeTitles } from '../../src/build/model/read-offices';
import { readPeople } from '../../src/build/model/read-people';
import { fold } from '../../src/language/letters';
import type { Person, Role } from '../../src/model/entity';

interface Listed {
  readonly name: string;
  readonly country: string;
  readonly lastRole: string;
  readonly year: number;
}

const FACTS = new URL('../../seeds/facts/', import.meta.url).pathname;
const CASES = new URL('../cases/people-in-the-news.json', import.meta.url);
const listed: Listed[] = JSON.parse(readFileSync(CASES, 'utf8'));

/** Words of a title that tell offices apart, with the house styles made one. */
function wordsOf(title: string): Set<string> {
  const words = fold(title)
    .replace(/advisor/g, 'adviser')
    .replace(/defense/g, 'defence')
    .split(/[^a-z]+/);
  const weak = new Set(['', 'of', 'the', 'and', 'for', 'to', 'in', 'head', 'deputy', 'minister', 'un', 'eu']);
  return new Set(words.filter(word => !weak.has(word)));
}

const yearOf = (date: string | undefined) => Number(date?.slice(0, 4));

function isListedRole(role: Role, { lastRole, year }: Listed): boolean {
  if (!(Math.abs(yearOf(role.from) - year) <= 1)) return false;
  const wanted = wordsOf(lastRole);
  return [...wordsOf(`${role.office} ${role.organisation ?? ''}`)].some(word => wanted.has(word));
}

/** True where the role is over later than the other, an open one being over last. */
const outlasts = (role: Role, other: Role) => (role.to ?? '9') > (other.to ?? '9');

function holdsLastRole(person: Person, wanted: Listed): boolean {
  const last = person.roles.find(role => isListedRole(role, wanted));
  return (
    last !== undefined &&
    !person.roles.some(
      role => role.key && yearOf(role.from) > wanted.year + 1 && outlasts(role, last) && role !== last,
    )
  );
}

it('knows at least 170 of 200 people of the news with the right last role', () => {
  expect(listed).toHaveLength(200);
  expect(new Set(listed.map(({ country }) => country)).size).toBeGreaterThanOrEqual(40);
  const byName = new Map<string, Person[]>();
  for (const { person } of readPeople(`${FACTS}people`, readOfficeTitles(`${FACTS}offices`))) {
    for (const name of new Set([person.name, ...person.aliases].map(fold))) {
      byName.set(name, [...(byName.get(name) ?? []), person]);
    }
  }
  const misses = listed.filter(
    one => !byName.get(fold(one.name))?.some(person => holdsLastRole(person, one)),
  );
  expect(misses.length, misses.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(30);
}, 60_000);
