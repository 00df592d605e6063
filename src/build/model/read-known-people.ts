// People whom the news names for what they do and who hold no office: players, actors, singers, writers. The
// table gives one row to those of one calling and one country, because that is all a card says of them.
import { join } from 'node:path';
import { fold } from '../../language/letters';
import type { Person } from '../../model/entity';
import { countryCode, list, required } from './cell-checks';
import type { Draft } from './draft';
import { listOf, readTable, SeedError } from './read-table';
import { slugOf } from './slug';

const columns = {
  known: required,
  country: countryCode,
  names: list,
};

/** Named in the news as often as a minister of a middling country. */
const KNOWN_PROMINENCE = 160;
/** Those on the list of much-read encyclopedia titles, whose name alone tells readers who is meant. */
const MUCH_READ_PROMINENCE = 172;

/**
 * One draft an entry (`name=other name`) of `known.tsv` in `folder`; `muchRead` holds folded titles. Throws SeedError
 * where a name has no second word or comes twice.
 */
export function readKnownPeople(folder: string, muchRead: ReadonlySet<string>): Draft[] {
  const drafts = new Map<string, Draft>();
  const problems: string[] = [];
  for (const { cell, where } of readTable(join(folder, 'known.tsv'), columns)) {
    for (const entry of listOf(cell.names)) {
      const written = entry.split('=');
      const name = written[0]!;
      const id = slugOf('x', name);
      const lone = written.find(one => !one.includes(' '));
      if (lone !== undefined) problems.push(`${where} names: one word alone is no full name ("${lone}")`);
      else if (drafts.has(id)) problems.push(`${where} names: comes twice ("${name}")`);
      const prominence = muchRead.has(fold(name)) ? MUCH_READ_PROMINENCE : KNOWN_PROMINENCE;
      drafts.set(id, draftOf(id, written, cell.known, cell.country, prominence));
    }
  }
  if (problems.length > 0) throw new SeedError(problems);
  return [...drafts.values()];
}

function draftOf(
  id: string,
  written: readonly string[],
  known: string,
  country: string,
  prominence: number,
): Draft {
  const [name = '', ...aliases] = written;
  const person: Person = {
    kind: 'person',
    id,
    name,
    aliases,
    ...(country && { country }),
    known,
    roles: [],
    sources: ['hand'],
  };
  // Full names alone: of the thousands here nobody owns a family name.
  return {
    entity: person,
    prominence,
    names: written.map((text, at) => ({ text, form: at === 0 ? 'full' : 'variant', strength: 1 })),
  };
}
