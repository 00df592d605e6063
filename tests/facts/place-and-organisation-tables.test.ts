// The hand-written tables of places, organisations and offices, held against what the build expects
// of them: shapes, closed lists, codes, and the relations between rows that no single row can show.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMN, readSettlementRows, type SettlementRow } from '../../src/build/model/settlement-rows';
import { fold } from '../../src/language/letters';

type Row = Readonly<Record<string, string>> & { readonly line: string };

const facts = new URL('../../seeds/facts/', import.meta.url);

/** Rows of a table by column name; `line` says where a row stands, for messages. */
function read(path: string): Row[] {
  const [header = '', ...lines] = readFileSync(new URL(path, facts), 'utf8').replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  return lines.map((text, at) => {
    const cells = text.split('\t');
    const line = `${path}:${at + 2}`;
    expect(cells.length, `${line} has as many cells as the header`).toBe(columns.length);
    return { ...Object.fromEntries(columns.map((name, n) => [name, cells[n] ?? ''])), line };
  });
}

/** Lines of the rows for which `holds` is false; empty when all is well. */
const failing = (rows: readonly Row[], holds: (row: Row) => boolean): string[] =>
  rows.filter(row => !holds(row)).map(row => row.line);

const list = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);

const isNumberBetween = (cell: string | undefined, low: number, high: number): boolean =>
  !cell || (Number.isFinite(Number(cell)) && Number(cell) >= low && Number(cell) <= high);

const organisations = read('organisations/hand.tsv');
const places = read('places/hand.tsv');
const countries = read('places/countries.tsv');
const states = [...read('places/us-states.tsv'), ...read('places/provinces.tsv')];
const offices = read('offices/offices.tsv');
const patterns = read('offices/title-patterns.tsv');
const codes = new Set(countries.map(row => row.code));

const organisationTypes = [
  ...['government body', 'ministry', 'agency', 'armed forces', 'armed group', 'party'],
  ...['international body', 'company', 'bank', 'central bank', 'media', 'ngo', 'court', 'parliament'],
  ...['university', 'religious body', 'union', 'team', 'other'],
];
const placeTypes = [
  ...['country', 'territory', 'region', 'city', 'district', 'continent', 'world region', 'conflict zone'],
  ...['island', 'sea', 'river', 'lake', 'mountain', 'desert', 'strait', 'site'],
];
const bodiesThatList = ['United Nations', 'European Union', 'Gulf Cooperation Council', 'Arab League'];
const countryNames = new Set(countries.map(row => row.name ?? ''));

const isId = (id: string | undefined): boolean =>
  /^(Q[1-9]\d*|g[1-9]\d*|x-[a-z0-9]+(-[a-z0-9]+)*)$/.test(id ?? '');
const isDate = (date: string | undefined): boolean => !date || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date);

describe.each([
  ['organisations', organisations],
  ['places', places],
])('the %s', (_, rows) => {
  it('have well-formed ids, each once', () => {
    expect(failing(rows, row => isId(row.id))).toEqual([]);
    expect(rows.length - new Set(rows.map(row => row.id)).size).toBe(0);
  });

  it('have a name, and no name twice in a row', () => {
    expect(failing(rows, row => !!row.name)).toEqual([]);
    const names = (row: Row) => [row.name ?? '', ...list(row.aliases)];
    expect(failing(rows, row => new Set(names(row)).size === names(row).length)).toEqual([]);
    expect(failing(rows, row => names(row).every(name => name === name.trim() && name !== ''))).toEqual([]);
  });

  it('are careful only with names they have', () => {
    const names = (row: Row) => [row.name, ...list(row.aliases)];
    expect(failing(rows, row => list(row.caution).every(name => names(row).includes(name)))).toEqual([]);
  });

  it('lie in countries that are known', () => {
    expect(failing(rows, row => !row.country || codes.has(row.country))).toEqual([]);
  });
});

