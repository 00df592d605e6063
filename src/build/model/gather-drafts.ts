// Everything the model knows, gathered from the seeds and the data packages in a fixed order, the hand-written
// first: what comes later never replaces what a person checked.
import { join } from 'node:path';
import { fold } from '../../language/letters';
import type { Office } from '../../lexicon/lexicon';
import type { Person, Place } from '../../model/entity';
import type { Draft, DraftName } from './draft';
import { personNames } from './person-names';
import { personProminence } from './prominence';
import { readBrands } from './read-brands';
import { readCharacters } from './read-characters';
import { readCities, readMoreRegions, readRegionNames, readRegions } from './read-cities';
import { readCounties } from './read-counties';
import { type Country, readCountries } from './read-countries';
import { readKnownPeople } from './read-known-people';
import { readKnownPlaces } from './read-known-places';
import { withNicknames } from './read-nicknames';
import { readOffices, readOfficeTitles } from './read-offices';
import { readOrganisations } from './read-organisations';
import { readPeople } from './read-people';
import { readPlaces } from './read-places';
import { readStates } from './read-states';
import { SeedError } from './read-table';
import { readWordNet } from './read-wordnet';
import { readSettlementRows } from './settlement-rows';
import { readWordLists, type WordLists } from './word-lists';

export interface Gathered {
  readonly drafts: readonly Draft[];
  readonly offices: readonly Office[];
  readonly words: WordLists;
}

/** All drafts of `seeds/facts` and the packages. Throws SeedError where a table is broken. */
export function gatherDrafts(seedsFolder: string): Gathered {
  const facts = join(seedsFolder, 'facts');
  const words = readWordLists();
  const titles = readOfficeTitles(join(facts, 'offices'));
  const offices = readOffices(join(facts, 'offices'));
  const countries = readCountries(join(facts, 'places'));
  const demonyms = countryOfDemonym(countries);

  const small = new Set(countries.filter(isSmall).map(({ code }) => code));
  const people = readPeople(join(facts, 'people'), titles).map(
    ({ person, byHand }): Draft => ({
      entity: person,
      prominence: personProminence(person, {
        muchRead: isMuchReadPerson(person, words),
        byHand,
        small,
      }),
      names: personNames(person),
    }),
  );
  const knownPeople = readKnownPeople(join(facts, 'people'), words.muchRead);
  const organisations = readOrganisations(join(facts, 'organisations'), words);
  const places = gatherPlaces(join(facts, 'places'), countries, words);

  const characters = readCharacters(join(facts, 'people'));
  const known = [
    ...countries.map(country => country.draft),
    ...places,
    ...organisations,
    ...withNicknames([...people, ...knownPeople], join(facts, 'people')),
    ...characters,
  ];
  const taken = new Set(
    known.flatMap(({ entity }) => [entity.id, ...[entity.name, ...entity.aliases].map(fold)]),
  );
  const brands = readBrands(taken, demonyms, words);
  const historic = readWordNet(taken, famousNames([...people, ...knownPeople]), demonyms, words);
  const drafts = [...known, ...brands, ...historic];
  refuseSharedIds(drafts);
  return { drafts, offices, words };
}

/** Prominence of whoever somebody wrote down. */
const FAMOUS = 160;

/** The folded full names of well-known people. */
function famousNames(people: readonly Draft[]): Set<string> {
  return new Set(
    people
      .filter(({ prominence }) => prominence >= FAMOUS)
      .flatMap(({ entity }) => [entity.name, ...entity.aliases])
      .filter(name => name.includes(' '))
      .map(fold),
  );
}

/** An id names one thing in all tables and packages together. */
function refuseSharedIds(drafts: readonly Draft[]): void {
  const names = new Map<string, string>();
  const problems: string[] = [];
  for (const { entity } of drafts) {
    const other = names.get(entity.id);
    if (other !== undefined)
      problems.push(`${entity.id} id: names both ${other} and ${entity.name} (${entity.kind})`);
    else names.set(entity.id, `${entity.name} (${entity.kind})`);
  }
  if (problems.length > 0) throw new SeedError(problems);
}

/** Fewer people than a large city, or no state of its own. */
function isSmall({ draft }: Country): boolean {
  const { type, population = 0 } = draft.entity as Place;
  return type === 'territory' || population < 700_000;
}

/** Who has an article under another title than the name shares the name with somebody better known. */
function isMuchReadPerson({ name, aliases, wikipedia }: Person, words: WordLists): boolean {
  return wikipedia?.includes('(') ? words.muchRead.has(fold(wikipedia)) : isMuchRead(name, aliases, words);
}

function isMuchRead(name: string, aliases: readonly string[], words: WordLists): boolean {
  return words.muchRead.has(fold(name)) || aliases.some(alias => words.muchRead.has(fold(alias)));
}

