// The hand-written places of the seeds: regions, conflict zones and features that no package tells well.
import { join } from 'node:path';
import { fold } from '../../language/letters';
import { type Place, type PlaceType, placeTypes } from '../../model/entity';
import {
  anything,
  countryCode,
  countryList,
  entityId,
  list,
  numberBetween,
  oneOf,
  required,
} from './cell-checks';
import type { Draft } from './draft';
import { placeNames } from './read-countries';
import { listOf, readTable } from './read-table';

const columns = {
  id: entityId,
  name: required,
  aliases: list,
  type: oneOf(placeTypes),
  country: countryCode,
  region: anything,
  population: numberBetween(0, 8e9),
  latitude: numberBetween(-90, 90),
  longitude: numberBetween(-180, 180),
  capital: anything,
  demonyms: list,
  former_names: list,
  neighbours: countryList,
  administered_by: list,
  claimed_by: list,
  caution: list,
};

/** Prominence of a place somebody wrote down: what is fought over and cities stand above rivers. */
const HAND_PROMINENCE: Readonly<Partial<Record<PlaceType, number>>> = {
  region: 170,
  district: 150,
  island: 150,
  river: 150,
  lake: 150,
  mountain: 150,
  desert: 150,
  site: 150,
};
const HAND_PROMINENCE_OTHERWISE = 190;

/** Drafts of all rows of `seeds/facts/places/hand.tsv`. Throws SeedError. */
export function readPlaces(folder: string): Draft[] {
  return readTable(join(folder, 'hand.tsv'), columns).map(({ cell }) => {
    const disputed = cell.administered_by !== '' || cell.claimed_by !== '';
    const place: Place = {
      kind: 'place',
      id: cell.id,
      name: cell.name,
      aliases: listOf(cell.aliases),
      type: cell.type as PlaceType,
      ...(cell.id.startsWith('Q') && { wikidata: cell.id }),
      ...(cell.country && { country: cell.country }),
      ...(cell.region && { region: cell.region }),
      ...(cell.population && { population: Number(cell.population) }),
      ...(cell.latitude && { latitude: Number(cell.latitude) }),
      ...(cell.longitude && { longitude: Number(cell.longitude) }),
      ...(cell.capital && { capital: cell.capital }),
      ...(cell.demonyms && { demonyms: listOf(cell.demonyms) }),
      ...(cell.former_names && { formerNames: listOf(cell.former_names) }),
      ...(cell.neighbours && { neighbours: listOf(cell.neighbours) }),
      ...(disputed && {
        disputed: { administeredBy: listOf(cell.administered_by), claimedBy: listOf(cell.claimed_by) },
      }),
      sources: ['hand'],
    };
    return {
      entity: place,
      prominence: (!disputed && HAND_PROMINENCE[place.type]) || HAND_PROMINENCE_OTHERWISE,
      names: placeNames(place, new Set(listOf(cell.caution).map(fold))),
    };
  });
}