it('shares no id between the tables', () => {
  const ids = [...organisations, ...places, ...countries].map(row => row.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe('the organisations', () => {
  it('are at least 650, of known types, each with a few words that say what it is', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(650);
    expect(failing(organisations, row => organisationTypes.includes(row.type ?? ''))).toEqual([]);
    expect(failing(organisations, row => !!row.known && row.known.length <= 120)).toEqual([]);
  });

  it('begin before they end', () => {
    expect(failing(organisations, row => isDate(row.from) && isDate(row.to))).toEqual([]);
    expect(failing(organisations, row => !row.from || !row.to || row.from <= row.to)).toEqual([]);
  });

  it('are designated by states and bodies that exist', () => {
    const known = (name: string) => bodiesThatList.includes(name) || countryNames.has(name);
    expect(failing(organisations, row => list(row.designated_by).every(known))).toEqual([]);
  });
});

describe('the places', () => {
  it('are at least 600, 300 of them features of nature', () => {
    const nature = ['island', 'sea', 'strait', 'river', 'lake', 'mountain', 'desert'];
    expect(places.length).toBeGreaterThanOrEqual(600);
    expect(places.filter(row => nature.includes(row['type'] ?? '')).length).toBeGreaterThanOrEqual(300);
  });

  it('are of known types, with coordinates in range and whole populations', () => {
    expect(failing(places, row => placeTypes.includes(row.type ?? ''))).toEqual([]);
    for (const rows of [places, countries]) {
      expect(failing(rows, row => isNumberBetween(row.latitude, -90, 90))).toEqual([]);
      expect(failing(rows, row => isNumberBetween(row.longitude, -180, 180))).toEqual([]);
      expect(failing(rows, row => !row.latitude === !row.longitude)).toEqual([]);
      expect(failing(rows, row => /^([1-9]\d*)?$/.test(row.population ?? ''))).toEqual([]);
    }
  });

  it('name both sides where they are disputed', () => {
    for (const rows of [places, countries])
      expect(failing(rows, row => !row.administered_by === !row.claimed_by)).toEqual([]);
  });
});

describe('the places beside the gazetteer', () => {
  it('have its id where it has them, so that nothing is known twice', () => {
    const known = new Map<string, SettlementRow[]>();
    const keyOf = (country: string, name: string) => `${country} ${fold(name)}`;
    for (const row of readSettlementRows()) {
      const key = keyOf(row[COLUMN.country]!, row[COLUMN.name]!);
      known.set(key, [...(known.get(key) ?? []), row]);
    }
    const isNear = (degrees: string | undefined, others: string | undefined) =>
      Math.abs(Number(degrees) - Number(others)) < 0.2;
    const settlements = places.filter(({ type }) => type === 'city' || type === 'district');
    const twice = settlements.filter(
      ({ id, country, name, latitude, longitude }) =>
        id?.startsWith('x-') &&
        known
          .get(keyOf(country!, name!))
          ?.some(
            row =>
              Number(row[COLUMN.population]) >= 2000 &&
              isNear(latitude, row[COLUMN.latitude]) &&
              isNear(longitude, row[COLUMN.longitude]),
          ),
    );
    expect(twice.map(row => row.line)).toEqual([]);
  });
});

describe('the countries', () => {
  it('have two-letter codes, each once, and Wikidata ids', () => {
    expect(failing(countries, row => /^[A-Z]{2}$/.test(row.code ?? ''))).toEqual([]);
    expect(codes.size).toBe(countries.length);
    expect(failing(countries, row => /^Q[1-9]\d*$/.test(row.id ?? ''))).toEqual([]);
  });

  it('have a demonym, a capital and a place on the map', () => {
    const exempt = ['AQ', 'GS', 'IO', 'SJ'];
    expect(failing(countries, row => !!row.demonyms || exempt.includes(row.code ?? ''))).toEqual([]);
    expect(failing(countries, row => !!row.capital || ['AQ', 'PS'].includes(row.code ?? ''))).toEqual([]);
    expect(failing(countries, row => !!row.latitude)).toEqual([]);
  });

  it('share every land border with the other side', () => {
    const neighbours = new Map(countries.map(row => [row.code, list(row.neighbours)]));
    for (const [code = '', others] of neighbours)
      for (const other of others) expect(neighbours.get(other), `${code} borders ${other}`).toContain(code);
  });

  it('belong, where they are territories, to a state', () => {
    expect(failing(countries, row => !row.territory_of || codes.has(row.territory_of))).toEqual([]);
  });
});

describe('the states and provinces', () => {
  it('hold the fifty states and the capital, each name and short form once a country', () => {
    expect(states.filter(row => row['country'] === 'US').length).toBe(51);
    for (const column of ['name', 'postal']) {
      const seen = new Set(states.map(row => `${row['country']} ${row[column]}`));
      expect(seen.size, column).toBe(states.length);
    }
    expect(failing(states, row => codes.has(row['country']))).toEqual([]);
  });

  it('are careful only with names they have', () => {
    const names = (row: Row) => [row['name'], row['abbreviation'], ...list(row['aliases'])];
    expect(failing(states, row => list(row['caution']).every(name => names(row).includes(name)))).toEqual([]);
  });
});

describe('the offices', () => {
  const keys = new Set(offices.map(row => row['key']));

  it('are worded in lower case, without "the", no wording twice for one key and country', () => {
    const isPhrase = (phrase: string) => phrase === phrase.toLowerCase() && !phrase.startsWith('the ');
    expect(failing(offices, row => list(row['phrases']).every(isPhrase))).toEqual([]);
    expect(failing(offices, row => list(row['phrases']).length > 0)).toEqual([]);
    const wordings = offices.flatMap(row =>
      list(row['phrases']).flatMap(phrase =>
        (list(row['countries']).length ? list(row['countries']) : ['']).map(
          country => `${row['key']} ${country} ${row['organisation']} ${phrase}`,
        ),
      ),
    );
    expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
  });

  it('belong to countries and organisations that the tables hold', () => {
    const names = new Set(organisations.map(row => row['name']));
    expect(failing(offices, row => list(row['countries']).every(code => codes.has(code)))).toEqual([]);
    expect(failing(offices, row => !row['organisation'] || names.has(row['organisation']))).toEqual([]);
  });

  it('are what the title patterns lead to', () => {
    expect(failing(patterns, row => !row['key'] || keys.has(row['key']))).toEqual([]);
  });

  it.each([
    ['Minister of Foreign Affairs', 'RU', 'foreign-minister'],
    ['Secretary of State', 'US', 'foreign-minister'],
    ['Secretary of State for Defence', 'GB', 'defence-minister'],
    ['Minister for Defence Procurement', 'GB', ''],
    ['Minister of the Armed Forces', 'FR', 'defence-minister'],
    ['Deputy Minister of Finance', 'RU', ''],
    ['Chancellor of the Exchequer', 'GB', 'finance-minister'],
    ['Chancellor of the Duchy of Lancaster', 'GB', ''],
    ['Secretary of State for the Home Department', 'GB', 'interior-minister'],
    ['Secretary of the Interior', 'US', ''],
    ['Vice President of the United States', 'US', 'vice-president'],
    ['President of the Senate', 'FR', 'senate-president'],
    ['President of the Council of Ministers', 'IT', 'head-of-government'],
    ['President of the Province of Lodi', 'IT', 'regional-leader'],
    ['Premier', 'TW', 'head-of-government'],
    ['Premier of Ontario', 'CA', 'regional-leader'],
    ['Secretary of the National Security and Defense Council', 'UA', 'national-security-adviser'],
    ['Minister of Foreign Trade', 'FR', 'trade-minister'],
  ])('take %s of %s for "%s"', (title, country, key) => {
    const row = patterns.find(
      one =>
        (!one['countries'] || list(one['countries']).includes(country)) &&
        new RegExp(one['pattern'] ?? '', 'u').test(title.toLowerCase()),
    );
    expect(row?.['key'] ?? '').toBe(key);
  });
});
