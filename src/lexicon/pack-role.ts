// The role of one person in bytes: party and dates, and the number of what it shares with others' roles, which
// shared-facts.ts writes once.
import type { Role } from '../model/entity';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { packDate, unpackDate } from './pack-date';
import type { FactReader, FactWriter } from './shared-facts';

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