function countryOfDemonym(countries: readonly Country[]): Map<string, string> {
  const map = new Map<string, string>([
    ['American', 'US'],
    ['British', 'GB'],
    ['English', 'GB'],
    ['Scottish', 'GB'],
  ]);
  for (const { code, draft } of countries) {
    for (const demonym of (draft.entity as Place).demonyms ?? [])
      if (!map.has(demonym)) map.set(demonym, code);
  }
  return map;
}

/** Hand-written places, regions and settlements; the city a government sits in gets its metonym sense. */
function gatherPlaces(folder: string, countries: readonly Country[], words: WordLists): Draft[] {
  const seats = new Map(countries.map(country => [`${country.code} ${bareName(country.seatCity)}`, country]));
  const capitals = new Set(countries.map(({ code, capital }) => `${code} ${bareName(capital)}`));
  const placesByHand = readPlaces(folder).map(draft =>
    (draft.entity as Place).type === 'city' ? withMetonym(asCapital(draft, capitals), seats) : draft,
  );
  const byHand = [...placesByHand, ...readStates(folder, words), ...readKnownPlaces(folder)];
  const regions = readRegionNames();
  const ids = new Set(byHand.map(({ entity }) => entity.id));
  const named = new Set(
    byHand.flatMap(({ entity }) =>
      [entity.name, ...entity.aliases].map(name => `${entity.country ?? ''} ${fold(name)}`),
    ),
  );
  const countryNames = new Set(countries.map(({ code, draft }) => `${code} ${fold(draft.entity.name)}`));
  const settlements = readSettlementRows();
  const cities = readCities(settlements, regions, capitals, countryNames, ids, words);
  const seated = cities.map(draft => withMetonym(draft, seats));
  const taken = new Set([...named, ...countryNames]);
  const geonames = readRegions(regions, taken, words);
  for (const { entity, names } of geonames) {
    for (const name of names) taken.add(`${entity.country} ${fold(name.text)}`);
  }
  const packaged = [...geonames, ...readMoreRegions(taken, words)];
  for (const { entity } of packaged) taken.add(`${entity.country} ${fold(entity.name)}`);
  const counties = readCounties(settlements, regions, taken, words);
  return [...byHand, ...settleNamesakes(packaged, seated), ...counties];
}

/**
 * A region and the city it is named for: the city gains, as the seat of a region does in the news, and the
 * region stands behind it ("Birmingham", "Naples").
 */
function settleNamesakes(regions: readonly Draft[], cities: readonly Draft[]): Draft[] {
  const nameOf = ({ entity }: Draft) => `${entity.country} ${fold(entity.name)}`;
  const byName = new Map<string, Draft>();
  for (const city of cities) {
    const before = byName.get(nameOf(city));
    if (!before || before.prominence < city.prominence) byName.set(nameOf(city), city);
  }
  const named = new Set<Draft>();
  const settled = regions.map(region => {
    const city = byName.get(nameOf(region));
    if (!city || city.prominence < 80) return region;
    named.add(city);
    return { ...region, prominence: Math.min(region.prominence, city.prominence) };
  });
  const raised = cities.map(city =>
    named.has(city) ? { ...city, prominence: Math.min(255, city.prominence + 10) } : city,
  );
  return [...settled, ...raised];
}

/** "Washington, D.C." as a gazetteer has it: folded, without what stands after the comma. */
function bareName(name: string): string {
  return fold(name.replace(/,.*/, ''));
}

/** A city that its country's row names as the capital says so. */
function asCapital(draft: Draft, capitals: ReadonlySet<string>): Draft {
  const place = draft.entity as Place;
  const { country = '', name } = place;
  if (!capitals.has(`${country} ${bareName(name)}`)) return draft;
  return { ...draft, entity: { ...place, capitalOf: country } };
}

/** Adds the metonym form to the seat of a government: its names then stand for the city or for the government. */
function withMetonym(draft: Draft, seats: ReadonlyMap<string, Country>): Draft {
  const { entity } = draft;
  const seat = seats.get(`${entity.country} ${bareName(entity.name)}`);
  if (!seat || draft.prominence < 185) return draft;
  const stands = new Set([seat.seatCity, ...seat.metonyms].map(bareName));
  const names = draft.names.map(
    (name): DraftName => (stands.has(bareName(name.text)) ? { ...name, form: 'metonym' } : name),
  );
  if (seat.seatCity === entity.name) return { ...draft, names };
  const aliases = [entity.name, ...entity.aliases];
  return {
    ...draft,
    entity: { ...entity, name: seat.seatCity, aliases },
    names: [...names, { text: seat.seatCity, form: 'metonym', strength: 1 }],
  };
}
