// The people of the seeds: the imported tables first, the hand-written ones over them. A hand-written person
// replaces the imported one; a hand-written role replaces the imported role of the same office and start.
import { join } from 'node:path';
import { fold } from '../../language/letters';
import type { Person, Role } from '../../model/entity';
import {
  anything,
  countryCode,
  entityId,
  list,
  oneOf,
  partialDate,
  required,
  requiredDate,
} from './cell-checks';
import type { OfficeTitles } from './read-offices';
import { listOf, type Row, readTable, SeedError } from './read-table';

/** `o` is kept in the tables and left out of the model: it settles no pronoun. */
const gender = oneOf(['', 'f', 'm', 'o']);

const handPeople = {
  id: entityId,
  name: required,
  aliases: list,
  gender,
  born: partialDate,
  died: partialDate,
  country: countryCode,
  known: anything,
  wikipedia: anything,
};
const handRoles = {
  person: entityId,
  office: required,
  key: anything,
  country: countryCode,
  organisation: anything,
  from: partialDate,
  to: partialDate,
  as_of: requiredDate,
  source: required,
};
const importedPeople = {
  id: entityId,
  name: required,
  aliases: list,
  gender,
  born: partialDate,
  died: partialDate,
  country: countryCode,
  enwiki: anything,
};
const importedRoles = {
  person_id: entityId,
  office: required,
  office_qid: anything,
  country: countryCode,
  from: partialDate,
  to: partialDate,
  party: anything,
  source: required,
  as_of: partialDate,
};

/** A person and whether a hand-written row names them. */
export interface SeedPerson {
  readonly person: Person;
  readonly byHand: boolean;
}

type Draftable = { -readonly [K in keyof Person]: Person[K] } & { roles: Role[]; sources: string[] };

/** All people of `seeds/facts/people`, roles oldest first. Throws SeedError. */
export function readPeople(folder: string, titles: OfficeTitles): SeedPerson[] {
  const people = new Map<string, Draftable>();
  const byHand = new Set<string>();
  for (const table of ['imported', 'imported-us-states']) {
    for (const { cell } of readTable(join(folder, `${table}.tsv`), importedPeople)) {
      if (people.has(cell.id)) continue;
      people.set(cell.id, { ...personOf(cell.id, cell), ...(cell.enwiki && { wikipedia: cell.enwiki }) });
    }
  }
  for (const { cell } of readTable(join(folder, 'hand.tsv'), handPeople)) {
    const before = people.get(cell.id);
    const person = personOf(cell.id, cell);
    const aliases = new Set([...person.aliases, ...(before?.aliases ?? [])]);
    if (before && before.name !== person.name) aliases.add(before.name);
    aliases.delete(person.name);
    people.set(cell.id, {
      ...before,
      ...person,
      aliases: [...aliases],
      ...(cell.known && { known: cell.known }),
      ...(cell.wikipedia && { wikipedia: cell.wikipedia }),
      roles: [],
      sources: ['hand'],
    });
    byHand.add(cell.id);
  }
  const problems: string[] = [];
  addHandRoles(readTable(join(folder, 'hand-roles.tsv'), handRoles), people, titles, problems);
  for (const table of ['imported-roles', 'imported-us-states-roles']) {
    addImportedRoles(readTable(join(folder, `${table}.tsv`), importedRoles), people, titles);
  }
  if (problems.length > 0) throw new SeedError(problems);
  for (const person of people.values()) person.roles.sort(byTime);
  return [...people.values()].map(person => ({ person, byHand: byHand.has(person.id) }));
}

function personOf(
  id: string,
  cell: Record<'name' | 'aliases' | 'gender' | 'born' | 'died' | 'country', string>,
): Draftable {
  return {
    kind: 'person',
    id,
    name: cell.name,
    aliases: listOf(cell.aliases),
    ...(id.startsWith('Q') && { wikidata: id }),
    ...((cell.gender === 'f' || cell.gender === 'm') && { gender: cell.gender }),
    ...(cell.born && { born: cell.born }),
    ...(cell.died && { died: cell.died }),
    ...(cell.country && { country: cell.country }),
    roles: [],
    sources: [],
  };
}

function addHandRoles(
  rows: readonly Row<keyof typeof handRoles>[],
  people: Map<string, Draftable>,
  titles: OfficeTitles,
  problems: string[],
): void {
  for (const { cell, where } of rows) {
    const person = people.get(cell.person);
    if (!person) {
      problems.push(`${where} person: no person has this id ("${cell.person}")`);
      continue;
    }
    if (cell.from && cell.to && cell.to < cell.from.slice(0, cell.to.length)) {
      problems.push(`${where} to: ends before it begins ("${cell.to}")`);
    }
    // The patterns know offices of states: the bare title "President" of a court or a bank is none of them.
    const key = cell.key || (cell.organisation ? '' : titles.keyOf(cell.office, cell.country));
    person.roles.push({
      office: cell.office,
      ...(key && { key }),
      ...(cell.country && { country: cell.country }),
      ...(cell.organisation && { organisation: cell.organisation }),
      ...(cell.from && { from: cell.from }),
      ...(cell.to && { to: cell.to }),
      asOf: cell.as_of,
      source: cell.source,
    });
  }
}

function addImportedRoles(
  rows: readonly Row<keyof typeof importedRoles>[],
  people: Map<string, Draftable>,
  titles: OfficeTitles,
): void {
  for (const { cell } of rows) {
    const person = people.get(cell.person_id);
    if (!person) continue;
    const key = titles.keyOf(cell.office, cell.country);
    if (replacedByHand(person.roles, cell, key)) continue;
    const organisation = key === 'party-leader' ? cell.office.replace(/^Leader of (the )?/, '') : '';
    person.roles.push({
      office: cell.office,
      ...(key && { key }),
      ...(cell.country && { country: cell.country }),
      ...(organisation && organisation !== cell.office && { organisation }),
      ...(cell.party && { party: cell.party }),
      ...(cell.from && { from: cell.from }),
      ...(cell.to && { to: cell.to }),
      asOf: cell.as_of || '2022',
      source: cell.source,
    });
    for (const source of cell.source.replace(/-i$/, '').split('+')) {
      if (!person.sources.includes(source)) person.sources.push(source);
    }
  }
}

/** One office under two spellings and house styles. */
function officeShape(office: string): string {
  return fold(office)
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\b(of|for|the|and|u\.?s\.?|united states)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * True where a hand-written role says the same office of the same country, with a start within a year or
 * overlapping; or under another title the same office `key` from the same month.
 */
function replacedByHand(
  roles: readonly Role[],
  cell: Record<'office' | 'country' | 'from' | 'to', string>,
  key: string,
): boolean {
  const shape = officeShape(cell.office);
  return roles.some(role => {
    if (role.source !== 'hand' || (role.country ?? '') !== cell.country) return false;
    const sameMonth = role.from !== undefined && role.from.slice(0, 7) === cell.from.slice(0, 7);
    if (sameMonth && key !== '' && role.key === key) return true;
    const same = officeShape(role.office) === shape;
    if (!same) return false;
    if (!role.from || !cell.from) return true;
    const apart = Math.abs(Number(role.from.slice(0, 4)) - Number(cell.from.slice(0, 4)));
    return role.from.slice(0, 7) === cell.from.slice(0, 7) || apart <= 1;
  });
}

function byTime(a: Role, b: Role): number {
  const order = (role: Role): string => role.from ?? role.to ?? role.asOf;
  return order(a) < order(b)
    ? -1
    : order(a) > order(b)
      ? 1
      : a.office < b.office
        ? -1
        : a.office > b.office
          ? 1
          : 0;
}
