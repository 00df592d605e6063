// What the compiled model holds, counted in the file that ships: the figures the project promises its readers, the
// licence row of every source, and the names that news uses most, each meaning first what news means by it.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { modelFile } from '../../../src/build/model-file';
import { fromRoot } from '../../../src/build/paths';
import { hashName } from '../../../src/language/tokens';
import { checkPack } from '../../../src/lexicon/check-pack';
import type { Lexicon } from '../../../src/lexicon/lexicon';
import { openLexicon } from '../../../src/lexicon/open';
import type { Place } from '../../../src/model/entity';
import cases from '../../cases/everyday-names.json';

let bytes: Uint8Array;
let lexicon: Lexicon;
const found = { people: 0, settlements: 0, cities: 0, cityDistricts: 0, regions: 0, organisations: 0 };
const sources = new Set<string>();
const countries: Place[] = [];
const countriesOfCapitals = new Set<string>();

beforeAll(async () => {
  bytes = await modelFile();
  lexicon = openLexicon(bytes);
  for (let index = 0; index < lexicon.entityCount; index++) count(index);
}, 240_000);

function count(index: number): void {
  const entity = lexicon.entity(index);
  for (const source of entity.sources) sources.add(source);
  if (entity.kind === 'person') {
    for (const { source } of entity.roles) sources.add(source);
    if (entity.born || entity.died || entity.roles.some(({ from, to }) => from || to)) found.people++;
  } else if (entity.kind === 'organisation') found.organisations++;
  else if (entity.capital && /^(?:country|territory)$/.test(entity.type)) countries.push(entity);
  else if (entity.type === 'region') found.regions++;
  else if (entity.type === 'city') {
    found.settlements++;
    if (entity.capitalOf) countriesOfCapitals.add(entity.capitalOf);
    if ((entity.population ?? 0) >= 15_000) found.cities++;
  } else if (entity.type === 'district' && (entity.population ?? 0) >= 15_000) found.cityDistricts++;
}

describe('the compiled model', () => {
  test('holds what is promised, in at most 12 MB of the package', () => {
    const figures = {
      entities: lexicon.entityCount,
      names: lexicon.nameCount,
      ...found,
      deflated: deflateRawSync(bytes, { level: 9 }).length,
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    expect(figures.entities).toBeGreaterThanOrEqual(250_000);
    expect(figures.names).toBeGreaterThanOrEqual(500_000);
    expect(figures.people).toBeGreaterThanOrEqual(90_000);
    // The source lists 25,226 cities of 15,000 people and more, and their districts of that size beside them.
    expect(figures.settlements).toBeGreaterThanOrEqual(65_000);
    expect(figures.cities).toBeGreaterThanOrEqual(25_200);
    expect(figures.cities + figures.cityDistricts).toBeGreaterThanOrEqual(26_000);
    expect(figures.regions).toBeGreaterThanOrEqual(5000);
    expect(figures.organisations).toBeGreaterThanOrEqual(15_000);
    expect(figures.deflated).toBeLessThanOrEqual(12_000_000);
  });

  test('knows the capital of every country for one; two are atolls, and of one it is disputed', () => {
    expect(countries.length).toBeGreaterThan(200);
    const without = countries.filter(({ country }) => !countriesOfCapitals.has(country ?? ''));
    expect(without.map(({ name }) => name).sort()).toEqual([
      'British Indian Ocean Territory',
      'Israel',
      'Tokelau',
    ]);
  });

  test('is a pack that the extension would take', () => {
    expect(checkPack(bytes)).toMatchObject({ entities: lexicon.entityCount, date: lexicon.date });
  });

  test('carries no fact without a row on its source and licence in NOTICE', () => {
    const licensed = codesOf(readFileSync(fromRoot('NOTICE'), 'utf8'));
    const single = [...sources].flatMap(source => source.replaceAll(/-i(?=\+|$)/g, '').split('+'));
    expect([...new Set(single)].filter(code => !licensed.has(code))).toEqual([]);
    expect(single.length).toBeGreaterThan(10);
  });

  test.each(cases)('$name means first $first', ({ name, first }) => {
    expect(strongest(name)).toBe(first);
  });
});

/** Name of the strongest sense of all names that are written so. */
function strongest(name: string): string | undefined {
  let best: { entity: number; weight: number } | undefined;
  for (let at = lexicon.find(hashName(name)); at !== -1; at = lexicon.nextAlike(at)) {
    const sense = lexicon.sensesOf(at)[0];
    if (sense && (best === undefined || sense.weight > best.weight)) best = sense;
  }
  return best && lexicon.nameOf(best.entity);
}

/** Codes of the first column of the table of facts; a list of them goes on in the next line. */
function codesOf(notice: string): Set<string> {
  const table = notice.slice(notice.indexOf('FACTS IN THE MODEL'), notice.indexOf('A "+" joins'));
  const column = table
    .split('\n')
    .slice(1)
    .map(line => line.slice(0, 18).trim());
  return new Set(column.flatMap(cell => cell.split(/,\s*/)).filter(code => /^[a-z]/.test(code)));
}
