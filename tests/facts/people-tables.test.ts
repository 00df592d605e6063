// Holds the hand-written people and their offices against what must be true of any such table: shapes,
// dates in order, nobody in office before birth or after death. Whether a fact is right no test can say;
// these catch the slips of a hand. Every complaint names its line, so that it can be mended at once.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../seeds/facts/people/', import.meta.url);
const PERSON_COLUMNS = ['id', 'name', 'aliases', 'gender', 'born', 'died', 'country', 'known', 'wikipedia'];
const ROLE_COLUMNS = ['person', 'office', 'key', 'country', 'organisation', 'from', 'to', 'as_of', 'source'];
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^(Q[1-9]\d*|x-[a-z0-9]+(-[a-z0-9]+)*)$/;

interface Line {
  readonly where: string;
  readonly cells: readonly string[];
}

function linesOf(file: string): Line[] {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const rows = text.replace(/\n$/, '').split('\n');
  return rows.map((row, index) => ({ where: `${file}:${index + 1}`, cells: row.split('\t') }));
}

/** The rows below the header as records; a cell that is not there reads as empty. */
function recordsOf(file: string, columns: readonly string[]): Record<string, string>[] {
  return linesOf(file)
    .slice(1)
    .map(({ where, cells }) => ({
      where,
      ...Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
    }));
}

/** The first and last day a partial date can mean, as text that sorts. */
const earliest = (date: string) => date + '-01-01'.slice(date.length - 4);
const latest = (date: string) => (date.length === 10 ? date : date + '-12-31'.slice(date.length - 4));

const isDate = (date: string) =>
  DATE.test(date) && (date.length < 10 || new Date(date).toISOString().startsWith(date));

const people = recordsOf('hand.tsv', PERSON_COLUMNS);
const roles = recordsOf('hand-roles.tsv', ROLE_COLUMNS);
const byId = new Map(people.map(person => [person.id, person]));

/** What each row that breaks a rule says of itself: an empty list is a sound table. */
function complaints(
  rows: readonly Record<string, string>[],
  breaks: (row: Record<string, string>) => unknown,
): string[] {
  return rows.filter(breaks).map(row => `${row.where} ${row.name ?? row.person} ${row.office ?? ''}`);
}

describe.each([
  ['hand.tsv', PERSON_COLUMNS],
  ['hand-roles.tsv', ROLE_COLUMNS],
])('%s', (file, columns) => {
  it('has its header and as many cells in every row', () => {
    const [header, ...rows] = linesOf(file);
    expect(header?.cells).toEqual(columns);
    expect(rows.length).toBeGreaterThan(0);
    const broken = rows.filter(({ cells }) => cells.length !== columns.length);
    expect(broken.map(({ where }) => where)).toEqual([]);
  });

  it('has no cell with stray spaces', () => {
    const strays = linesOf(file).filter(({ cells }) =>
      cells.some(cell => cell !== cell.trim() || / {2}|\| | \||\|\||^\||\|$/.test(cell)),
    );
    expect(strays.map(({ where }) => where)).toEqual([]);
  });
});

describe('people', () => {
  it('have an id of a known shape, each only once', () => {
    expect(complaints(people, ({ id = '' }) => !ID.test(id))).toEqual([]);
    expect(complaints(people, person => byId.get(person.id) !== person)).toEqual([]);
  });

  it('have a name, and aliases that are other names and no bare surname', () => {
    expect(complaints(people, ({ name }) => !name)).toEqual([]);
    const isBad = (name: string, alias: string) =>
      alias === name || alias.toLowerCase() === name.split(' ').at(-1)?.toLowerCase();
    const broken = complaints(people, ({ name = '', aliases = '' }) =>
      aliases.split('|').some(alias => isBad(name, alias)),
    );
    expect(broken).toEqual([]);
  });

  it('have a gender and a country of the known shapes', () => {
    expect(complaints(people, ({ gender = '' }) => !/^[fm]?$/.test(gender))).toEqual([]);
    expect(complaints(people, ({ country = '' }) => !/^([A-Z]{2})?$/.test(country))).toEqual([]);
  });

  it('are born before they die', () => {
    for (const column of ['born', 'died']) {
      expect(complaints(people, person => person[column] && !isDate(person[column]))).toEqual([]);
    }
    const reversed = ({ born, died }: Record<string, string>) =>
      born && died && earliest(born) > latest(died);
    expect(complaints(people, reversed)).toEqual([]);
  });
});

describe('roles', () => {
  it('belong to a person of this or the imported table', () => {
    const imported = new URL('imported.tsv', FOLDER);
    const known = existsSync(imported)
      ? new Set(
          readFileSync(imported, 'utf8')
            .split('\n')
            .map(row => row.split('\t')[0]),
        )
      : undefined;
    const isUnknown = ({ person = '' }: Record<string, string>) =>
      !byId.has(person) && !(known ? known.has(person) : person.startsWith('Q'));
    expect(complaints(roles, isUnknown)).toEqual([]);
  });

  it('have a title, a country and key of the known shapes, and this source', () => {
    expect(complaints(roles, ({ office }) => !office)).toEqual([]);
    expect(complaints(roles, ({ country = '' }) => !/^([A-Z]{2})?$/.test(country))).toEqual([]);
    expect(complaints(roles, ({ key = '' }) => !/^([a-z]+(-[a-z]+)*)?$/.test(key))).toEqual([]);
    expect(complaints(roles, ({ source }) => source !== 'hand')).toEqual([]);
  });

  it('begin before they end, and say when they were last known true', () => {
    for (const column of ['from', 'to']) {
      expect(complaints(roles, role => role[column] && !isDate(role[column]))).toEqual([]);
    }
    expect(complaints(roles, ({ as_of: asOf = '' }) => !isDate(asOf))).toEqual([]);
    const reversed = ({ from, to, as_of: asOf = '' }: Record<string, string>) =>
      from && earliest(from) > latest(to || asOf);
    expect(complaints(roles, reversed)).toEqual([]);
  });

  it('lie within the life of their holder, who is not in office when dead', () => {
    const isOutside = ({ person, from, to }: Record<string, string>) => {
      const { born, died } = byId.get(person ?? '') ?? {};
      const tooEarly = born && from && earliest(from) < earliest(born);
      return tooEarly || (died && (!to || earliest(to) > latest(died)));
    };
    expect(complaints(roles, isOutside)).toEqual([]);
  });

  it('stand once each', () => {
    const seen = new Set<string>();
    const isRepeated = (role: Record<string, string>) => {
      const key = [role.person, role.office, role.organisation, role.from].join('\t');
      return seen.size === seen.add(key).size;
    };
    expect(complaints(roles, isRepeated)).toEqual([]);
  });
});
