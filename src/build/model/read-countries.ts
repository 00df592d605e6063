// The states and territories of the seeds, with their names, demonyms and the words that stand for their
// governments. Everything else in the model speaks of a country by its two-letter code.
import { join } from 'node:path';
import { fold } from '../../language/letters';
import { NAME_FLAGS } from '../../lexicon/lexicon';
import type { Place } from '../../model/entity';
import { anything, countryCode, countryList, entityId, list, numberBetween, required } from './cell-checks';
import type { Draft, DraftName } from './draft';
import { listOf, readTable } from './read-table';

const columns = {
  code: countryCode,
  id: entityId,
  name: required,
  official_name: anything,
  other_names: list,
  former_names: list,
  demonyms: list,
  capital: anything,
  neighbours: countryList,
  metonyms: list,
  latitude: numberBetween(-90, 90),
  longitude: numberBetween(-180, 180),
  population: numberBetween(0, 2e9),
  seat_city: anything,
  territory_of: countryCode,
  administered_by: list,
  claimed_by: list,
  caution: list,
};

/** One state or territory. */
export interface Country {
  readonly code: string;
  readonly draft: Draft;
  readonly capital: string;
  readonly seatCity: string;
  /** Words that stand for its government; those that are cities become senses of the city. */
  readonly metonyms: readonly string[];
}

/** All rows of `countries.tsv`. Throws SeedError. */
export function readCountries(folder: string): Country[] {
  return readTable(join(folder, 'countries.tsv'), columns).map(({ cell }) => {
    const demonyms = listOf(cell.demonyms);
    const disputed = cell.administered_by !== '' || cell.claimed_by !== '';
    const place: Place = {
      kind: 'place',
      id: cell.id,
      name: cell.name,
      aliases: [...(cell.official_name ? [cell.official_name] : []), ...listOf(cell.other_names)],
      type: cell.territory_of ? 'territory' : 'country',
      ...(cell.id.startsWith('Q') && { wikidata: cell.id }),
      country: cell.code,
      ...(cell.latitude && { latitude: Number(cell.latitude) }),
      ...(cell.longitude && { longitude: Number(cell.longitude) }),
      ...(cell.population && { population: Number(cell.population) }),
      ...(cell.capital && { capital: cell.capital }),
      demonyms,
      ...(cell.former_names && { formerNames: listOf(cell.former_names) }),
      ...(cell.neighbours && { neighbours: listOf(cell.neighbours) }),
      ...(disputed && {
        disputed: { administeredBy: listOf(cell.administered_by), claimedBy: listOf(cell.claimed_by) },
      }),
      sources: ['hand'],
    };
    const caution = new Set(listOf(cell.caution).map(fold));
    const prominence = cell.territory_of ? 190 : 235;
    return {
      code: cell.code,
      capital: cell.capital,
      seatCity: cell.seat_city || cell.capital,
      metonyms: listOf(cell.metonyms),
      draft: { entity: place, prominence, names: placeNames(place, caution) },
    };
  });
}

/** Names, former names and demonyms of a country or a hand-written place. */
export function placeNames(place: Place, caution: ReadonlySet<string>): DraftName[] {
  const names = new Map<string, DraftName>();
  const add = (text: string, form: DraftName['form'], strength: number): void => {
    const flags = caution.has(fold(text)) ? { flags: NAME_FLAGS.exactCase | NAME_FLAGS.needsContext } : {};
    if (!names.has(text)) names.set(text, { text, form, strength, ...flags });
  };
  add(place.name, 'full', 1);
  for (const alias of place.aliases)
    add(alias, /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,6})$/.test(alias) ? 'acronym' : 'variant', 1);
  for (const former of place.formerNames ?? []) add(former, 'variant', 0.8);
  for (const demonym of place.demonyms ?? []) add(demonym, 'demonym', 0.95);
  return [...names.values()];
}
