// A role in bytes. Thousands of people held "Member of the National Assembly" of one country by one source,
// so what such roles have in common is written once and the person keeps only party and dates.
import type { Role } from '../model/entity';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { packDate, unpackDate } from './pack-date';
import type { FactReader, FactWriter } from './shared-facts';

/** The fields of a role that others share. */
export type SharedRole = Omit<Role, 'party' | 'from' | 'to'>;

/** Numbers that `packSharedRole` writes. */
export const SHARED_FIELDS = 6;

/** Writes what many roles share: office, key, country, organisation, date of the source, source. */
export function packSharedRole(out: ByteWriter, role: SharedRole, facts: FactWriter): void {
  facts.text(out, role.office);
  facts.text(out, role.key);
  out.varint(facts.countryRef(role.country));
  facts.text(out, role.organisation);
  out.varint(packDate(role.asOf));
  facts.text(out, role.source);
}

/** Reads what `packSharedRole` wrote. */
export function unpackSharedRole(reader: ByteReader, facts: FactReader): SharedRole {
  const office = facts.text(reader) ?? '';
  const key = facts.text(reader);
  const country = facts.countryAt(reader.varint());
  const organisation = facts.text(reader);
  const asOf = unpackDate(reader.varint()) ?? '';
  const source = facts.text(reader) ?? '';
  return {
    office,
    ...(key !== undefined && { key }),
    ...(country !== '' && { country }),
    ...(organisation !== undefined && { organisation }),
    asOf,
    source,
  };
}

/** Writes the role of one person. */
export function packRole(out: ByteWriter, role: Role, facts: FactWriter): void {
  out.varint(facts.roleRef(role));
  facts.text(out, role.party);
  out.varint(packDate(role.from));
  out.varint(packDate(role.to));
}

/** Reads what `packRole` wrote. */
export function unpackRole(reader: ByteReader, facts: FactReader): Role {
  const shared = facts.roleAt(reader.varint());
  const party = facts.text(reader);
  const from = unpackDate(reader.varint());
  const to = unpackDate(reader.varint());
  return {
    ...shared,
    ...(party !== undefined && { party }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
