// Nicknames that news uses for one person alone, whichever table holds the person: "A-Rod", "Gazza". They stand
// in a table of their own, because the tables of people are mostly imported or hold full names only.
import { join } from 'node:path';
import { NAME_FLAGS } from '../../lexicon/lexicon';
import { entityId, list } from './cell-checks';
import type { Draft, DraftName } from './draft';
import { listOf, readTable, SeedError } from './read-table';

const columns = { person: entityId, names: list };

/** Ends a nickname that is also a word, a place or somebody else's: it needs the article's help. */
const CAUTION = /~$/;

/** The drafts of people, in the same order, with the nicknames of `nicknames.tsv` in `folder`. Throws SeedError. */
export function withNicknames(people: readonly Draft[], folder: string): Draft[] {
  const nicknames = new Map<string, DraftName[]>();
  const problems: string[] = [];
  const ids = new Set(people.map(({ entity }) => entity.id));
  for (const { cell, where } of readTable(join(folder, 'nicknames.tsv'), columns)) {
    if (!ids.has(cell.person)) problems.push(`${where} person: no person has this id ("${cell.person}")`);
    if (nicknames.has(cell.person)) problems.push(`${where} person: comes twice ("${cell.person}")`);
    nicknames.set(cell.person, listOf(cell.names).map(nameOf));
  }
  if (problems.length > 0) throw new SeedError(problems);
  return people.map(draft => {
    const more = nicknames.get(draft.entity.id);
    if (!more) return draft;
    const aliases = [...draft.entity.aliases, ...more.map(({ text }) => text)];
    return { ...draft, entity: { ...draft.entity, aliases }, names: [...draft.names, ...more] };
  });
}

function nameOf(written: string): DraftName {
  const wary = CAUTION.test(written);
  const text = written.replace(CAUTION, '');
  return {
    text,
    form: /^[A-Z]{2,5}$/.test(text) ? 'acronym' : 'short',
    strength: 1,
    ...(wary && { flags: NAME_FLAGS.exactCase | NAME_FLAGS.needsContext }),
  };
}
