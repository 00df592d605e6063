// Organisations the news names without telling more than what they are: clubs, leagues, courts, universities,
// newspapers, shops. The table gives one row to those of one sort and one country; wins over packages and
// imported tables, gives way to the hand-written rows.
import { join } from 'node:path';
import { NAME_FLAGS } from '../../lexicon/lexicon';
import { type Organisation, type OrganisationType, organisationTypes } from '../../model/entity';
import { countryCode, list, oneOf, required } from './cell-checks';
import type { Draft, DraftName } from './draft';
import { readEntry } from './known-entry';
import { organisationNames } from './organisation-names';
import { listOf, readTable, SeedError } from './read-table';
import { slugOf } from './slug';

const columns = {
  type: oneOf(organisationTypes),
  known: required,
  country: countryCode,
  names: list,
};

/** Between what packages hold and what somebody wrote a row of its own for. */
const KNOWN_PROMINENCE = 140;

/** One draft an entry (`name=alias=alias~`) of `known.tsv` in `folder`. Throws SeedError where one comes twice. */
export function readKnownOrganisations(folder: string): Draft[] {
  const drafts = new Map<string, Draft>();
  const problems: string[] = [];
  for (const { cell, where } of readTable(join(folder, 'known.tsv'), columns)) {
    for (const entry of listOf(cell.names)) {
      const draft = draftOf(entry, cell);
      if (drafts.has(draft.entity.id)) problems.push(`${where} names: comes twice ("${draft.entity.name}")`);
      drafts.set(draft.entity.id, draft);
    }
  }
  if (problems.length > 0) throw new SeedError(problems);
  return [...drafts.values()];
}

function draftOf(entry: string, cell: { type: string; known: string; country: string }): Draft {
  const { name, aliases, wary } = readEntry(entry);
  const organisation: Organisation = {
    kind: 'organisation',
    id: slugOf('x-org', name),
    name,
    aliases,
    type: cell.type as OrganisationType,
    known: cell.known,
    ...(cell.country && { country: cell.country }),
    sources: ['hand'],
  };
  const names = organisationNames(organisation).map(
    (one): DraftName =>
      wary.has(one.text) ? { ...one, flags: NAME_FLAGS.exactCase | NAME_FLAGS.needsContext } : one,
  );
  return { entity: organisation, prominence: KNOWN_PROMINENCE, names };
}
