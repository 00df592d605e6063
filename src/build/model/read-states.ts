// The states and provinces of the seeds that news names by short forms ("Calif.", "NSW") and by their people
// ("Texan"). The region packages know their plain names only; these rows come before them.
import { join } from 'node:path';
import { fold } from '../../language/letters';
import { NAME_FLAGS } from '../../lexicon/lexicon';
import type { Place } from '../../model/entity';
import { anything, countryCode, list, numberBetween, required } from './cell-checks';
import type { Draft, DraftName } from './draft';
import { regionProminence } from './prominence';
import { placeNames } from './read-countries';
import { listOf, readTable } from './read-table';
import type { WordLists } from './word-lists';

const columns = {
  name: required,
  country: countryCode,
  abbreviation: anything,
  postal: required,
  capital: required,
  demonyms: list,
  population: numberBetween(0, 2e9),
  aliases: list,
  caution: list,
};

/** Drafts of `us-states.tsv` and `provinces.tsv` in the folder. Throws SeedError. */
export function readStates(folder: string, words: WordLists): Draft[] {
  return ['us-states.tsv', 'provinces.tsv'].flatMap(file =>
    readTable(join(folder, file), columns).map(({ cell }) => {
      const place: Place = {
        kind: 'place',
        id: `x-region-${cell.country}-${cell.postal}`.toLowerCase(),
        name: cell.name,
        aliases: listOf(cell.aliases),
        type: 'region',
        country: cell.country,
        capital: cell.capital,
        ...(cell.population && { population: Number(cell.population) }),
        ...(cell.demonyms && { demonyms: listOf(cell.demonyms) }),
        sources: ['hand'],
      };
      const caution = new Set(listOf(cell.caution).map(fold));
      return {
        entity: place,
        prominence: regionProminence(
          cell.country,
          words.muchRead.has(fold(cell.name)),
          Number(cell.population),
        ),
        names: [...placeNames(place, caution), ...abbreviated(cell.abbreviation, caution)],
      };
    }),
  );
}

/** The short form news puts after a town: it counts only as written. */
function abbreviated(text: string, caution: ReadonlySet<string>): DraftName[] {
  if (text === '') return [];
  const flags = NAME_FLAGS.exactCase | (caution.has(fold(text)) ? NAME_FLAGS.needsContext : 0);
  return [{ text, form: 'acronym', strength: 0.8, flags }];
}
