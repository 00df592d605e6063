// The organisations of the seeds: the hand-written tables first, then the imported one, whose rows never
// replace or repeat a hand-written organisation.
import { join } from 'node:path';
import { fold } from '../../language/letters';
import { NAME_FLAGS } from '../../lexicon/lexicon';
import { type Organisation, type OrganisationType, organisationTypes } from '../../model/entity';
import { anything, countryCode, entityId, list, oneOf, partialDate, required } from './cell-checks';
import type { Draft, DraftName } from './draft';
import { KnownBodies } from './known-bodies';
import { organisationNames, wary, withoutLegalForm } from './organisation-names';
import { importedOrganisationProminence } from './prominence';
import { readKnownOrganisations } from './read-known-organisations';
import { listOf, readTable } from './read-table';
import type { WordLists } from './word-lists';

const handColumns = {
  id: entityId,
  name: required,
  aliases: list,
  type: oneOf(organisationTypes),
  known: anything,
  country: countryCode,
  from: partialDate,
  to: partialDate,
  designated_by: list,
  wikipedia: anything,
  caution: list,
};

const importedTypes: Readonly<Record<string, OrganisationType>> = {
  agency: 'agency',
  'armed-group': 'armed group',
  company: 'company',
  international: 'international body',
  media: 'media',
  ministry: 'ministry',
  ngo: 'ngo',
  party: 'party',
};

const importedColumns = {
  id: entityId,
  name: required,
  aliases: anything,
  acronym: anything,
  kind: oneOf(Object.keys(importedTypes)),
  country: countryCode,
  from: partialDate,
  to: partialDate,
  source: required,
};

/** Prominence of an organisation somebody wrote down because the news relies on it. */
const HAND_PROMINENCE = 185;

/** Drafts of all organisations of `seeds/facts/organisations`. Throws SeedError. */
export function readOrganisations(folder: string, words: WordLists): Draft[] {
  const drafts = readTable(join(folder, 'hand.tsv'), handColumns).map(({ cell }): Draft => {
    const organisation: Organisation = {
      kind: 'organisation',
      id: cell.id,
      name: cell.name,
      aliases: listOf(cell.aliases),
      type: cell.type as OrganisationType,
      ...(cell.id.startsWith('Q') && { wikidata: cell.id }),
      ...(cell.known && { known: cell.known }),
      ...(cell.country && { country: cell.country }),
      ...(cell.from && { from: cell.from }),
      ...(cell.to && { to: cell.to }),
      ...(cell.designated_by && { designatedBy: listOf(cell.designated_by) }),
      ...(cell.wikipedia && { wikipedia: cell.wikipedia }),
      sources: ['hand'],
    };
    const caution = new Set(listOf(cell.caution).map(fold));
    const names = organisationNames(organisation)
      // Where "The Hindu" misleads, "Hindu" does so more.
      .filter(name => name.form !== 'variant' || !caution.has(fold(`The ${name.text}`)))
      .map(
        (name): DraftName =>
          caution.has(fold(name.text))
            ? { ...name, flags: NAME_FLAGS.exactCase | NAME_FLAGS.needsContext }
            : name,
      );
    return { entity: organisation, prominence: HAND_PROMINENCE, names };
  });
  drafts.push(...readKnownOrganisations(folder));
  const known = new KnownBodies(drafts);
  const taken = new Set(drafts.flatMap(({ entity }) => [entity.id, fold(entity.name)]));
  const companies = new Set(
    drafts.flatMap(({ entity }) =>
      entity.kind === 'organisation' && /^(?:company|bank)$/.test(entity.type) ? [fold(entity.name)] : [],
    ),
  );
  for (const { cell } of readTable(join(folder, 'imported.tsv'), importedColumns)) {
    if (taken.has(cell.id) || taken.has(fold(cell.name))) continue;
    const type = importedTypes[cell.kind]!;
    if (type === 'company' && companies.has(fold(withoutLegalForm(cell.name)))) continue;
    const acronym = /^[A-Z]{2,7}$/.test(cell.acronym) ? [cell.acronym] : [];
    const organisation: Organisation = {
      kind: 'organisation',
      id: cell.id,
      name: cell.name,
      aliases: [...listOf(cell.aliases).filter(alias => !/[[\](){}]/.test(alias)), ...acronym],
      type,
      ...(cell.id.startsWith('Q') && { wikidata: cell.id }),
      ...(cell.country && { country: cell.country }),
      ...(cell.from && { from: cell.from }),
      ...(cell.to && { to: cell.to }),
      sources: cell.source.split('+'),
    };
    if (known.include(organisation)) continue;
    const muchRead = words.muchRead.has(fold(cell.name));
    drafts.push({
      entity: organisation,
      prominence: importedOrganisationProminence(type, cell.country, muchRead),
      names: wary(organisationNames(organisation), words),
    });
  }
  return drafts.map(draft => ({ ...draft, names: known.withoutOthers(draft) }));
}
