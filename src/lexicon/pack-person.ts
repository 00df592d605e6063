// What a person's record holds beside what every entity has: life dates, what the person is known as, roles.
import type { Person } from '../model/entity';
import type { ByteReader } from './byte-reader';
import type { KindFields } from './kind-fields';
import { packDate, unpackDate } from './pack-date';
import { packRole, unpackRole } from './pack-role';
import type { FactReader, FactWriter } from './shared-facts';

const FEMALE = 16;
const MALE = 32;
const BORN = 64;
const ROLES = 128;
const DIED = 256;
const KNOWN = 512;

/** The fields of a person, for `packEntity`. */
export function packPerson(person: Person, facts: FactWriter): KindFields {
  const { gender, born, died, known, roles } = person;
  let bits = gender === 'f' ? FEMALE : gender === 'm' ? MALE : 0;
  if (born !== undefined) bits |= BORN;
  if (died !== undefined) bits |= DIED;
  if (known !== undefined) bits |= KNOWN;
  if (roles.length > 0) bits |= ROLES;
  return {
    bits,
    write(out) {
      if (born !== undefined) out.varint(packDate(born));
      if (died !== undefined) out.varint(packDate(died));
      if (known !== undefined) out.varint(facts.textRef(known));
      if (roles.length > 0) out.varint(roles.length);
      for (const role of roles) packRole(out, role, facts);
    },
  };
}

/** Reads what `packPerson` wrote. */
export function unpackPerson(
  reader: ByteReader,
  bits: number,
  facts: FactReader,
): Pick<Person, 'gender' | 'born' | 'died' | 'known' | 'roles'> {
  const born = bits & BORN ? unpackDate(reader.varint()) : undefined;
  const died = bits & DIED ? unpackDate(reader.varint()) : undefined;
  const known = bits & KNOWN ? facts.texts.text(reader.varint()) : undefined;
  const roles = [];
  if (bits & ROLES) {
    for (let left = reader.count(); left > 0; left--) roles.push(unpackRole(reader, facts));
  }
  return {
    ...(bits & FEMALE && { gender: 'f' }),
    ...(bits & MALE && { gender: 'm' }),
    ...(born !== undefined && { born }),
    ...(died !== undefined && { died }),
    ...(known !== undefined && { known }),
    roles,
  };
}
