// The figures of novels, films, comics, folk tales and myths that news names beside real people, or compares them
// with. They are people to a reader who wants to know who that is, and their cards say that they never lived.
import { join } from 'node:path';
import { CHARACTER_ID } from '../../model/entity';
import { list, required } from './cell-checks';
import type { Draft } from './draft';
import { listOf, readTable, SeedError } from './read-table';
import { slugOf } from './slug';

const columns = { name: required, aliases: list, known: required };

/** Below whoever lives and is as well known: a name that both bear is a person's first. */
const PROMINENCE = 150;

/** One draft a row of `characters.tsv` in `folder`. Throws SeedError where a name comes twice. */
export function readCharacters(folder: string): Draft[] {
  const drafts = new Map<string, Draft>();
  const problems: string[] = [];
  for (const { cell, where } of readTable(join(folder, 'characters.tsv'), columns)) {
    const id = slugOf(CHARACTER_ID, cell.name);
    if (drafts.has(id)) problems.push(`${where} name: comes twice ("${cell.name}")`);
    drafts.set(id, draftOf(id, cell.name, listOf(cell.aliases), cell.known));
  }
  if (problems.length > 0) throw new SeedError(problems);
  return [...drafts.values()];
}

/** Full names and aliases alone: nobody owns a family name that only a book gave. */
function draftOf(id: string, name: string, aliases: readonly string[], known: string): Draft {
  return {
    entity: { kind: 'person', id, name, aliases, known, roles: [], sources: ['hand'] },
    prominence: PROMINENCE,
    names: [
      { text: name, form: 'full', strength: 1 },
      ...aliases.map(text => ({
        text,
        form: text.includes(' ') ? ('variant' as const) : ('short' as const),
        strength: 1,
      })),
    ],
  };
}
