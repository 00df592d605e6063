// Places the news names without telling more than where they lie: quarters of cities, streets, stations, parks,
// prisons, airports. The table gives one row to those of one type and one region; gives way to the hand-written rows.
import { join } from 'node:path';
import { fold } from '../../language/letters';
import { type Place, type PlaceType, placeTypes } from '../../model/entity';
import { anything, countryCode, list, oneOf } from './cell-checks';
import type { Draft } from './draft';
import { readEntry } from './known-entry';
import { placeNames } from './read-countries';
import { listOf, readTable, SeedError } from './read-table';
import { slugOf } from './slug';

const columns = {
  type: oneOf(placeTypes),
  country: countryCode,
  region: anything,
  names: list,
};

/** Less than the places somebody wrote a row of its own for. */
const KNOWN_PROMINENCE = 132;

/** One draft an entry (`name=alias=alias~`) of `known.tsv` in `folder`. Throws SeedError where one comes twice. */
export function readKnownPlaces(folder: string): Draft[] {
  const drafts = new Map<string, Draft>();
  const problems: string[] = [];
  for (const { cell, where } of readTable(join(folder, 'known.tsv'), columns)) {
    for (const entry of listOf(cell.names)) {
      const { name, aliases, wary } = readEntry(entry);
      const id = slugOf(slugOf('x-place', `${cell.country} ${cell.region}`), name);
      if (drafts.has(id)) problems.push(`${where} names: comes twice ("${name}")`);
      const place: Place = {
        kind: 'place',
        id,
        name,
        aliases,
        type: cell.type as PlaceType,
        ...(cell.country && { country: cell.country }),
        ...(cell.region && { region: cell.region }),
        sources: ['hand'],
      };
      const names = placeNames(place, new Set([...wary].map(fold)));
      drafts.set(id, { entity: place, prominence: KNOWN_PROMINENCE, names });
    }
  }
  if (problems.length > 0) throw new SeedError(problems);
  return [...drafts.values()];
}
