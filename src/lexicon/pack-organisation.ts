// What an organisation's record holds beside what every entity has: what it is, since when, who designates it.
import { type Organisation, organisationTypes } from '../model/entity';
import type { ByteReader } from './byte-reader';
import type { KindFields } from './kind-fields';
import { packDate, unpackDate } from './pack-date';
import type { FactReader, FactWriter } from './shared-facts';

const KNOWN = 16;
const FROM = 32;
const TO = 64;
const DESIGNATED = 128;

/** The fields of an organisation, for `packEntity`. */
export function packOrganisation(organisation: Organisation, facts: FactWriter): KindFields {
  const { type, known, from, to, designatedBy } = organisation;
  let bits = 0;
  if (known !== undefined) bits |= KNOWN;
  if (from !== undefined) bits |= FROM;
  if (to !== undefined) bits |= TO;
  if (designatedBy !== undefined) bits |= DESIGNATED;
  return {
    bits,
    write(out) {
      out.byte(organisationTypes.indexOf(type));
      if (known !== undefined) out.varint(facts.textRef(known));
      if (from !== undefined) out.varint(packDate(from));
      if (to !== undefined) out.varint(packDate(to));
      if (designatedBy !== undefined) facts.list(out, designatedBy);
    },
  };
}

/** Reads what `packOrganisation` wrote. */
export function unpackOrganisation(
  reader: ByteReader,
  bits: number,
  facts: FactReader,
): Pick<Organisation, 'type' | 'known' | 'from' | 'to' | 'designatedBy'> {
  const type = organisationTypes[reader.byte()];
  if (type === undefined) throw new Error('The model file is damaged: unknown type of organisation');
  const known = bits & KNOWN ? facts.texts.text(reader.varint()) : undefined;
  const from = bits & FROM ? unpackDate(reader.varint()) : undefined;
  const to = bits & TO ? unpackDate(reader.varint()) : undefined;
  const designatedBy = bits & DESIGNATED ? facts.listAt(reader) : undefined;
  return {
    type,
    ...(known !== undefined && { known }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(designatedBy !== undefined && { designatedBy }),
  };
}
